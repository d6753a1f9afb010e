/// Why the server does not run, in words for its user.
public enum ServerError: Error, Equatable, Sendable {
    /// The address cannot be listened at.
    case cannotListen(host: String, port: Int, reason: String)

    /// One line that says what is wrong and what to do.
    public func message(vietnamese: Bool) -> String {
        switch self {
        case .cannotListen(let host, let port, let reason):
            vietnamese
                ? "không mở được cổng \(port) tại \(host) (\(reason)); hãy chọn cổng khác bằng --port"
                : "cannot listen at \(host), port \(port) (\(reason)); choose another with --port"
        }
    }

    /// The error that listening ended with; its description is the system's, with the call in front.
    init(listeningAt host: String, port: Int, failed error: any Error) {
        let description = String(describing: error)
        let reason = description.split(separator: "): ", maxSplits: 1).last.map(String.init) ?? description
        self = .cannotListen(host: host, port: port, reason: reason)
    }
}

extension ServerError: CustomStringConvertible {
    /// The message in English.
    public var description: String { message(vietnamese: false) }
}
