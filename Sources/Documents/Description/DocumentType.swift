import VietnameseText

/// The kinds of official documents, by name and by the symbol that their numbers carry.
///
/// Names and symbols are those of Decree 30/2020/NĐ-CP (annex III) and Guidance 36-HD/VPTW; the last names are of the
/// papers that meetings and newspapers leave.
public enum DocumentType {
    /// Name in lower case, its folded form, and the symbols that stand for it in a number, folded.
    private static let all: [(name: String, folded: String, symbols: [String])] = [
        ("thông tư liên tịch", "thong tu lien tich", ["ttlt"]),
        ("thông tư liên tịch", "thong tu lien nganh", ["ttln"]),
        ("thông tư liên tịch", "thong tu lien bo", ["ttlb"]),
        ("nghị quyết liên tịch", "nghi quyet lien tich", ["nqlt"]),
        ("chỉ thị", "chi thi", ["ct"]),
        ("nghị quyết", "nghi quyet", ["nq"]),
        ("nghị định thư", "nghi dinh thu", []),
        ("nghị định", "nghi dinh", ["nd"]),
        ("quyết định", "quyet dinh", ["qd"]),
        ("quy định", "quy dinh", ["qdi"]),
        ("quy chế", "quy che", ["qc"]),
        ("kế hoạch", "ke hoach", ["kh"]),
        ("thông báo", "thong bao", ["tb"]),
        ("kết luận", "ket luan", ["kl"]),
        ("hướng dẫn", "huong dan", ["hd", "hdln"]),
        ("báo cáo", "bao cao", ["bc"]),
        ("tờ trình", "to trinh", ["ttr"]),
        ("chương trình", "chuong trinh", ["ctr", "ctrinh"]),
        ("thông tư", "thong tu", ["tt"]),
        ("công văn", "cong van", ["cv"]),
        ("công điện", "cong dien", ["cd"]),
        ("pháp lệnh", "phap lenh", ["pl"]),
        ("biên bản", "bien ban", ["bb"]),
        ("thông tri", "thong tri", ["tr"]),
        ("quy trình", "quy trinh", ["qtr"]),
        ("đề án", "de an", ["da"]),
        ("phương án", "phuong an", ["pa"]),
        ("giấy mời", "giay moi", ["gm"]),
        ("giấy phép", "giay phep", ["gp"]),
        ("bộ luật", "bo luat", []),
        ("hiến pháp", "hien phap", []),
        ("luật", "luat", []),
        ("lệnh", "lenh", ["l"]),
        ("tham luận", "tham luan", []),
        ("bài phát biểu", "bai phat bieu", []),
        ("diễn văn", "dien van", []),
        ("kiến nghị", "kien nghi", []),
        ("ý kiến", "y kien", []),
        ("đề cương", "de cuong", []),
        ("văn bản hợp nhất", "van ban hop nhat", ["vbhn"]),
        ("thông cáo", "thong cao", ["tc"]),
        ("công bố", "cong bo", ["cb"]),
        ("điều lệ", "dieu le", []),
        ("nội quy", "noi quy", []),
        ("quy hoạch", "quy hoach", []),
        ("chiến lược", "chien luoc", []),
        ("dự án", "du an", []),
        ("lời kêu gọi", "loi keu goi", []),
        ("tuyên bố", "tuyen bo", []),
        ("sắc lệnh", "sac lenh", ["sl"]),
        ("bản án", "ban an", []),
        ("cáo trạng", "cao trang", []),
        ("kháng nghị", "khang nghi", []),
        ("hợp đồng", "hop dong", []),
        ("hiệp định", "hiep dinh", []),
        ("thỏa thuận", "thoa thuan", []),
        ("bản thỏa thuận", "ban thoa thuan", ["btt"]),
        ("bản ghi nhớ", "ban ghi nho", ["bgn"]),
        ("giấy ủy quyền", "giay uy quyen", ["guq"]),
        ("giấy giới thiệu", "giay gioi thieu", ["ggt"]),
        ("giấy nghỉ phép", "giay nghi phep", ["gnp"]),
        ("giấy chứng nhận", "giay chung nhan", []),
        ("phiếu trình", "phieu trinh", []),
        ("phiếu gửi", "phieu gui", []),
        ("phiếu chuyển", "phieu chuyen", []),
        ("phiếu báo", "phieu bao", []),
        ("thư công", "thu cong", []), ("thư", "thu khen", []), ("thư", "thu ngo", []), ("thư", "thu chuc mung", []),
        ("thư", "thu chuc tet", []), ("thư", "thu cam on", []), ("thư", "thu keu goi", []),
        ("thư", "thu chia buon", []),
    ]

    /// The same in buckets by the first byte of the folded name: of most texts the first letter tells that they open with none.
    private static let byFirstByte: [[(name: String, folded: String, symbols: [String])]] = {
        var buckets = [[(name: String, folded: String, symbols: [String])]](repeating: [], count: 256)
        for type in all { if let first = type.folded.utf8.first { buckets[Int(first)].append(type) } }
        return buckets
    }()

    private static let bySymbol: [String: String] = {
        var table: [String: String] = [:]
        for type in all {
            for symbol in type.symbols { table[symbol] = type.name }
        }
        // Party regulations are numbered QĐ as decisions are, or QyĐ, QĐi
        table["qyd"] = "quy định"
        return table
    }()

    /// The names of all kinds, in lower case.
    public static var names: [String] { all.map(\.name) }

    /// Whether papers of this kind are one person's or body's word, named by it: `Tham luận của Sở Nội vụ`.
    public static func isSubmitted(_ name: String) -> Bool {
        ["tham luận", "báo cáo", "ý kiến", "kiến nghị", "đề cương", "tờ trình"].contains(name) || isSpoken(name)
            || isLetter(name)
    }

    /// Whether papers of this kind are what one person or body says, and not what an office reports or asks for.
    static func isWord(_ name: String) -> Bool {
        ["tham luận", "ý kiến", "kiến nghị"].contains(name) || isSpoken(name) || isLetter(name)
    }

    /// Whether papers of this kind are a letter that a person writes to people: `Thư khen`, `Lời kêu gọi`.
    static func isLetter(_ name: String) -> Bool { name == "thư" || name == "lời kêu gọi" }

    /// Whether papers of this kind are one person's speech: `Bài phát biểu của đồng chí …`.
    public static func isSpoken(_ name: String) -> Bool { name == "bài phát biểu" || name == "diễn văn" }

    /// The kind that a number's symbol stands for: `CT` is `chỉ thị`, `QĐ` `quyết định`; nil for other symbols.
    ///
    /// The symbol is compared without diacritics and case.
    public static func named(bySymbol symbol: String) -> String? { bySymbol[Folding.folded(symbol)] }

    /// The same where the letters stand apart, as old typists emphasized: `c h i  t h i`, `quyet d inh`.
    static func spaced(_ folded: String) -> (name: String, words: Int)? {
        guard folded.utf8.count <= 60 else { return nil }
        let bare = LetterForm.bare(folded)
        let words = folded.foldedWords
        for type in bareNames where bare.count == type.bare.count {
            if LetterForm.isLike(bare, type.bare) { return (type.name, words) }
        }
        return nil
    }

    private static let bareNames = all.filter { $0.folded.utf8.count > 5 }.map {
        (name: $0.name, bare: LetterForm.bare($0.folded))
    }

    /// The same of a line as it is written: `PHƯỜNG AN LẠC` is no `phương án`, `BAN AN TOÀN GIAO THÔNG` no `bản án`,
    /// `Báo Cao Bằng` no `báo cáo`, though all marks that a scan has lost are forgiven.
    static func opening(line: String) -> (name: String, words: Int)? {
        let folded = Folding.folded(line)
        guard let opening = opening(folded) else { return nil }
        let words = folded.foldedWords
        let isLikeBody = folded.utf8.first == UInt8(ascii: "b") || folded.utf8.first == UInt8(ascii: "p")
        guard isLikeBody, words > opening.words,
            likeBodies.contains(Folding.exact(SingleSpacing.firstWord(line)))
        else { return opening }
        return Folding.exact(line).hasPrefix(Folding.exact(opening.name) + " ") ? opening : nil
    }

    /// The same of a stretch of `text`: of most its first word tells that it opens with none, and the rest is not read.
    static func opening(_ text: TextBytes, line range: Range<Int>) -> (name: String, words: Int)? {
        mayOpen(text, range) ? opening(line: text.string(range)) : nil
    }

    /// Whether names open with the first word of `range`, or with the first two.
    private static func mayOpen(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        let end = text.aligned(min(range.upperBound, range.lowerBound + 32))
        let folded = text.folded(range.lowerBound..<end)
        // the last word may go on
        guard let first = folded.utf8.firstIndex(of: 0x20),
            let second = folded.utf8[folded.utf8.index(after: first)...].firstIndex(of: 0x20)
        else { return true }
        return openings.contains(folded[..<first]) || openings.contains(folded[..<second])
    }

    /// The first two words of every name, or its one.
    private static let openings = Set(
        (all.map(\.folded) + papers.map(\.name) + SpeechTitle.openings + ["thu"]).map { name in
            Substring(name.split(separator: " ").prefix(2).joined(separator: " "))
        })

    private static let papers: [(name: String, words: Int, type: String)] = [
        ("bai tham luan", 3, "tham luận"), ("bao cao tham luan", 4, "tham luận"),
        ("ban tong hop thao luan", 5, "biên bản"), ("ban ghi am", 3, "biên bản"), ("ban go bang", 3, "biên bản"),
    ]

    /// First words of bodies and places that begin, without their marks, as kinds of documents do.
    private static let likeBodies: Set<String> = ["ban", "báo", "phường"]

    /// The kind whose name opens `folded` (a text that `Folding.folded` gave), and how many words the name takes.
    public static func opening(_ folded: String) -> (name: String, words: Int)? {
        if let paper = paper(folded) ?? letter(folded) { return paper }
        guard let first = folded.utf8.first else { return nil }
        for type in byFirstByte[Int(first)] where folded.opens(with: type.folded) {
            let words = type.folded.foldedWords
            return isSpoken(type.name) ? (type.name, SpeechTitle.words(folded) ?? words) : (type.name, words)
        }
        return SpeechTitle.words(folded).map { (SpeechTitle.type, $0) }
    }

    /// `Thư của Chủ tịch nước gửi …`, `Thư gửi các thầy giáo, cô giáo`; other words are `thu` without their marks, too.
    private static func letter(_ folded: String) -> (name: String, words: Int)? {
        guard folded.hasPrefix("thu ") else { return nil }
        let rest = folded.dropFirst(4)
        return writers.contains { rest.hasPrefix($0) } ? ("thư", 1) : nil
    }

    private static let writers =
        [
            "chu tich ", "thu tuong", "pho thu tuong", "bo truong", "tong bi thu", "bi thu ", "giam doc", "hieu truong",
            "dong chi ", "pho chu tich", "bac ho", "chu nhiem", "thu truong", "tong giam doc",
        ].map { "cua " + $0 } + ["gui cac ", "gui dong bao", "gui quy ", "gui nhan dan", "gui thieu nhi", "gui can bo"]

    /// `Bài tham luận của …`, `Báo cáo tham luận`; the record of a sitting, word by word: `Bản tổng hợp thảo luận`
    private static func paper(_ folded: String) -> (name: String, words: Int)? {
        guard folded.utf8.first == UInt8(ascii: "b") else { return nil }
        for paper in papers where folded.hasPrefix(paper.name) {
            let next = folded.utf8.dropFirst(paper.name.utf8.count).first
            if next == nil || next == 0x20 { return (paper.type, paper.words) }
        }
        return nil
    }
}
