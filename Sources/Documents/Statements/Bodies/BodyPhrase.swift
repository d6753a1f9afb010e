/// A body that speaks: `Ban Thường vụ Thành ủy`, `Sở Y tế`, `UBND thành phố`, `HTX Đông Hải`, `VKS`.
enum BodyPhrase {
    /// How a body's name goes on behind its first words.
    private enum Head: Sendable {
        /// A capital must follow: `Sở Y tế`.
        case open
        /// Small words may follow: `Ban quản lý dự án`.
        case long
        /// It is one by itself: `Thành ủy`.
        case whole
        /// There are many, so that only a name right behind makes one of them: `Cảnh sát Pháp`, but not `Lực lượng chức năng`.
        case loose
    }

    /// The end of the body's name at `start`, if one is there that is more than a common noun.
    ///
    /// Behind the first words come the parts of the name, a capital and a few small syllables each (`Tài nguyên và
    /// Môi trường`), and places (`thành phố`, `quận Bến Đông`). The first words may be small where a capital follows:
    /// `bộ Y tế`.
    static func end(_ tokens: SpeechTokens, at start: Int, before limit: Int) -> Int? {
        guard start < limit, let (head, first) = head(tokens, at: start, before: limit) else { return nil }
        let isWhole = head == .whole
        var place = first
        var small = head == .long ? 0 : BodyPhrase.longestTask
        var isNamed = false
        // behind the last word of the name that is not small
        var named = first
        while place < limit, place - start <= 20 {
            let token = tokens[place]
            switch token.kind {
            case .joint: break
            case .dash where place > first && place + 1 < limit && tokens[place + 1].isCapital: break
            // `Sở Giáo dục - đào tạo`, as some papers write
            case .dash where place > first:
                guard let end = joined.longest(tokens, at: place + 1, before: limit)?.end else { return place }
                place = end - 1
            case .stop
            where tokens[place - 1].range.count <= 4 && place + 1 < limit && tokens[place + 1].isCapital: break
            // `Phòng CSGT (PC08) Công an tỉnh Bến Đông`, `Sở GTVT (GT) tỉnh Bến Đông`
            case .open
            where place > first && place + 3 < limit && tokens[place + 1].isCapital && tokens[place + 2].kind == .close
                && (tokens[place + 3].isCapital && heads.longest(tokens, at: place + 3, before: limit) != nil
                    || place + 4 < limit && regions.contains(tokens[place + 3].key) && tokens[place + 4].isCapital):
                place += 2
            // `Hợp tác xã (HTX) Đông Hải`
            case .open
            where place + 3 < limit && tokens[place + 1].isAbbreviation && tokens[place + 2].kind == .close
                && tokens[place + 3].isCapital:
                place += 2
            case .word:
                // `UBND quận 1`
                let isNumber = token.isNumber && place > first && regions.contains(tokens[place - 1].key)
                if token.isCapital || isNumber {
                    (small, isNamed, named) = (0, true, place + 1)
                } else if connecting.contains(token.key), !Circumstance.begins(tokens, place, before: limit),
                    !(isNamed && Act.begins(tokens, place, before: limit))
                {
                    break
                } else if tokens[place - 1].key == board,
                    let end = boards.longest(tokens, at: place, before: limit)?.end
                {
                    // `Văn phòng Thường trực Ban chỉ đạo phòng chống dịch`
                    place = end - 1
                } else {
                    // `Trung tâm Dự báo khí tượng`
                    let isTask =
                        place == first + 1 && tokens[first].isCapital
                        && PersonPhraseReader.purposes.contains(tokens[first].key)
                        && !SpeechVerb.saysSomething(tokens, at: place, before: limit)
                    if !isTask { small += 1 }
                    let isVerb =
                        !isTask
                        && (SpeechVerb.at(tokens, place, before: limit) != nil
                            || SpeechVerb.adverbEnd(tokens, place, before: limit) != nil)
                    // `công nhân Công ty Đông Hải nghỉ việc để phản đối …`
                    if isNamed, purposes.contains(token.key) { return named }
                    // `Ban quản lý này nói`
                    if !isVerb, !NameCompound.contains(tokens, place),
                        predicates.contains(token.key) || !isNamed && prepositions.contains(token.key)
                    {
                        return isNamed || isWhole ? place : nil
                    }
                    // `Sở Y tế trong năm 2017`
                    if isNamed, named == place - 1, tokens[named].key == within, isYear(tokens, place, before: limit) {
                        return named
                    }
                    if sending.contains(token.key)
                        || isNamed && Circumstance.begins(tokens, place, before: limit)
                        || isNamed && SpeechVerb.mannerEnd(tokens, place, before: limit) != nil
                            && SpeechVerb.saysSomething(tokens, at: place, before: limit)
                        || isNamed && Act.begins(tokens, place, before: limit)
                        || TimeOfSpeech.begins(tokens, place, before: limit) || isYear(tokens, place, before: limit)
                    {
                        return isNamed || isWhole ? place : nil
                    }
                    // `Công ty Cổ phần Đầu tư phát triển công nghiệp thương mại Bến Đông`
                    let longest = isNamed && !firms.contains(tokens[start].key) ? longestPart : longestTask
                    guard small <= longest, !isVerb else {
                        return isWhole || place > first ? place : nil
                    }
                }
            // `Sở Lao động, Thương binh và Xã hội`
            case .comma where place > first && parts.longest(tokens, at: place + 1, before: limit) != nil: break
            // `Cục Quản lý khám, chữa bệnh`, `Ban Chỉ đạo phòng, chống tham nhũng`
            case .comma where place > first:
                guard let end = pairEnd(tokens, at: place, before: limit) else { return place }
                place = end - 1
            default: return isWhole || place > first ? place : nil
            }
            place += 1
        }
        return isWhole || place > first ? place : nil
    }

    /// The first words of the body's name at `start`, and the token after them.
    private static func head(_ tokens: SpeechTokens, at start: Int, before limit: Int) -> (Head, Int)? {
        guard tokens[start].kind == .word else { return nil }
        if tokens[start].isShortName { return (.whole, start + 1) }
        if tokens[start].isAbbreviation, Country.end(tokens, at: start, before: limit) == nil,
            heads.longest(tokens, at: start, before: limit) == nil, !common.contains(tokens[start].key)
        {
            return (.whole, start + 1)
        }
        guard let found = heads.longest(tokens, at: start, before: limit) else { return nil }
        if isWork(tokens, start, before: limit) { return nil }
        if found.meaning == .loose {
            guard
                let name = (found.end..<max(found.end, min(limit, found.end + 4))).first(where: { tokens[$0].isCapital }
                ),
                (found.end..<name).allSatisfy({
                    tokens[$0].kind == .word && SpeechVerb.at(tokens, $0, before: limit) == nil
                        && SpeechVerb.adverbEnd(tokens, $0, before: limit) == nil
                })
            else { return nil }
        }
        if tokens[start].isCapital { return found }
        // `…, huyện Bến Đông` goes on with where something is
        guard !regions.contains(tokens[start].key), found.end < limit else { return nil }
        // `công ty Mỹ sở hữu …` is one of many
        let isOneOfMany =
            firms.contains(tokens[start].key)
            && Country.end(tokens, at: found.end, before: limit).map { $0 == limit || !tokens[$0].isCapital } ?? false
        let isNamed = found.end - start <= 4 && tokens[found.end].isCapital && !isOneOfMany
        return isNamed || (start..<found.end).contains { tokens[$0].isCapital } ? found : nil
    }

    /// Whether a word is the first of bodies' names and none by itself: `Bộ đề nghị …` means the one that spoke before.
    static func isHead(_ tokens: SpeechTokens, _ range: Range<Int>) -> Bool {
        guard let found = heads.longest(tokens, at: range.lowerBound, before: range.upperBound) else { return false }
        return found.end == range.upperBound && found.meaning != .whole
    }

    /// Whether the words are of a body of which there is one at hand, so that they name it: `Đoàn giám sát`.
    static func isOnly(_ tokens: SpeechTokens, _ range: Range<Int>) -> Bool {
        tokens[range.lowerBound].isCapital
            && only.longest(tokens, at: range.lowerBound, before: range.upperBound)?.end == range.upperBound
    }

    private static let only = SpeechPhrases<Void>(
        [
            "cơ quan điều tra", "đoàn giám sát", "đoàn thanh tra", "đoàn kiểm tra", "đoàn công tác", "tổ công tác",
            "ban tổ chức",
            "ban giám hiệu",
        ]
        .map { ($0, ()) })

    /// The end of the words at `start` that say what kind of body one is, where a name may follow: `Bệnh viện`, `sở`.
    static func headEnd(_ tokens: SpeechTokens, at start: Int, before limit: Int) -> Int? {
        guard let found = heads.longest(tokens, at: start, before: limit), found.meaning != .whole else { return nil }
        return found.end
    }

    /// Whether the words that say what kind of body one is end at `end`, behind `start`: `giám đốc của [trung tâm]`.
    static func endsHead(_ tokens: SpeechTokens, at end: Int, after start: Int) -> Bool {
        (max(start, end - 4)..<max(start, end)).contains { headEnd(tokens, at: $0, before: end) == end }
    }

    /// The end of `Bộ`, `Sở này`, `Công ty`: the first words of a name alone, before a verb.
    static func shortEnd(_ tokens: SpeechTokens, at start: Int, before limit: Int) -> Int? {
        guard start < limit, tokens[start].isCapital,
            let found = heads.longest(tokens, at: start, before: limit), found.meaning != .whole
        else { return nil }
        return found.end
    }

    /// The end of the body's name at `start` where it goes on to the next comma: `Theo Ban Chỉ huy phòng, chống …,` has a
    /// name of many small words.
    static func end(_ tokens: SpeechTokens, at start: Int, beforeComma limit: Int) -> Int? {
        guard tokens[start].isCapital, !isWork(tokens, start, before: limit),
            let first = heads.longest(tokens, at: start, before: limit)?.end
        else { return nil }
        for place in first..<min(limit, start + 20) {
            switch tokens[place].kind {
            case .comma, .open: return place > first ? place : nil
            case .word where place > first && isYear(tokens, place, before: limit): return place
            case .word where SpeechVerb.at(tokens, place, before: limit)?.verb.takesAll ?? false: return nil
            case .word, .joint: continue
            default: return nil
            }
        }
        return nil
    }

    /// The end of the body's name at `start` where small words go on with its first words up to a verb of saying:
    /// `Bệnh viện đa khoa Bến Đông cho biết`, `Sở giáo dục và đào tạo khẳng định`.
    static func end(_ tokens: SpeechTokens, at start: Int, beforeVerb limit: Int) -> Int? {
        guard tokens[start].isCapital, kinds.contains(tokens[start].key),
            PersonalTitle.at(tokens, start, before: limit) == nil,
            let first = heads.longest(tokens, at: start, before: limit)?.end
        else { return nil }
        var hasName = national.contains(tokens[start].key)
        for place in first..<min(limit, start + 18) {
            let token = tokens[place]
            guard token.kind == .word else {
                if token.kind == .joint { continue }
                // `Cục giám định hoạt động xây dựng (Bộ Xây dựng) đánh giá`
                guard token.kind == .open, hasName, place - first >= 2,
                    let close = (place..<min(limit, place + 12)).first(where: { tokens[$0].kind == .close }),
                    SpeechVerb.saysSomething(tokens, at: close + 1, before: limit)
                else { return nil }
                return place
            }
            // `Trung tâm dự báo …`
            let isTask =
                place == first && PersonPhraseReader.purposes.contains(token.key)
                || place == first + 1 && PersonPhraseReader.purposes.contains(tokens[first].key)
            let time =
                TimeOfSpeech.begins(tokens, place, before: limit)
                ? TimeOfSpeech.end(tokens, at: place, before: limit) : nil
            if !isTask, SpeechVerb.saysSomething(tokens, at: time ?? place, before: limit) {
                return hasName && place - first >= 2 ? place : nil
            }
            if !isTask, time != nil || SpeechVerb.at(tokens, place, before: limit) != nil { return nil }
            if predicates.contains(token.key) && !NameCompound.contains(tokens, place) { return nil }
            hasName = hasName || token.isCapital || token.isNumber
        }
        return nil
    }

    /// The end of a name at `start` that its short form in brackets tells to be a body's, where no first word of it does:
    /// `Lực lượng lâm thời của Liên hợp quốc tại Lebanon (UNIFIL)`.
    static func end(_ tokens: SpeechTokens, at start: Int, beforeShort limit: Int) -> Int? {
        guard tokens[start].isCapital, !noOpenings.contains(tokens[start].key),
            start == 0 || !tokens[start - 1].isCapital,
            let open = (start + 1..<max(start + 1, min(limit, start + 18))).first(where: {
                ![.word, .joint].contains(tokens[$0].kind)
            }), open - start >= 2, open + 2 < limit, tokens[open].kind == .open,
            tokens[open + 1].isInitials
                || tokens[open + 1].isCapital && headEnd(tokens, at: start, before: open) != nil,
            tokens[open + 2].kind == .close, PersonalTitle.at(tokens, start, before: limit) == nil,
            Surname.placeEnd(tokens, start, before: open) == nil
        else { return nil }
        return (start..<open).contains { SpeechVerb.at(tokens, $0, before: open)?.verb.takesAll ?? false } ? nil : open
    }

    /// First words of what firms are.
    private static let firms = SpeechWord.set("công hãng tập ngân quỹ")
    /// Words that open sentences, and no names.
    private static let noOpenings = SpeechWord.set(
        """
        Theo Tại Trong Khi Sau Trước Với Về Từ Do Vì Nếu Như Trên Ở Để Các Những Một Hai Ba Nhiều Đây Đó Ngoài Riêng Nhưng Tuy Còn Hiện
        Ngày Sáng Chiều Tối Hôm Cùng Cả Mỗi Mọi Việc Dự Bởi Qua Nhờ Đến Đối Người Và Cũng Có Là Không Được Bị
        """)

    /// First syllables of bodies whose names are often written in small letters.
    private static let kinds = SpeechWord.set(
        "Sở Bộ Cục Chi Tổng Hiệp Liên Công Ngân Bệnh Trường Đại Học Phòng Trung Bảo Kho Thanh Kiểm Văn Tập Xí Nhà Viện Cơ Điện Cảng"
    )
    /// Those of which there is one in the country or the place, so that they need no place's name.
    private static let national = SpeechWord.set("Sở Bộ Cục Tổng Ngân Trung")

    /// `Giao thông vận tải`, `Nông nghiệp và phát triển nông thôn`: so many small syllables follow a capital.
    private static let longestPart = 6
    /// `phòng chống thiên tai và tìm kiếm cứu nạn`: so many say what a body is for.
    private static let longestTask = 12

    /// The hashes of the first words of names.
    static var headFirsts: [UInt64] { heads.firsts }

    /// Beginnings of bodies' names.
    private static let heads: SpeechPhrases<Head> = {
        func names(_ head: Head, _ list: String) -> [(phrase: String, meaning: Head)] {
            list.split { $0 == "," || $0.isNewline }.map { ($0.trimmingPrefix { $0 == " " }.description, head) }
        }
        return SpeechPhrases(
            names(
                .open,
                """
                Thường trực, Ban Cán sự đảng, Ủy ban, UBND, HĐND, UBKT, UBMTTQ, Sở, Bộ, Cục, Chi cục, Tổng cục, Vụ, Hiệp hội
                Liên đoàn, Tổng liên đoàn, Liên minh, Tạp chí, Hội, Tổng hội, Đoàn, Công an, Viện, Tòa án, Thanh tra, Kiểm toán, Văn phòng, Tập đoàn
                Công ty, Ngân hàng, Bệnh viện, Trường, Đại học, Học viện, Phòng, Trung tâm, Bảo hiểm xã hội, Kho bạc, Đảng ủy
                Đảng đoàn, Ban, Ban cán sự đảng, Cơ quan Cảnh sát điều tra, Cơ quan CSĐT, Cơ quan Kiểm tra, Liên đoàn lao động, Tòa, Quỹ, Câu lạc bộ
                CLB, Đài, Hãng hàng không, Hãng tàu, Hãng xe, Hãng phim, Hãng dược phẩm, Hãng công nghệ, Hạt kiểm lâm, Quân khu, Quân đội, Hội đồng, Tổ chức, Mặt trận, TP, Thành phố, Tỉnh, Huyện, Quận, Thị xã, Phường
                Văn phòng thường trực, Cơ quan thường trực, Bộ Tư lệnh, Bộ đội biên phòng, Cảng, Hãng, Cảng vụ, Chi nhánh, Điện lực, Xí nghiệp, Nhà xuất bản, NXB, Thư viện
                Đồn Biên phòng, Đồn, Trạm, Đội, Hải đội, Vườn quốc gia, Khu bảo tồn, Sân bay, Cụm cảng, Bưu điện, Phòng khám, Trại giam
                Nghiệp đoàn, Nông trường, Lâm trường, Nhà xe, Vườn thú, Thảo cầm viên, Vườn
                ĐH, Nhà trường, Bảo tàng, Nhạc viện, Phân viện, Nhà hát, Bến xe, Khách sạn, Siêu thị, Đại sứ quán, Lãnh sự quán, Tổng lãnh sự quán
                Liên hiệp, Giáo hội, Chi hội, Cơ quan An ninh điều tra, Viện KSND
                Liên Bộ, Liên Sở, Tổ công tác, Đoàn công tác, Đoàn thanh tra, Đoàn kiểm tra, Đoàn giám sát, Ủy ban Kiểm tra, Đảng bộ, Công đoàn, Chi bộ
                """)
                + names(
                    .loose,
                    """
                    Cơ quan, Lực lượng, Cảnh sát, Tuần duyên, Giới chức, Chính quyền, Hải quan, Thuế, Nhà thầu, Hải quân, Không quân
                    Cơ quan tình báo, Sở cảnh sát
                    """)
                + names(
                    .long,
                    """
                    Công ty cổ phần, Công ty CP, Tổng công ty, Tổng công ty cổ phần, Công ty TNHH, Công ty trách nhiệm hữu hạn
                    Cảng hàng không, Cảng vụ hàng không, Ban giám hiệu, Ban giám đốc, Hội đồng quản trị, Cơ quan công an
                    Cơ quan điều tra, Ban liên lạc, Ban đại diện, Công ty luật, Văn phòng luật sư
                    Tổ đại biểu, Hội đồng thẩm định, Hội đồng nghiệm thu, Hội đồng khoa học, Hội đồng tư vấn, Hội đồng giám định, Hội đồng kỷ luật, Công đoàn cơ sở, Đoàn giám sát số
                    Ban quản lý, BQL, Ban chỉ đạo, Ban chỉ huy, Ban tổ chức, Hợp tác xã, HTX, Nhà máy, Thủy điện, Thuỷ điện, Ga
                    """)
                + names(
                    .whole,
                    """
                    Thành ủy, Tỉnh ủy, Quận ủy, Huyện ủy, Thị ủy, Chính phủ, Quốc hội, Bộ Chính trị, Ban Bí thư
                    Thường trực Thành ủy, Thường trực Tỉnh ủy, Ban Thường vụ, Ban Chấp hành, Ủy ban nhân dân, Hội đồng nhân dân
                    Nhà Trắng, Lầu Năm Góc, Điện Kremlin, Nhà Xanh, Liên minh châu Âu, Ủy ban châu Âu, EU, NATO, ASEAN, WHO, WTO, IMF
                    WB, ADB, LHQ, Ủy ban Thường vụ Quốc hội, VCCI, UBND, HĐND, Viện kiểm sát, Hội đồng xét xử, HĐXX, Hội đồng Bảo an
                    Cơ quan thẩm tra, Cơ quan chủ trì thẩm tra, Cơ quan soạn thảo, Cơ quan chủ trì soạn thảo, Ban soạn thảo
                    Trung ương Đoàn, Trung ương Hội, Tỉnh đoàn, Thành đoàn, Đoàn kiểm tra liên ngành, Đoàn thanh tra liên ngành
                    Liên Hợp Quốc, Thường vụ Quốc hội, Trung ương, Viện kiểm sát nhân dân tối cao, Tòa án nhân dân tối cao
                    """)
                + names(.whole, Province.names))
    }()

    /// What goes on with a body's name behind a comma.
    static let parts = SpeechPhrases<Void>(
        [
            "Thương binh và Xã hội", "Thương binh & Xã hội", "Thể thao và Du lịch", "Thể thao và Gia đình",
            "Công nghệ và Môi trường", "Thanh niên, Thiếu niên", "Thiếu niên và Nhi đồng",
        ].map { ($0, ()) })

    /// The end of a second verb behind the comma at `comma`, and of what both are about: `khám[, chữa bệnh]`.
    static func pairEnd(_ tokens: SpeechTokens, at comma: Int, before limit: Int) -> Int? {
        guard comma > 0, tokens[comma - 1].kind == .word else { return nil }
        return pairs.longest(tokens, at: comma + 1, before: limit).flatMap {
            $0.meaning.contains(tokens[comma - 1].key) ? $0.end : nil
        }
    }

    private static let pairs: SpeechPhrases<WordSet> = {
        let (healing, fighting) = (SpeechWord.set("khám"), SpeechWord.set("phòng"))
        return SpeechPhrases(
            ["chữa bệnh"].map { ($0, healing) }
                + [
                    "chống tham nhũng", "chống tham nhũng lãng phí tiêu cực", "chống tham nhũng tiêu cực",
                    "chống thiên tai", "chống lụt bão", "chống tội phạm", "chống ma túy", "chống dịch",
                    "chống dịch bệnh",

                    "chống dịch Covid-19", "chống cháy nổ", "chống bão lụt",
                ].map { ($0, fighting) })
    }()

    /// `ban`, and what it is there for.
    private static let board = SpeechWord.key("ban")
    private static let boards = SpeechPhrases<Void>(["chỉ đạo", "chỉ huy"].map { ($0, ()) })

    /// Small words that names of bodies and places go on with.
    private static let connecting = SpeechWord.set(
        "và thành phố tỉnh quận huyện phường xã thị trấn nhân dân của các về")
    /// What some papers write small behind the dash of a body's name.
    static let joined = SpeechPhrases<Void>(
        [
            "truyền thông", "đào tạo", "thể thao", "thể thao và du lịch", "thương binh", "thương binh và xã hội",
            "đầu tư", "môi trường", "công nghệ", "phát triển nông thôn", "du lịch", "gia đình", "xã hội",
            "thương binh - xã hội", "ngân sách", "tài chính", "ngân hàng", "đối ngoại", "tư pháp", "nội chính",
            "an ninh", "công thương", "xây dựng", "kế hoạch", "kinh doanh", "kỹ thuật",
        ].map { ($0, ()) })
    /// Words that no name goes on with.
    private static let predicates = SpeechWord.set(
        """
        này trên đó ấy nọ kia chúng tôi ta mình phải cần nên sẽ không chưa được bị là có thì mà nếu vừa đã đang xin xem
        """)
    /// Words behind which stands what somebody does something for.
    private static let purposes = SpeechWord.set("để nhằm")
    /// Words that names go on with, but do not begin with behind their first words.
    private static let prepositions = SpeechWord.set("khi để cho với do vì tại trong từ ở vào")
    private static let regions = SpeechWord.set("tỉnh huyện quận thị phường xã thành")
    /// `Hội đồng Vàng [năm nay]`, `Sở Y tế [năm 2017]`.
    private static func isYear(_ tokens: SpeechTokens, _ index: Int, before limit: Int) -> Bool {
        tokens[index].key == year && index + 1 < limit
            && (tokens[index + 1].isNumber || years.contains(tokens[index + 1].key))
    }

    private static let within = SpeechWord.key("trong")
    static let year = SpeechWord.key("năm")
    private static let years = SpeechWord.set("nay ngoái trước qua")
    /// `Sở X gửi UBND thành phố`.
    private static let sending = SpeechWord.set("gửi gởi")
    /// Words in capitals that are no bodies.
    static let common = SpeechWord.set(
        "AFP AP BBC CNN CNBC NHK TASS UPI ABC NBC CBS SCMP KCNA VTV VTC TTXVN VNA TPHCM HCM TNO TTO VOV USD VND COVID KSV ĐTV BOT KCN KĐT GPMB ĐBQH CSGT VIP PLO TPO HNMO CAO DNVN"
    )
}
