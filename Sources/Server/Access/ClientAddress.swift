import HTTPTypes
import Hummingbird
import NIOCore

/// Who sent a request, as far as limits go: an IPv4 address, or the /64 of an IPv6 address, which is one household's.
struct ClientAddress: Hashable, Sendable, CustomStringConvertible {
    /// The address, without a port.
    let description: String
    /// Whether it is this machine.
    let isLoopback: Bool

    /// The address of `peer`; what has none is in this process or on a local socket.
    init(peer: SocketAddress?) { self.init(text: peer?.ipAddress ?? "") }

    /// The address that a proxy on this machine names as the one it speaks for: the last of `X-Forwarded-For`, the only
    /// one that the proxy itself wrote.
    init?(forwardedIn headers: HTTPFields) {
        guard let name = HTTPField.Name("X-Forwarded-For"),
            let last = headers[values: name].last?.split(separator: ",").last
        else { return nil }
        let text = last.filter { !$0.isWhitespace }
        guard !text.isEmpty, text.utf8.count <= 45, text.allSatisfy({ $0.isHexDigit || $0 == ":" || $0 == "." }) else {
            return nil
        }
        self.init(text: text)
    }

    init(text: String) {
        let plain = text.hasPrefix("::ffff:") && text.contains(".") ? String(text.dropFirst(7)) : text
        isLoopback = plain.isEmpty || plain == "::1" || plain.hasPrefix("127.")
        if !isLoopback, plain.contains(":") {
            description = ClientAddress.network(plain)
        } else {
            description = plain.isEmpty ? "local" : plain
        }
    }

    /// The first four groups of an IPv6 address.
    private static func network(_ address: String) -> String {
        var groups: [Substring] = []
        for group in address.split(separator: ":", omittingEmptySubsequences: false) {
            if group.isEmpty { break }
            groups.append(group)
        }
        return groups.prefix(4).joined(separator: ":") + "::/64"
    }
}
