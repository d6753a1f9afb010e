/// Where a name begins in a run of words with capitals behind a title: `Giám đốc Bệnh viện [Hoa Mai Trần Văn Ân]`,
/// `Chủ tịch UBND huyện [Đức Sơn Lê Nguyễn Hà Vy]`, `Phó cục trưởng Cục Hàng không [Việt Nam Peter Hanson]`.
///
/// Every place where a name could begin is weighed by how names are made (three syllables more often than four or two, a family
/// name that many bear, `Thị` behind it) and by what is left before it: nothing, a place that is known, two syllables as
/// most places have, or a syllable that would hang in the air.
struct NameInRun {
    /// What the run was found to be.
    enum Finding: Equatable {
        case name(Range<Int>)
        /// The name of a body, up to there.
        case body(Int)
        /// It is for others to tell.
        case open
    }

    private let reader: PersonPhraseReader
    private let tokens: SpeechTokens
    /// The run's tokens.
    let run: Range<Int>
    private let head: Head
    /// Whether a word with a capital stands before it within the title.
    private let hasCapital: Bool

    /// Whether what stands before a run is whole without it.
    private enum Head {
        /// `Sở Y tế`
        case whole
        /// `UBND tỉnh`: the province that is spoken of, or one that is named; all of them are known.
        case province
        /// `UBND huyện`, `Công an`: those spoken of, or a place that is named.
        case region
        /// `Công ty`: mostly with a name.
        case firm
        /// `Bệnh viện`: always with a name.
        case named
    }

    /// The run that begins at `start`, behind what a title beginning at `title` is of; nil where none begins there.
    init?(_ reader: PersonPhraseReader, at start: Int, behind title: Int) {
        tokens = reader.tokens
        self.reader = reader
        guard start > title, NameInRun.isPart(tokens[start]), !tokens[start].isInitials,
            !(tokens[start - 1].kind == .word && tokens[start - 1].isCapital && !tokens[start - 1].isInitials)
        else { return nil }
        var end = start
        while end < reader.limit, end - start < 12 {
            if tokens[end].kind == .joint, end > start, end + 1 < reader.limit, tokens[end + 1].kind == .word,
                tokens[end + 1].isCapital || tokens[end - 1].isForeign || tokens[end - 1].range.count == 1
                    || PersonPhraseReader.korean.contains(tokens[end - 2 >= start ? end - 2 : start].key)
            {
                end += 2
                continue
            }
            // `Giám đốc FBI John R. Hanson`
            if end > start, let next = reader.foreignPart(behind: end, of: start) {
                end = next
                continue
            }
            guard NameInRun.isPart(tokens[end]) else { break }
            if end > start {
                // what stands in another column
                if tokens[end].range.lowerBound - tokens[end - 1].range.upperBound > 3 { break }
                if let kind = PersonalTitle.at(tokens, end, before: reader.limit)?.kind,
                    kind == .office || kind == .part
                {
                    break
                }
                if end - start > 1, SpeechVerb.isCapitalized(tokens, end, before: reader.limit) { break }
            }
            end += 1
        }
        // `Trường [THPT …]`: the run that matters begins behind the initials
        guard !tokens[start..<end].contains(where: { $0.kind == .word && $0.isInitials }),
            // `Kim Hoa Group`
            !BodyPhrase.foreignFirms.contains(tokens[end - 1].key)
        else { return nil }
        run = start..<end
        hasCapital = tokens[title + 1..<start].contains { $0.isCapital }
        head = NameInRun.head(tokens, before: start, from: title, isFirm: reader.isFirm(title..<start))
    }

    private static func isPart(_ token: SpeechToken) -> Bool { token.kind == .word && token.isCapital }

    private static func head(
        _ tokens: SpeechTokens, before start: Int, from title: Int, isFirm: Bool
    ) -> Head {
        let last = tokens[start - 1]
        guard last.kind == .word else { return .whole }
        if heads.contains(tokens, endingAt: start, after: title) { return .named }
        // `Cục Quản lý thị trường`, `Bộ Nông nghiệp và Phát triển nông thôn`, `Ngân hàng Nhà nước`
        if wholes.contains(tokens, endingAt: start, after: title) { return .whole }
        if last.key == province { return .province }
        if regionWords.contains(last.key) || PersonPhraseReader.cities.contains(last.key) { return .region }
        if PersonPhraseReader.placeWords.contains(last.key) { return .region }
        return isFirm || PersonPhraseReader.firmWords.contains(tokens, endingAt: start, after: title) ? .firm : .whole
    }

    /// What the run is.
    func find() -> Finding {
        var best: (start: Int, weight: Double)?
        var place = run.lowerBound
        while place < run.upperBound {
            if tokens[place].kind == .word, let weight = weight(of: place), weight > best?.weight ?? 0.9 {
                best = (place, weight)
            }
            place += 1
        }
        if let best { return .name(best.start..<run.upperBound) }
        return head == .named ? .body(run.upperBound) : .open
    }

    /// How well a name beginning at `place` accounts for the run; nil where none can begin there.
    private func weight(of place: Int) -> Double? {
        let words = (place..<run.upperBound).filter { tokens[$0].kind == .word && !isSecondPart($0) }
        guard !isSecondPart(place), !isKnownPlace(place..<run.upperBound),
            // `Bí thư Trung ương Đoàn Vũ An`
            PersonPhraseReader.centralUnion.longest(tokens, at: place - 1, before: run.upperBound) == nil,
            let rest = weightOfRest(before: place, count: words.count)
        else { return nil }
        guard let name = weightOfName(words) ?? weightOfForeignName(words) else { return nil }
        return name + rest
    }

    /// `Hen` of `H'Hen`, `jae` of `Min-jae`.
    private func isSecondPart(_ place: Int) -> Bool {
        place > run.lowerBound && tokens[place - 1].kind == .joint
    }

    private func weightOfRest(before place: Int, count: Int) -> Double? {
        let rest = run.lowerBound..<place
        if rest.isEmpty {
            // `Đài PT-TH [Lâm Đồng] Đàm Văn Tiến`
            let isPlaced = beginsWithPlace
            switch head {
            case .named: return nil
            case .firm: return count > 2 || tokens[run.lowerBound].isForeign ? 0 : nil
            // all provinces are known
            case .province: return isPlaced ? -2 : count > 2 ? 1 : 1.6
            case .region: return count > 2 && !isPlaced ? 1 : nil
            case .whole: return isPlaced ? -2 : count > 2 ? 2 : 0
            }
        }
        if isKnownPlace(rest) { return 3 }
        if head == .province { return nil }
        // `Đức Sơn Lê [Nguyễn Hà Vy]`: a family name would hang in the air
        let hangs = rest.count > 2 && Surname.isCommon(tokens[place - 1].key) ? -1.5 : 0
        let startsAsName = Surname.isCommon(tokens[rest.lowerBound].key)
        switch rest.filter({ tokens[$0].kind == .word }).count {
        // `Đại học Harvard [Peter Hanson]`
        case 1: return tokens[rest.lowerBound].isForeign ? 0 : -1
        case 2: return head == .whole ? 1.5 : 2
        case 3: return hangs + (startsAsName ? 1.5 : head == .whole ? 0 : 0.5)
        default: return hangs + (isKnownPlace(rest.upperBound - 2..<rest.upperBound) ? 1 : 0)
        }
    }

    /// Whether the run begins with a known place.
    private var beginsWithPlace: Bool {
        (run.lowerBound + 1..<run.upperBound).contains { isKnownPlace(run.lowerBound..<$0) }
    }

    private func isKnownPlace(_ range: Range<Int>) -> Bool {
        let start = range.lowerBound
        return Province.end(tokens, at: start, before: range.upperBound) == range.upperBound
            || PlaceAbroad.end(tokens, at: start, before: range.upperBound) == range.upperBound
            || Surname.placeEnd(tokens, start, before: range.upperBound) == range.upperBound
            || NameInRun.places.longest(tokens, at: start, before: range.upperBound)?.end == range.upperBound
    }

    /// A name as the Kinh and those who write it as they do bear one.
    private func weightOfName(_ words: [Int]) -> Double? {
        guard 2...5 ~= words.count, Surname.isSurname(tokens[words[0]].key),
            !words.contains(where: { tokens[$0].isInitials })
        else { return nil }
        var weight: Double
        switch words.count {
        case 3: weight = 2
        case 4: weight = 1
        case 2: weight = 0
        default: weight = -1
        }
        // `[Hoa Phương] Andrew Hanson`
        if tokens[words[1]].isForeign, !PersonPhraseReader.korean.contains(tokens[words[0]].key) { weight -= 2 }
        // `tỉnh Ksor Hòa`: no place begins so
        if Surname.isHighland(tokens[words[0]].key) { weight += 1.5 }
        let isCommon = Surname.isCommon(tokens[words[0]].key)
        weight += isCommon ? 1 : -0.5
        if NameInRun.middle.contains(tokens[words[1]].key), words.count > 2 { weight += 1 }
        // `Lê Nguyễn Hà Vy` bears two family names, `Phương Phạm Đức Hùng` is two things
        if Surname.isCommon(tokens[words[1]].key), words.count > 2, !isCommon { weight -= 2 }
        if words.dropFirst(2).dropLast().contains(where: { Surname.isCommon(tokens[$0].key) }) { weight -= 2 }
        return weight
    }

    /// `Peter Hanson`, `H'Lan Niê`: behind what is no foreign word itself.
    private func weightOfForeignName(_ words: [Int]) -> Double? {
        let first = words[0]
        guard 2...4 ~= words.count,
            first > run.lowerBound || head == .whole || words.count == 2 && (head == .province || head == .region),
            !words.contains(where: { tokens[$0].isInitials || tokens[$0].isFirm })
        else { return nil }
        // `H'Lan Niê`, but `UBND H.Bến Thành`
        let isEthnic =
            first + 1 < run.upperBound && tokens[first + 1].kind == .joint && tokens[first].range.count == 1
            && (first + 2..<run.upperBound).contains { tokens[$0].isForeign }
        // `Sở Y tế Peter Hanson`, but `hội từ thiện Hanson's Society`
        guard first > run.lowerBound || hasCapital else { return nil }
        guard isEthnic || tokens[first].isForeign || PersonPhraseReader.korean.contains(tokens[first].key),
            words.contains(where: { tokens[$0].isForeign }) || isEthnic,
            // `Đại học Harvard Peter Hanson`
            !(run.lowerBound..<first).contains(where: { tokens[$0].isForeign })
                || (head == .named || head == .firm) && words.count == 2
                || isKnownPlace(run.lowerBound..<first),
            Country.end(tokens, at: first, before: run.upperBound) == nil
        else { return nil }
        return 1.5
    }

    private static let province = SpeechWord.key("tỉnh")
    /// Last words that are no place's or firm's, though they end as such.
    private static let wholes = SpeechEndings("thị trường; môi trường; nông thôn; nhà nước")
    /// Last words of what is of a place: `Huyện ủy`, `Công an`, `Tỉnh đoàn`, `báo`.
    private static let regionWords = SpeechWord.set("ủy an đoàn báo sự")
    /// Second words of names that tell one.
    private static let middle = SpeechWord.set("Thị Văn")
    private static let places = SpeechPhrases<Void>(
        ["Việt Nam", "Vinh", "Huế", "Trung ương", "Vũng Tàu"].map { ($0, ()) })
    /// What is not what it is without the name behind it. In small letters it may be the one spoken of.
    private static let heads = SpeechEndings(
        """
        Bệnh viện; Trường; ĐH; HV; CĐ; Đại học; Học viện; Cao đẳng; THPT; THCS; PTTH; PTDTNT; Tiểu học; Mầm non; vườn quốc gia; bảo tồn thiên nhiên; CLB; câu lạc bộ
        Đồn Biên phòng; Văn phòng luật sư; Hãng luật; Trại giam; Chùa; Giáo xứ
        """)
}

extension PersonPhraseReader {
    /// Whether what an office is of is a firm, whose name may look like one of two syllables: `Công ty May Hoa Sen`.
    func isFirm(_ range: Range<Int>) -> Bool {
        range.contains { PersonPhraseReader.firms.longest(tokens, at: $0, before: range.upperBound) != nil }
    }

    private static let firms = SpeechPhrases<Void>(
        firmNouns.split { $0 == ";" || $0.isNewline }.map { ($0.trimmingPrefix { $0 == " " }.description, ()) })
    /// What a firm's name stands behind.
    static let firmWords = SpeechEndings(firmNouns + "; TNHH; MTV; một thành viên; CP; cổ phần; TMCP")

    private static let firmNouns = """
        công ty; cty; tập đoàn; khách sạn; ngân hàng; nhà máy; xí nghiệp; hợp tác xã; HTX; cửa hàng; nhà hàng; siêu thị; xưởng
        doanh nghiệp; phòng trà; quán; phòng khám; thẩm mỹ viện; rạp; thương hiệu; hãng; gara; nhà nghỉ; khu nghỉ dưỡng
        tiệm; shop; đại lý; nhà xe; trang trại; cơ sở; vựa; salon; spa; homestay; resort
        """
}
