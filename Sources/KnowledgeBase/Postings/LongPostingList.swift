/// A list of postings too long to lie among others, in the shorter of two forms that its first byte tells apart.
///
/// 0: as `PostingBytes` has it. 1: the steps of impact, two a byte, the earlier in the low half; then the distances from
/// passage to passage, a byte each, 255 standing for that much and no posting. Of a term in one passage of some dozen the
/// second is the shorter, and is walked without guessing how long the next number is.
enum LongPostingList {
    private static let plain: UInt8 = 0
    private static let parted: UInt8 = 1

    /// The list of `count` postings written as `PostingBytes` has it, in the shorter form.
    static func encoded(_ list: [UInt8], count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 1 + (count + 1) / 2)
        bytes[0] = parted
        bytes.reserveCapacity(list.count + 1)
        var index = 0
        list.withUnsafeBufferPointer { list in
            var position = 0
            while position < list.count, index < count, bytes.count <= list.count {
                let posting = PostingBytes.read(list, &position)
                bytes[1 + index / 2] |= UInt8(truncatingIfNeeded: posting & 15) << UInt8(index % 2 * 4)
                var distance = posting >> 4
                while distance >= 255, bytes.count <= list.count {
                    bytes.append(255)
                    distance -= 255
                }
                bytes.append(UInt8(truncatingIfNeeded: distance))
                index += 1
            }
        }
        return index == count && bytes.count <= list.count ? bytes : [plain] + list
    }

    /// Appends the list of `count` postings as `PostingBytes` has it.
    static func appendDecoded(_ bytes: UnsafeBufferPointer<UInt8>, count: Int, to list: inout [UInt8]) {
        if bytes.first == plain { return list.append(contentsOf: bytes.dropFirst()) }
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
        guard let start = bytes.baseAddress, let form = bytes.first else { return }
        let end = start + bytes.count
        if form == plain { return walkPlain(start + 1, to: end, after: first, body) }
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
            if posting >= 1 << 14 { posting = long(posting, &byte, end) }
        }
        return posting
    }

    /// Whether a list that begins with the byte `form` has its levels apart from its distances.
    @inline(__always)
    static func isParted(form: UInt8) -> Bool { form == parted }

    /// The rest of a number whose first two bytes are in `posting`, the second one's mark too.
    @inline(never)
    private static func long(_ posting: Int, _ byte: inout UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int {
        var posting = posting & 0x3FFF
        var shift = 14
        while byte < end {
            let next = Int(byte[0])
            byte += 1
            posting |= (next & 0x7F) << shift
            if next < 0x80 || shift > 35 { break }
            shift &+= 7
        }
        return posting
    }
}
