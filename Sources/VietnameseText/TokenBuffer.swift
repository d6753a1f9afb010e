/// The tokens of a text, with the two keys that each is found by.
///
/// A token is what SQLite's `unicode61` takes for one (a run of letters and digits), so that positions in our FTS5 tables
/// are the positions that any other tool counts; Vietnamese is written in separate syllables, so it is a syllable, a
/// number or a foreign word. Its *exact* key is the lower-case precomposed spelling with the tone in its place; its
/// *folded* key is that without marks, in ASCII: `Hoà` and `HÒA` are both `hòa`, folded `hoa`.
///
/// A buffer is filled over and over, so that no token costs an allocation:
/// ```swift
/// var buffer = TokenBuffer()
/// buffer.analyze("Né tránh, đùn đẩy")
/// buffer.tokens.map { buffer.folded($0) }  // ["ne", "tranh", "dun", "day"]
/// ```
public struct TokenBuffer: Sendable {
    /// A token of the text.
    public struct Token: Sendable {
        /// Where it stands in the text analyzed, in UTF-8 code units.
        public var start: Int32
        /// The end of it, exclusive.
        public var end: Int32
        /// Hash of the folded key, the same in every process.
        public var foldedHash: UInt64
        /// Hash of the exact key, the same in every process.
        public var exactHash: UInt64
        /// How many tokens `unicode61` makes of it: more than one when an invisible character or, in repaired noise, a
        /// blank divides it, none for the parts of a glued word after the first.
        public var pieces: Int32
        var foldedStart: Int32
        var foldedEnd: Int32
        var exactStart: Int32
        var exactEnd: Int32
        var noise: NoiseSigns = []
        /// Whether it is one syllable with marks, in small letters, in capitals or with a capital first: nothing that words
        /// run together look like. False where that was not looked at.
        public internal(set) var isOrdinary = false
        /// The number of its spelling among those that this process has met: tokens of one number are the same, letter by
        /// letter, and of one piece. 0 where it has none.
        public internal(set) var spelling: UInt16 = 0

        /// Where it stands in the text analyzed, in UTF-8 code units.
        public var range: Range<Int> { Int(start)..<Int(end) }

        /// Whether it carries a Vietnamese mark: a tone, ă â ê ô ơ ư or đ.
        public var isAccented: Bool { foldedHash != exactHash }
    }

    /// The tokens, in the order of the text.
    public internal(set) var tokens: [Token] = []

    /// What was put right in the tokens; empty unless the buffer repairs noise.
    public internal(set) var repairs: [NoiseRepair] = []

    /// No spelling has this number or one above it.
    public static let spellings = KnownTokens.spellings

    /// Longer tokens are cut to this many letters in their keys: no word is longer, and junk stays small.
    public static let maximumLetters = 48

    var keys = KeyBytes()
    let keepsKeys: Bool
    private let repairsNoise: Bool
    /// The signs of all tokens together.
    var noise: NoiseSigns = []

    /// Creates an empty buffer.
    ///
    /// - Parameters:
    ///   - keepsKeys: without keys the tokens have their hashes alone: enough to compare them, and quicker.
    ///   - repairsNoise: whether syllables that blanks have broken become one token (of as many `pieces`) and glued ones
    ///     several (those after the first of none), as in texts that are indexed.
    public init(keepsKeys: Bool = true, repairsNoise: Bool = false) {
        self.keepsKeys = keepsKeys
        self.repairsNoise = repairsNoise
    }

    /// Replaces the tokens by those of `text`.
    public mutating func analyze(_ text: String) {
        var text = text
        text.withUTF8 { analyze($0) }
    }

    /// Replaces the tokens by those of the UTF-8 `bytes`; offsets count from the first byte.
    public mutating func analyze(_ bytes: UnsafeBufferPointer<UInt8>) {
        tokens.removeAll(keepingCapacity: true)
        keys.removeAll()
        tokens.reserveCapacity(bytes.count / 5)
        repairs.removeAll()
        noise = []
        letterTable.withUnsafeBufferPointer { table in
            withUnsafeTemporaryAllocation(of: Letter.self, capacity: TokenBuffer.maximumLetters) { letters in
                var scanner = TokenScanner(bytes: bytes, lookup: LetterLookup(table: table), letters: letters)
                let known = KnownTokens.shared
                while true {
                    if let (value, count) = scanner.knownToken(known) {
                        append(value, at: scanner.position, count: count)
                        scanner.pass(count)
                        continue
                    }
                    let plain = scanner.plainToken()
                    if plain > 0 {
                        let key = KnownTokens.Key(bytes, at: scanner.position, count: plain)
                        if let value = known.find(key) {
                            append(value, at: scanner.position, count: plain)
                            scanner.pass(plain)
                        } else if scanner.next() {
                            append(scanner, keptAs: key)
                        }
                    } else if scanner.next() {
                        append(scanner)
                    } else {
                        break
                    }
                }
            }
        }
        if repairsNoise, !noise.isSubset(of: .consonants) { repairNoise(in: bytes) }
    }

    /// Appends a token met before.
    @inline(__always)
    private mutating func append(_ known: KnownTokens.Value, at start: Int, count: Int) {
        var token = Token(
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: start + count),
            foldedHash: known.foldedHash, exactHash: known.exactHash, pieces: 1, foldedStart: 0, foldedEnd: 0,
            exactStart: 0, exactEnd: 0, noise: known.noise, isOrdinary: known.isOrdinary,
            spelling: known.spelling)
        noise.formUnion(known.noise)
        if keepsKeys {
            token.foldedStart = Int32(truncatingIfNeeded: keys.count)
            keys.append(known.folded, count: Int(known.foldedCount))
            token.foldedEnd = Int32(truncatingIfNeeded: keys.count)
            token.exactStart = token.foldedStart
            token.exactEnd = token.foldedEnd
            if token.isAccented {
                token.exactStart = token.foldedEnd
                keys.append(known.exact.0, count: min(Int(known.exactCount), 8))
                if known.exactCount > 8 { keys.append(known.exact.1, count: Int(known.exactCount) - 8) }
                token.exactEnd = Int32(truncatingIfNeeded: keys.count)
            }
        }
        tokens.append(token)
    }

    /// Appends the token and keeps what was made of it for the next time.
    private mutating func append(_ scanner: TokenScanner, keptAs key: KnownTokens.Key) {
        let keysBefore = keys.count
        append(scanner, keepsKeys: true, readsNoise: true)
        let token = tokens[tokens.count - 1]
        let value = KnownTokens.Value(
            foldedHash: token.foldedHash, exactHash: token.exactHash,
            folded: keys[Int(token.foldedStart)..<Int(token.foldedEnd)],
            exact: keys[Int(token.exactStart)..<Int(token.exactEnd)], noise: token.noise,
            isOrdinary: token.noise.isEmpty && token.isAccented && scanner.isUsuallyWritten)
        if let value { KnownTokens.shared.keep(value, for: key) }
        if !keepsKeys { keys.truncate(to: keysBefore) }
    }

    /// The folded key of a token of this buffer.
    public func folded(_ token: Token) -> String {
        String(decoding: keys[Int(token.foldedStart)..<Int(token.foldedEnd)], as: UTF8.self)
    }

    /// The exact key of a token of this buffer.
    public func exact(_ token: Token) -> String {
        String(decoding: keys[Int(token.exactStart)..<Int(token.exactEnd)], as: UTF8.self)
    }

    /// The folded keys of all tokens, each followed by a blank and as often as the token has pieces: as many words as
    /// `unicode61` sees in the text, so that their positions are those of the original.
    public func foldedByPiece() -> [UInt8] {
        let size = foldedCount
        return keys.withUnsafeBufferPointer { keys in
            // room for the word with which the last key is copied
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size + 8) { bytes in
                var count = 0
                for token in tokens {
                    let key = Int(token.foldedStart)..<Int(token.foldedEnd)
                    for _ in 0..<max(token.pieces, 0) {
                        TokenBuffer.copy(key, of: keys, to: bytes, at: count)
                        count &+= key.count
                        bytes[count] = UInt8(ascii: " ")
                        count &+= 1
                    }
                }
                return Array(bytes[..<count])
            }
        }
    }

    /// How many bytes `foldedByPiece` gives.
    var foldedCount: Int {
        tokens.reduce(0) { $0 + (Int($1.foldedEnd - $1.foldedStart) + 1) * Int(max($1.pieces, 0)) }
    }

    /// Calls `body` with the folded key of a token of this buffer.
    @inline(__always)
    public func withFolded<Result>(_ token: Token, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        keys.withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[Int(token.foldedStart)..<Int(token.foldedEnd)]))
        }
    }

    /// Copies a key to where eight bytes more than it needs are free: most are a single word.
    @inline(__always)
    private static func copy(
        _ key: Range<Int>, of keys: UnsafeBufferPointer<UInt8>, to bytes: UnsafeMutableBufferPointer<UInt8>,
        at place: Int
    ) {
        if key.count <= 8, key.lowerBound + 8 <= keys.count {
            let word = UnsafeRawBufferPointer(keys).loadUnaligned(fromByteOffset: key.lowerBound, as: UInt64.self)
            UnsafeMutableRawBufferPointer(bytes).storeBytes(of: word, toByteOffset: place, as: UInt64.self)
        } else {
            for index in 0..<key.count { bytes[place + index] = keys[key.lowerBound + index] }
        }
    }

    /// Appends a token of which nothing is kept: without repairs nobody asks for its signs.
    private mutating func append(_ scanner: TokenScanner) {
        append(scanner, keepsKeys: keepsKeys, readsNoise: repairsNoise)
    }

    private mutating func append(_ scanner: TokenScanner, keepsKeys: Bool, readsNoise: Bool) {
        let letters = UnsafeMutableBufferPointer(rebasing: scanner.letters[..<scanner.count])
        var token = Token(
            start: Int32(truncatingIfNeeded: scanner.start), end: Int32(truncatingIfNeeded: scanner.end), foldedHash: 0,
            exactHash: 0, pieces: Int32(truncatingIfNeeded: scanner.pieces), foldedStart: 0, foldedEnd: 0,
            exactStart: 0,
            exactEnd: 0, noise: scanner.noise)
        if scanner.hasOtherScript {
            let key = OtherScripts.key(of: letters)
            var hash = KeyHash()
            for byte in key { hash.add(byte) }
            token.foldedHash = hash.value
            token.exactHash = hash.value
            if keepsKeys { keep(key, as: &token) }
        } else {
            if readsNoise { token.noise.formUnion(NoiseSigns(letters)) }
            setKeys(of: &token, to: letters, keepsKeys: keepsKeys)
        }
        noise.formUnion(token.noise)
        tokens.append(token)
    }

    /// Settles a token's letters and gives it their keys.
    mutating func setKeys(of token: inout Token, to letters: UnsafeMutableBufferPointer<Letter>, keepsKeys: Bool) {
        Orthography.settle(letters)
        var folded = KeyHash()
        var isAccented = false
        for letter in letters {
            folded.add(letter.isOther ? UInt8(truncatingIfNeeded: letter.codePoint) : letter.ascii)
            if !letter.isOther, letter.bits > 0x1F { isAccented = true }
        }
        var exact = folded
        if isAccented {
            exact = KeyHash()
            for letter in letters { letter.forEachByteComposed { exact.add($0) } }
        }
        if keepsKeys { keep(letters, isAccented: isAccented, as: &token) }
        token.foldedHash = folded.value
        token.exactHash = exact.value
    }

    /// Keeps one key as both.
    private mutating func keep(_ key: [UInt8], as token: inout Token) {
        token.foldedStart = Int32(truncatingIfNeeded: keys.count)
        keys.append(contentsOf: key)
        token.foldedEnd = Int32(truncatingIfNeeded: keys.count)
        token.exactStart = token.foldedStart
        token.exactEnd = token.foldedEnd
    }

    private mutating func keep(_ letters: UnsafeMutableBufferPointer<Letter>, isAccented: Bool, as token: inout Token) {
        token.foldedStart = Int32(truncatingIfNeeded: keys.count)
        for letter in letters {
            keys.append(letter.isOther ? UInt8(truncatingIfNeeded: letter.codePoint) : letter.ascii)
        }
        token.foldedEnd = Int32(truncatingIfNeeded: keys.count)
        token.exactStart = token.foldedStart
        token.exactEnd = token.foldedEnd
        guard isAccented else { return }
        token.exactStart = token.foldedEnd
        for letter in letters { letter.forEachByteComposed { keys.append($0) } }
        token.exactEnd = Int32(truncatingIfNeeded: keys.count)
    }
}

/// FNV-1a, 64 bits: short keys, no seed, the same everywhere.
private struct KeyHash {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
}

extension Letter {
    /// The UTF-8 of the precomposed letter, byte by byte.
    @inline(__always)
    fileprivate func forEachByteComposed(_ body: (UInt8) -> Void) {
        let codePoint = isOther ? codePoint : LetterComposition.table[Int(bits & 0x7FF)]
        if codePoint < 0x80 {
            body(UInt8(truncatingIfNeeded: codePoint))
        } else if codePoint < 0x800 {
            body(UInt8(truncatingIfNeeded: 0xC0 | codePoint >> 6))
            body(UInt8(truncatingIfNeeded: 0x80 | codePoint & 0x3F))
        } else {
            body(UInt8(truncatingIfNeeded: 0xE0 | codePoint >> 12))
            body(UInt8(truncatingIfNeeded: 0x80 | codePoint >> 6 & 0x3F))
            body(UInt8(truncatingIfNeeded: 0x80 | codePoint & 0x3F))
        }
    }
}
