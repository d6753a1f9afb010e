import Foundation

/// A user's saved searches: a JSON file of the user's own, since the knowledge base may be another's and read-only.
public struct AlertFile: Sendable {
    private struct Content: Codable {
        var alerts: [SavedSearch]
    }

    /// Where it is.
    public let path: String

    /// The file at `path`, else at `$KB_ALERTS`, else `kb/alerts.json` in the user's configuration folder
    /// (`$XDG_CONFIG_HOME`, else `~/.config`).
    public init(path: String? = nil, environment: [String: String] = ProcessInfo.processInfo.environment) {
        func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        if let path = path ?? value("KB_ALERTS") {
            self.path = path
        } else {
            let folder = value("XDG_CONFIG_HOME") ?? (value("HOME") ?? NSHomeDirectory()) + "/.config"
            self.path = folder + "/kb/alerts.json"
        }
    }

    /// The searches; none where there is no file.
    ///
    /// - Throws: `KnowledgeBaseError.inaccessible` where the file is no such file.
    public func searches() throws -> [SavedSearch] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        guard let data = FileManager.default.contents(atPath: path),
            let content = try? JSONDecoder().decode(Content.self, from: data)
        else { throw KnowledgeBaseError.inaccessible(path: path, reason: "it is no file of saved searches") }
        return content.alerts
    }

    /// Replaces the file in one step; only its user can read it.
    public func write(_ searches: [SavedSearch]) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let url = URL(fileURLWithPath: path)
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try encoder.encode(Content(alerts: searches)).write(to: url, options: .atomic)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        } catch {
            throw KnowledgeBaseError.inaccessible(path: path, reason: "it cannot be written")
        }
    }
}
