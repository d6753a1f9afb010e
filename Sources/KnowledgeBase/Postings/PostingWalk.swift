/// A walk through one list of postings that is broken off at a passage and taken up again, so that many lists are walked
/// side by side over the same few passages.
///
/// The list lies in bytes that the caller keeps, in one of the forms of `LongPostingList`.
struct PostingWalk {
    /// The passage at hand; past all passages at the end.
    private(set) var passage: Int
    private var level: Int
    private let isParted: Bool
    /// Where the next distance is read, in the caller's bytes, and where the list ends.
    private var position: Int
    private let end: Int
    /// Of a parted list: where its levels are, how many, and which is next.
    private let levels: Int
    private let count: Int
    private var index = 0

    private static let atEnd = Int.max

    /// - Parameters:
    ///   - piece: whose list it is.
    ///   - range: where the list lies in `bytes`; with its form in the first byte, if it is long.
    init(_ piece: TermPostings.Piece, at range: Range<Int>, isLong: Bool, in bytes: UnsafeBufferPointer<UInt8>) {
        passage = Int(piece.first)
        level = Int(piece.firstLevel & 15)
        end = range.upperBound
        count = max(piece.count - 1, 0)
        isParted = isLong && !range.isEmpty && LongPostingList.isParted(form: bytes[range.lowerBound])
        levels = range.lowerBound + 1
        if isParted {
            // a damaged list may be shorter than its levels
            position = min(levels + (count + 1) / 2, end)
        } else {
            position = min(range.lowerBound + (isLong ? 1 : 0), end)
        }
    }

    /// Adds to each passage up to `limit` what its step of impact is worth.
    ///
    /// - Parameters:
    ///   - worth: by step of impact, `Impact.levels` values.
    ///   - bytes: the caller's.
    ///   - window: sums of the passages from `first` up to `limit`; no passage before `first` is left in the walk.
    @inline(__always)
    mutating func add(
        _ worth: UnsafePointer<UInt64>, from bytes: UnsafePointer<UInt8>, to window: UnsafeMutablePointer<UInt64>,
        first: Int, limit: Int
    ) {
        if isParted {
            addParted(worth, from: bytes, to: window, first: first, limit: limit)
        } else {
            addPlain(worth, from: bytes, to: window, first: first, limit: limit)
        }
    }

    private mutating func addParted(
        _ worth: UnsafePointer<UInt64>, from bytes: UnsafePointer<UInt8>, to window: UnsafeMutablePointer<UInt64>,
        first: Int, limit: Int
    ) {
        let levels = bytes + levels
        let last = bytes + end
        var distance = bytes + position
        var (passage, level, index) = (passage, level, index)
        // levels come first in the list: there is one for each distance that is read
        let readable = min(count, (end - self.levels) * 2)
        walk: while passage < limit {
            window[passage &- first] &+= worth[level]
            var step = 255
            while step == 255 {
                guard distance < last else {
                    passage = PostingWalk.atEnd
                    break walk
                }
                step = Int(distance.pointee)
                distance += 1
                passage &+= step
            }
            guard index < readable else {
                passage = PostingWalk.atEnd
                break
            }
            level = Int(levels[index >> 1] >> UInt8(truncatingIfNeeded: (index & 1) &* 4) & 15)
            index &+= 1
        }
        self.passage = passage
        self.level = level
        self.index = index
        position = distance - bytes
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
