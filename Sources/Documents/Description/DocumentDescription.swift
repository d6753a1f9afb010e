/// What a document says of itself. What it does not say stays nil; nothing is guessed.
public struct DocumentDescription: Sendable, Equatable, Codable {
    /// What a reader would call it: type, number and abstract, or its headline.
    public var title: String?
    /// Its kind, in lower case, in Vietnamese: `chỉ thị`, `biên bản`, `tham luận`, `báo chí` …
    public var type: String?
    /// Its number and symbol (số ký hiệu) as written: `29-CT/TU`, `27/2022/QĐ-UBND`.
    public var number: String?
    /// Its date, ISO 8601: `2013-10-14`.
    public var date: String?
    /// The body that issued it: `Ban Thường vụ Thành ủy Lam Giang`, `Ủy ban nhân dân thành phố Lam Giang`.
    public var issuer: String?
    /// The person who signed it.
    public var signer: String?
    /// Everything that it says of itself, each with its place in the text, in the order of `MetadataField.Name`.
    public var fields: [MetadataField]

    /// Creates a description.
    public init(
        title: String? = nil, type: String? = nil, number: String? = nil, date: String? = nil,
        issuer: String? = nil, signer: String? = nil, fields: [MetadataField] = []
    ) {
        self.title = title
        self.type = type
        self.number = number
        self.date = date
        self.issuer = issuer
        self.signer = signer
        self.fields = fields
    }
}
