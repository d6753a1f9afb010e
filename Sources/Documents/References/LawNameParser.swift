/// Laws and Party documents that are cited by name: `Luật Cán bộ, công chức`, `Hiến pháp năm 2013`, `Nghị quyết Đại hội
/// XIII của Đảng`, `Nghị quyết Trung ương 4 khóa XII`, `Điều lệ Đảng`.
enum LawNameParser {
    /// A name that was read.
    struct Found {
        /// The words of the name, with the kind that opens it.
        var run: Range<Int>
        /// The name in the usual form, where it differs from the words.
        var usual: String?
        /// Where, inside the name, the names of other laws may stand: `Luật sửa đổi … của Luật …`.
        var inner: Int?
    }

    private static let amending = PhraseTable([
        ("sửa đổi, bổ sung một số điều của", true), ("sửa đổi, bổ sung", true), ("sửa đổi một số điều của", true),
        ("sửa đổi", true), ("bổ sung", true), ("bãi bỏ", true),
    ])

    /// The name at word `index`, where a kind of `count` words stands.
    static func name(
        _ words: ReferenceWords, at index: Int, type: String, count: Int, depth: Int = 0
    ) -> Found? {
        let next = index + count
        switch type {
        case "luật", "bộ luật", "pháp lệnh":
            guard words.gap(next) == .space, next < words.count,
                words[index].isCapital || AnchoredLawName.isGround(words, behind: next)
            else { return nil }
            // `KỶ LUẬT LAO ĐỘNG`, `PHÁP LUẬT ĐẤT ĐAI` in capitals
            if type == "luật", notLaws.contains(words.hash(index - 1)), words[index - 1].isCapital { return nil }
            if amending.longest(words, at: next) != nil {
                // a law that changes one that changes another; no deeper
                return depth < 2 ? amendingLaw(words, index, next, depth: depth + 1) : nil
            }
            if let (name, length) = LawNames.table.longest(words, at: next) {
                // `Pháp lệnh Lao động công ích ngày …` is not the one of which the list has a part
                if let end = AnchoredLawName.end(words, from: next, listed: next + length) {
                    return Found(run: index..<end)
                }
                let run = index..<next + length
                return Found(run: run, usual: isCapitals(words, run) || isGlued(words, run) ? usual(type, name) : nil)
            }
            // `Pháp lệnh về nhiệm vụ, quyền hạn cụ thể của …`
            if words.hash(next) == about, words.gap(next + 1) == .space,
                let (_, length) = LawNames.table.longest(words, at: next + 1)
            {
                return Found(run: index..<next + 1 + length)
            }
            return unlisted(words, index, next)
        case "hiến pháp":
            guard words[index].isCapital else { return nil }
            let state = Phrase("nước Cộng hòa xã hội chủ nghĩa Việt Nam")
            let bare = Phrase("Cộng hòa xã hội chủ nghĩa Việt Nam")
            let length = [state, bare].first { $0.matches(words, at: next) }?.count ?? 0
            return Found(run: index..<next + length, usual: "Hiến pháp")
        case "điều lệ":
            guard words[index].isCapital, next < words.count, words[next].isCapital else { return nil }
            if let (_, length) = unions.longest(words, at: next) { return Found(run: index..<next + length) }
            guard words.hash(next) == party else { return nil }
            let length = Phrase("Đảng Cộng sản Việt Nam").matches(words, at: next) ? 5 - 0 : 1
            return Found(run: index..<next + min(length, words.count - next), usual: "Điều lệ Đảng")
        case "nghị quyết": return partyResolution(words, index, next)
        default: return nil
        }
    }

    /// Whether the words stand in capitals alone, as in titles.
    private static func isCapitals(_ words: ReferenceWords, _ run: Range<Int>) -> Bool {
        TextMeasure(words.text, words.bytes(run)).isCapitals
    }

    /// Whether a space is lost between two of the words.
    private static func isGlued(_ words: ReferenceWords, _ run: Range<Int>) -> Bool {
        run.dropFirst().contains { words[$0 - 1].range.upperBound == words[$0].range.lowerBound }
    }

    private static func usual(_ type: String, _ name: String) -> String {
        let kind = type.prefix(1).uppercased() + type.dropFirst()
        return "\(kind) \(name.prefix(1).uppercased())\(name.dropFirst())"
    }

    /// The unions and associations whose statutes (Điều lệ) are cited as the Party's are.
    private static let unions = PhraseTable(
        [
            "Đoàn TNCS Hồ Chí Minh", "Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Đoàn", "Công đoàn Việt Nam", "Công đoàn",
            "Mặt trận Tổ quốc Việt Nam", "MTTQ Việt Nam", "Hội Nông dân Việt Nam", "Hội Cựu chiến binh Việt Nam",
            "Hội Liên hiệp Phụ nữ Việt Nam", "Hội LHPN Việt Nam", "Hội Liên hiệp Thanh niên Việt Nam",
            "Hội LHTN Việt Nam", "Hội Sinh viên Việt Nam", "Hội Chữ thập đỏ Việt Nam", "Hội Luật gia Việt Nam",
            "Hội Người cao tuổi Việt Nam", "Hội Nhà báo Việt Nam",
        ].map { ($0, true) })

    private static let government = PhraseTable([("Chính phủ", true), ("Quốc hội", true), ("Ủy ban", true)])
    private static let about = Phrase("về").hashes[0]
    private static let party = Phrase("Đảng").hashes[0]
    private static let notLaws = WordSet("kỷ pháp quy trường khoa học ngành")

    // MARK: laws that change others

    private static let law = Phrase("luật").hashes[0]
    private static let code = Phrase("bộ luật")
    private static let ordinance = Phrase("pháp lệnh")
    private static let and = Phrase("và").hashes[0]

    /// `Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công, Luật Đầu tư và Luật Nhà ở`: the name goes on over all
    /// laws listed.
    private static func amendingLaw(
        _ words: ReferenceWords, _ index: Int, _ next: Int, depth: Int
    ) -> Found? {
        var at = next
        var end = next
        // the laws follow within a few words
        let limit = min(words.count, next + 24)
        while at < limit {
            if at > next, !words.gap(at).subtracting([.space, .comma, .hyphen]).isEmpty { break }
            if let told = severalLaws(words, at: at) { return Found(run: index..<told) }
            let isLaw = words.hash(at) == law || words.has(code, at: at) || words.has(ordinance, at: at)
            if isLaw, words[at].isCapital {
                let count = words.hash(at) == law ? 1 : 2
                guard let inner = name(words, at: at, type: "luật", count: count, depth: depth) else { break }
                end = inner.run.upperBound
                at = end
                // a list goes on
                while at < words.count, isJoint(words, at) {
                    let start = words.hash(at) == and ? at + 1 : at
                    let isNext =
                        words.hash(start) == law || words.has(code, at: start) || words.has(ordinance, at: start)
                    guard isNext, start < words.count, words[start].isCapital,
                        let following = name(
                            words, at: start, type: "luật", count: words.hash(start) == law ? 1 : 2, depth: depth)
                    else { break }
                    end = following.run.upperBound
                    at = end
                }
                break
            }
            at += 1
        }
        guard end > next else { return nil }
        return Found(run: index..<end, inner: next)
    }

    private static let all = Phrase("các").hashes[0]
    private static let concerned = [Phrase("có liên quan đến"), Phrase("liên quan đến"), Phrase("về")]
    private static let behindTopics = WordSet("ngày số năm được đã của và tại theo để như trong cho")

    /// `37 Luật có liên quan đến quy hoạch`, `các luật về thuế` at the word `luật` at `index`: where the name ends that tells
    /// of several laws what they are about.
    private static func severalLaws(_ words: ReferenceWords, at index: Int) -> Int? {
        guard index > 0, words.hash(index) == law, words.figures(index - 1) > 0 || words.hash(index - 1) == all,
            let about = concerned.first(where: { words.has($0, at: index + 1) })
        else { return nil }
        let start = index + 1 + about.count
        var end = start
        while end < words.count, end - start < 6, words.gap(end) == .space,
            !behindTopics.contains(words.hash(end))
        {
            end += 1
        }
        return end > start ? end : nil
    }

    private static func isJoint(_ words: ReferenceWords, _ index: Int) -> Bool {
        let marks = words.gap(index).subtracting(.space)
        return marks == .comma || marks.isEmpty && words.hash(index) == and
    }

    // MARK: laws that are not listed

    /// Words that no name goes over.
    private static let stops = WordSet(
        """
        của này đó được quy theo do có đã sẽ là thì tại khi hoặc để năm ngày số không phải bị cho mà nêu trên hiện
        thay ban trừ nếu về trái các với trong như cũng còn đang khác nói kể từ mới cũ chưa yêu gồm bao hết xác đối
        cùng lập tiến
        """)
    private static let notNames = WordSet("sư gia pháp học hóa lệ này đó trên mới các hiện chuyên khung mẫu")

    private static let population = Phrase("dân số").hashes

    /// A name whose first word has a capital, as far as capitals, common words and commas tell.
    private static func unlisted(_ words: ReferenceWords, _ index: Int, _ next: Int) -> Found? {
        if !notNames.contains(words.hash(next)), let end = AnchoredLawName.end(words, from: next) {
            return Found(run: index..<end)
        }
        guard words[next].isCapital, words.figures(next) < 0, !notNames.contains(words.hash(next)),
            !stops.contains(words.hash(next)), ReferenceTypes.type(words, at: next) == nil,
            // `dự thảo Luật Chính phủ trình Quốc hội`
            government.longest(words, at: next) == nil
        else { return nil }
        var end = next + 1
        while end < words.count, end - next < 12 {
            let marks = words.gap(end).subtracting(.space)
            // `Pháp lệnh Dân số`
            let isPopulation = words.hash(end) == population[1] && words.hash(end - 1) == population[0]
            guard marks.isEmpty, !stops.contains(words.hash(end)) || isPopulation, words.figures(end) < 0 else { break }
            // `và` goes on in the name only where small letters follow, and no other law
            if words.hash(end) == and {
                guard end + 1 < words.count, !words[end + 1].isCapital,
                    ReferenceTypes.type(words, at: end + 1) == nil, !stops.contains(words.hash(end + 1)),
                    words.hash(end + 1) != Phrase("pháp").hashes[0]
                else { break }
            }
            if words[end].isCapital, ReferenceTypes.type(words, at: end) != nil { break }
            end += 1
        }
        // of a long run of small words the end is not known
        guard end - next <= 8 else { return nil }
        return Found(run: index..<end)
    }

    // MARK: resolutions of the Party

    private static let congress = Phrase("đại hội")
    private static let central = Phrase("trung ương")
    private static let conference = Phrase("hội nghị")
    private static let partyWords = WordSet(
        """
        đại hội biểu toàn quốc lần thứ đảng bộ trung ương hội nghị ban chấp hành khóa khoá thành phố tỉnh nhiệm kỳ của
        cộng sản việt nam nhất hai ba tư bốn năm sáu bảy tám chín mười một và
        """)

    /// `Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng`, `Nghị quyết Trung ương 4 khóa XII`.
    private static func partyResolution(_ words: ReferenceWords, _ index: Int, _ next: Int) -> Found? {
        guard words.gap(next) == .space else { return nil }
        let opening = [congress, central, conference].first { $0.matches(words, at: next) }
        guard let opening else { return nil }
        var end = next + opening.count
        var hasNumeral = false
        while end < words.count, end - next < 24 {
            let marks = words.gap(end).subtracting([.space, .hyphen, .opening])
            guard marks.isEmpty else { break }
            let word = words[end]
            let isNumeral = word.figures >= 0 || Numeral.roman(words.text, word.range) != nil
            let isKnown = partyWords.contains(word.hash)
            // a place has capitals: `Đại hội Đảng bộ thành phố Lam Giang lần thứ XXII`
            guard isNumeral || isKnown || word.isCapital else { break }
            if word.isCapital, !isKnown, !isNumeral, ReferenceTypes.type(words, at: end) != nil { break }
            if word.hash == and, end + 1 >= words.count || ReferenceTypes.type(words, at: end + 1) != nil { break }
            if isNumeral { hasNumeral = true }
            end += 1
        }
        // `của`, `và` open what no longer belongs to the name
        while end > next + opening.count, trailing.contains(words.hash(end - 1)), words.figures(end - 1) < 0 {
            end -= 1
        }
        guard hasNumeral || end > next + opening.count else { return nil }
        return Found(run: index..<end)
    }

    private static let trailing = WordSet("của và")
}
