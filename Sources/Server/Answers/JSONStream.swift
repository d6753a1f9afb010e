/// Encodes a value as JSON in one go: keys in the order in which the types name them, slashes as they are, no tree of
/// values in between. Several times as fast as Foundation's encoder, and a search's answer is mostly JSON. Where in a value an
/// encoding is at work is kept by nobody: an array of keys for each object costs more than what is in it.
struct JSONStream {
    /// The UTF-8 of `value`.
    ///
    /// - Throws: `EncodingError` for a number that JSON has not, and what the value's own encoding throws.
    static func bytes(of value: some Encodable) throws -> [UInt8] {
        let writer = JSONWriter()
        try writer.append(value)
        return writer.bytes
    }
}

/// The bytes so far, and which objects and arrays are open.
private final class JSONWriter {
    enum Scope {
        case object, array

        var closing: UInt8 { self == .object ? UInt8(ascii: "}") : UInt8(ascii: "]") }
    }

    private(set) var bytes: [UInt8] = []
    private var open: [(scope: Scope, isEmpty: Bool)] = []

    init() { bytes.reserveCapacity(16 << 10) }

    var depth: Int { open.count }

    func begin(_ scope: Scope) {
        bytes.append(scope == .object ? UInt8(ascii: "{") : UInt8(ascii: "["))
        open.append((scope, true))
    }

    /// Ends what was begun above `depth`.
    func close(to depth: Int) {
        while open.count > depth, let last = open.popLast() { bytes.append(last.scope.closing) }
    }

    /// Makes ready for an element of the object or array at `depth`.
    func element(at depth: Int) {
        close(to: depth)
        guard depth > 0 else { return }
        if !open[depth - 1].isEmpty { bytes.append(UInt8(ascii: ",")) }
        open[depth - 1].isEmpty = false
    }

    func key(_ key: some CodingKey, at depth: Int) {
        element(at: depth)
        append(key.stringValue)
        bytes.append(UInt8(ascii: ":"))
    }

    func append<Value: Encodable>(_ value: Value) throws {
        // types are compared before a value is cast: a cast of an array looks at each element
        if Value.self == String.self, let text = value as? String {
            append(text)
        } else if Value.self == Int.self, let number = value as? Int {
            append(number)
        } else if Value.self == Double.self, let number = value as? Double {
            try append(number)
        } else if Value.self == Bool.self, let flag = value as? Bool {
            append(flag)
        } else if Value.self == [[Int]].self, let pairs = value as? [[Int]] {
            // pairs of offsets are half of what a search's answer consists of
            append(pairs)
        } else if Value.self == [String].self, let texts = value as? [String] {
            append(texts)
        } else {
            let depth = depth
            let before = bytes.count
            try value.encode(to: JSONValueEncoder(writer: self, depth: depth))
            close(to: depth)
            // a type that encodes nothing is an empty object
            if bytes.count == before { append(raw: "{}") }
        }
    }

    func append(_ number: Double) throws {
        guard number.isFinite else {
            throw EncodingError.invalidValue(number, .init(codingPath: [], debugDescription: "not a finite number"))
        }
        append(raw: number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : number.description)
    }

    func append(_ number: Int) { JSONWriter.append(number, to: &bytes) }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        guard 0..<1000 ~= number else { return bytes.append(contentsOf: String(number).utf8) }
        if number >= 100 { bytes.append(UInt8(ascii: "0") + UInt8(number / 100)) }
        if number >= 10 { bytes.append(UInt8(ascii: "0") + UInt8(number / 10 % 10)) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    func append(_ flag: Bool) { append(raw: flag ? "true" : "false") }

    private func append(_ texts: [String]) {
        bytes.append(UInt8(ascii: "["))
        for (index, text) in texts.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(text)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private func append(_ pairs: [[Int]]) { JSONWriter.append(pairs, to: &bytes) }

    /// In one access to the bytes: there are some hundred numbers in a search's answer.
    private static func append(_ pairs: [[Int]], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "["))
        for (index, pair) in pairs.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(UInt8(ascii: "["))
            for (place, number) in pair.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                append(number, to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        }
        bytes.append(UInt8(ascii: "]"))
    }

    func append(raw text: String) { bytes.append(contentsOf: text.utf8) }

    func append(_ text: String) { JSONWriter.append(text, to: &bytes) }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        bytes.append(UInt8(ascii: "\""))
        text.withUTF8 { utf8 in
            var start = 0
            for index in utf8.indices where isEscaped[Int(utf8[index])] {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
                start = index + 1
                escape(utf8[index], to: &bytes)
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static let isEscaped = (0...UInt8.max).map {
        $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 == 0x7F
    }

    private static func escape(_ byte: UInt8, to bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""): bytes += "\\\"".utf8
        case UInt8(ascii: "\\"): bytes += "\\\\".utf8
        case 0x0A: bytes += "\\n".utf8
        case 0x0D: bytes += "\\r".utf8
        case 0x09: bytes += "\\t".utf8
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes += "\\u00".utf8
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }
}

/// Encodes one value; what it opens is closed when the value is done.
private struct JSONValueEncoder: Encoder {
    let writer: JSONWriter
    /// How many objects and arrays are open around the value.
    let depth: Int
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        // a value may ask for its container twice
        if writer.depth == depth { writer.begin(.object) }
        return KeyedEncodingContainer(
            JSONObject<Key>(writer: writer, depth: depth + 1))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        if writer.depth == depth { writer.begin(.array) }
        return JSONArray(writer: writer, depth: depth + 1)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer {
        JSONSingleValue(writer: writer)
    }
}

private struct JSONObject<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let writer: JSONWriter
    let depth: Int
    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil(forKey key: Key) {
        writer.key(key, at: depth)
        writer.append(raw: "null")
    }

    mutating func encode(_ value: some Encodable, forKey key: Key) throws {
        writer.key(key, at: depth)
        try writer.append(value)
    }

    // what nearly all values are, without asking at run time what they are

    mutating func encode(_ value: String, forKey key: Key) throws {
        writer.key(key, at: depth)
        writer.append(value)
    }

    mutating func encode(_ value: Int, forKey key: Key) throws {
        writer.key(key, at: depth)
        writer.append(value)
    }

    mutating func encode(_ value: Bool, forKey key: Key) throws {
        writer.key(key, at: depth)
        writer.append(value)
    }

    mutating func encode(_ value: Double, forKey key: Key) throws {
        writer.key(key, at: depth)
        try writer.append(value)
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        writer.key(key, at: depth)
        writer.begin(.object)
        return KeyedEncodingContainer(
            JSONObject<Nested>(writer: writer, depth: depth + 1))
    }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        writer.key(key, at: depth)
        writer.begin(.array)
        return JSONArray(writer: writer, depth: depth + 1)
    }

    mutating func superEncoder() -> any Encoder {
        writer.element(at: depth)
        writer.append("super")
        writer.append(raw: ":")
        return JSONValueEncoder(writer: writer, depth: depth)
    }

    mutating func superEncoder(forKey key: Key) -> any Encoder {
        writer.key(key, at: depth)
        return JSONValueEncoder(writer: writer, depth: depth)
    }
}

private struct JSONArray: UnkeyedEncodingContainer {
    let writer: JSONWriter
    let depth: Int
    var codingPath: [any CodingKey] { [] }
    private(set) var count = 0

    init(writer: JSONWriter, depth: Int) {
        self.writer = writer
        self.depth = depth
    }

    private mutating func next() {
        writer.element(at: depth)
        count += 1
    }

    mutating func encodeNil() {
        next()
        writer.append(raw: "null")
    }

    mutating func encode(_ value: some Encodable) throws {
        next()
        try writer.append(value)
    }

    mutating func encode(_ value: String) throws {
        next()
        writer.append(value)
    }

    mutating func encode(_ value: Int) throws {
        next()
        writer.append(value)
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) -> KeyedEncodingContainer<Nested> {
        next()
        writer.begin(.object)
        return KeyedEncodingContainer(
            JSONObject<Nested>(writer: writer, depth: depth + 1))
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        next()
        writer.begin(.array)
        return JSONArray(writer: writer, depth: depth + 1)
    }

    mutating func superEncoder() -> any Encoder {
        next()
        return JSONValueEncoder(writer: writer, depth: depth)
    }
}

private struct JSONSingleValue: SingleValueEncodingContainer {
    let writer: JSONWriter
    var codingPath: [any CodingKey] { [] }

    mutating func encodeNil() { writer.append(raw: "null") }
    mutating func encode(_ value: Bool) { writer.append(raw: value ? "true" : "false") }
    mutating func encode(_ value: String) { writer.append(value) }
    mutating func encode(_ value: Double) throws { try writer.append(value) }
    mutating func encode(_ value: Float) throws { try writer.append(Double(value)) }
    mutating func encode(_ value: Int) { writer.append(raw: String(value)) }
    mutating func encode(_ value: Int8) { writer.append(raw: String(value)) }
    mutating func encode(_ value: Int16) { writer.append(raw: String(value)) }
    mutating func encode(_ value: Int32) { writer.append(raw: String(value)) }
    mutating func encode(_ value: Int64) { writer.append(raw: String(value)) }
    mutating func encode(_ value: UInt) { writer.append(raw: String(value)) }
    mutating func encode(_ value: UInt8) { writer.append(raw: String(value)) }
    mutating func encode(_ value: UInt16) { writer.append(raw: String(value)) }
    mutating func encode(_ value: UInt32) { writer.append(raw: String(value)) }
    mutating func encode(_ value: UInt64) { writer.append(raw: String(value)) }
    mutating func encode(_ value: some Encodable) throws { try writer.append(value) }
}
