import Extraction

/// Why an input gave no document, in both languages: one line for the user.
struct FailureReason: Codable, Sendable, Equatable {
    var english: String
    var vietnamese: String

    init(english: String, vietnamese: String) {
        self.english = english
        self.vietnamese = vietnamese
    }

    init(_ error: ExtractionError) {
        english = error.message(vietnamese: false)
        vietnamese = error.message(vietnamese: true)
    }

    init(_ problem: IngestProblem) {
        english = problem.message(vietnamese: false)
        vietnamese = problem.message(vietnamese: true)
    }

    /// The reason in one of the languages.
    func message(vietnamese isVietnamese: Bool) -> String { isVietnamese ? vietnamese : english }
}
