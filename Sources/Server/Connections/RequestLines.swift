/// Where in a connection's requests its bytes are, told from the bytes alone: in a request line, in fields, or beyond what can
/// be told.
struct RequestLines {
    enum Place {
        case requestLine, fields, beyond
    }

    private(set) var place = Place.requestLine
    /// The beginning of the line, lower case, without its end: as much as the name of a field.
    private var line: [UInt8] = []
    /// The beginning of the request line, as it goes on: as much as a method, a scheme and a name.
    private var beginning: [UInt8] = []
    private static let longestBeginning = 512
    /// The last eight letters of the request line, lower case, one a byte: as much as a version.
    private var version: UInt64 = 0
    private var hasBody = false

    /// What the request line says, as fields.
    var addedFields: String {
        var fields = ""
        if let authority { fields += "Host: \(authority)\r\n" }
        if version == RequestLines.oldVersion { fields += "Connection: close\r\n" }
        return fields
    }

    private static let oldVersion = "http/1.0".utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }

    /// The authority of a target in absolute form.
    private var authority: String? {
        let line = String(decoding: beginning, as: UTF8.self)
        guard let target = line.split(separator: " ", maxSplits: 1).dropFirst().first, !target.hasPrefix("/"),
            let start = target.firstRange(of: "://")?.upperBound
        else { return nil }
        return String(target[start...].prefix { !"/?# ".contains($0) })
    }

    /// Keeps track of where in a request the bytes are.
    mutating func follow(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\n"):
            endLine()
            line.removeAll(keepingCapacity: true)
            version = 0
            beginning.removeAll(keepingCapacity: true)
        case UInt8(ascii: "\r"): break
        default:
            let letter = byte | (0x41...0x5A ~= byte ? 0x20 : 0)
            if line.count < 24 { line.append(letter) }
            if place == .requestLine {
                if beginning.count < RequestLines.longestBeginning { beginning.append(byte) }
                version = version << 8 | UInt64(letter)
            }
        }
    }

    private mutating func endLine() {
        switch place {
        case .requestLine where !line.isEmpty: place = .fields
        case .fields where line.isEmpty: place = hasBody ? .beyond : .requestLine
        case .fields:
            let name = line.prefix { $0 != UInt8(ascii: ":") }
            hasBody =
                hasBody || ["content-length", "transfer-encoding", "upgrade"].contains { name.elementsEqual($0.utf8) }
        default: break
        }
    }
}
