/// What somebody speaks of, which says nothing: `chia sẻ kinh nghiệm trồng lúa`, `trả lời chất vấn của đại biểu`.
extension StatementReader {
    /// Whether what stands behind the verb only names a topic, and no clause tells anything of it.
    func isTopic(_ tokens: Range<Int>, _ verb: String, _ block: SpeechBlock) -> Bool {
        let words = block.tokens
        let start = tokens.lowerBound
        // `trả lời, giải quyết các vấn đề mà báo chí quan tâm như: …`
        if !isMinutes, clearsUp(tokens, verb, block) { return true }
        guard !tokens.contains(where: { [.colon, .quote].contains(words[$0].kind) }) else { return false }
        // `tuyên bố nhiều lần về mục tiêu của đội`, `chia sẻ nhiều điều về nghề`
        if let end = SpeechTopic.often.longest(words, at: start, before: tokens.upperBound)?.end {
            return !tellsSomething(end..<tokens.upperBound, block)
        }
        // `nói vậy tại cuộc họp`, `nói thế rồi bỏ đi`
        if verb.hasSuffix("nói"), SpeechTopic.so.contains(words[start].key), !words[start].isCapital {
            return start + 1 >= tokens.upperBound || words[start + 1].kind != .word
                || SpeechVerb.isCircumstance(words[start + 1].key) || SpeechTopic.then.contains(words[start + 1].key)
        }
        // `băn khoăn chọn trường`, `trăn trở tìm cách giữ nghề`: what somebody does with a heavy heart
        if SpeechTopic.worrying.contains(where: { verb.hasSuffix($0) }), !words[start].isCapital,
            SpeechTopic.actions.contains(words[start].key), !tellsSomething(tokens, block)
        {
            return true
        }
        // `ghi nhận các ý kiến của đại biểu`
        if verb.hasSuffix("ghi nhận"), takesNote(tokens, block) { return true }
        // `chia sẻ thông tin về việc cấp phép, …`
        if verb.hasSuffix("chia sẻ") || verb.hasSuffix("thông tin"), isMatter(tokens, block) { return true }
        // `đề cập đến những khó khăn của các phường`
        if verb.hasSuffix("đề cập"), SpeechTopic.onto.contains(words[start].key) {
            return !tellsSomething(tokens, block, longest: 40)
        }
        // `nói về dự án trong hai giờ`
        if verb.hasSuffix("nói về") { return !tellsSomething(tokens, block) }
        guard SpeechTopic.verbs.contains(where: { verb == $0 || verb.hasSuffix(" " + $0) }) else { return false }
        // `phân tích, tình hình đang xấu đi nhanh`: behind a comma stands a clause
        if start > 0, words[start - 1].kind == .comma { return false }
        // `giải thích cặn kẽ cho bà con`
        if let end = SpeechVerb.mannerEnd(words, start, before: tokens.upperBound), end < tokens.upperBound,
            SpeechTopic.towards.contains(words[end].key)
        {
            return !tellsSomething(end..<tokens.upperBound, block)
        }
        var place = start
        // `trả lời làm rõ các ý kiến của cử tri`
        let cleared = SpeechTopic.clearing.longest(words, at: place, before: tokens.upperBound)?.end
        let isCleared = cleared != nil
        place = cleared ?? place
        while place < tokens.upperBound,
            SpeechTopic.quantities.contains(words[place].key)
                || words[place].key == SpeechTopic.number && place > start && words[place - 1].key == SpeechTopic.one
        {
            place += 1
        }
        guard
            let end = SpeechTopic.heads.longest(words, at: place, before: tokens.upperBound)?.end
                ?? (isCleared ? SpeechTopic.noted.longest(words, at: place, before: tokens.upperBound)?.end : nil)
        else { return false }
        // `đề xuất việc miễn phí vé qua trạm`: what is to be done is what is proposed
        if verb.hasSuffix("đề xuất"), place == start, words[start].key == SpeechTopic.work, end == start + 1,
            block.words(end..<tokens.upperBound) >= 4
        {
            return false
        }
        return !tellsSomething(end..<tokens.upperBound, block)
    }

    /// `trả lời thỏa đáng ý kiến của nhân dân`, `trả lời, giải quyết các vấn đề mà doanh nghiệp nêu`, `phân tích, làm rõ thêm một số
    /// nội dung`: whether somebody is only told to have answered and dealt with what others asked, however long that is.
    private func clearsUp(_ range: Range<Int>, _ verb: String, _ block: SpeechBlock) -> Bool {
        let words = block.tokens
        guard let opening = range.first, opening > 0, !words[opening].isCapital,
            // `trả lời câu hỏi của báo chí: …`, but not `làm rõ một số vấn đề như: …`
            range.allSatisfy({
                words[$0].kind != .quote && (words[$0].kind != .colon || words[$0 - 1].key == SpeechVerb.like)
            })
        else { return false }
        let answers = SpeechTopic.answering.contains { verb.hasSuffix($0) }
        guard answers || SpeechTopic.dissecting.contains(where: { verb.hasSuffix($0) }) else { return false }
        var place = range.lowerBound
        var isCleared = false
        while place < range.upperBound {
            if let end = SpeechTopic.dealing.longest(words, at: place, before: range.upperBound)?.end {
                (place, isCleared) = (end, true)
            } else if SpeechTopic.thoroughly.contains(words[place].key) && words[place].kind == .word && answers
                || isCleared && words[place].kind == .comma
            {
                place += 1
            } else {
                break
            }
        }
        // behind a comma alone stands a clause: `phân tích, các vấn đề còn tồn tại là do …`
        guard isCleared || place > range.lowerBound || answers && words[place - 1].kind == .word else { return false }
        let first = place
        while place < range.upperBound,
            SpeechTopic.quantities.contains(words[place].key) || words[place].key == SpeechTopic.number
        {
            place += 1
        }
        guard place < range.upperBound, !words[place].isCapital,
            let end = SpeechTopic.noted.longest(words, at: place, before: range.upperBound)?.end
                ?? (place > first || isCleared
                    ? SpeechTopic.heads.longest(words, at: place, before: range.upperBound)?.end : nil)
        else { return false }
        for place in end..<range.upperBound {
            switch words[place].kind {
            case .word:
                // what others asked or what it was about, a clause of its own, goes on to the end
                if SpeechTopic.relative.contains(words[place].key) { return true }
                if SpeechTopic.telling.contains(words[place].key) { return false }
            case .colon: return false
            default: break
            }
        }
        return true
    }

    /// `các ý kiến đóng góp của đại biểu`: what somebody takes note of, without a word of what he thinks of it.
    private func takesNote(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        let words = block.tokens
        var place = range.lowerBound
        while place < range.upperBound, SpeechTopic.quantities.contains(words[place].key) { place += 1 }
        guard let end = SpeechTopic.noted.longest(words, at: place, before: range.upperBound)?.end,
            range.allSatisfy({ [.word, .joint, .comma, .stop].contains(words[$0].kind) })
        else { return false }
        return !tellsSomething(end..<range.upperBound, block)
    }

    /// `thông tin về việc …; thực trạng …`, `một trải nghiệm cá nhân khi bà đi chợ …`: of what somebody will speak or spoke,
    /// however long it is.
    private func isMatter(_ range: Range<Int>, _ block: SpeechBlock) -> Bool {
        SpeechTopic.matters.longest(block.tokens, at: range.lowerBound, before: range.upperBound) != nil
            && !range.contains { SpeechTopic.showing.contains(block.tokens[$0].key) }
    }

    /// Whether a clause tells something of the topic before the range: `kết quả xét nghiệm cho thấy …`, but not
    /// `cảm xúc khi được bình chọn là …`.
    ///
    /// - Parameter longest: so many words name a topic; more are a list of what is proposed, or what happened then.
    private func tellsSomething(
        _ range: Range<Int>, _ block: SpeechBlock, longest: Int = SpeechTopic.longest
    ) -> Bool {
        if block.words(range) > longest { return true }
        for place in range {
            let token = block.tokens[place]
            guard token.kind == .word else { continue }
            if SpeechTopic.opening.contains(token.key) { return false }
            if SpeechTopic.telling.contains(token.key) { return true }
        }
        return false
    }
}

/// The words that topics are told by.
private enum SpeechTopic {
    static let often = SpeechPhrases<Void>(
        [
            "nhiều lần về", "nhiều điều về", "rất nhiều điều về", "đôi điều về", "nhiều về", "rất nhiều về",
            "vài điều về",
            "đôi nét về", "một số điều về", "những điều về",
        ].map { ($0, ()) })
    static let so = SpeechWord.set("vậy thế")
    static let onto = SpeechWord.set("đến tới về")
    static let then = SpeechWord.set("rồi xong và nhưng")
    /// Verbs that may have a topic for their object.
    static let verbs: Set<String> = [
        "trả lời", "phản hồi", "thông tin", "chia sẻ", "chia sẻ thêm", "kể", "kể lại", "tâm sự", "giải thích",
        "phân tích",
        "nêu", "góp ý", "bộc bạch", "giãi bày", "thuật lại", "tường thuật", "nói", "trình bày", "trao đổi",
        "giới thiệu", "chỉ ra", "chỉ rõ", "nêu bật",
        "tiết lộ", "bật mí", "hé lộ", "kể về", "đề xuất", "nhớ lại", "hồi tưởng", "đề cập", "gợi mở", "hiến kế",
    ]
    static let quantities = SpeechWord.set("những các nhiều một vài mọi về cụ thể chi tiết thêm rõ từng")
    static let work = SpeechWord.key("việc")
    static let clearing = SpeechPhrases<Void>(["làm rõ", "và làm rõ", "giải đáp"].map { ($0, ()) })
    /// Verbs of answering, and verbs that with another beside them tell of no more.
    static let answering = ["trả lời", "phản hồi", "giải đáp", "làm rõ"]
    static let dissecting = ["phân tích", "giải thích", "trao đổi", "thông tin"]
    static let dealing = SpeechPhrases<Void>(
        [
            "giải đáp", "làm rõ", "giải quyết", "giải trình", "trả lời", "tiếp thu", "phân tích", "giải thích",
            "trao đổi", "và giải đáp", "và làm rõ", "và giải quyết", "và giải trình", "và trả lời", "và tiếp thu",
            "và giải thích",
        ].map { ($0, ()) })
    /// Syllables of how somebody answers: `thỏa đáng`, `cụ thể`, `đầy đủ`, `trực tiếp`, `rõ ràng`.
    static let thoroughly = SpeechWord.set("thỏa thoả đáng cụ thể chi tiết đầy đủ trực tiếp rõ ràng cặn kẽ ngay")
    /// What opens a clause that tells which it is.
    static let relative = SpeechWord.set("mà do của được liên như")
    static let one = SpeechWord.key("một")
    static let number = SpeechWord.key("số")
    /// What one speaks of.
    static let heads = SpeechPhrases<Void>(
        """
        cảm xúc, cảm nghĩ, cảm nhận, kinh nghiệm, câu chuyện, chuyện, quá trình, thông tin, kết quả, số liệu, chất vấn, phỏng vấn
        câu hỏi, niềm vui, nỗi buồn, nỗi đau, nỗi niềm, nỗi lòng, khó khăn, sự việc, vụ việc, việc, hành trình, kỷ niệm, bí quyết
        tâm tư, suy nghĩ, góc nhìn, mất mát, tình cảm, dự thảo, giải pháp, tình hình, nội dung, diễn biến, hình ảnh
        cách, bí quyết, bí mật, số liệu, kế hoạch riêng, khoảnh khắc, bài viết, clip, video, trải nghiệm, vấn đề, thắc mắc, giây phút, ký ức, quãng thời gian, khó khăn vướng mắc
        màn hình, bức ảnh, bức hình, tài liệu, đường link, bài hát, bức thư, dòng trạng thái
        ca khúc, MV, đoạn clip, đoạn video, bộ ảnh, loạt ảnh, tấm ảnh, đường dẫn, ngày đầu, ngày tháng, tháng ngày, tuổi thơ
        mặt còn tồn tại, mặt còn hạn chế, mặt được, mặt chưa được, việc chưa làm được, mặt, tồn tại, hạn chế, nguyên nhân, bất cập, thiếu sót, khuyết điểm, thách thức, điểm nghẽn, tiềm năng, lợi thế, ưu điểm
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    static let worrying = ["băn khoăn", "trăn trở", "loay hoay"]
    /// What one does, before an object: `chọn trường`.
    static let actions = SpeechWord.set("chọn tìm mua bán nuôi giữ lo làm tính lựa kiếm")
    static let noted = SpeechPhrases<Void>(
        ["ý kiến", "kiến nghị", "đề xuất", "góp ý", "ý kiến đóng góp", "phản ánh", "nguyện vọng"].map { ($0, ()) })
    static let matters = SpeechPhrases<Void>(
        [
            "thông tin về", "một số thông tin về", "các thông tin về", "những thông tin về", "một trải nghiệm",
            "một kỷ niệm", "một câu chuyện", "trải nghiệm cá nhân",
        ].map { ($0, ()) })
    static let showing = SpeechWord.set("rằng thấy là gồm hay")
    static let towards = SpeechWord.set("cho với về tại trong trước")
    /// What a clause of its own begins with that tells of the topic when or where.
    static let opening = SpeechWord.set("khi lúc sau trước tại trong với mà để")
    /// What tells something of a topic.
    static let telling = SpeechWord.set(
        "là đã đang sẽ còn chưa có phải không cần được bị rằng thấy nên thì do vì từng vẫn cũng như gồm bắt")
    static let longest = 16
}
