import HTTPTypes
import Hummingbird

/// The name of a request in the log, so that a person who saw an error can say which it was.
enum RequestIdentity {
    /// The header that carries it.
    static let header = HTTPField.Name("X-Request-ID")

    /// The sender's own name for the request where it is harmless, else a new one.
    static func of(_ request: Request) -> String {
        if let header, let given = request.headers[header], (1...64).contains(given.utf8.count),
            given.utf8.allSatisfy(isPlain)
        {
            return given
        }
        let value = UInt64.random(in: .min ... .max)
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
