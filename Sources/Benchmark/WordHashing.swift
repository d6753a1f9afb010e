/// What the paths over text are compared to: reads UTF-8, parts it at what is no letter or digit, and hashes each word
/// (FNV-1a). Bytes, branches and a table, as in the paths measured, and nothing of theirs, so that no change to them
/// changes it.
struct WordHashing {
    private let texts: [[UInt8]]
    private let isWord: [Bool]
    private var hashes: [UInt64] = []

    init(_ texts: [String]) {
        self.texts = texts.map { Array($0.utf8) }
        isWord = (0..<0x3000).map { code in
            Unicode.Scalar(UInt32(code)).map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
        }
    }

    /// Hashes all words.
    ///
    /// - Returns: the sum of the hashes, so that nothing is left out.
    mutating func run() -> Int {
        var sum: UInt64 = 0
        for text in texts {
            hashes.removeAll(keepingCapacity: true)
            text.withUnsafeBufferPointer { bytes in isWord.withUnsafeBufferPointer { hash(bytes, isWord: $0) } }
            for hash in hashes { sum &+= hash }
        }
        return Int(truncatingIfNeeded: sum)
    }

    private mutating func hash(_ bytes: UnsafeBufferPointer<UInt8>, isWord: UnsafeBufferPointer<Bool>) {
        let seed: UInt64 = 0xcbf2_9ce4_8422_2325
        var hash = seed
        var position = 0
        while position < bytes.count {
            let byte = UInt32(bytes[position])
            var code = byte
            var length = 1
            if byte >= 0xF0 {
                length = 4
                code = 0
            } else if byte >= 0xE0, position + 2 < bytes.count {
                length = 3
                code = byte & 0xF << 12 | UInt32(bytes[position + 1]) & 0x3F << 6 | UInt32(bytes[position + 2]) & 0x3F
            } else if byte >= 0xC0, position + 1 < bytes.count {
                length = 2
                code = byte & 0x1F << 6 | UInt32(bytes[position + 1]) & 0x3F
            }
            position += length
            if Int(code) < isWord.count, isWord[Int(code)] {
                hash = (hash ^ UInt64(code)) &* 0x100_0000_01b3
            } else if hash != seed {
                hashes.append(hash)
                hash = seed
            }
        }
    }
}
