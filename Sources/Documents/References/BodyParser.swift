/// The body that issued a cited document: `của Ban Thường vụ Thành ủy`, `của Bộ trưởng Bộ Nội vụ`.
enum BodyParser {
    private static let of = Phrase("của").hashes[0]
    private static let and = Phrase("và").hashes[0]

    /// Words that bodies begin with where they are written small.
    private static let openings = WordSet("ủy bộ chính thủ quốc hội thành tỉnh chủ ban trung đảng huyện quận sở liên")

    /// The words that names of bodies have in small letters; any other ends the name.
    private static let parts = WordSet(
        """
        ủy ban nhân dân thường vụ chấp hành trung ương tướng chính phủ trưởng tịch nước tỉnh thành phố huyện quận xã
        phường thị trấn khu hội đồng viên tòa án tối cao kiểm sát thông vận tải triển nông thôn học nghệ nghiệp công
        nguyên trường động binh hóa thao lịch dục tạo tế pháp an phòng dựng hoạch tư sản tộc giáo chức tra nhà hàng toán
        đảng bộ bí thư đốc sở cục chi nhiệm tổng liên đoàn lao mặt trận tổ hiểm kê cơ đại biểu quốc tuyên vận nội cán sự
        trực nam truyền hiệp phụ nữ cựu chiến niên đài báo bình tin thương dân quân địa chất thủy lợi sản lâm môi khoa y
        tài trị cảnh soạn thảo xét đạo cải cách đua khen thưởng dân chúng đặc biệt thống cứu thanh thiếu sách
        """)

    private static let sigla = WordSet("UBND HĐND UBMTTQ MTTQ BTV BCH TW VPCP")
    private static let offices = WordSet("bộ sở vụ phòng cục")
    /// What stands before `vụ` in names: `Bộ Nội vụ Quy định …`.
    private static let ministries = WordSet("nội ngoại dịch thường")
    private static let outer = Phrase("ngoại").hashes[0]
    private static let affairs = Phrase("giao").hashes[0]
    private static let issues = Phrase("ban hành")
    private static let passes = Phrase("thông qua")
    private static let chair = Phrase("chủ").hashes[0]
    private static let office = Phrase("nhiệm").hashes[0]

    /// The longest name that is read, in words.
    static let longest = 18

    /// The run of words that names a body, if `của` stands at `index`.
    static func body(_ words: ReferenceWords, at index: Int) -> Range<Int>? {
        guard words.hash(index) == of, words.gap(index).subtracting([.space, .comma, .closing]).isEmpty else {
            return nil
        }
        guard words.gap(index + 1) == .space else { return nil }
        return name(words, from: index + 1)
    }

    /// The run of words from `first` on that names a body; nil where none begins, or where its end is not known.
    static func name(_ words: ReferenceWords, from first: Int) -> Range<Int>? {
        guard first < words.count, words[first].isCapital || openings.contains(words.hash(first)),
            words.figures(first) < 0, opensName(words, first)
        else { return nil }
        if PartyConference.opens(words, first) {
            return PartyConference.end(words, from: first).map { first..<$0 }
        }
        if let end = MinistryNames.jointEnd(words, at: first) { return first..<end }
        var run = Run(head: first)
        var end = first
        while end < words.count, end - first < longest {
            if end > first, let state = StateName.count(words, at: end) {
                end += state
                break
            }
            if end > first + 1, BodyHeads.opensTitle(words, at: end, first: run.bareHead) { break }
            if end > first, !goesOn(words, end, from: first, &run) { break }
            if words[end].isCapital || end == first, let ministry = MinistryNames.end(words, at: end) {
                end = ministry
                continue
            }
            // in a line of capitals no head is told from the words before it
            if end == first || isTitleCase(words, end), let (reach, count) = BodyHeads.head(words, at: end) {
                run.reach = reach
                run.head = end
                run.bareHead = end + count
                run.isPlaced = false
                run.hasPart = false
                end += count
            } else {
                end += 1
            }
        }
        // a name that goes on and on has swallowed a clause
        if run.reach != .known, end - first >= longest || run.smallWords > (run.hasPart ? 6 : 9) { return nil }
        guard end > first, end <= words.count, isBody(words, first..<end), !isBroken(words, end) else { return nil }
        return end > first + 1 && dangling.contains(words.hash(end - 1)) ? first..<end - 1 : first..<end
    }

    private static let national = Phrase("quốc").hashes[0]
    private static let fatherland = Phrase("tổ").hashes[0]

    /// Whether the name before `end` breaks off: `ủy ban quốc` of `ủy ban quốc gia …`.
    private static func isBroken(_ words: ReferenceWords, _ end: Int) -> Bool {
        words.hash(end - 1) == national && !words[end - 1].isCapital && words.hash(end - 2) != fatherland
    }

    /// `Quyết định của Nghị định …` names no body; `Báo Lạc Thủy` does.
    private static func opensName(_ words: ReferenceWords, _ first: Int) -> Bool {
        ReferenceTypes.type(words, at: first) == nil
    }

    private static let dangling = WordSet("và")

    /// How far a name has been read.
    private struct Run {
        var reach = BodyHeads.Reach.known
        /// Where its last head begins, and where the words behind that begin.
        var head: Int
        var bareHead = 0
        /// Whether a place or rank has closed it: only capitals may follow.
        var isPlaced = false
        /// Whether a part of it that begins with a capital stands behind its head.
        var hasPart = false
        /// How many words in small letters stand in a row that no list has.
        var smallWords = 0
    }

    /// The name as a reader would write it: what stands in capitals alone, or wholly in small letters, is spelled.
    static func spelled(_ words: ReferenceWords, _ run: Range<Int>) -> String {
        let run = StateName.without(words, run)
        let isGlued = run.dropFirst().contains { words[$0 - 1].range.upperBound == words[$0].range.lowerBound }
        let name = isGlued ? run.map { words.string($0..<$0 + 1) }.joined(separator: " ") : words.line(run)
        let reach = BodyHeads.head(words, at: run.lowerBound)?.reach ?? .known
        let isMixed =
            (reach != .known || PartyConference.opens(words, run.lowerBound)) && words[run.lowerBound].isCapital
            && !TextMeasure(words.text, words.bytes(run)).isCapitals
        return isMixed ? name : BodyName.spelled(name)
    }

    private static let levels = PhraseTable<Bool>(
        ["tỉnh", "thành phố", "huyện", "quận", "xã", "phường", "thị xã", "thị trấn", "đặc khu"].map { ($0, true) })
    private static let committee = Phrase("ủy").hashes[0]
    private static let youth = Phrase("đoàn").hashes[0]
    private static let number = Phrase("số").hashes[0]
    private static let turn = Phrase("đổi").hashes[0]
    private static let people = Phrase("dân").hashes[0]
    private static let date = Phrase("ngày").hashes[0]
    private static let prevention = Phrase("phòng chống").hashes
    private static let alsoSmall = WordSet("vừa lệ đầu dịch chống")
    private static let tax = Phrase("thuế").hashes[0]
    private static let charge = Phrase("phí").hashes[0]
    private static let alsoPrevented = WordSet("tiêu tệ tìm lãng")
    private static let social = Phrase("xã hội").hashes

    /// Whether the word at `index` goes on a name whose head leaves its words open.
    private static func goesOnOpen(_ words: ReferenceWords, _ index: Int, _ run: inout Run) -> Bool {
        let word = words[index]
        let marks = word.gap.subtracting(.space)
        if marks == .comma {
            // `thuế, phí và lệ phí`, `phòng, chống tham nhũng, tiêu cực`
            if word.hash == charge, words.hash(index - 1) == tax { return true }
            if word.hash == prevention[1], words.hash(index - 1) == prevention[0] { return true }
            return alsoPrevented.contains(word.hash)
                && (run.head..<index).contains { words.hash($0) == prevention[1] }
        }
        if isMatter(words, index) { return false }
        if isAmpersand(words, index) || isAbbreviatedCity(words, index) { return true }
        // `Phòng Tài chính - Kế hoạch`
        if marks == .hyphen { return word.isCapital && !opensCitation(words, index) }
        guard marks.isEmpty else { return false }
        if word.figures >= 0 {
            // `Ban Quản lý dự án 85`, `Đội Quản lý thị trường số 3`; not `của Trường Mai Hạ số 15/QĐ-TH`, `… 15 ngày`
            // `Ban Chỉ đạo 389 tỉnh`
            guard index > run.bareHead || levels.longest(words, at: index + 1) != nil, word.range.count <= 3,
                words.gap(index + 1).isDisjoint(with: [.slash, .hyphen])
            else { return false }
            return words.hash(index + 1) != date
        }
        if word.hash == number {
            // `Trung tâm Chuyển đổi số`, `Ủy ban quốc gia dân số`
            if words.hash(index - 1) == turn || words.hash(index - 1) == people, words.figures(index + 1) < 0 {
                return true
            }
            return words.figures(index + 1) >= 0 && words.hash(index + 2) != date
                && words.gap(index + 2).isDisjoint(with: [.slash, .hyphen])
        }
        if word.isCapital {
            guard isTitleCase(words, index) else {
                // in a line of capitals a name ends as it does elsewhere
                run.smallWords += 1
                return !BodyHeads.ends(words, at: index, first: run.bareHead) && !opensCitation(words, index)
            }
            run.smallWords = 0
            run.hasPart = true
            return !opensCitation(words, index, isOwned: run.reach == .owned)
        }
        if word.hash == of {
            return run.reach == .owned && index + 1 < words.count && words[index + 1].isCapital
                && openings.contains(words.hash(index + 1))
        }
        if BodyHeads.isSeveral(words, at: index) { return !run.isPlaced }
        if BodyHeads.ends(words, at: index, first: run.bareHead) { return false }
        if word.hash == and {
            guard index + 1 < words.count, words.gap(index + 1) == .space else { return false }
            if words[index + 1].isCapital {
                return !opensCitation(words, index + 1) && BodyHeads.head(words, at: index + 1) == nil
            }
            // `nhỏ và vừa`, `đặc dụng và phòng hộ`
            return !run.isPlaced && index > run.bareHead && levels.longest(words, at: index + 1) == nil
                && (parts.contains(words.hash(index + 1)) || alsoSmall.contains(words.hash(index + 1)))
                && !BodyHeads.ends(words, at: index + 1, first: run.bareHead)
        }
        if levels.longest(words, at: index) != nil, word.hash != social[0] || words.hash(index + 1) != social[1] {
            let isParty = words.hash(index + 1) == committee || words.hash(index + 1) == youth
            run.isPlaced = !isParty
            run.smallWords = 0
            return true
        }
        if run.isPlaced {
            // `thành phố`, `thị xã`: the second word
            return levels.longest(words, at: index - 1).map { $0.count == 2 } ?? false
        }
        // behind a place only what such names are known to have
        if isPlaceBefore(words, index, run), !parts.contains(word.hash) { return false }
        run.smallWords += 1
        return true
    }

    private static let matter = Phrase("v").hashes[0]

    /// `V/v`
    private static func isMatter(_ words: ReferenceWords, _ index: Int) -> Bool {
        words.hash(index) == matter && words.hash(index + 1) == matter && words.gap(index + 1) == .slash
    }

    /// `Nông nghiệp & Phát triển nông thôn`.
    private static func isAmpersand(_ words: ReferenceWords, _ index: Int) -> Bool {
        guard words[index].isCapital, words[index].gap.subtracting(.space) == .other else { return false }
        return words.text.bytes[words[index - 1].range.upperBound..<words[index].range.lowerBound]
            .contains(UInt8(ascii: "&"))
    }

    /// `TP. Hồ Chí Minh`, `TP.HCM`.
    private static func isAbbreviatedCity(_ words: ReferenceWords, _ index: Int) -> Bool {
        words[index].isCapital && words[index].gap.subtracting(.space) == .stop && words.hash(index - 1) == city
            && words[index - 1].range.count == 2
    }

    private static let city = Phrase("TP").hashes[0]

    /// Whether a body's name is sure to begin at `index`, and not a place, a project or a thing that acts.
    static func opensBody(_ words: ReferenceWords, _ index: Int) -> Bool {
        openings.contains(words.hash(index)) || sigla.contains(words.hash(index)) || leaders.contains(words.hash(index))
            || BodyHeads.head(words, at: index) != nil
    }

    private static let leaders = WordSet(
        "giám bí chánh cục trưởng tổng thủ trưởng viện mặt công thanh tòa kiểm đoàn thường chi hạt hiệu phó vụ liên cảng"
    )

    /// Whether the two words before `index` are a place's, or a person's: each with a capital and then a small letter.
    private static func isPlaceBefore(_ words: ReferenceWords, _ index: Int, _ run: Run) -> Bool {
        index - 2 >= run.bareHead && isTitleCase(words, index - 1) && isTitleCase(words, index - 2)
    }

    /// Whether a document is named at `index`, and no part of a body's name: `Kế hoạch số 5`, not `Kế hoạch huyện`.
    ///
    /// A board may be one for a scheme: `Ban Chỉ đạo Đề án 06`.
    private static func opensCitation(_ words: ReferenceWords, _ index: Int, isOwned: Bool = false) -> Bool {
        // `của Ủy ban nhân dân tỉnh và Điều 1 Quyết định số …`
        if articles.contains(words.hash(index)), words.figures(index + 1) >= 0 { return true }
        guard let (type, count) = ReferenceTypes.type(words, at: index) else { return false }
        guard inNames.contains(type) else { return true }
        return words.hash(index + count) == number || !isOwned && words.figures(index + count) >= 0
    }

    private static let articles = WordSet("điều khoản điểm chương mục")

    /// Kinds whose names are parts of the names of bodies, too.
    private static let inNames: Set<String> = ["kế hoạch", "quy hoạch", "dự án", "đề án", "chương trình", "chiến lược"]

    private static func goesOn(_ words: ReferenceWords, _ index: Int, from first: Int, _ run: inout Run) -> Bool {
        if run.reach != .known { return goesOnOpen(words, index, &run) }
        let word = words[index]
        let marks = word.gap.subtracting(.space)
        // `UBND huyện Mai Hạ V/v …`
        if isMatter(words, index) { return false }
        if isAmpersand(words, index) || isAbbreviatedCity(words, index) { return true }
        if marks == .comma {
            // `Bộ Văn hóa, Thể thao và Du lịch`
            // and `Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ`; whoever is called otherwise begins what is said of him
            guard word.isCapital, index - first <= 4, ministryParts.contains(word.hash),
                ReferenceTypes.type(words, at: index) == nil
            else { return false }
            return word.hash != chair || words.hash(index + 1) == office
        }
        if marks == .hyphen { return word.isCapital && ReferenceTypes.type(words, at: index) == nil }
        guard marks.isEmpty, word.figures < 0 else { return false }
        // `Bộ Thông tin và Truyền thông`: a capital begins a part of the name
        let isSigla = word.isCapital && (isTitleCase(words, first) || sigla.contains(words.hash(first)))
        if !parts.contains(word.hash), word.hash != and, !isSigla, !isTitleCase(words, index) {
            return word.hash == affairs && words.hash(index - 1) == outer
        }
        if words.has(issues, at: index) || words.has(passes, at: index) || !isPartner(words, index) { return false }
        if index > first + 1, BodyHeads.acts(words, at: index) { return false }
        if word.hash == and {
            guard index + 1 < words.count, words[index + 1].isCapital, words.gap(index + 1) == .space else {
                return false
            }
            return ReferenceTypes.type(words, at: index + 1) == nil && !opensCitation(words, index + 1)
        }
        // `Bộ Kế hoạch và Đầu tư` names no plan
        return ReferenceTypes.type(words, at: index) == nil || !word.isCapital || isInPlace(words, index)
            || offices.contains(words.hash(index - 1)) && !ministries.contains(words.hash(index - 2))
    }

    /// Whether the word goes on a place's name that has one word yet: `huyện Vũ Thư`, no letter.
    private static func isInPlace(_ words: ReferenceWords, _ index: Int) -> Bool {
        isTitleCase(words, index - 1) && levels.longest(words, at: index - 2) != nil
            && words.hash(index + 1) != number && words.figures(index + 1) < 0
    }

    /// Whether a word that is a part of names only beside another stands beside it: `Chính phủ trực tiếp`, `Bộ Tài chính
    /// thành lập` end before it.
    private static func isPartner(_ words: ReferenceWords, _ index: Int) -> Bool {
        let hash = words.hash(index)
        if hash == becoming { return cities.contains(words.hash(index + 1)) }
        if hash == highest[0] { return words.hash(index + 1) == highest[1] }
        if hash == standing[1] { return words.hash(index - 1) == standing[0] }
        // the government has no name beyond its own
        let isGovernment = words.hash(index - 1) == government[1] && words.hash(index - 2) == government[0]
        return !isGovernment || words[index].isCapital || hash == state
    }

    private static let becoming = Phrase("thành").hashes[0]
    private static let cities = WordSet("phố ủy đoàn viên phần niên")
    private static let highest = Phrase("tối cao").hashes
    private static let standing = Phrase("thường trực").hashes
    private static let government = Phrase("chính phủ").hashes
    private static let state = Phrase("nước").hashes[0]

    /// Whether the word has a capital and then a small letter.
    private static func isTitleCase(_ words: ReferenceWords, _ index: Int) -> Bool {
        guard words[index].isCapital else { return false }
        let range = words[index].range
        let (_, length) = words.text.scalar(range.lowerBound)
        guard range.lowerBound + length < range.upperBound else { return false }
        return LetterCase.of(words.text.scalar(range.lowerBound + length).value) == .lower
    }

    private static let ministryParts = WordSet("Thể Thông Thương Thanh Gia Viễn Chủ")

    /// `của pháp luật`, `của mình` are no bodies.
    private static func isBody(_ words: ReferenceWords, _ run: Range<Int>) -> Bool {
        // one word is a body only as a siglum: `của Công ty …` is none's that is known here
        run.count >= 2 || sigla.contains(words.hash(run.lowerBound))
    }
}
