@testable import Documents

/// What is said in a text, in a form that tests can compare: `NAME: words`.
enum Said {
    static func read(_ text: String, type: String? = "báo chí") -> DocumentStatements {
        DocumentStatements.read(DocumentStructure(SampleText.plain(text)), type: type)
    }

    /// `Trần Đức Thiệu: …` for every statement, in order.
    static func lines(_ text: String, type: String? = "báo chí") -> [String] {
        let found = read(text, type: type)
        return found.statements.map { "\(found.speakers[$0.speaker].name): \(SampleText.slice(text, $0.range))" }
    }

    /// The names of those who speak, a statement each.
    static func speakers(_ text: String, type: String? = "báo chí") -> [String] {
        let found = read(text, type: type)
        return found.statements.map { found.speakers[$0.speaker].name }
    }

    /// The only statement's role.
    static func role(_ text: String, type: String? = "báo chí") -> String? {
        read(text, type: type).statements.first?.role
    }
}
