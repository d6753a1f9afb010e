import Hummingbird

/// What is sent to programs, made ready where the knowledge base is read: mostly an object as JSON, UTF-8, keys as the
/// types name them and in their order, slashes as they are.
struct JSONAnswer: Sendable {
    let bytes: ByteBuffer

    init(_ value: some Encodable) throws { bytes = ByteBuffer(bytes: try JSONStream.bytes(of: value)) }

    /// One object a line.
    init(lines values: [some Encodable]) throws {
        var bytes = ByteBuffer()
        for value in values {
            bytes.writeBytes(try JSONStream.bytes(of: value))
            bytes.writeInteger(UInt8(ascii: "\n"))
        }
        self.bytes = bytes
    }

    /// A table, with a byte order mark where it is for Excel, which takes UTF-8 for something else without one.
    init(table: String, hasMark: Bool) { self.init(text: (hasMark ? "\u{FEFF}" : "") + table) }

    /// Text of another form.
    init(text: String) { bytes = ByteBuffer(string: text) }
}

extension Response {
    /// An answer of JSON that was made on another thread.
    init(_ answer: JSONAnswer, status: HTTPResponse.Status = .ok, type: String = "application/json") {
        self.init(
            status: status, headers: [.contentType: "\(type); charset=utf-8"],
            body: ResponseBody(byteBuffer: answer.bytes))
    }

    /// An answer of JSON.
    init(json value: some Encodable, status: HTTPResponse.Status = .ok, type: String) throws {
        self.init(try JSONAnswer(value), status: status, type: type)
    }

    /// An answer of a page.
    init(_ page: HTML, status: HTTPResponse.Status = .ok) {
        self.init(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: page.markup)))
    }
}
