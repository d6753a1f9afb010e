/// One thing that a document says of itself, with its place in the text and how sure its reading is.
public struct MetadataField: Sendable, Equatable, Codable {
    /// What the value is.
    public var name: Name
    /// The value as it is shown: names and titles as written on one line, dates ISO 8601, types in lower case.
    public var value: String
    /// Where it stands in `SourceText.text`, in UTF-8 code units; nil where it does not come from the text.
    public var range: Range<Int>?
    /// How sure the reading is, from 0 to 1: 1 is given by hand, 0.9 and above is in the form that the rules prescribe.
    public var confidence: Double

    /// Creates a field.
    public init(_ name: Name, _ value: String, range: Range<Int>? = nil, confidence: Double = 1) {
        self.name = name
        self.value = value
        self.range = range
        self.confidence = confidence
    }

    /// What documents say of themselves, by the names that scripts know.
    ///
    /// The first group is that of official documents (Decree 30/2020/NĐ-CP, annex I; Guidance 36-HD/VPTW), the others
    /// are of minutes, of submissions and reports, and of the press. Raw values are never renamed.
    public enum Name: String, Sendable, Codable, CaseIterable {
        /// What a reader would call it: type, number and abstract, or its headline.
        case title
        /// Its kind, in lower case: `chỉ thị`.
        case type
        /// Number and symbol (số, ký hiệu): `29-CT/TU`.
        case number
        /// What it is about (trích yếu).
        case abstract
        /// Where it was issued, or where the meeting was.
        case place
        /// Its own date, ISO 8601.
        case date
        /// From when it holds, ISO 8601.
        case effectiveDate = "effective_date"
        /// From when it no longer holds, ISO 8601, as its text or the page above it says.
        case expiryDate = "expiry_date"
        /// How far it is in force by the page that it was printed on: `hết hiệu lực toàn bộ`.
        case statedValidity = "stated_validity"
        /// A body that issued it; one field for each of several.
        case issuer
        /// A person who signed it; one field for each of several.
        case signer
        /// The signer's title as written, one for each signer that has one, in the signers' order.
        case signerTitle = "signer_title"
        /// On whose behalf or by whose authority it was signed, as written: `T/M BAN THƯỜNG VỤ`, `KT. CHỦ TỊCH`.
        case signingAuthority = "signing_authority"
        /// Who receives it, one field for each entry of `Nơi nhận` or `Kính gửi`.
        case recipient
        /// The mark of secrecy: `mật`, `tối mật`, `tuyệt mật`.
        case secrecy
        /// The mark of urgency: `khẩn`, `thượng khẩn`, `hỏa tốc`.
        case urgency
        /// What the copy is: `bản sao y`, `dự thảo`.
        case copy

        /// The sitting that minutes are of: `Tọa đàm …`, `Hội nghị tổng kết …`.
        case sitting
        /// When it began, as written.
        case time
        /// When it ended, as written.
        case endTime = "end_time"
        /// Who chaired it; one field for each.
        case chair
        /// Who kept the minutes; one field for each.
        case secretary
        /// Who was there and who was not, as written; one field for each statement.
        case attendance

        /// The person who speaks in a submission or wrote a report.
        case author
        /// The author's role, as written.
        case authorRole = "author_role"
        /// The body that a submission or report is of.
        case body
        /// The occasion that it was made for.
        case event

        /// The newspaper or broadcaster.
        case outlet
        /// The by-line as written: `HÀ VY`, `PV`.
        case byline
        /// A picture's caption; one field for each. Never part of anybody's speech.
        case caption
    }
}
