/// A list of postings too long to lie among others, in one of three forms that its first byte tells apart.
///
/// 0, plain: as `PostingBytes` has it. 1, parted: the steps of impact, two a byte, the earlier in the low half; then the
/// distances from passage to passage, a byte each, 255 standing for that much and no posting. 2, dense: a byte a posting,
/// the step in the low half, the distance in the high half, 15 standing for that much and no posting. A term in one
/// passage of a few takes the third, of some dozen the second; both are walked without guessing how long the next number
/// is.
enum LongPostingList {
    /// The forms, by their first byte.
    enum Form: UInt8 {
        case plain = 0
        case parted = 1
        case dense = 2
    }

    /// The list of `count` postings written as `PostingBytes` has it, in the form that is short and quick to walk.
    static func encoded(_ list: [UInt8], count: Int) -> [UInt8] {
        var (postings, partedBytes, denseBytes) = (0, (count + 1) / 2, 0)
        forEachPosting(list) { distance, _ in
            postings += 1
            partedBytes += 1 + distance / 255
            denseBytes += 1 + distance / 15
        }
        // a walk through the first form takes twice as long: a fifth more bytes are worth it
        guard postings == count, min(partedBytes, denseBytes) <= list.count + list.count / 5 else {
            return [Form.plain.rawValue] + list
        }
        return denseBytes <= partedBytes
            ? dense(list, size: denseBytes) : parted(list, count: count, size: partedBytes)
    }

    private static func parted(_ list: [UInt8], count: Int, size: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 1 + size) { bytes, end in
            end = 1 + (count + 1) / 2
            bytes[..<end].initialize(repeating: 0)
            bytes[0] = Form.parted.rawValue
            var index = 0
            forEachPosting(list) { distance, level in
                bytes[1 + index / 2] |= level << UInt8(index % 2 * 4)
                var rest = distance
                while rest >= 255 {
                    bytes[end] = 255
                    end += 1
                    rest -= 255
                }
                bytes[end] = UInt8(truncatingIfNeeded: rest)
                end += 1
                index += 1
            }
        }
    }

    private static func dense(_ list: [UInt8], size: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 1 + size) { bytes, end in
            bytes[0] = Form.dense.rawValue
            end = 1
            forEachPosting(list) { distance, level in
                var rest = distance
                while rest >= 15 {
                    bytes[end] = 0xF0
                    end += 1
                    rest -= 15
                }
                bytes[end] = UInt8(truncatingIfNeeded: rest) << 4 | level
                end += 1
            }
        }
    }

    private static func forEachPosting(_ list: [UInt8], _ body: (_ distance: Int, _ level: UInt8) -> Void) {
        list.withUnsafeBufferPointer { list in
            var position = 0
            while position < list.count {
                let posting = PostingBytes.read(list, &position)
                body(Int(truncatingIfNeeded: posting >> 4), UInt8(truncatingIfNeeded: posting & 15))
            }
        }
    }

    /// Appends the list of `count` postings as `PostingBytes` has it.
    static func appendDecoded(_ bytes: UnsafeBufferPointer<UInt8>, count: Int, to list: inout [UInt8]) {
        if bytes.first == Form.plain.rawValue { return list.append(contentsOf: bytes.dropFirst()) }
        var before = 0
        walk(bytes, count: count, after: 0) { passage, level in
            PostingBytes.append(UInt64(passage - before) << 4 | UInt64(level), to: &list)
            before = passage
            return true
        }
    }

    /// Calls `body` with each passage and its step, until it returns false.
    ///
    /// - Parameters:
    ///   - count: how many postings there are.
    ///   - first: the passage before the first one.
    @inline(__always)
    static func walk(
        _ bytes: UnsafeBufferPointer<UInt8>, count: Int, after first: Int, _ body: (Int, Int) -> Bool
    ) {
        guard let start = bytes.baseAddress, let form = bytes.first.flatMap(Form.init) else { return }
        let end = start + bytes.count
        switch form {
        case .plain: walkPlain(start + 1, to: end, after: first, body)
        case .parted: walkParted(start, to: end, count: count, after: first, body)
        case .dense: walkDense(start + 1, to: end, after: first, body)
        }
    }

    @inline(__always)
    private static func walkDense(
        _ start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>, after first: Int, _ body: (Int, Int) -> Bool
    ) {
        var byte = start
        var passage = first
        while byte < end {
            let posting = Int(byte[0])
            byte += 1
            passage &+= posting >> 4
            guard posting >= 0xF0 || body(passage, posting & 15) else { return }
        }
    }

    @inline(__always)
    private static func walkParted(
        _ start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>, count: Int, after first: Int,
        _ body: (Int, Int) -> Bool
    ) {
        let levels = start + 1
        var distance = levels + (count + 1) / 2
        var passage = first
        var index = 0
        while distance < end {
            let step = Int(distance[0])
            distance += 1
            passage &+= step
            if step == 255 { continue }
            let level = levels[index >> 1] >> UInt8(truncatingIfNeeded: (index & 1) &* 4) & 15
            guard index < count, body(passage, Int(level)) else { return }
            index &+= 1
        }
    }

    /// The same of numbers of seven bits a byte.
    @inline(__always)
    static func walkPlain(
        _ start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>, after first: Int, _ body: (Int, Int) -> Bool
    ) {
        var byte = start
        var passage = first
        while byte < end {
            let posting = plainPosting(&byte, end)
            passage &+= posting >> 4
            guard body(passage, posting & 15) else { return }
        }
    }

    /// The number at `byte`, which lies before `end`: distance × 16 + step.
    @inline(__always)
    static func plainPosting(_ byte: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int {
        var posting = Int(byte[0])
        byte += 1
        // mostly one byte or two
        if posting >= 0x80, byte < end {
            posting = posting & 0x7F | Int(byte[0]) << 7
            byte += 1
            if posting >= 1 << 14 { (posting, byte) = long(posting, byte, end) }
        }
        return posting
    }

    /// The rest of a number whose first two bytes are in `posting`, the second one's mark too.
    @inline(never)
    private static func long(
        _ posting: Int, _ byte: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
    ) -> (posting: Int, next: UnsafePointer<UInt8>) {
        var (posting, byte) = (posting & 0x3FFF, byte)
        var shift = 14
        while byte < end {
            let next = Int(byte[0])
            byte += 1
            posting |= (next & 0x7F) << shift
            if next < 0x80 || shift > 35 { break }
            shift &+= 7
        }
        return (posting, byte)
    }
}
