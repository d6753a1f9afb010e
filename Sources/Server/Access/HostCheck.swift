import HTTPTypes
import Hummingbird

/// Answers only requests that call the server by a name of its own. A web site that has its name resolved to this machine
/// (DNS rebinding) would otherwise read the knowledge base through the browser of whoever visits it.
struct HostCheck: RouterMiddleware {
    typealias Context = ServerContext

    private let names: Set<String>
    /// Listening at every address means being called by any of them; an address cannot be rebound, a name can.
    private let takesAddresses: Bool

    init(_ configuration: ServerConfiguration) {
        names = Set(
            (["localhost", "127.0.0.1", "::1", configuration.host] + configuration.allowedHosts).map {
                HostCheck.name(in: $0) ?? $0.lowercased()
            })
        takesAddresses = configuration.host == "0.0.0.0" || configuration.host == "::"
    }

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        // the first Host header is the authority; others, which no browser sends, must not say otherwise
        let others = HTTPField.Name("Host").map { request.headers[values: $0] } ?? []
        let given = [request.head.authority].compactMap { $0 } + others
        guard !given.isEmpty else { throw Problem.hostMissing }
        guard given.allSatisfy(isOurs) else { throw Problem.hostUnknown }
        return try await next(request, context)
    }

    func isOurs(_ authority: String) -> Bool {
        guard let name = HostCheck.name(in: authority) else { return false }
        return names.contains(name) || takesAddresses && HostCheck.isAddress(name)
    }

    /// The name in `name:port`, lower case, an IPv6 address without its brackets; nil where it is neither.
    static func name(in authority: String) -> String? {
        let text = authority.lowercased()
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else { return nil }
            let port = text[text.index(after: end)...]
            return isPort(port) ? String(text[text.index(after: text.startIndex)..<end]) : nil
        }
        guard let colon = text.firstIndex(of: ":") else { return text.isEmpty ? nil : text }
        // an address without brackets is how a configuration writes it, never a request
        guard isPort(text[colon...]), colon > text.startIndex else { return nil }
        return String(text[..<colon])
    }

    private static func isPort(_ text: Substring) -> Bool {
        text.isEmpty || text.hasPrefix(":") && text.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
    }

    private static func isAddress(_ name: String) -> Bool {
        if name.contains(":") { return name.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." } }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }
}
