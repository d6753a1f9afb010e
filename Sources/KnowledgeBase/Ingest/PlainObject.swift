import VietnameseText

/// Reads a line of JSON as most collections have it: one object of strings and nothing else.
///
/// Some ten times as fast as Foundation's decoder, which first makes a map of the whole line. It takes only what it knows to
/// read as that decoder does; every other line, and every wrong one, is left to it.
struct PlainObject {
    private let line: [UInt8]
    private var position = 0

    /// The names that are wanted, as `key` has them, and their values, in their order; nil where the line is anything else.
    static func strings<Key>(
        in line: [UInt8], key: (_ name: ArraySlice<UInt8>) -> Key?
    ) -> [(key: Key, value: String)]? {
        var object = PlainObject(line: line)
        return object.read(key)
    }

    private init(line: [UInt8]) { self.line = line }

    private mutating func read<Key>(_ key: (ArraySlice<UInt8>) -> Key?) -> [(key: Key, value: String)]? {
        var found: [(key: Key, value: String)] = []
        found.reserveCapacity(8)
        guard take(UInt8(ascii: "{")) else { return nil }
        repeat {
            let name: ArraySlice<UInt8>
            if let plain = plainString() {
                name = line[plain]
            } else {
                guard let escaped = string() else { return nil }
                name = Array(escaped.utf8)[...]
            }
            guard take(UInt8(ascii: ":")) else { return nil }
            let key = key(name)
            if key == nil, plainString() != nil { continue }
            guard let value = string() else { return nil }
            if let key { found.append((key, value)) }
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { return nil }
        skipBlanks()
        return position == line.count ? found : nil
    }

    private mutating func skipBlanks() {
        while position < line.count {
            switch line[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    /// Whether `byte` comes next, blanks aside; if so, goes behind it.
    private mutating func take(_ byte: UInt8) -> Bool {
        skipBlanks()
        guard position < line.count, line[position] == byte else { return false }
        position += 1
        return true
    }

    /// The string that comes next.
    private mutating func string() -> String? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        var start = position
        // what stands before the last escape; most strings have none
        var unescaped: [UInt8] = []
        while let end = endOfRun() {
            position = end + 1
            if line[end] == UInt8(ascii: "\"") {
                if unescaped.isEmpty { return PlainObject.text(line.span.extracting(start..<end)) }
                unescaped += line[start..<end]
                return PlainObject.text(unescaped.span)
            }
            if unescaped.isEmpty { unescaped.reserveCapacity(line.count - start) }
            unescaped += line[start..<end]
            guard let scalar = escaped() else { return nil }
            unescaped += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            start = position
        }
        return nil
    }

    /// Where the letters of the string that comes next stand, if they stand for themselves; goes behind it.
    private mutating func plainString() -> Range<Int>? {
        let start = position
        if take(UInt8(ascii: "\"")), let end = endOfRun(), line[end] == UInt8(ascii: "\""),
            PlainObject.isText(line.span.extracting(position..<end))
        {
            defer { position = end + 1 }
            return position..<end
        }
        position = start
        return nil
    }

    private static func isText(_ bytes: Span<UInt8>) -> Bool { bytes.withUnsafeBufferPointer { UTF8Check($0).isValid } }

    private static func text(_ bytes: Span<UInt8>) -> String? {
        let check = bytes.withUnsafeBufferPointer { UTF8Check($0) }
        return check.isValid ? String(copying: UTF8Span(unchecked: bytes, isKnownASCII: check.isASCII)) : nil
    }

    /// Where the letters end that stand for themselves; nil where the line does, or a control character stands.
    private func endOfRun() -> Int? {
        line.withUnsafeBufferPointer { bytes in
            let end = ByteScan.first(
                UInt8(ascii: "\""), UInt8(ascii: "\\"), orBelow: 0x20, in: bytes, position..<bytes.count)
            return end.flatMap { bytes[$0] >= 0x20 ? $0 : nil }
        }
    }

    /// What stands behind a backslash; nil for half of a pair, and for what is no escape.
    private mutating func escaped() -> Unicode.Scalar? {
        guard position < line.count else { return nil }
        let letter = line[position]
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "u"):
            guard position + 4 <= line.count else { return nil }
            var value: UInt32 = 0
            for byte in line[position..<position + 4] {
                guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
                value = value << 4 | UInt32(digit)
            }
            position += 4
            return Unicode.Scalar(value)
        default: return nil
        }
    }
}
