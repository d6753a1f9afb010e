import Foundation

/// The secret that opens the server to those beyond this machine.
public struct AccessToken: Sendable, Equatable {
    /// The shortest that is taken, in characters: 16 of base64 are 96 bits.
    public static let minimumLength = 16

    private let bytes: [UInt8]

    /// The token in the file at `path`: its first line, blanks at its ends left out.
    ///
    /// - Throws: `ServerError.badToken` where there is none that is long enough, or where others may read the file.
    public init(contentsOf path: String) throws(ServerError) {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            let data = FileManager.default.contents(atPath: path), data.count <= 4096
        else { throw .badToken(path: path, reason: .unreadable) }
        let mode = (attributes[.posixPermissions] as? Int) ?? 0o600
        guard mode & 0o077 == 0 else { throw .badToken(path: path, reason: .readableByOthers) }
        let line = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).first ?? ""
        let token = line.trimmingCharacters(in: .whitespaces)
        guard token.utf8.count >= AccessToken.minimumLength, token.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw .badToken(path: path, reason: .tooShort) }
        self.init(token)
    }

    /// A token of one's own, for tests.
    public init(_ token: String) { bytes = Array(token.utf8) }

    /// Whether the value of an `Authorization` header carries the token: as a bearer (RFC 6750), or as the password of
    /// any user (RFC 7617), which is what browsers can ask for.
    func isCarried(by authorization: String) -> Bool {
        let parts = authorization.split(separator: " ", maxSplits: 1)
        guard parts.count == 2 else { return false }
        let value = parts[1].trimmingCharacters(in: .whitespaces)
        switch parts[0].lowercased() {
        case "bearer": return matches(Array(value.utf8))
        case "basic":
            guard let data = Data(base64Encoded: value), let colon = data.firstIndex(of: UInt8(ascii: ":")) else {
                return false
            }
            return matches(Array(data[(colon + 1)...]))
        default: return false
        }
    }

    /// Compares without telling by its time how far a guess was right.
    private func matches(_ guess: [UInt8]) -> Bool {
        var difference = UInt8(guess.count == bytes.count ? 0 : 1)
        for index in bytes.indices { difference |= bytes[index] ^ (index < guess.count ? guess[index] : 0xFF) }
        return difference == 0
    }
}
