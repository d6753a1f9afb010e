/// The names whose speakers are to be told apart anew before the transaction ends, since a document that quotes somebody of
/// the name came or went.
final class SpeakerNames {
    /// The names, as keys with marks.
    private(set) var touched: Set<String> = []

    init() {}

    func touch(_ name: String) { touched.insert(name) }

    /// The names touched since they were asked for last.
    func take() -> Set<String> {
        defer { touched = [] }
        return touched
    }
}
