/// The folded keys of a text joined by single spaces, without a token being made: what names and headings are compared by.
struct FoldedKeys {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private var count = 0

    private init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

    /// The keys of the tokens in the UTF-8 `text`.
    static func string(of text: UnsafeBufferPointer<UInt8>) -> String {
        // a key has no more than `widest` bytes for each of its token's, and a space before it
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count * (widest + 1) + 8) { bytes in
            var keys = FoldedKeys(bytes)
            guard keys.read(text) else { return joined(text) }
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[..<keys.count]), as: UTF8.self)
        }
    }

    private static let widest = 4

    /// The same of a text in which a letter of another script is decomposed into a dozen.
    private static func joined(_ text: UnsafeBufferPointer<UInt8>) -> String {
        var buffer = TokenBuffer()
        buffer.analyze(text)
        return buffer.tokens.map { buffer.folded($0) }.joined(separator: " ")
    }

    /// Reads the text; false where a key has more bytes than there is room for.
    private mutating func read(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        letterTable.withUnsafeBufferPointer { table in
            withUnsafeTemporaryAllocation(of: Letter.self, capacity: TokenBuffer.maximumLetters) { letters in
                var scanner = TokenScanner(bytes: text, lookup: LetterLookup(table: table), letters: letters)
                let known = KnownTokens.shared
                while true {
                    if let (value, count) = scanner.knownToken(known) {
                        part()
                        append(value.folded, count: Int(value.foldedCount))
                        scanner.pass(count)
                        continue
                    }
                    let plain = scanner.plainToken()
                    if plain > 0, let value = known.find(KnownTokens.Key(text, at: scanner.position, count: plain)) {
                        part()
                        append(value.folded, count: Int(value.foldedCount))
                        scanner.pass(plain)
                    } else if scanner.next() {
                        part()
                        guard append(scanner) else { return false }
                    } else {
                        return true
                    }
                }
            }
        }
    }

    /// Parts the next key from the one before.
    @inline(__always)
    private mutating func part() {
        if count > 0 { append(UInt8(ascii: " ")) }
    }

    @inline(__always)
    private mutating func append(_ byte: UInt8) {
        bytes[count] = byte
        count &+= 1
    }

    /// Appends the lowest bytes of a word, the lowest first.
    @inline(__always)
    private mutating func append(_ word: UInt64, count length: Int) {
        UnsafeMutableRawBufferPointer(bytes).storeBytes(of: word.littleEndian, toByteOffset: count, as: UInt64.self)
        count &+= length
    }

    private mutating func append(_ scanner: TokenScanner) -> Bool {
        let letters = UnsafeMutableBufferPointer(rebasing: scanner.letters[..<scanner.count])
        if scanner.hasOtherScript {
            let key = OtherScripts.key(of: letters)
            guard key.count <= FoldedKeys.widest * (scanner.end - scanner.start) else { return false }
            for byte in key { append(byte) }
            return true
        }
        Orthography.settle(letters)
        for letter in letters {
            append(letter.isOther ? UInt8(truncatingIfNeeded: letter.codePoint) : letter.ascii)
        }
        return true
    }
}
