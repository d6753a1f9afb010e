/// The verbs by which documents say that somebody says something.
struct SpeechVerb: Sendable, Equatable {
    /// How much a verb tells by itself.
    enum Use: Sendable, Equatable {
        /// What follows is what was said: `cho biết …`, `đề nghị …`.
        case direct
        /// Only a colon, quotation marks or `rằng` make what follows speech: `phát biểu tại hội nghị` says nothing.
        case marked
        /// Direct in minutes, where everyone who acts speaks: `báo cáo`; marked elsewhere.
        case minutes
        /// As in minutes, and elsewhere where somebody is told to do something: `giao Sở Nội vụ …`.
        case order
    }

    var use: Use
    /// Whether bodies do it too: `Ban Thường vụ mong muốn`.
    var isForBodies: Bool
    /// Whether whatever follows is what was said, though it begins with a word of place or time: `đề nghị trong tháng này …`.
    var takesAll = false
    /// Whether it tells what happened, so that a word of time opens what was said: `kể sau khi …`, `khai khi đến nơi …`.
    var tells = false

    /// The verb that begins at `index`, the longest, in small letters.
    static func at(_ tokens: SpeechTokens, _ index: Int, before limit: Int) -> (verb: SpeechVerb, end: Int)? {
        guard index < limit, !tokens[index].isCapital else { return nil }
        guard let found = table.longest(tokens, at: index, before: limit) else {
            return informingEnd(tokens, index, before: limit).map {
                (SpeechVerb(use: .direct, isForBodies: true, takesAll: true), $0)
            }
        }
        // `bảo vệ`, `bảo hiểm`, `đảm bảo`
        if found.end == index + 1, tokens[index].key == tell,
            found.end < limit && !tokens[found.end].isCapital && telling.contains(tokens[found.end].key)
                || index > 0 && tokens[index - 1].kind == .word && told.contains(tokens[index - 1].key)
        {
            return nil
        }
        if splits(tokens, index, found.end, before: limit) { return nil }
        // `Chính phủ nhận định …`
        if tokens[index].key == cover, index > 0, tokens[index - 1].key == main { return nil }
        // `Khu công nghệ thông tin Bến Đông`, `cổng thông tin của tỉnh`
        if index > 0, found.end == index + 2, tokens[index].key == inform, tokens[index - 1].kind == .word,
            informing.contains(tokens[index - 1].key)
        {
            return nil
        }
        // `trung tâm thông tin tín hiệu`, `dẫn tới nguy cơ`
        if found.end < limit, !tokens[found.end].isCapital,
            found.end == index + 2 && tokens[index].key == inform && signalled.contains(tokens[found.end].key)
                || found.end == index + 1 && tokens[index].key == lead && led.contains(tokens[found.end].key)
        {
            return nil
        }
        // `khai báo y tế`, `khai báo tạm trú`
        if found.end == index + 2, tokens[index].key == confess, found.end < limit,
            declared.contains(tokens[found.end].key)
        {
            return nil
        }
        // `luôn nghĩ và lo cho người khác`, `nghĩ đến mẹ`
        if found.end == index + 1, tokens[index].key == think, found.end < limit,
            thought.contains(tokens[found.end].key)
        {
            return nil
        }
        // `để biết thêm thông tin`
        if tokens[index].key == know, found.end < limit, tokens[found.end].kind == .word,
            tokens[found.end].key != that
        {
            return nil
        }
        // `thăm hỏi gia đình`, `câu hỏi`
        if found.end == index + 1, tokens[index].key == ask, index > 0, asking.contains(tokens[index - 1].key) {
            return nil
        }
        // `hỏi thăm sức khỏe`, `nói xấu hàng xóm`, `ngành y tế nói riêng`
        if found.end == index + 1, found.end < limit, !tokens[found.end].isCapital,
            tokens[index].key == ask && asked.contains(tokens[found.end].key)
                || tokens[index].key == say && spoken.contains(tokens[found.end].key)
                || tokens[index].key == hope && hoped.contains(tokens[found.end].key)
                || tokens[index].key == promise && promised.contains(tokens[found.end].key)
        {
            return nil
        }
        // `Bà bảo, nhà dột đã lâu`
        if found.end == index + 1, tokens[index].key == tell, found.end < limit, tokens[found.end].kind == .comma {
            return (SpeechVerb(use: .direct, isForBodies: false), found.end)
        }
        // `Ông bảo lúc ấy ai cũng muốn đi`, but not `Ông bảo con đi chợ`
        if found.end == index + 1, tokens[index].key == tell, found.end + 4 < limit, !tokens[found.end].isCapital,
            tokens[found.end].kind == .word, !told.contains(tokens[index > 0 ? index - 1 : index].key),
            stating.contains(tokens[found.end].key) || !hearing.contains(tokens[found.end].key)
        {
            return (SpeechVerb(use: .direct, isForBodies: false, takesAll: true), found.end)
        }
        // `Bộ Thông tin - truyền thông`, `nguồn tin`
        if found.end == index + 1, tokens[index].key == believe, index > 0, news.contains(tokens[index - 1].key) {
            return nil
        }
        // `giấy chứng nhận`, `tiếp nhận`
        if found.end == index + 1, tokens[index].key == take,
            // `nhận được thông báo từ nhà trường, cho rằng …`
            index > 0 && taken.contains(tokens[index - 1].key)
                || found.end < limit && tokens[found.end].key == SpeechVerb.got
        {
            return nil
        }
        // `Bộ Ngoại giao`, `bàn giao`, `giao thông`
        if found.end == index + 1, tokens[index].key == hand,
            index > 0 && handed.contains(tokens[index - 1].key)
                || found.end < limit && !tokens[found.end].isCapital && handing.contains(tokens[found.end].key)
        {
            return nil
        }
        // `triển khai`, `khai mạc`
        if found.end == index + 1, tokens[index].key == confess,
            index > 0 && confessed.contains(tokens[index - 1].key)
                || found.end < limit && confessing.contains(tokens[found.end].key)
        {
            return nil
        }
        return (found.meaning, found.end)
    }

    /// The first syllables of `phủ nhận` and `chính phủ`.
    private static let cover = SpeechWord.key("phủ")
    private static let main = SpeechWord.key("chính")
    private static let signalled = SpeechWord.set("tín liên duyên di")
    private static let lead = SpeechWord.key("dẫn")
    private static let led = SpeechWord.set("tới đến đầu đường dắt độ xuất")
    private static let inform = SpeechWord.key("thông")
    /// What `thông tin` stands behind as a noun.
    private static let informing = SpeechWord.set("nghệ thống cổng nguồn mạng luồng mật toàn")
    private static let declared = SpeechWord.set("y tạm hải thuế lưu")
    private static let confess = SpeechWord.key("khai")
    private static let confessed = SpeechWord.set("triển công kê")
    private static let confessing = SpeechWord.set("mạc trương giảng thác hội trường sinh xuân hoang quật")
    private static let tell = SpeechWord.key("bảo")
    private static let telling = SpeechWord.set(
        "vệ hiểm đảm tồn tàng trì hành mật lưu dưỡng quản toàn trợ kê lãnh an bối thủ hộ chứng ban mẫu quốc tín kiếm ôn"
    )
    /// What opens a clause, and nobody to whom one speaks.
    private static let stating = SpeechWord.set(
        "lúc hồi ngày thời giờ bây nay năm nếu dù vì do cứ chưa đã sẽ phải muốn chuyện việc đó đây cái ai cũng thì chỉ mình có không"
    )
    /// To whom one says what to do.
    private static let hearing = SpeechWord.set(
        """
        con em anh chị ông bà cháu tôi mẹ bố cha má ba vợ chồng nhau họ người mọi các những hai mấy lũ bọn đám nhân tài lái thợ học bạn
        cô chú bác thầy cậu dì y bác lính công cảnh chúng tụi tui nó hắn ta cả với rằng là là thằng đứa thì thế vậy đi về trước nhà gia
        """)
    private static let told = SpeechWord.set("đảm chỉ khuyên dạy thông quốc gia")
    /// Whether a verb is written with a capital as if it were a name: `Bị cáo X Thừa nhận …`.
    static func isCapitalized(_ tokens: SpeechTokens, _ index: Int, before limit: Int) -> Bool {
        guard index + 1 < limit, !tokens[index + 1].isCapital,
            let found = table.longest(tokens, at: index, before: limit)
        else { return false }
        return found.end == index + 2 && found.meaning.use == .direct
    }

    private static let ask = SpeechWord.key("hỏi")
    private static let asked = SpeechWord.set("thăm han cưới mua vay mượn đường chuyện")
    private static let asking = SpeechWord.set("thăm câu học đòi")
    private static let hope = SpeechWord.key("mong")
    private static let hoped = SpeechWord.set("đợi manh ngóng ngày")
    private static let promise = SpeechWord.key("hứa")
    private static let promised = SpeechWord.set("hôn")
    private static let say = SpeechWord.key("nói")
    private static let spoken = SpeechWord.set("xấu tục ngọng tiếng riêng chung")
    private static let believe = SpeechWord.key("tin")
    private static let news = SpeechWord.set("thông bản đưa đăng nguồn trang điện nhắn lòng niềm uy hãng theo tung")
    private static let take = SpeechWord.key("nhận")
    private static let taken = SpeechWord.set("chứng tiếp thu đón công đảm phủ cảm ký ghi xác thừa trao")
    private static let got = SpeechWord.key("được")
    private static let hand = SpeechWord.key("giao")
    private static let handing = SpeechWord.set("thông dịch lưu tiếp hữu nhau thừa diện thương hàng ban nhận")
    private static let handed = SpeechWord.set("ngoại bàn trao chuyển được hoàn")

    /// The end of the words that may stand between a speaker and the verb at `index`, if one does: `cũng`, `đã`,
    /// `tiếp tục`.
    static func adverbEnd(_ tokens: SpeechTokens, _ index: Int, before limit: Int) -> Int? {
        guard index < limit, !tokens[index].isCapital else { return nil }
        // `Ban thường vụ`, `bồi thường`
        if tokens[index].key == often,
            index + 1 < limit && standing.contains(tokens[index + 1].key)
                || index > 0 && tokens[index - 1].key == compensate
        {
            return nil
        }
        return adverbs.longest(tokens, at: index, before: limit)?.end
    }

    private static let often = SpeechWord.key("thường")
    private static let standing = SpeechWord.set("vụ trực niên kỳ")
    private static let compensate = SpeechWord.key("bồi")

    /// Whether the word may stand between a verb and what is said: `rằng`, `thêm`, `rõ`.
    static func isFiller(_ tokens: SpeechTokens, _ index: Int) -> Bool {
        fillers.contains(tokens[index].key)
            // `cho biết tiếp thu ý kiến`, `cho biết tiếp nhận 50 hồ sơ`
            && !(tokens[index].key == on && index + 1 < tokens.count && tokens[index + 1].kind == .word
                && handling.contains(tokens[index + 1].key))
            // `cho biết ngay sau tai nạn, …`
            && !(tokens[index].key == atOnce && index + 1 < tokens.count && times.contains(tokens[index + 1].key))
            || tokens[index].key == following && index > 0 && tokens[index - 1].key == like
    }

    /// Whether words behind a verb that begin so say where, to whom or of what one speaks, not what.
    static func isCircumstance(_ key: UInt64) -> Bool { circumstances.contains(key) }

    /// Whether the word says when something happened.
    static func isTime(_ key: UInt64) -> Bool { times.contains(key) }

    private static let times = SpeechWord.set("sau trước khi từ vào hôm sáng chiều tối trưa đêm ngày")

    /// Whether words behind a verb that begin so say to whom one speaks: `cho biết với phóng viên: …`.
    static func isAddressee(_ key: UInt64) -> Bool { key == with }

    /// `cho biết với mỗi vụ như vậy, công ty mất một năm`, `chỉ rõ với tinh gọn bộ máy, từng ngành cần rà soát`: whether `với`
    /// opens what is said, with a comma or `thì` behind it, and names nobody who is told.
    static func opensContent(_ tokens: SpeechTokens, _ index: Int) -> Bool {
        let first = index + 1
        guard first < tokens.count, tokens[index].key == with, tokens[first].kind == .word, !tokens[first].isCapital,
            !listeners.contains(tokens[first].key), PersonalTitle.at(tokens, first, before: tokens.count) == nil
        else { return false }
        if measures.contains(tokens[first].key) { return true }
        // `cho hay với dự án này hiện đã có hướng giải quyết`
        if matters.longest(tokens, at: first, before: tokens.count) != nil { return true }
        for place in first..<min(tokens.count, first + 16) {
            switch tokens[place].kind {
            case .comma: return place - first >= 2
            case .word:
                if place > first, tokens[place].key == then { return true }
                if tokens[place].key == that { return false }
            case .joint: break
            default: return false
            }
        }
        return false
    }

    private static let measures = SpeechWord.set("mục mỗi mức tốc giá cách đà tình số quy")
    /// What things are of which something is said.
    private static let matters = SpeechPhrases<Void>(
        ["dự án", "trường hợp", "công trình", "vụ việc", "vấn đề", "quy định", "phương án", "hợp đồng"].map { ($0, ()) }
    )
    private static let then = SpeechWord.key("thì")
    /// First words of those to whom people speak, and of those whom they meet.
    private static let listeners = SpeechWord.set(
        """
        báo phóng pv nhà tờ đài kênh hãng trang tạp truyền giới chúng tôi mọi những các nhiều người cử dư công cơ cảnh tòa hội
        bạn đồng gia vợ chồng con em anh chị bố mẹ cha ai họ nhau ông bà cô chú bác cháu khách hai nhân đoàn lãnh cộng
        """)

    private static let with = SpeechWord.key("với")

    private static let think = SpeechWord.key("nghĩ")
    private static let thought = SpeechWord.set("và cho đến tới về ra lại mãi gì ngợi suy")
    private static let know = SpeechWord.key("biết")

    /// `rằng`: after them comes what was said.
    static let that = SpeechWord.key("rằng")

    private static let adverbs = SpeechPhrases<Void>(
        """
        cũng, cùng, đã, đang, còn, lại, tiếp tục, thẳng thắn, nhiều lần, vừa, mới, từng, luôn, chỉ, rất, đều, một mực, đặc biệt
        đồng thời, nhanh chóng, trực tiếp, nghiêm khắc, chân thành, tha thiết, liên tục, vui vẻ, thật thà, cứ, vẫn, bèn, liền
        thường xuyên, thường, tái, một lần nữa, ngay lập tức, lập tức, dứt khoát, kiên quyết, thẳng thừng, có, chính thức
        công khai, thành khẩn, bước đầu, hoàn toàn, hết sức, cực lực, mạnh mẽ, nghẹn ngào, ngậm ngùi, khẩn thiết, nghiêm túc
        không ngần ngại, thống nhất và, thì, bỗng, bất ngờ, hôm qua, cho đến nay vẫn, có văn bản, có công văn, ra văn bản
        ra công văn, ban hành văn bản, ban hành công văn, có văn bản hỏa tốc, có công văn hỏa tốc, có công điện, ký công điện, ký văn bản, ký công văn
        kịch liệt, thận trọng, cẩn trọng, gay gắt, thẳng thắn và, ký ban hành văn bản, ký ban hành công điện, ban hành công điện, ra công điện, ký ban hành công văn, chậm rãi, lần lượt
        nhiệt liệt, trân trọng, thẳng thắn nhìn nhận và, ra thông cáo, ra thông báo, ra tuyên bố, phát thông cáo, phát đi thông báo
        phát đi thông cáo, phát đi tuyên bố, có thông cáo, gửi thông cáo, ban hành chỉ thị, ban hành kế hoạch, có thông báo
        mạnh dạn, giữ quyền công tố, giữ quyền công tố tại tòa, giữ quyền công tố tại phiên tòa, thực hành quyền công tố tại phiên tòa
        có chỉ thị, ký chỉ thị, gửi công văn, gửi văn bản, ra công văn hỏa tốc, ký công điện hỏa tốc, có công điện hỏa tốc
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    private static let fillers = SpeechWord.set("rằng là thêm rõ ngay gọn vui như tiếp lại thẳng nhanh thật đầy")
    /// `như sau` introduces, `sau khi …` is what was said.
    private static let following = SpeechWord.key("sau")
    private static let atOnce = SpeechWord.key("ngay")
    private static let on = SpeechWord.key("tiếp")
    /// Second syllables of words that begin with `tiếp`.
    private static let handling = SpeechWord.set("thu nhận xúc cận tế viện giáp quản tục sức đón cứu diễn thị nối")
    static let like = SpeechWord.key("như")
    private static let circumstances = SpeechWord.set(
        "với tại trước cùng trong trên nhân bên khi sau từ về ở vào giữa qua như hôm sáng chiều ngày cho")

    /// Verbs by which a body concludes: `Ban Thường vụ kết luận như sau:`.
    static func isConclusion(_ tokens: SpeechTokens, _ index: Int, before limit: Int) -> Bool {
        index < limit && conclusions.longest(tokens, at: index, before: limit) != nil
    }

    private static let conclusions = SpeechPhrases<Void>(
        ["kết luận", "có ý kiến", "cho ý kiến", "thống nhất", "quyết định", "chỉ đạo"].map { ($0, ()) })

    private static let table: SpeechPhrases<SpeechVerb> = {
        func verbs(
            _ use: Use, bodies: Bool, takesAll: Bool = false, tells: Bool = false, _ list: String
        ) -> [(phrase: String, meaning: SpeechVerb)] {
            list.split { $0 == "," || $0.isNewline }.map {
                (
                    $0.trimmingPrefix { $0 == " " }.description,
                    SpeechVerb(use: use, isForBodies: bodies, takesAll: takesAll, tells: tells)
                )
            }
        }
        return SpeechPhrases(
            verbs(
                .direct, bodies: true, takesAll: true,
                """
                cho biết, cho hay, cho rằng, nhấn mạnh, khẳng định, đề nghị, yêu cầu, kiến nghị, đề xuất, mong muốn, mong
                lưu ý, cảnh báo, khuyến cáo, kêu gọi, ghi nhận, đánh giá cao, hoan nghênh, biểu dương, nhận định, đánh giá
                thừa nhận, kỳ vọng, hy vọng, hi vọng, cam kết, bác bỏ, phủ nhận, tuyên bố, xác nhận, bày tỏ, nêu, nêu rõ, ghi rõ, chỉ rõ, khuyến nghị, tái khẳng định
                đề nghị rằng, hứa, chúc, lo ngại, phản đối, nhắc nhở, nhận thấy, thống nhất cho rằng, chia sẻ rằng, cho là, bày tỏ lo ngại, bày tỏ quan ngại, bày tỏ băn khoăn, bày tỏ hy vọng, bày tỏ tin tưởng
                lên tiếng cho biết, lên tiếng khẳng định, lên tiếng xác nhận, lên tiếng phủ nhận, lên tiếng bác bỏ, đánh tiếng cho biết
                đặt ra yêu cầu, điểm lại việc, nhắc lại việc, nhắc đến việc
                thống nhất đề nghị, thống nhất yêu cầu, thống nhất kiến nghị, thống nhất đề xuất
                """)
                + verbs(
                    .direct, bodies: true,
                    """
                    nói, nói rằng, nói rõ, bảo rằng, cho đó là, cho đây là, nhận xét, đồng ý, đồng tình, ủng hộ, không đồng ý, không đồng tình, phản bác
                    trả lời, xin trả lời, phúc đáp, xin phúc đáp, hồi đáp, xin giải trình, phản hồi, đáp trả, đính chính, chia sẻ, tiết lộ, hé lộ, tin tưởng, góp ý, dự đoán, đặt vấn đề
                    quả quyết, phản ánh, nhìn nhận, mong rằng, tin rằng, gợi ý, phàn nàn, than phiền, nói thêm, khẳng định lại
                    đặt câu hỏi, có ý kiến cho rằng, có ý kiến là, bày tỏ mong muốn, bày tỏ sự, bày tỏ vui mừng, bày tỏ sự vui mừng, bày tỏ sự tin tưởng
                    """)
                + verbs(
                    .direct, bodies: true, tells: true,
                    """
                    phân tích, lý giải, lí giải, giải thích, thông tin, thông tin thêm, cho biết thêm, chỉ ra, kết luận, dự báo
                    ước tính, cáo buộc, xác định, nhắc lại, thống nhất kết luận
                    """)
                + verbs(
                    .direct, bodies: false,
                    """
                    nói tiếp, nói thẳng, nói vui, biết thêm, chia sẻ thêm, cho hay thêm
                    khẳng định thêm, nhấn mạnh thêm, phân tích thêm, giải thích thêm, diễn giải, luận giải, cắt nghĩa, biện giải
                    tiết lộ, tâm sự, bộc bạch, trải lòng, cởi lòng, nêu lên, nêu ý kiến, nêu quan điểm, phản ảnh
                    mong mỏi, tin, bày tỏ tin tưởng, ghi nhận và đánh giá cao, tán thành, tán đồng
                    nhất trí, không tán thành, không phản đối, không phủ nhận, đề cập, hiến kế, gợi mở
                    bày tỏ quan điểm, bày tỏ ý kiến, bày tỏ suy nghĩ, nêu vấn đề, nêu thực tế, nêu băn khoăn, nêu dẫn chứng, nêu thực trạng, nêu trăn trở, băn khoăn, trăn trở, đòi hỏi, phân trần, than, than thở, thú nhận, thú thật, thú thực
                    công nhận, bổ sung, nói về, thắc mắc, hỏi, đồng quan điểm, có cùng quan điểm
                    hỏi lại, hỏi tiếp, chất vấn, đáp, trả lời rằng, đáp lời, cảm thán, quan ngại, khuyên, khuyên nhủ
                    khuyên rằng, tỏ ra lo lắng, đặt nghi vấn, lo lắng rằng, đưa ra giải pháp, đưa ra giải pháp là, đưa ra nhận định, đưa ra quan điểm, đưa ra ý kiến
                    đưa ra đề xuất, đưa ra dự báo, đúc kết, giãi bày, giải bày, phỏng đoán
                    tiên đoán, xác quyết, ví von, ví dụ, ví, nhắn nhủ, nhắn gửi, dặn, cam đoan, đoan chắc
                    dặn dò, căn dặn, cảm nhận, nghĩ, nghĩ rằng, cho thấy rằng, tính toán, cảm ơn, cám ơn, xin lỗi
                    viện dẫn, phân biệt, lo rằng, phân bua, dự tính, dự tính rằng, lên tiếng, trấn an, thanh minh, biện minh, chống chế, thổ lộ
                    nhắn, kể tiếp, kể thêm, kể lể, kể khổ, nói trắng ra, nói nhỏ, nói to, tỏ ý tiếc, thêm rằng, nhận xét thêm, nói đùa, ao ước, cầu mong, quả quyết rằng, ca ngợi
                    nhắc vui, e ngại, lo sợ, sợ rằng, e rằng, ngờ rằng, hoài nghi, nghi ngờ, thầm nhủ, tự nhủ, khẳng khái
                    mơ ước, ước mong, tiếc rằng, tiếc nuối, tỏ ý, ngỏ ý, tỏ ra tiếc nuối, bật mí, chỉ trích
                    than vãn, kêu ca, không quên nhắc, không quên dặn, không quên nhắn nhủ, tin chắc, tin chắc rằng, chào mừng, van xin, cầu xin, năn nỉ, dẫn chứng, đáp lại, quan niệm, lập luận, kết luận rằng
                    """)
                + verbs(
                    .direct, bodies: false, takesAll: true,
                    "giữ quan điểm, bảo lưu quan điểm, bảo lưu ý kiến, xin HĐXX, xin Hội đồng xét xử, xin tòa, mong HĐXX, mong Hội đồng xét xử, mong tòa"
                )
                + verbs(
                    .direct, bodies: false, tells: true,
                    """
                    kể, kể lại, kể rằng, nhắc đi nhắc lại, nhắc đi nhắc lại rằng, thuật lại, nhớ lại, hồi tưởng, khai, khai nhận, khai báo, khai rằng, khai thêm
                    mô tả, mô tả rằng, miêu tả, cung khai, trần tình, tường trình, trình báo, tường thuật, tả lại
                    """)
                + verbs(
                    .marked, bodies: false,
                    """
                    phát biểu, phát biểu kết luận, phát biểu chỉ đạo, phát biểu khai mạc, phát biểu bế mạc, trao đổi, trao đổi thêm
                    gửi câu hỏi, nhắn tin, trình bày, tranh luận, thảo luận, dẫn, dẫn lời, bảo, viết, tiếp lời, ngắt lời, thẳng thắn, giới thiệu, công bố
                    phát biểu ý kiến, phát biểu tại, thốt lên, cười, lo lắng, vui mừng, chốt lại, chốt, mở đầu, tóm tắt, tổng kết
                    giải đáp, đối đáp, hô, cười nói, xúc động, tự tin, dõng dạc, kết lại, hứa hẹn, tố, tố cáo, gọi, tự hỏi
                    phát biểu từ điểm cầu, phát biểu làm rõ, chúc tết, chúc thọ, chúc mừng, quán triệt, nhận
                    đưa ra, đưa ví dụ, nêu ví dụ, lấy ví dụ, dẫn ra
                    khóc, bật cười, cười hiền, mếu máo, sụt sùi, nghẹn giọng, rơm rớm nước mắt, thở dài, lắc đầu, gật đầu, mỉm cười, trầm ngâm, rưng rưng, nức nở, hào hứng, phấn khởi, ngao ngán, bật khóc
                    ngạc nhiên, sửng sốt, bàng hoàng, ái ngại, xót xa, tự hào, ân hận, hối hận, nghẹn ngào, thán phục, khâm phục, nể phục
                    hồ hởi, bức xúc, cương quyết, hóm hỉnh, dí dỏm, cười đùa, quát, hét, la lên, gào lên, kêu lên, thì thầm, lẩm bẩm, càu nhàu, ấp úng, lắp bắp
                    ngập ngừng, dè dặt, do dự, thành thật, thật lòng, chân tình, quyết liệt, gay gắt, giận dữ, phẫn nộ, nổi giận, thất vọng
                    đe dọa, dọa, răn đe, thách thức, ra lệnh, phát ngôn, khái quát, điểm lại, so sánh, tỏ thái độ
                    phấn chấn, buồn rầu, lên án, phê bình, nói lời sau cùng, nói lời cuối cùng, nói lời cảm ơn, nói lời xin lỗi, nói chuyện, phụ họa, hớn hở, bình luận
                    hài lòng, nhún vai, xua tay, phản pháo, suy đoán, đoán, kêu, gật gù, chép miệng, tặc lưỡi, đùa, góp chuyện, khoe, nhẩm tính, phán, tiếc rẻ, ngậm ngùi
                    bùi ngùi, truy tiếp, truy vấn, bắt chuyện, mừng rỡ, nói xen, nói chen, xuýt xoa, trầm trồ, cười trừ, cười xòa, cười buồn
                    đau đáu, day dứt, tâm niệm, chiêm nghiệm, áy náy, phân vân, hồ nghi, hăng hái, điềm đạm, nói ngắn gọn, khẩn khoản, van nài, cởi lòng
                    """)
                + verbs(
                    .minutes, bodies: false,
                    """
                    báo cáo, báo cáo rằng, báo cáo thêm, giải trình, giải trình thêm, thống nhất, tiếp thu
                    phát biểu khai mạc và nêu, nhận khuyết điểm, nhận nhiệm vụ, đồng ý với, nhận trách nhiệm, nhắc
                    dẫn kết quả, thông báo, thông qua, hoan nghênh, thông tin về, làm rõ, đặt ra, giải thích rõ, tham gia ý kiến, có ý kiến
                    đánh giá, đặt yêu cầu
                    """)
                + verbs(
                    .order, bodies: true,
                    "giao, chỉ đạo, phân công, chỉ đạo và giao, yêu cầu và giao, có ý kiến chỉ đạo, thống nhất giao, thống nhất chỉ đạo"
                ))
    }()
}
