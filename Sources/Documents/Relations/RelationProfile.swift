import VietnameseText

/// What a document's kind lets it do to others by its own words.
///
/// A class, since all who read the document share what is worked out when first asked for.
final class RelationProfile {
    /// Its kind, in lower case.
    let type: String?
    /// Whether it is a resolution of the Party, numbered `08-NQ/TU`: what it says without a subject are tasks.
    let isPartyResolution: Bool
    /// The key of its own number.
    let numberKey: String?
    /// The document in hand as others would cite it; nil where it has no number.
    let own: CitedDocument?
    /// Whether it is a draft: what it says is intended. Most documents say nothing for which that need be known.
    private(set) lazy var isDraft = RelationProfile.isDraft(structure)
    /// The document in hand.
    let structure: DocumentStructure

    init(_ structure: DocumentStructure, _ description: DocumentDescription) {
        let consolidated = RelationProfile.consolidation(structure)
        let number = consolidated ?? description.number.flatMap { DocumentNumber(ofDocument: $0) }
        type = description.type ?? number.flatMap { $0.symbolType ?? RelationProfile.assembly($0.key) }
        numberKey = number?.key
        let kind = type
        own = number.map {
            CitedDocument(
                type: kind, number: $0.canonical, numberKey: $0.key, date: description.date, issuer: description.issuer)
        }
        let figures = description.number?.prefix { $0 != "/" }
        quotesSpeech = kind.map(RelationProfile.telling.contains) ?? false
        isPartyResolution = type == "nghị quyết" && figures?.contains("-") ?? false
        self.structure = structure
        isConsolidation =
            consolidated != nil || description.type == "văn bản hợp nhất"
            || numberKey.map { $0.contains(" vbhn") } ?? false
            || RelationProfile.isHeadedSo(structure)
            || structure.front.typeLine.map { structure.text.folded($0) == "van ban hop nhat" } ?? false
    }

    /// Whether what is named is the document in hand: it has its number, and nothing that is said of it is another's.
    func isOwn(_ document: CitedDocument) -> Bool {
        guard let numberKey, document.numberKey == numberKey, let own else { return false }
        guard document.isAnother(than: own) else { return true }
        // a day is mistyped more often than a body gives one number to two papers of a year
        guard let year = document.date?.prefix(4), year == own.date?.prefix(4) else { return false }
        guard let issuer = document.issuer, let ours = own.issuer else { return true }
        return !IssuingBody(issuer).isOfAnotherPlace(than: IssuingBody(ours))
    }

    /// Whether the gazette's line above the letterhead says that it is one: `VĂN BẢN HỢP NHẤT - BỘ NỘI VỤ`.
    private static func isHeadedSo(_ structure: DocumentStructure) -> Bool {
        structure.paragraphs.prefix(min(structure.front.count, 8)).contains { paragraph in
            paragraph.isCapitals && paragraph.weight <= 24
                && structure.text.has("VĂN BẢN HỢP", at: paragraph.range.lowerBound)
                && structure.text.folded(paragraph.range).hasPrefix("van ban hop nhat")
        }
    }

    /// The number of a consolidated text, which may stand low on its first page: `38/VBHN-BCT`.
    private static func consolidation(_ structure: DocumentStructure) -> DocumentNumber? {
        let text = structure.text
        for paragraph in structure.paragraphs.prefix(200) where paragraph.weight <= 24 {
            guard let stroke = text.first(UInt8(ascii: "/"), in: paragraph.range),
                (stroke..<paragraph.range.upperBound).contains(where: { text.has("VBHN", at: $0) })
            else { continue }
            let found = DocumentNumber.scan(text, in: paragraph.range).first?.number
            if let found, found.key.contains(" vbhn") { return found }
        }
        return nil
    }

    /// What the National Assembly numbers without a kind is a law.
    private static func assembly(_ key: String) -> String? {
        key.split(separator: " ").last.map { $0.hasPrefix("qh") } ?? false ? "luật" : nil
    }

    /// Whether it is a consolidated text, which itself changes nothing.
    let isConsolidation: Bool

    private static let performing: Set<String> = [
        "luật", "bộ luật", "pháp lệnh", "hiến pháp", "lệnh", "nghị quyết", "nghị định", "quyết định", "thông tư",
        "thông tư liên tịch", "nghị quyết liên tịch", "quy định", "quy chế", "sắc lệnh",
    ]
    private static let directing: Set<String> = [
        "chỉ thị", "kế hoạch", "công văn", "thông báo", "kết luận", "nghị quyết", "quyết định", "chương trình",
        "thông tri", "công điện", "hướng dẫn", "quy định", "đề án",
    ]
    private static let telling: Set<String> = [
        "báo chí", "biên bản", "tham luận", "báo cáo", "tờ trình", "kiến nghị", "ý kiến", "đề cương", "giấy mời",
        "bài phát biểu", "diễn văn",
    ]

    /// Whether a bare `Bãi bỏ …` does what it says: in laws, decrees, decisions; in a plan it is a task.
    var isPerforming: Bool {
        type.map(RelationProfile.performing.contains) ?? false && !isConsolidation && !isPartyResolution
    }

    /// Whether it lays down law, where `đề nghị`, `xem xét` and the like are of procedures, not of plans for others.
    var isNormative: Bool {
        ["luật", "bộ luật", "pháp lệnh", "hiến pháp", "nghị định", "thông tư", "thông tư liên tịch"].contains(type)
    }

    /// Whether documents of the kind stand above it, so that it cannot change them: a circular changes no decree, a decree
    /// no law (Law on the promulgation of legal documents, article 12).
    func isBelow(_ other: String?) -> Bool { RelationProfile.isBelow(type, other) }

    static func isBelow(_ type: String?, _ other: String?) -> Bool {
        switch type {
        case "thông tư", "thông tư liên tịch":
            ["hiến pháp", "bộ luật", "luật", "pháp lệnh", "nghị định"].contains(other)
        case "nghị định": ["hiến pháp", "bộ luật", "luật", "pháp lệnh"].contains(other)
        default: false
        }
    }

    /// Whether it tells others what to do.
    var isDirecting: Bool { type.map(RelationProfile.directing.contains) ?? false }

    /// Whether it only tells of others: press, minutes, submissions, and what is of no known kind.
    var isTelling: Bool { type.map(RelationProfile.telling.contains) ?? true || isConsolidation }

    /// Whether what stands in quotation marks is speech, and no text of a document that is amended.
    let quotesSpeech: Bool

    /// Whether the line may begin or end with `dự thảo`: its first letter is `d` or one with marks, or its last one `o`.
    private static func mayTellDraft(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
        guard let first = text.bytes[range].first(where: isLetter), let last = text.bytes[range].last(where: isLetter)
        else { return false }
        if last | 0x20 == UInt8(ascii: "o") || last >= 0x80 { return true }
        return first | 0x20 == UInt8(ascii: "d") || first >= 0x80 && !isAnotherWord(text, range.lowerBound)
    }

    /// Whether `đ` stands at `offset`, and then another letter than one that is written with a *u*: `Điều`.
    private static func isAnotherWord(_ text: TextBytes, _ offset: Int) -> Bool {
        let third = text.byte(offset + 2)
        return text.byte(offset) == 0xC4 && text.byte(offset + 1) | 1 == 0x91
            && third < 0x80 && third | 0x20 != UInt8(ascii: "u")
    }

    /// A draft says so in its letterhead or title.
    fileprivate static func isDraft(_ structure: DocumentStructure) -> Bool {
        for paragraph in structure.paragraphs.prefix(max(structure.front.count, 6))
        where paragraph.weight <= 24 && mayTellDraft(structure.text, paragraph.range) {
            let folded = structure.text.folded(paragraph.range)
            if folded.hasPrefix("du thao") || folded.hasSuffix(" du thao") { return true }
        }
        return BlankHead.isBlank(structure)
    }
}

extension DocumentStructure {
    /// Whether the letterhead or title says that this is a draft (dự thảo).
    public var isDraft: Bool { RelationProfile.isDraft(self) }
}
