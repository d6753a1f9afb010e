/// The part of minutes that a paragraph stands in, as the heading above it says.
enum MinutesSection: Sendable {
    /// Who is there, who is elected, who is given which task: whoever is named there does not speak.
    case roll
    /// People and bodies give their views.
    case discussion
    /// Points of what somebody concluded: whoever is named before a colon there is given a task.
    case orders
    /// Anything else.
    case other

    /// The section of every scene.
    static func all(_ scenes: [SpeechScene], _ labels: [TurnLabel?]) -> [MinutesSection] {
        var current = MinutesSection.other
        return zip(scenes, labels).map { scene, label in
            if scene.isHeading || isNobodys(label) {
                if let opened = opened(by: scene, in: current) { current = opened }
            } else if let label, label.content == scene.block.tokens.count {
                // what one person lists names others: `Chủ trì kết luận: ⏎ - Sở Xây dựng: lập dự toán.`
                current = has(concluding, scene.block.tokens) ? .orders : .other
            }
            return current
        }
    }

    private static func isNobodys(_ label: TurnLabel?) -> Bool {
        guard let label else { return true }
        if case .nobody = label.owner { return true }
        return false
    }

    /// The section that the scene opens as a heading or a line with a colon; nil where it opens none.
    private static func opened(by scene: SpeechScene, in current: MinutesSection) -> MinutesSection? {
        let tokens = scene.block.tokens
        let words = scene.block.words(0..<tokens.count)
        guard let last = tokens.last else { return nil }
        let isLead = last.kind == .colon
        // `Hôm nay, tại nhà văn hóa thôn, chúng tôi gồm:` may be long
        if isLead, tokens.suffix(5).contains(where: { consisting.contains($0.key) }) { return .roll }
        // `Nội dung: Góp ý dự thảo.` below those who are there
        if current == .roll, let end = contents.longest(tokens, at: scene.start, before: tokens.count)?.end,
            end < tokens.count, tokens[end].kind == .colon
        {
            return has(discussing, tokens) ? .discussion : .other
        }
        guard words <= longest, isLead || last.kind != .stop, !scene.isListItem || isLead else { return nil }
        guard scene.isHeading || scene.isSection || scene.isNumbered || isLead else { return nil }
        if has(discussing, tokens) { return .discussion }
        if has(listing, tokens) { return .roll }
        // `I. Đoàn kiểm tra:`, `2. Ban kiểm soát:` among those who are there
        // but `II. NỘI DUNG` is no body's name in short
        let isInCapitals = tokens[min(scene.start, tokens.count)...].filter { $0.kind == .word }.allSatisfy(
            \.isInitials)
        if current == .roll, scene.start < tokens.count,
            !isInCapitals && BodyPhrase.end(tokens, at: scene.start, before: tokens.count) != nil
                || BodyPhrase.headEnd(tokens, at: scene.start, before: tokens.count) != nil
                || PersonalTitle.at(tokens, scene.start, before: tokens.count) != nil
        {
            return .roll
        }
        return scene.isListItem ? nil : .other
    }

    private static func has(_ phrases: SpeechPhrases<Void>, _ tokens: SpeechTokens) -> Bool {
        tokens.indices.contains { phrases.longest(tokens, at: $0, before: tokens.count) != nil }
    }

    /// No heading has more words.
    private static let longest = 16
    private static let consisting = SpeechWord.set("gồm")
    private static let discussing = SpeechPhrases<Void>(
        [
            "ý kiến", "thảo luận", "phát biểu", "hỏi đáp", "chất vấn", "trao đổi", "tranh luận", "tham luận",
            "giải trình",
            "diễn biến", "góp ý",
        ].map { ($0, ()) })
    private static let contents = SpeechPhrases<Void>(
        [
            "nội dung", "nội dung cuộc họp", "nội dung làm việc", "nội dung hội nghị", "nội dung hội thảo",
            "nội dung họp", "nội dung thảo luận", "chủ đề", "diễn biến", "mục đích",
        ].map { ($0, ()) })
    private static let concluding = SpeechPhrases<Void>(
        ["kết luận", "phân công", "giao", "giao nhiệm vụ", "chỉ đạo"].map { ($0, ()) })
    private static let listing = SpeechPhrases<Void>(
        [
            "thành phần", "tham dự", "có mặt", "vắng mặt", "danh sách", "phân công", "bầu", "bầu cử", "nhân sự",
            "kiểm phiếu",
            "bình xét", "xếp loại", "bình bầu", "biểu quyết", "ứng cử", "đề cử", "khách mời", "khen thưởng", "số phiếu",
            "trúng cử",
        ].map { ($0, ()) })
}
