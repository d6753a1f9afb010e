/// Terms that stand for the same thing, and where that is said.
public struct SynonymGroup: Sendable, Equatable {
    /// Who types one of these …
    public var from: [SynonymTerm]
    /// … is also given these. The same list as `from` where the terms are equals.
    public var to: [SynonymTerm]
    /// The law, the decree or the usage that makes them synonyms.
    public var source: String

    /// The group without the terms with these keys; nil if it says nothing any more.
    func without(_ keys: Set<[String]>) -> SynonymGroup? {
        var group = self
        group.from.removeAll { keys.contains($0.key) }
        group.to.removeAll { keys.contains($0.key) }
        let saysSomething = group.from.contains { term in group.to.contains { $0.key != term.key } }
        return saysSomething ? group : nil
    }
}
