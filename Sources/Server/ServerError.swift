/// Why the server does not run, in words for its user.
public enum ServerError: Error, Equatable, Sendable {
    /// The address cannot be listened at.
    case cannotListen(host: String, port: Int, reason: String)
    /// Others would reach the address, and nothing would keep them out.
    case openToOthers(host: String)
    /// The file holds no token that could be used.
    case badToken(path: String, reason: TokenFault)

    /// What is wrong with a file that should hold a token.
    public enum TokenFault: Equatable, Sendable {
        /// It cannot be read.
        case unreadable
        /// Others than its owner may read it.
        case readableByOthers
        /// It holds less than `AccessToken.minimumLength` printable ASCII characters.
        case tooShort
    }

    /// One line that says what is wrong and what to do.
    public func message(vietnamese: Bool) -> String {
        switch self {
        case .cannotListen(let host, let port, let reason):
            vietnamese
                ? "không mở được cổng \(port) tại \(host) (\(reason)); hãy chọn cổng khác bằng --port"
                : "cannot listen at \(host), port \(port) (\(reason)); choose another with --port"
        case .openToOthers(let host):
            vietnamese
                ? "người khác trên mạng sẽ vào được \(host); hãy đặt mã truy cập bằng --token-file TỆP, hoặc nói rõ --no-auth"
                : "others on the network could reach \(host); set a token with --token-file FILE, or say --no-auth"
        case .badToken(let path, .unreadable):
            vietnamese ? "không đọc được tệp mã truy cập \(path)" : "cannot read the token file \(path)"
        case .badToken(let path, .readableByOthers):
            vietnamese
                ? "người khác đọc được tệp mã truy cập \(path); hãy chạy: chmod 600 \(path)"
                : "others can read the token file \(path); run: chmod 600 \(path)"
        case .badToken(let path, .tooShort):
            vietnamese
                ? "mã truy cập trong \(path) cần ít nhất \(AccessToken.minimumLength) ký tự, chữ và số; hãy tạo bằng: openssl rand -base64 24"
                : "the token in \(path) must have \(AccessToken.minimumLength) letters and digits or more; make one with: openssl rand -base64 24"
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
