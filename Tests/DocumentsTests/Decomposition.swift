import Foundation

extension String {
    /// The text with every mark apart from its letter (NFD), as some systems store names and files.
    var decomposed: String { decomposedStringWithCanonicalMapping }
}
