import Foundation
import Logging
import Synchronization

/// Writes the log as one JSON object a line, for what collects logs: `time`, `level`, `message`, then the metadata.
public struct JSONLogHandler: LogHandler {
    /// What is less urgent is left out.
    public var logLevel = Logger.Level.info
    /// What every line carries.
    public var metadata = Logger.Metadata()
    private let label: String
    private let write: @Sendable (String) -> Void

    /// A handler that gives each line to `write`; the standard error where nothing is said.
    public init(label: String, write: @escaping @Sendable (String) -> Void = JSONLogHandler.toStandardError) {
        self.label = label
        self.write = write
    }

    /// A value that every line carries.
    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes a line.
    public func log(event: LogEvent) {
        var fields = [
            "\"time\":\(JSONLogHandler.quoted(Date().ISO8601Format(.init(includingFractionalSeconds: true))))",
            "\"level\":\"\(event.level.rawValue)\"",
            "\"message\":\(JSONLogHandler.quoted("\(event.message)"))",
        ]
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        for (key, value) in all.sorted(by: { $0.key < $1.key }) {
            fields.append("\(JSONLogHandler.quoted(key)):\(JSONLogHandler.json(value))")
        }
        write("{\(fields.joined(separator: ","))}\n")
    }

    /// Writes `line` in one piece.
    @Sendable public static func toStandardError(_ line: String) {
        FileHandle.standardError.write(Data(line.utf8))
    }

    /// Numbers stay numbers.
    private static func json(_ value: Logger.Metadata.Value) -> String {
        switch value {
        case .string(let text): quoted(text)
        case .stringConvertible(let value as Int): String(value)
        case .stringConvertible(let value as Double) where value.isFinite: String(value)
        case .stringConvertible(let value): quoted(value.description)
        case .array(let values): "[\(values.map(json).joined(separator: ","))]"
        case .dictionary(let values):
            "{\(values.sorted { $0.key < $1.key }.map { "\(quoted($0.key)):\(json($0.value))" }.joined(separator: ","))}"
        }
    }

    private static func quoted(_ text: String) -> String {
        (try? JSONStream.bytes(of: text)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
    }
}
