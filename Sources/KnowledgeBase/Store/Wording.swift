/// A line for the user in both languages.
public struct Wording: Sendable, Equatable, Codable, ExpressibleByStringInterpolation {
    /// In English.
    public var en: String
    /// In Vietnamese.
    public var vi: String

    /// Creates a line in both languages.
    public init(en: String, vi: String) {
        self.en = en
        self.vi = vi
    }

    /// A line that is the same in both.
    public init(stringLiteral value: String) { self.init(en: value, vi: value) }

    /// The line in one of the two.
    public func text(vietnamese: Bool) -> String { vietnamese ? vi : en }
}
