import Foundation

/// JSON as the program writes it: UTF-8, keys as named, slashes as they are.
enum JSONOutput {
    static func data(_ value: some Encodable, pretty: Bool = true) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = pretty ? [.prettyPrinted, .withoutEscapingSlashes] : [.withoutEscapingSlashes]
        return try encoder.encode(value)
    }

    /// Writes one object to standard output: indented for a person at a terminal, else on one line.
    static func print(_ value: some Encodable) throws {
        FileHandle.standardOutput.write(try data(value, pretty: Terminal.isOutputTerminal) + Data("\n".utf8))
    }
}
