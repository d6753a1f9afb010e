/// What a verb of relation says of the documents named behind it.
struct Governor {
    /// Who does it.
    enum Subject: Equatable {
        /// The document in hand.
        case own
        /// A document that the text tells of.
        indirect case other(CitedDocument)
    }

    /// The relations; none where what follows is only cited.
    var kinds: [RelationKind]
    var status: RelationStatus = .done
    var subject: Subject = .own
    /// Whether the subject is what it is done to: `được sửa đổi bởi`.
    var isPassive = false
    /// The word behind the verb.
    var from: Int
    /// How many documents it has taken.
    var objects = 0
    /// The kind of the last of them.
    var lastType: String?
    /// Whether a list behind a colon is still to come: `Các văn bản sau hết hiệu lực …:`.
    var awaitsList = false
    /// Whether a colon has opened a list of them, whose members semicolons part: `được sửa đổi bởi: Nghị định số A; …`.
    var isListed = false
    /// Who issued what a list names, where its opening says so: `Bãi bỏ các Nghị quyết của Hội đồng nhân dân tỉnh sau đây:`.
    var issuer: String?
    /// From which day on it is done to what a list names, where its opening says so.
    var since: String?
    /// Whether only a part is spoken of: `một số điều`.
    var isPartial = false
    /// The subject's mention, to be raised where the document in hand proves to be who does it.
    var place: Int?

    var isChange: Bool { kinds.contains(where: \.isChange) }
}
