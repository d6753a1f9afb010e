/// Words of others that somebody cites, reads out or rejects: `trích thư của một người dân: “…”`, `nhắc lại phát biểu của Tổng Bí thư: “…”`,
/// `phê phán tư tưởng: “…”` are no words of the one who does so.
enum CitedWords {
    /// Whether what stands between somebody and a colon tells that the quotation behind it is another's.
    static func are(_ tokens: SpeechTokens, _ range: Range<Int>) -> Bool {
        let limit = range.upperBound
        let cite = range.first { place in
            tokens[place].kind == .word
                && (isCited(tokens, place, before: limit) || isRejected(tokens, place, before: limit)
                    || isRetold(tokens, place, before: limit))
        }
        guard let cite else { return isAnothers(tokens, range) }
        // `dẫn chúng tôi ra vườn và cho hay: “…”`, `nhắc lại lời mẹ rồi nói: “…”`
        return !(cite + 1..<max(cite + 1, limit)).contains { place in
            SpeechVerb.at(tokens, place, before: limit)?.end == limit && tellingAgain.contains(tokens[place - 1].key)
        }
    }

    /// The colon before the first quotation of the tokens that one stands right before.
    static func colon(_ tokens: SpeechTokens, in range: Range<Int>) -> Int? {
        range.dropLast().first { tokens[$0].kind == .colon && tokens[$0 + 1].kind == .quote }
    }

    /// `dẫn Điều 8 Luật Cán bộ`, `trích báo cáo của Thanh tra`, but not `dẫn chứng`.
    private static func isCited(_ tokens: SpeechTokens, _ place: Int, before limit: Int) -> Bool {
        guard let end = citing.longest(tokens, at: place, before: limit)?.end, end < limit else { return false }
        return !own.contains(tokens[end].key) && !(place > 0 && leading.contains(tokens[place - 1].key))
    }

    /// `phê phán tư tưởng`, right before the colon; `bác bỏ thông tin trên: “…”` says why.
    private static func isRejected(_ tokens: SpeechTokens, _ place: Int, before limit: Int) -> Bool {
        guard let end = rejecting.longest(tokens, at: place, before: limit)?.end,
            var last = views.longest(tokens, at: end, before: limit)?.end
        else { return false }
        while last < limit, binding.contains(tokens[last].key) { last += 1 }
        return last == limit
    }

    /// `nhắc lại phát biểu của Tổng Bí thư`, `kể lời mẹ`, `đọc câu thơ`.
    private static func isRetold(_ tokens: SpeechTokens, _ place: Int, before limit: Int) -> Bool {
        guard let end = telling.longest(tokens, at: place, before: limit)?.end else { return false }
        if let last = sayings.longest(tokens, at: end, before: limit)?.end { return last == limit }
        guard var last = utterances.longest(tokens, at: end, before: limit)?.end, last < limit else { return false }
        if kin.contains(tokens[last].key), tokens[last - 1].key == AttributionFinder.words { return true }
        while last < limit, tokens[last].kind == .word, tokens[last].key != AttributionFinder.of { last += 1 }
        return last + 1 < limit && tokens[last].key == AttributionFinder.of && !selves.contains(tokens[last + 1].key)
    }

    /// `kể chuyện một cụ già than`, `kể có người dân nói với ông`: whether somebody whom nothing names says it.
    private static func isAnothers(_ tokens: SpeechTokens, _ range: Range<Int>) -> Bool {
        guard let told = range.first(where: { telling.longest(tokens, at: $0, before: range.upperBound) != nil }),
            let someone = (told + 1..<range.upperBound).first(where: {
                strangers.longest(tokens, at: $0, before: range.upperBound) != nil
            })
        else { return false }
        return (someone + 2..<max(someone + 2, range.upperBound)).contains { place in
            guard let end = SpeechVerb.at(tokens, place, before: range.upperBound)?.end else { return false }
            return end == range.upperBound || range.upperBound - end <= 3 && SpeechVerb.isAddressee(tokens[end].key)
        }
    }

    private static let tellingAgain = SpeechWord.set("và rồi để")
    private static let citing = SpeechPhrases<Void>(
        ["dẫn", "dẫn lời", "dẫn lại", "trích", "trích dẫn", "trích đọc", "trích lời", "viện dẫn"].map { ($0, ()) })
    /// What one gives oneself: `dẫn chứng`, `dẫn ví dụ`.
    private static let own = SpeechWord.set(
        "chứng giải dắt ví đầu đến tới xuất nhập thân lộ chúng tôi ông bà anh chị em con cháu khách đoàn phóng vào ra đi về lên xuống"
    )
    private static let leading = SpeechWord.set("hướng chỉ")
    private static let rejecting = SpeechPhrases<Void>(
        ["phản bác", "bác bỏ", "bác", "phê phán", "phê bình", "chỉ trích", "lên án", "phủ nhận", "phản đối"].map {
            ($0, ())
        })
    private static let views = SpeechPhrases<Void>(
        [
            "ý kiến", "thông tin", "tư tưởng", "quan điểm", "luận điệu", "lời", "tin", "tin đồn", "cáo buộc", "câu nói",
            "suy nghĩ", "lối nghĩ", "lối suy nghĩ", "cách nghĩ", "tâm lý", "quan niệm", "lập luận", "luận điểm",
            "khẩu hiệu",
        ].map { ($0, ()) })
    private static let binding = SpeechWord.set("cho rằng là kiểu như theo")
    private static let telling = SpeechPhrases<Void>(
        [
            "nhắc", "nhắc lại", "nhắc đến", "kể", "kể lại", "thuật lại", "nêu", "nêu lại", "đọc", "đọc lại", "chuyển",
            "nhớ", "nhớ lại", "nhận", "nhận được", "truyền đạt",
        ].map { ($0, ()) })
    /// What is nobody's.
    private static let sayings = SpeechPhrases<Void>(
        ["câu", "câu thơ", "bài thơ", "câu ca dao", "câu tục ngữ", "tục ngữ", "ca dao", "câu đối"].map { ($0, ()) })
    private static let utterances = SpeechPhrases<Void>(
        [
            "lời", "lời dạy", "lời dặn", "lời nói", "lời căn dặn", "câu nói", "câu", "phát biểu", "lời phát biểu",
            "ý kiến",
            "câu hỏi", "phản ánh", "tâm sự", "thư", "bức thư", "lá thư", "đơn", "tin nhắn", "cuộc gọi", "điện thoại",
            "chỉ đạo", "ý kiến chỉ đạo", "nhận xét", "thắc mắc", "bài thơ", "câu thơ",
        ].map { ($0, ()) })
    private static let kin = SpeechWord.set("mẹ cha bố má vợ chồng con ông bà anh chị em cô chú bác thầy một người các")
    private static let selves = SpeechWord.set("mình ông bà anh chị tôi chính")
    private static let strangers = SpeechPhrases<Void>(
        ["một", "có người", "người", "nhiều người", "bà con", "có cụ", "có bác", "có ông", "có bà", "có anh", "có chị"]
            .map {
                ($0, ())
            })
}
