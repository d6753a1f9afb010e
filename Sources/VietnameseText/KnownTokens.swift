import Synchronization

/// What was made of tokens met before, by their bytes: a text is mostly some thousand syllables over and over.
///
/// One table for the process. An entry is written once and never changes, so that any number of threads look things up
/// without waiting; where there is no more room, tokens are taken apart each time.
final class KnownTokens: @unchecked Sendable {
    /// The bytes of a token, at most sixteen.
    struct Key: Equatable {
        var low: UInt64
        var high: UInt64

        /// The `count` bytes at `start`, 1–16.
        @inline(__always)
        init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, count: Int) {
            low = 0
            high = 0
            if start + 16 <= bytes.count {
                let raw = UnsafeRawBufferPointer(bytes)
                low = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
                if count <= 8 {
                    low &= .max >> UInt64(64 - 8 * count)
                } else {
                    high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self))
                    high &= .max >> UInt64(128 - 8 * count)
                }
            } else {
                for index in 0..<count {
                    let byte = UInt64(bytes[start + index])
                    if index < 8 { low |= byte << UInt64(8 * index) } else { high |= byte << UInt64(8 * index - 64) }
                }
            }
        }

        /// Of the sixteen bytes at `start` those before the first that is a blank, a mark or another sign below `0`; nil where all
        /// are of a token, or none, or where fewer are left.
        @inline(__always)
        init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
            guard start &+ 16 <= bytes.count else { return nil }
            let raw = UnsafeRawBufferPointer(bytes)
            low = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
            high = 0
            var end = ByteScan.below(low, 0x30)
            if end == 0 {
                high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: start &+ 8, as: UInt64.self))
                end = ByteScan.below(high, 0x30)
                guard end != 0 else { return nil }
                // all below the lowest bit of the sign
                high &= (end & (0 &- end)) >> 7 &- 1
            } else {
                low &= (end & (0 &- end)) >> 7 &- 1
            }
            guard low != 0 else { return nil }
        }

        /// How many bytes the token has.
        @inline(__always)
        var count: Int {
            high == 0 ? 8 &- low.leadingZeroBitCount >> 3 : 16 &- high.leadingZeroBitCount >> 3
        }

        @inline(__always)
        fileprivate var slot: Int {
            let mixed = (low &* 0x9E37_79B9_7F4A_7C15) ^ (high &* 0xC2B2_AE3D_27D4_EB4F)
            return Int(truncatingIfNeeded: (mixed ^ mixed >> 29) >> 15) & (KnownTokens.slots - 1)
        }
    }

    /// A token's keys and their hashes.
    struct Value {
        var foldedHash: UInt64
        var exactHash: UInt64
        /// The folded key, the first letter in the lowest byte.
        var folded: UInt64
        /// The exact key, likewise.
        var exact: (UInt64, UInt64)
        var foldedCount: UInt8
        var exactCount: UInt8
        var noise: NoiseSigns
        /// As of `TokenBuffer.Token`.
        var isOrdinary: Bool
        /// As of `TokenBuffer.Token`; given when it is kept.
        fileprivate(set) var spelling: UInt16 = 0

        /// Nil where a key is longer than there is room for.
        init?(
            foldedHash: UInt64, exactHash: UInt64, folded: ArraySlice<UInt8>, exact: ArraySlice<UInt8>,
            noise: NoiseSigns, isOrdinary: Bool
        ) {
            guard folded.count <= 8, exact.count <= 16 else { return nil }
            self.foldedHash = foldedHash
            self.exactHash = exactHash
            self.folded = Value.packed(folded)
            self.exact = (Value.packed(exact.prefix(8)), Value.packed(exact.dropFirst(8)))
            foldedCount = UInt8(folded.count)
            exactCount = UInt8(exact.count)
            self.noise = noise
            self.isOrdinary = isOrdinary
        }

        private static func packed(_ bytes: ArraySlice<UInt8>) -> UInt64 {
            bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }.littleEndian
        }
    }

    /// A cache line, in this order.
    private struct Entry: ~Copyable {
        var key: Key
        var value: Value
        /// 0 empty, 1 being written, 2 there.
        let state: Atomic<UInt8>
    }

    static let shared = KnownTokens()

    /// The longest token that is kept, in bytes.
    static let longest = 16
    private static let slots = 1 << 15
    /// So many neighbouring slots a token may lie in.
    private static let reach = 4
    /// No spelling has this number or one above it.
    static let spellings = slots + reach + 1

    private let entries: UnsafeMutablePointer<Entry>

    private init() {
        // never given back: there is one for the process
        let count = KnownTokens.slots + KnownTokens.reach
        let size = MemoryLayout<Entry>.stride * count
        let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 64)
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: size)
        entries = memory.bindMemory(to: Entry.self, capacity: count)
    }

    /// What is known of the token.
    @inline(__always)
    func find(_ key: Key) -> Value? {
        var entry = entries + key.slot
        for _ in 0..<KnownTokens.reach {
            guard entry.pointee.state.load(ordering: .acquiring) == 2 else { return nil }
            if entry.pointee.key == key { return entry.pointee.value }
            entry += 1
        }
        return nil
    }

    /// Keeps what was made of a token, where there is room.
    func keep(_ value: Value, for key: Key) {
        var entry = entries + key.slot
        for _ in 0..<KnownTokens.reach {
            // two threads may keep the same token twice, which does no harm
            let isMine = entry.pointee.state.compareExchange(
                expected: 0, desired: 1, ordering: .acquiringAndReleasing
            ).exchanged
            if isMine {
                entry.pointee.key = key
                entry.pointee.value = value
                entry.pointee.value.spelling = UInt16(entry - entries + 1)
                entry.pointee.state.store(2, ordering: .releasing)
                return
            }
            entry += 1
        }
    }
}
