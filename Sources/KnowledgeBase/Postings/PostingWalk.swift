/// A walk through one list of postings that is broken off at a passage and taken up again, so that many lists are walked
/// side by side over the same few passages.
///
/// The list lies in bytes that the caller keeps, in one of the forms of `LongPostingList`.
struct PostingWalk {
    /// The passage at hand; past all passages at the end.
    private(set) var passage: Int
    /// The step of its impact; of a dense list, the byte that it was read from.
    private var level: Int
    private let form: LongPostingList.Form
    /// Where the next byte is read, in the caller's bytes, and where the list ends.
    private var position: Int
    private let end: Int
    /// Of a parted list: where its levels are, how many can be read, and which is next.
    private let levels: Int
    private let count: Int
    private var index = 0

    private static let atEnd = Int.max

    /// Whether the list is a dense one.
    var isDense: Bool { form == .dense }

    /// - Parameters:
    ///   - piece: whose list it is.
    ///   - range: where the list lies in `bytes`; with its form in the first byte, if it is long.
    init(_ piece: TermPostings.Piece, at range: Range<Int>, isLong: Bool, in bytes: UnsafeBufferPointer<UInt8>) {
        passage = Int(piece.first)
        level = Int(piece.firstLevel & 15)
        end = range.upperBound
        form = isLong && !range.isEmpty ? LongPostingList.Form(rawValue: bytes[range.lowerBound]) ?? .plain : .plain
        levels = min(range.lowerBound + 1, end)
        // a damaged list may be shorter than its levels
        count = min(max(piece.count - 1, 0), (end - levels) * 2)
        switch form {
        case .plain: position = isLong ? levels : range.lowerBound
        case .parted: position = min(levels + (count + 1) / 2, end)
        case .dense: position = levels
        }
    }

    /// Adds to each passage up to `limit` what its step of impact is worth.
    ///
    /// - Parameters:
    ///   - worth: by step of impact, `Impact.levels` values; of a dense list by its bytes, 256 values, 0 for a mere
    ///     distance.
    ///   - bytes: the caller's.
    ///   - window: sums of the passages from `first` up to `limit`; no passage before `first` is left in the walk.
    mutating func add(
        _ worth: UnsafePointer<UInt64>, from bytes: UnsafePointer<UInt8>, to window: UnsafeMutablePointer<UInt64>,
        first: Int, limit: Int
    ) {
        switch form {
        case .plain: addPlain(worth, from: bytes, to: window, first: first, limit: limit)
        case .parted: addParted(worth, from: bytes, to: window, first: first, limit: limit)
        case .dense: addDense(worth, from: bytes, to: window, first: first, limit: limit)
        }
    }

    /// - Parameter worth: by byte of a dense list, 256 values; 0 for a mere distance.
    private mutating func addDense(
        _ worth: UnsafePointer<UInt64>, from bytes: UnsafePointer<UInt8>, to window: UnsafeMutablePointer<UInt64>,
        first: Int, limit: Int
    ) {
        let window = window - first
        var (passage, posting, position) = (passage, level, position)
        // Eight at a time, where none of them can be beyond the window. Written out: a loop over them is twice as slow.
        while passage &+ 8 &* 15 < limit, position &+ 8 <= end {
            let eight = UnsafeRawPointer(bytes + position).loadUnaligned(as: UInt64.self).littleEndian
            position &+= 8
            window[passage] &+= worth[posting]
            passage &+= PostingWalk.distance(eight, 0)
            window[passage] &+= worth[PostingWalk.byte(eight, 0)]
            passage &+= PostingWalk.distance(eight, 8)
            window[passage] &+= worth[PostingWalk.byte(eight, 8)]
            passage &+= PostingWalk.distance(eight, 16)
            window[passage] &+= worth[PostingWalk.byte(eight, 16)]
            passage &+= PostingWalk.distance(eight, 24)
            window[passage] &+= worth[PostingWalk.byte(eight, 24)]
            passage &+= PostingWalk.distance(eight, 32)
            window[passage] &+= worth[PostingWalk.byte(eight, 32)]
            passage &+= PostingWalk.distance(eight, 40)
            window[passage] &+= worth[PostingWalk.byte(eight, 40)]
            passage &+= PostingWalk.distance(eight, 48)
            window[passage] &+= worth[PostingWalk.byte(eight, 48)]
            passage &+= PostingWalk.distance(eight, 56)
            posting = PostingWalk.byte(eight, 56)
        }
        while passage < limit {
            window[passage] &+= worth[posting]
            guard position < end else {
                passage = PostingWalk.atEnd
                break
            }
            posting = Int(bytes[position])
            position &+= 1
            passage &+= posting >> 4
        }
        self.passage = passage
        level = posting
        self.position = position
    }

    @inline(__always)
    private static func byte(_ eight: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: eight &>> shift & 0xFF)
    }

    @inline(__always)
    private static func distance(_ eight: UInt64, _ shift: UInt64) -> Int {
        Int(truncatingIfNeeded: eight &>> (shift &+ 4) & 15)
    }

    @inline(__always)
    private static func step(_ eight: UInt32, _ shift: UInt32) -> Int {
        Int(truncatingIfNeeded: eight &>> shift & 15)
    }

    /// Whether one of eight bytes is 255.
    @inline(__always)
    private static func hasLongDistance(_ eight: UInt64) -> Bool {
        (~eight &- 0x0101_0101_0101_0101) & eight & 0x8080_8080_8080_8080 != 0
    }

    /// The sum of eight bytes.
    @inline(__always)
    private static func sum(_ eight: UInt64) -> Int {
        let pairs = (eight & 0x00FF_00FF_00FF_00FF) &+ (eight &>> 8 & 0x00FF_00FF_00FF_00FF)
        return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) &>> 48)
    }

    private mutating func addParted(
        _ worth: UnsafePointer<UInt64>, from bytes: UnsafePointer<UInt8>, to window: UnsafeMutablePointer<UInt64>,
        first: Int, limit: Int
    ) {
        let levels = bytes + levels
        var (passage, level, index, position) = (passage, level, index, position)
        walk: while passage < limit {
            if index & 1 == 0 {
                // eight at a time, where no distance is a longer one's part and none of them leads beyond the window
                let window = window - first
                while position &+ 8 <= end, index &+ 8 <= count {
                    let eight = UnsafeRawPointer(bytes + position).loadUnaligned(as: UInt64.self).littleEndian
                    guard !PostingWalk.hasLongDistance(eight), passage &+ PostingWalk.sum(eight) < limit else { break }
                    let steps = UnsafeRawPointer(levels + index &>> 1).loadUnaligned(as: UInt32.self).littleEndian
                    position &+= 8
                    index &+= 8
                    window[passage] &+= worth[level]
                    passage &+= PostingWalk.byte(eight, 0)
                    window[passage] &+= worth[PostingWalk.step(steps, 0)]
                    passage &+= PostingWalk.byte(eight, 8)
                    window[passage] &+= worth[PostingWalk.step(steps, 4)]
                    passage &+= PostingWalk.byte(eight, 16)
                    window[passage] &+= worth[PostingWalk.step(steps, 8)]
                    passage &+= PostingWalk.byte(eight, 24)
                    window[passage] &+= worth[PostingWalk.step(steps, 12)]
                    passage &+= PostingWalk.byte(eight, 32)
                    window[passage] &+= worth[PostingWalk.step(steps, 16)]
                    passage &+= PostingWalk.byte(eight, 40)
                    window[passage] &+= worth[PostingWalk.step(steps, 20)]
                    passage &+= PostingWalk.byte(eight, 48)
                    window[passage] &+= worth[PostingWalk.step(steps, 24)]
                    passage &+= PostingWalk.byte(eight, 56)
                    level = PostingWalk.step(steps, 28)
                }
            }
            window[passage &- first] &+= worth[level]
            var step = 255
            while step == 255 {
                guard position < end else {
                    passage = PostingWalk.atEnd
                    break walk
                }
                step = Int(bytes[position])
                position &+= 1
                passage &+= step
            }
            guard index < count else {
                passage = PostingWalk.atEnd
                break
            }
            level = Int(levels[index &>> 1] &>> UInt8(truncatingIfNeeded: (index & 1) &* 4) & 15)
            index &+= 1
        }
        self.passage = passage
        self.level = level
        self.index = index
        self.position = position
    }

    private mutating func addPlain(
        _ worth: UnsafePointer<UInt64>, from bytes: UnsafePointer<UInt8>, to window: UnsafeMutablePointer<UInt64>,
        first: Int, limit: Int
    ) {
        let last = bytes + end
        var byte = bytes + position
        var (passage, level) = (passage, level)
        while passage < limit {
            window[passage &- first] &+= worth[level]
            guard byte < last else {
                passage = PostingWalk.atEnd
                break
            }
            let posting = LongPostingList.plainPosting(&byte, last)
            passage &+= posting >> 4
            level = posting & 15
        }
        self.passage = passage
        self.level = level
        position = byte - bytes
    }
}
