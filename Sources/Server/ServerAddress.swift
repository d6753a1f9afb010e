/// Where the server listens.
public struct ServerAddress: Sendable, Equatable {
    /// The name or address, as configured.
    public var host: String
    /// The port; the one that was chosen where 0 was asked for.
    public var port: Int

    /// What to open in a browser: `http://127.0.0.1:8080/`.
    public var url: String {
        switch host {
        // every address of the machine: this one is sure to be among them
        case "0.0.0.0": "http://127.0.0.1:\(port)/"
        case "::": "http://[::1]:\(port)/"
        default: host.contains(":") ? "http://[\(host)]:\(port)/" : "http://\(host):\(port)/"
        }
    }
}
