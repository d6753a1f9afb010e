/// What was found becomes a statement: a quotation to the letter, else the writer's words.
extension StatementReader {
    /// Adds what stands at `tokens`: a quotation to the letter, else the writer's words.
    mutating func addContent(
        _ tokens: Range<Int>, _ verb: String, _ speaker: Int, _ role: String?, _ block: SpeechBlock,
        isCondensed: Bool = false
    ) {
        var tokens = tokens
        while let last = tokens.last, [.comma, .dash, .semicolon].contains(block.tokens[last].kind) {
            tokens = tokens.lowerBound..<last
        }
        while let first = tokens.first, [.comma, .dash].contains(block.tokens[first].kind) {
            tokens = first + 1..<tokens.upperBound
        }
        listVerb = verb
        guard !tokens.isEmpty else { return }
        if soleQuote(tokens, block) != nil {
            add(quote: tokens.lowerBound, speaker, role, verb, block)
            return
        }
        if endsInDeed(tokens, block) {
            add(quote: tokens.lowerBound, speaker, role, verb, block)
            addSecond(behind: tokens.lowerBound + 1, tokens, verb, speaker, role, block)
            return
        }
        // `… cho rằng tâm lý chờ đợi lan đi: “…”`
        var end = tokens.upperBound
        while end > tokens.lowerBound, block.tokens[end - 1].kind == .stop { end -= 1 }
        if end - 2 > tokens.lowerBound, block.tokens[end - 1].kind == .quote, block.tokens[end - 2].kind == .colon {
            // `nêu trong báo cáo: “…”` only says where
            let lead = tokens.lowerBound..<end - 2
            // `nêu rõ: tại khoản 1 Điều 50 có quy định: “…”`
            if rules(lead, block) {
                addWhole(tokens, verb, speaker, role, block, isCondensed: isCondensed)
                return
            }
            let isWhere = isOccasion(lead, block) || isTale(lead, verb, block) || isMessage(lead, block)
            guard isSpeech(block.quotes[block.tokens[end - 1].quote], leastWords: isWhere ? 2 : 5) else {
                addWhole(tokens, verb, speaker, role, block, isCondensed: isCondensed)
                return
            }
            if !isWhere {
                addReported(tokens.lowerBound..<end - 2, verb, speaker, role, block, isCondensed: isCondensed)
            }
            add(quote: end - 1, speaker, role, isWhere ? verb : nil, block)
            return
        }
        addWhole(tokens, verb, speaker, role, block, isCondensed: isCondensed)
    }

    /// `nhớ lại ngày đầu ra đảo: “…”`: whether the words before the colon only name what the quotation is about.
    private func isTale(_ tokens: Range<Int>, _ verb: String, _ block: SpeechBlock) -> Bool {
        StatementReader.telling.contains { verb.hasSuffix($0) } && block.words(tokens) <= 6
            && tokens.allSatisfy {
                block.tokens[$0].kind == .word && !StatementReader.finite.contains(block.tokens[$0].key)
            }
    }

    /// `tại khoản 1 Điều 50 có quy định`: whether the quotation is a law's, which somebody only reads out.
    private func rules(_ lead: Range<Int>, _ block: SpeechBlock) -> Bool {
        lead.count > 3
            && StatementReader.ruling.longest(block.tokens, at: lead.upperBound - 2, before: lead.upperBound) != nil
            && lead.contains { StatementReader.provisions.contains(block.tokens[$0].key) }
    }

    private static let ruling = SpeechPhrases<Void>(["quy định", "ghi rõ"].map { ($0, ()) })
    private static let provisions = SpeechWord.set("khoản điều luật nghị")

    /// `chia sẻ bài báo này, cùng thông điệp: “…”`: whether the words before the colon tell of what the words go with.
    private func isMessage(_ lead: Range<Int>, _ block: SpeechBlock) -> Bool {
        lead.contains { place in
            StatementReader.alongside.contains(block.tokens[place].key)
                && StatementReader.messages.longest(block.tokens, at: place + 1, before: lead.upperBound)?.end
                    == lead.upperBound
        }
    }

    private static let alongside = SpeechWord.set("cùng kèm với")
    private static let messages = SpeechPhrases<Void>(
        [
            "thông điệp", "dòng chữ", "lời nhắn", "lời bình", "lời", "chú thích", "dòng trạng thái", "nội dung",
            "câu hỏi", "dòng chú thích", "lời đề", "theo lời nhắn", "theo dòng chữ",
        ].map { ($0, ()) })

    private mutating func addWhole(
        _ tokens: Range<Int>, _ verb: String, _ speaker: Int, _ role: String?, _ block: SpeechBlock, isCondensed: Bool
    ) {
        let said = isMinutes ? tokens : extent(tokens, verb, block)
        // `đáp lại câu hỏi của phóng viên rằng: “…”`
        let quote = said.first.map { block.tokens[$0].kind == .colon ? said.dropFirst() : said } ?? said
        if quote.lowerBound > tokens.lowerBound, soleQuote(quote, block) != nil {
            add(quote: quote.lowerBound, speaker, role, verb, block)
            return
        }
        addReported(said, verb, speaker, role, block, isCondensed: isCondensed)
    }

    mutating func addReported(
        _ tokens: Range<Int>, _ verb: String, _ speaker: Int, _ role: String?, _ block: SpeechBlock, isCondensed: Bool
    ) {
        guard block.words(tokens) >= 3 || tokens.contains(where: { block.tokens[$0].kind == .quote }),
            !isQuestion(to: tokens, block), !pointsBack(tokens, block), !namesAsked(tokens, block),
            !isTopic(tokens, verb, block), !isDoneToWriter(tokens, verb, block),
            isMinutes || !isDeed(tokens, verb, speaker, block),
            !appoints(tokens, verb, speaker, block),
            !(isMinutes && isProcedure(tokens, verb, block)), !isFormality(tokens, block)
        else { return }
        var range = block.span(tokens)
        // `tăng khoảng 10%, theo lời ông X`: the sign is no token
        if text.byte(range.upperBound) == UInt8(ascii: "%") { range = range.lowerBound..<range.upperBound + 1 }
        result.statements.append(
            Statement(
                range: range, kind: isCondensed ? .summary : .reported, verb: verb, speaker: speaker,
                role: role))
        running = (speaker, role, result.statements.count - 1)
    }

    /// `từng nhiều lần cảm ơn tôi sau những thành công`: what somebody else did to the one who tells of it.
    private func isDoneToWriter(_ tokens: Range<Int>, _ verb: String, _ block: SpeechBlock) -> Bool {
        guard !isMinutes, block.tokens[tokens.lowerBound].key == StatementReader.me, tokens.lowerBound > 0,
            block.tokens[tokens.lowerBound - 1].kind == .word
        else { return false }
        return StatementReader.doneToOthers.contains { verb.hasSuffix($0) }
    }

    private static let negations = SpeechWord.set("không chưa chẳng")
    private static let me = SpeechWord.key("tôi")
    private static let doneToOthers = [
        "cảm ơn", "cám ơn", "xin lỗi", "hỏi", "khuyên", "chúc", "nhắc nhở", "dặn", "chỉ trích",
    ]

    /// Whether the writer asks: `Ông nói gì về việc này?`
    func isQuestion(to tokens: Range<Int>, _ block: SpeechBlock) -> Bool {
        if tokens.lowerBound > 0, block.tokens[tokens.lowerBound - 1].kind == .colon { return false }
        guard let last = tokens.last, block.tokens[last].kind == .stop,
            text.byte(block.tokens[last].range.lowerBound) == UInt8(ascii: "?")
        else { return false }
        // `yêu cầu làm rõ trách nhiệm thuộc về ai?` is what somebody demands
        if listVerb.map({ verb in StatementReader.demands.contains { verb.hasPrefix($0) } }) ?? false { return false }
        // `hiện … có gom về được?` is what somebody wonders; `Ông nghĩ gì về việc này?` the writer's
        let isAsked = (Array(tokens.prefix(5)) + tokens.suffix(5)).contains {
            StatementReader.asking.contains(block.tokens[$0].key)
                && !($0 + 1 < tokens.upperBound && block.tokens[$0 + 1].key == StatementReader.world)
        }
        let wonders =
            listVerb.map { verb in
                verb.hasSuffix("hỏi") || StatementReader.wondering.contains { verb.hasPrefix($0) }
            } ?? false
        return isAsked && !wonders
    }

    /// `bày tỏ bức xúc như vậy trong buổi tiếp xúc`, `khẳng định điều này tại cuộc họp`: what was said stands elsewhere.
    private func pointsBack(_ tokens: Range<Int>, _ block: SpeechBlock) -> Bool {
        // `Theo ông X, làm như vậy người dân sẽ thiệt` says it
        for place in tokens.prefix(listVerb == "theo" ? 0 : 4).dropLast()
        where place + 1 < tokens.upperBound && block.tokens[place].key == StatementReader.like
            && !block.tokens[place].isCapital
            && StatementReader.above.contains(block.tokens[place + 1].key)
            // `giá như vậy là quá thấp` says it
            && !(place + 2 < tokens.upperBound && StatementReader.predicating.contains(block.tokens[place + 2].key))
        {
            return true
        }
        let words = tokens.filter { block.tokens[$0].kind == .word }
        // `cho biết thông tin trên`, `xác nhận sự việc này`
        if words.count <= 4, words.count == block.words(tokens), let last = words.last,
            // `cho là không có chuyện này`
            !StatementReader.negations.contains(block.tokens[words[0]].key),
            StatementReader.deictic.contains(block.tokens[last].key)
        {
            return true
        }
        // `bổ sung một số thông tin ngoài báo cáo`
        if let listVerb, listVerb.hasPrefix("bổ sung") || listVerb.hasPrefix("thông tin"), tokens.count > 3,
            AttributionFinder.several.contains(block.tokens[tokens.lowerBound].key)
                || AttributionFinder.several.contains(block.tokens[tokens.lowerBound + 1].key),
            tokens.prefix(4).contains(where: { StatementReader.informing.contains(block.tokens[$0].key) })
        {
            return true
        }
        // `lên tiếng gay gắt trên trang cá nhân`
        if let listVerb, listVerb.hasSuffix("lên tiếng"),
            let end = SpeechVerb.mannerEnd(block.tokens, tokens.lowerBound, before: tokens.upperBound)
                ?? SpeechVerb.adverbEnd(block.tokens, tokens.lowerBound, before: tokens.upperBound),
            end == tokens.upperBound || block.tokens[end].kind == .stop
                || SpeechVerb.isCircumstance(block.tokens[end].key)
        {
            return true
        }
        // `hy vọng rất nhiều ở kỳ thi này`
        if let listVerb, listVerb.hasSuffix("vọng"),
            StatementReader.amounts.longest(block.tokens, at: tokens.lowerBound, before: tokens.upperBound) != nil
        {
            return true
        }
        // `nhìn nhận vấn đề ở góc độ khác`
        if words.count <= 9, block.tokens[tokens.lowerBound].key == StatementReader.matter,
            words.dropFirst(2).contains(where: { StatementReader.angles.contains(block.tokens[$0].key) })
        {
            return true
        }
        // `trả lời kiến nghị của cử tri huyện Đông Hải`, `thông tin với báo chí về …`: whom or what one answers
        if answersOnly(tokens, block) { return true }
        // `nhận định về những nội dung liên quan đến vụ việc`: of what one speaks, not what
        if let listVerb, block.tokens[tokens.lowerBound].key == StatementReader.about,
            StatementReader.judging.contains(listVerb),
            tokens.allSatisfy({ [.word, .joint, .stop].contains(block.tokens[$0].kind) })
        {
            return true
        }
        guard tokens.count >= 2, StatementReader.matters.contains(block.tokens[tokens.lowerBound].key),
            StatementReader.these.contains(block.tokens[tokens.lowerBound + 1].key)
        else { return false }
        // `tin rằng điều này cho thấy …` says it
        if tokens.count > 5,
            StatementReader.showing.longest(
                block.tokens, at: tokens.lowerBound + 2, before: tokens.upperBound) != nil
        {
            return false
        }
        return tokens.count == 2 || block.tokens[tokens.lowerBound + 2].kind != .word
            || SpeechVerb.isCircumstance(block.tokens[tokens.lowerBound + 2].key)
    }

    /// `tuyên bố lý do, giới thiệu đại biểu`, `thông qua dự thảo kế hoạch`, `trình bày báo cáo …`: what somebody does at a
    /// meeting, and not what he says.
    private func isProcedure(_ tokens: Range<Int>, _ verb: String, _ block: SpeechBlock) -> Bool {
        guard StatementReader.procedures.contains(verb.lowercased()), block.words(tokens) <= 24,
            !tokens.contains(where: { [.colon, .quote].contains(block.tokens[$0].kind) })
        else { return false }
        return StatementReader.presented.longest(block.tokens, at: tokens.lowerBound, before: tokens.upperBound) != nil
    }

    private static let procedures: Set<String> = [
        "tuyên bố", "thông qua", "thông báo", "trình bày", "thông tin", "báo cáo", "công bố", "giới thiệu", "đọc",
        "nêu",
    ]
    private static let presented = SpeechPhrases<Void>(
        [
            "lý do", "lí do", "chương trình", "nội dung chương trình", "dự thảo", "báo cáo", "nội dung đơn",
            "nội dung cuộc họp",
            "nội dung buổi", "thời sự", "biên bản", "nghị quyết", "tờ trình", "quy chế", "danh sách", "thành phần",
            "đại biểu",
            "khai mạc", "bế mạc", "các báo cáo", "các tờ trình", "các dự thảo", "nội dung dự thảo", "nội dung tờ trình",
            "quyết định", "nội dung và chương trình", "mục đích", "kế hoạch",
        ].map { ($0, ()) })

    /// `Chính phủ phân công Phó Thủ tướng X phụ trách …`, `Quốc hội đồng ý phê chuẩn bổ nhiệm …`: what a body does about its
    /// people, and does not say.
    private func appoints(_ tokens: Range<Int>, _ verb: String, _ speaker: Int, _ block: SpeechBlock) -> Bool {
        guard !isMinutes, result.speakers[speaker].isBody else { return false }
        let first = tokens.lowerBound
        if verb.hasSuffix("đồng ý") || verb.hasSuffix("nhất trí") {
            return StatementReader.appointing.longest(block.tokens, at: first, before: tokens.upperBound) != nil
        }
        guard verb.hasSuffix("giao") || verb.hasSuffix("phân công"), let scene = current else { return false }
        let start = block.tokens[first].key == AttributionFinder.to ? first + 1 : first
        return scene.phrase(at: start).map { $0.name != nil } ?? false
    }

    private static let appointing = SpeechPhrases<Void>(
        ["phê chuẩn", "bổ nhiệm", "miễn nhiệm", "bãi nhiệm", "cử", "điều động"].map { ($0, ()) })

    /// `hỏi bị cáo Trần Văn Tám.`, `chất vấn Bộ trưởng về giải pháp bình ổn giá.`: whom somebody asks, and about what, not what.
    private func namesAsked(_ tokens: Range<Int>, _ block: SpeechBlock) -> Bool {
        if listVerb?.hasSuffix("chất vấn") ?? false, let first = tokens.first,
            PersonalTitle.at(block.tokens, first, before: tokens.upperBound) != nil
        {
            // `chất vấn Bộ trưởng về …, Bộ trưởng cho biết …`
            let comma = tokens.first { block.tokens[$0].kind == .comma } ?? tokens.upperBound
            let isAnswered =
                comma < tokens.upperBound
                && PersonalTitle.at(block.tokens, comma + 1, before: tokens.upperBound) != nil
            return (isAnswered ? first..<comma : tokens).allSatisfy {
                [.word, .joint, .stop, .open, .close].contains(block.tokens[$0].kind)
                    && !StatementReader.finite.contains(block.tokens[$0].key)
            }
        }
        guard listVerb?.hasPrefix("hỏi") ?? false,
            !tokens.contains(where: { [.colon, .quote].contains(block.tokens[$0].kind) })
        else { return false }
        let words = tokens.filter { block.tokens[$0].kind == .word }
        return 3...7 ~= words.count && words.suffix(2).allSatisfy { block.tokens[$0].isCapital }
    }

    private static let judging: Set<String> = [
        "nhận định", "đánh giá", "nhận xét", "phân tích", "thông tin", "trả lời", "giải thích", "lý giải", "chia sẻ",
        "nói",
    ]
    /// Whether only to whom somebody speaks, or what he answers, is told.
    private func answersOnly(_ tokens: Range<Int>, _ block: SpeechBlock) -> Bool {
        // `Thủ tướng trả lời chất vấn của đại biểu:` over the text
        let tokens = block.tokens[tokens.upperBound - 1].kind == .colon ? tokens.dropLast() : tokens
        guard !tokens.isEmpty else { return false }
        guard let listVerb, StatementReader.answering.contains(listVerb),
            var end = StatementReader.questions.longest(
                block.tokens, at: tokens.lowerBound, before: tokens.upperBound)?.end,
            tokens.allSatisfy({ [.word, .joint, .stop, .open, .close, .comma].contains(block.tokens[$0].kind) })
        else { return false }
        // `trả lời báo chí về việc …`, `trả lời phóng viên Báo Đông Hải về việc …`
        while end < tokens.upperBound, block.tokens[end].kind == .word, block.tokens[end].isCapital { end += 1 }
        if end < tokens.upperBound, StatementReader.concerns.contains(block.tokens[end].key) { return true }
        return !tokens.contains { StatementReader.finite.contains(block.tokens[$0].key) }
    }

    private static let answering: Set<String> = [
        "trả lời", "đã trả lời", "phản hồi", "thông tin", "hồi đáp", "phúc đáp",
    ]
    private static let concerns = SpeechWord.set("về liên xung quanh của")
    private static let questions = SpeechPhrases<Void>(
        [
            "kiến nghị của", "ý kiến của", "câu hỏi", "các câu hỏi", "đơn", "thư", "phỏng vấn", "báo chí", "chất vấn",
            "phóng viên", "những câu hỏi", "các kiến nghị", "kiến nghị", "ý kiến", "cử tri", "đại biểu", "bạn đọc",
            "thắc mắc", "PV", "PV báo", "phóng viên báo", "báo giới", "các phóng viên",
            "trước",
        ].map { ($0, ()) })
    private static let informing = SpeechWord.set("thông nội ý số chi")
    private static let deictic = SpeechWord.set("trên này đó vậy")
    private static let like = SpeechWord.key("như")
    private static let above = SpeechWord.set("vậy thế trên")
    private static let predicating = SpeechWord.set("là thì không sẽ đã chưa rất cũng có mới càng còn vẫn quá")
    private static let matters = SpeechWord.set("điều việc")
    private static let these = SpeechWord.set("này đó")

    /// The second syllable of `thế giới`.
    private static let world = SpeechWord.key("giới")
    private static let wondering = [
        "hỏi", "đặt", "chất vấn", "băn khoăn", "thắc mắc", "trăn trở", "nêu", "lo",
    ]
    static let asking = SpeechWord.set("gì sao thế không nào chăng ạ")

    mutating func add(quote token: Int, _ speaker: Int, _ role: String?, _ verb: String?, _ block: SpeechBlock) {
        let quote = block.quotes[block.tokens[token].quote]
        guard isSpeech(quote, leastWords: 1) else { return }
        var parts = [quote.inner]
        for caption in block.captions {
            guard let last = parts.last, caption.lowerBound > last.lowerBound, caption.upperBound < last.upperBound
            else { continue }
            parts[parts.count - 1] = text.trimmed(last.lowerBound..<caption.lowerBound)
            parts.append(text.trimmed(caption.upperBound..<last.upperBound))
        }
        for part in parts where !part.isEmpty {
            result.statements.append(
                Statement(range: part, kind: .verbatim, verb: verb, speaker: speaker, role: role))
        }
        if running?.speaker == speaker { running?.statement = nil }
    }

    private static let concerning = Spellings("Về việc")

    /// Whether the quotation may be speech: not a document's title, and not empty.
    func isSpeech(_ quote: QuotedSpeech, leastWords: Int) -> Bool {
        guard !quote.inner.isEmpty, text.length(of: StatementReader.concerning, at: quote.inner.lowerBound) == nil,
            !text.has("V/v", at: quote.inner.lowerBound)
        else { return false }
        guard leastWords > 1 else { return true }
        var words = 1
        for offset in quote.inner where text[offset] == 0x20 { words += 1 }
        return words >= leastWords
    }

    /// What shows that `điều này` is what is spoken of, not what was said.
    private static let showing = SpeechPhrases<Void>(
        ["cho thấy", "cho phép", "sẽ", "là", "đã", "không"].map { ($0, ()) })
    /// How much is hoped for, and of what.
    private static let amounts = SpeechPhrases<Void>(
        ["rất nhiều ở", "rất nhiều vào", "nhiều ở", "nhiều vào", "rất lớn vào", "rất lớn ở", "lớn vào", "vào"].map {
            ($0, ())
        })
    /// `vấn đề ở góc độ khác`
    private static let matter = SpeechWord.key("vấn")
    private static let angles = SpeechWord.set("góc khía")
    /// Verbs that may have for their object what a quotation is about.
    private static let telling = [
        "nhớ lại", "kể", "kể lại", "nhắc", "nhắc lại", "mô tả", "miêu tả", "hồi tưởng", "nói", "chia sẻ", "tâm sự",
        "thuật lại", "giải thích", "lý giải", "nói về", "đánh giá", "nhận xét",
    ]
}
