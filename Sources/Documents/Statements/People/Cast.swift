/// The people of a document: their names, their roles, and whom a later mention means.
struct Cast: Sendable {
    /// A person of the document.
    struct Person: Sendable {
        /// The name as written where it is fullest.
        var name: String
        /// The hash of each syllable of the name.
        var syllables: [UInt64]
        /// The name with an initial, where the document has it, too: `D. Brown`.
        var initialed: [UInt64]?
        var gender: PersonalTitle.Gender?
        /// How the document addresses the person: `ông`, `anh`.
        var address: UInt64?
        var roles: [Role] = []
        /// What stands in brackets behind the name.
        var affiliation: Role?
        /// Whether a title tells that the person is from another country, whose family name may come first.
        var isForeign = false
        /// Whether the document tells that the police hold the person.
        var isHeld = false
        /// Where the document first names the person, in bytes.
        var first: Int
    }

    /// An office, as written and as it is compared.
    struct Role: Sendable {
        var text: String
        /// The hashes of its words, short forms in full.
        var words: [UInt64]
        var isOffice: Bool
        /// The short form of the body, which brackets behind it give: `(VEC)`.
        var short: UInt64?
        /// Whether it only says where somebody lives: `Bến Đông, Lam Giang`.
        var isPlace = false

        /// Whether `said` names the office: by its words, or by those before the body and the body's short form.
        func isMeant(by said: Role) -> Bool {
            if Cast.isShort(said.words, of: words) || isShortened(as: said) { return true }
            guard let short, said.words.count >= 3, said.words.last == short else { return false }
            return words.starts(with: said.words.dropLast())
        }
    }

    private(set) var people: [Person] = []
    /// The person who plays the part of chair, where the document names exactly one; -1 where it names several.
    private(set) var chair: Int?
    private let text: TextBytes
    private var stageNames: Set<[UInt64]> = []
    /// Names by which the document calls others than those whom it names in full, how it addresses them, and where.
    private(set) var strangers: [(syllables: [UInt64], address: UInt64?, offset: Int)] = []

    init(_ text: TextBytes) { self.text = text }

    // MARK: gathering

    /// Takes up the person whom `phrase` names in full.
    mutating func meet(_ phrase: PersonPhrase, in block: SpeechBlock) {
        guard let name = phrase.name, !phrase.isPlural || phrase.titles.isEmpty else { return }
        let syllables = keys(name, block)
        guard syllables.count >= 2, isFullName(name, syllables, phrase, block) else { return }
        // `anh Công Bảy` is the Trần Công Bảy of the sentence before
        // and `HLV Công Bảy` the HLV Trần Công Bảy
        if syllables.count == 2, phrase.isAddressed || !phrase.titles.isEmpty, hasNameEnd(syllables),
            phrase.titles.isEmpty || hasCalling(of: phrase, syllables, block)
        {
            return
        }
        add(phrase, syllables, block)
    }

    /// Those whom brackets tell apart must be met before the others.
    static func isTold(_ phrase: PersonPhrase) -> Bool { phrase.name != nil && phrase.affiliation != nil }

    /// Takes up the person whom `phrase` names only in part, where nobody named in full can be meant.
    mutating func meetInPart(_ phrase: PersonPhrase, in block: SpeechBlock) {
        guard let name = phrase.name,
            phrase.isAddressed || phrase.hasOffice || phrase.isDescribed || isTitledPair(phrase, name, block)
                || phrase.tokens.lowerBound == name.lowerBound && name.count >= 2 && phrase.affiliation != nil
                || !phrase.titles.isEmpty && block.tokens[name].contains(where: { $0.isForeign })
                || isCalled(phrase, name, block),
            !phrase.isPlural
        else { return }
        let syllables = keys(name, block)
        // `anh Vinh` may be the one who is `ông Vinh` elsewhere: another of the name would take his words
        var unaddressed = phrase
        unaddressed.address = nil
        // `Bác Hồ` is spoken of, and in no report speaks
        guard !syllables.isEmpty,
            syllables != [Cast.honored] || block.tokens[phrase.tokens.lowerBound].key != Cast.uncle
        else { return }
        let known = candidates(syllables, unaddressed)
        if known.count == 1 {
            if isDescribedOtherwise(phrase, than: known[0], block) {
                strangers.append((syllables, phrase.address, block.span(name).lowerBound))
                return
            }
            people[known[0]].first = min(people[known[0]].first, block.span(name).lowerBound)
        }
        guard known.isEmpty || known.count == 1 && people[known[0]].syllables == syllables else { return }
        // `bà S.` has no other name in the report; `đại biểu A` is anybody
        guard syllables.count > 1 || block.span(name).count > 2 || phrase.isAddressed else { return }
        add(phrase, syllables, block)
    }

    /// Notes offices that the person holds besides those known.
    mutating func add(roles: [Role], to person: Int) {
        for role in roles where !people[person].roles.contains(where: { $0.words == role.words }) {
            people[person].roles.append(role)
        }
    }

    /// Takes up somebody whom nothing introduces but what he says: `Mai Khôi tâm sự: …`.
    mutating func meet(stageName name: Range<Int>, in block: SpeechBlock) {
        let syllables = keys(name, block)
        guard
            !people.contains(where: { person in
                person.syllables.count >= syllables.count && person.syllables.suffix(syllables.count) == syllables[...]
            })
        else { return }
        // `Ông Hall` is the Peter Hall whom nothing else introduces
        if block.tokens[name].contains(where: \.isForeign),
            let index = people.firstIndex(where: { $0.syllables.count == 1 && $0.syllables.first == syllables.last }),
            people.lazy.filter({ $0.syllables.last == syllables.last }).prefix(2).count == 1
        {
            people[index].name = spelled(text.string(block.span(name)))
            people[index].syllables = syllables
            people[index].first = min(people[index].first, block.span(name).lowerBound)
        } else {
            add(PersonPhrase(tokens: name, name: name), syllables, block)
        }
        stageNames.insert(syllables)
    }

    /// Whether there are such names.
    var hasStageNames: Bool { !stageNames.isEmpty }

    /// Whether the words are such a name.
    func isStageName(_ syllables: [UInt64]) -> Bool { stageNames.contains(syllables) }

    /// Remembers who is the chair, where `phrase` names the person behind `Chủ trì:`; nobody alone is where it names several.
    mutating func setChair(_ phrase: PersonPhrase, in block: SpeechBlock) {
        if phrase.isPlural {
            chair = -1
            return
        }
        guard let person = resolve(phrase, in: block) else { return }
        if let known = chair, known != person { chair = -1 } else { chair = person }
    }

    /// Whether the name is one in full and not a given name of two syllables (`ông Minh Triết`).
    private func isFullName(
        _ name: Range<Int>, _ syllables: [UInt64], _ phrase: PersonPhrase, _ block: SpeechBlock
    ) -> Bool {
        syllables.count >= 3 || Surname.isSurname(block.tokens[name.lowerBound].key)
    }

    /// `ca sĩ Lệ Quyên`: two syllables behind a calling may be a whole name; `GS Loan Anh` may be part of one.
    private func isTitledPair(_ phrase: PersonPhrase, _ name: Range<Int>, _ block: SpeechBlock) -> Bool {
        !phrase.titles.isEmpty && keys(name, block).count == 2
    }

    private mutating func add(_ phrase: PersonPhrase, _ syllables: [UInt64], _ block: SpeechBlock) {
        guard let name = phrase.name else { return }
        var roles = self.roles(of: phrase, block)
        let affiliation = phrase.affiliation.map { role($0, isOffice: false, block) }
        if let held = phrase.affiliation.flatMap({ office(in: $0, block) }) { roles.append(held) }
        let gender = phrase.gender ?? (syllables.count >= 3 && syllables[1] == Cast.thi ? .woman : nil)
        let isForeign =
            phrase.titles.contains { title in
                title.contains { Country.end(block.tokens, at: $0, before: title.upperBound) != nil }
            }
            || phrase.isDescribed
            // `ông Fernandez` is called so without `ông`, too
            || phrase.isAddressed && name.count == 1 && block.tokens[name.lowerBound].isForeign
            // `ông Kanazawa` is Kanazawa Hirokashi
            || syllables.count >= 2 && block.tokens[name].allSatisfy { $0.kind != .word || $0.isForeign }
            // `Kim Sang-min` is `ông Kim` from then on
            || name.count == 4 && block.tokens[name.lowerBound + 2].kind == .joint
                && !block.tokens[name.lowerBound + 3].isCapital
        let written = spelled(text.string(block.span(name)))
        guard !isGlued(written), people.count < Cast.most else { return }
        if let index = known(syllables, roles, affiliation) {
            people[index].first = min(people[index].first, block.span(name).lowerBound)
            people[index].gender = people[index].gender ?? gender
            people[index].affiliation = people[index].affiliation ?? affiliation
            people[index].address = people[index].address ?? phrase.address
            people[index].isHeld = people[index].isHeld || isHeld(phrase, block)
            people[index].isForeign = people[index].isForeign || isForeign
            add(roles: roles, to: index)
            return
        }
        // `D. Medvedev` is the `Dmitry Medvedev` of the document
        if let index = people.firstIndex(where: {
            $0.syllables.count == syllables.count && $0.syllables.dropFirst() == syllables.dropFirst()
                && Cast.isInitial(written, of: $0.name)
        }) {
            if people[index].name.utf8.count < written.utf8.count {
                people[index].name = written
                people[index].initialed = people[index].syllables
                people[index].syllables = syllables
            } else {
                people[index].initialed = syllables
            }
            add(roles: roles, to: index)
            return
        }
        people.append(
            Person(
                name: written, syllables: syllables, gender: gender, address: phrase.address, roles: roles,
                affiliation: affiliation, isForeign: isForeign, isHeld: isHeld(phrase, block),
                first: block.span(name).lowerBound))
    }

    /// Whether one of two names begins with the initial of the other's first word.
    private static func isInitial(_ one: String, of other: String) -> Bool {
        let firsts = [one, other].map { $0.prefix { $0 != " " && $0 != "." } }
        return firsts[0].count != firsts[1].count && firsts.contains { $0.count == 1 }
            && firsts[0].first == firsts[1].first
    }

    /// `bắt giữ Nguyễn Văn A`, `khởi tố Nguyễn Văn A`
    private func isHeld(_ phrase: PersonPhrase, _ block: SpeechBlock) -> Bool {
        let start = phrase.tokens.lowerBound
        return start > 1 && !phrase.isAddressed
            && Cast.holding.contains { $0.elementsEqual(block.tokens[start - 2..<start].lazy.map(\.key)) }
    }

    private static let holding = [
        "bắt giữ", "tạm giữ", "tạm giam", "khẩn cấp", "khởi tố", "truy tố", "truy bắt", "truy nã", "di lý", "lệnh bắt",
        "đã bắt", "tuyên phạt", "xét xử",
        "bắt được",
    ].map(SpeechWord.keys)

    /// So many people at most are told apart; no document has more who speak.
    private static let most = 500

    private static let honored = SpeechWord.key("Hồ")
    private static let uncle = SpeechWord.key("bác")
    private static let thi = SpeechWord.key("thị")

    // MARK: whom a mention means

    /// The person whom `phrase` means; nil where it may be several, or nobody whom the document names.
    func resolve(_ phrase: PersonPhrase, in block: SpeechBlock) -> Int? {
        guard !phrase.isPlural else { return nil }
        if let name = phrase.name {
            let found = candidates(keys(name, block), phrase)
            if found.count == 1 { return isStranger(phrase, besides: found[0], block) ? nil : found[0] }
            guard found.count > 1 else { return nil }
            if let affiliation = phrase.affiliation.map({ role($0, isOffice: false, block) }) {
                let here = found.filter { people[$0].affiliation?.words == affiliation.words }
                if here.count == 1 { return here[0] }
            }
            let roles = self.roles(of: phrase, block)
            let holders = found.filter { person in
                roles.contains { role in people[person].roles.contains { Cast.isShort(role.words, of: $0.words) } }
            }
            return holders.count == 1 ? holders[0] : nil
        }
        if phrase.isPart { return chair.flatMap { $0 >= 0 ? $0 : nil } }
        let holders = self.holders(of: phrase, in: block)
        if holders.isEmpty { return calledByOffice(phrase, in: block) }
        return holders.count == 1 ? holders[0] : nil
    }

    /// Those whose name is, or ends in, the syllables.
    func candidates(_ syllables: [UInt64], _ phrase: PersonPhrase) -> [Int] {
        guard !syllables.isEmpty else { return [] }
        let gender = phrase.gender
        let whole = people.indices.filter {
            (people[$0].syllables == syllables || people[$0].initialed == syllables)
                && fits(people[$0].gender, gender)
        }
        if !whole.isEmpty { return whole }
        // given names come last; foreigners are called by any part of theirs
        let called = people.indices.filter {
            people[$0].syllables.count > syllables.count && fits(people[$0].gender, gender)
                && people[$0].syllables.suffix(syllables.count).elementsEqual(syllables)
                // `anh Trung` is hardly the one who is `ông Trung` everywhere else
                && (phrase.address == nil || people[$0].address == nil || people[$0].address == phrase.address)
        }
        guard called.isEmpty, syllables.count == 1 else { return called }
        if let head = calledByFamily(syllables[0], phrase) { return [head] }
        // `Người phát ngôn … Trung Quốc Hoa Lệ Quyên` is `bà Hoa` from then on
        return people.indices.filter {
            people[$0].isForeign && people[$0].syllables.count > 1 && people[$0].syllables.first == syllables.first
                && fits(people[$0].gender, gender)
        }
    }

    /// Whether somebody of one gender may be meant by a word of the other.
    func fits(_ gender: PersonalTitle.Gender?, _ asked: PersonalTitle.Gender?) -> Bool {
        gender == nil || asked == nil || gender == asked
    }

    /// Whether `short` is a way to name the office `whole`: its first two words, and the others in their order.
    static func isShort(_ short: [UInt64], of whole: [UInt64]) -> Bool {
        short.prefix(2) == whole.prefix(2) && isSubsequence(short, of: whole)
    }

    /// Whether the words stand in `whole` in their order.
    static func isSubsequence(_ words: [UInt64], of whole: [UInt64]) -> Bool {
        guard words.count <= whole.count else { return false }
        var place = 0
        for word in whole where place < words.count && words[place] == word { place += 1 }
        return place == words.count
    }

    // MARK: words

    /// The roles that a phrase names.
    func roles(of phrase: PersonPhrase, _ block: SpeechBlock) -> [Role] {
        phrase.titles.map { title in
            let isOffice = PersonalTitle.at(block.tokens, title.lowerBound, before: title.upperBound)?.kind == .office
            return role(title, isOffice: isOffice, block)
        }
    }

    func role(_ tokens: Range<Int>, isOffice: Bool, _ block: SpeechBlock) -> Role {
        var words: [UInt64] = []
        for token in block.tokens[tokens] where token.kind == .word {
            words.append(contentsOf: Cast.inFull[token.key] ?? [token.key])
        }
        // `Tân Bộ trưởng X` holds the office, as does whoever is called by it alone
        if isOffice, words.count > 2, words[0] == Cast.newly { words.removeFirst() }
        var role = Role(text: text.flat(block.span(tokens)), words: words, isOffice: isOffice)
        role.isPlace = !isOffice && BodyPhrase.isWhere(block.tokens, tokens)
        let open = tokens.upperBound
        if open + 2 < block.tokens.count, block.tokens[open].kind == .open, block.tokens[open + 1].isInitials,
            block.tokens[open + 2].kind == .close
        {
            role.short = block.tokens[open + 1].key
        }
        return role
    }

    private static let newly = SpeechWord.key("tân")

    /// Short forms with what they stand for.
    static let inFull: [UInt64: [UInt64]] = [
        "UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "UBKT": "Ủy ban Kiểm tra", "TP": "thành phố",
        "TPHCM": "thành phố",
        "UBMTTQ": "Ủy ban Mặt trận Tổ quốc", "MTTQ": "Mặt trận Tổ quốc", "ĐBQH": "đại biểu Quốc hội", "ĐB": "đại biểu",
        "TW": "Trung ương", "BTV": "Ban Thường vụ", "TU": "Thành ủy", "QH": "Quốc hội", "TT": "thủ tướng",
        "BT": "bộ trưởng", "CT": "chủ tịch", "GĐ": "giám đốc", "NSND": "nghệ sĩ nhân dân", "NSƯT": "nghệ sĩ ưu tú",
        "CCB": "cựu chiến binh", "cựu": "nguyên", "BS": "bác sĩ", "LS": "luật sư", "PCT": "phó chủ tịch",
        "PGĐ": "phó giám đốc",
    ].reduce(into: [:]) { $0[SpeechWord.key($1.key)] = SpeechWord.keys($1.value) }

    func keys(_ name: Range<Int>, _ block: SpeechBlock) -> [UInt64] {
        SpeechToken.words(block.tokens[name])
    }

    // MARK: what is shown

    /// What the person is, in the words of the document: offices before callings, the fullest once.
    func role(of person: Int) -> String? {
        let all = people[person].roles
        let offices = all.filter(\.isOffice)
        var shown: [Role] = []
        for role in offices.isEmpty ? all : offices {
            if all.contains(where: { $0.words.count > role.words.count && Cast.isShort(role.words, of: $0.words) }) {
                continue
            }
            shown.append(role)
        }
        if shown.isEmpty { shown = Array(all.prefix(1)) }
        var parts = shown.prefix(4).map(\.text)
        if offices.isEmpty, let affiliation = people[person].affiliation, !Cast.isPersonal(affiliation),
            !(all.isEmpty && affiliation.isPlace)
        {
            parts.append(affiliation.text)
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// `(34 tuổi, ngụ xã Đông Hải)`, `(SN 1995)`, `(giữa)`: no role.
    static func isPersonal(_ affiliation: Role) -> Bool {
        guard let first = affiliation.words.first else { return true }
        return Cast.personal.contains(first) || affiliation.text.utf8.first.map { $0 &- 0x30 < 10 } ?? true
    }

    private static let personal = SpeechWord.set(
        "SN sinh ngụ trú quê tên giữa phải trái ảnh bìa thứ đứng ngồi áo bên cầm đeo mặc đội hàng ngoài người")
}
