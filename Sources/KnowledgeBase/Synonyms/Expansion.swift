/// Another way to say a part of a query.
public struct Expansion: Sendable, Equatable {
    /// The words of the query that it may replace.
    public var range: Range<Int>
    /// What stands for them.
    public var term: SynonymTerm
    /// Where it is said that it does.
    public var source: String
}
