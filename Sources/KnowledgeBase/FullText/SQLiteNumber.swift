/// Unsigned numbers of seven bits a byte, the high ones first, as SQLite and FTS5 write them; of 56 bits at most, as none
/// here has more.
enum SQLiteNumber {
    /// Writes a number to memory that has room for eight bytes, and moves on.
    @inline(__always)
    static func write(_ number: UInt64, to bytes: UnsafeMutablePointer<UInt8>, at position: inout Int) {
        if number < 0x80 {
            bytes[position] = UInt8(truncatingIfNeeded: number)
            position &+= 1
        } else {
            var shift = (63 &- UInt64(number.leadingZeroBitCount)) / 7 &* 7
            while shift > 0 {
                bytes[position] = UInt8(truncatingIfNeeded: number >> shift) | 0x80
                position &+= 1
                shift &-= 7
            }
            bytes[position] = UInt8(truncatingIfNeeded: number) & 0x7F
            position &+= 1
        }
    }

    /// Appends a number.
    @inline(__always)
    static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        guard number >= 0x80 else { return bytes.append(UInt8(truncatingIfNeeded: number)) }
        var shift = (63 &- UInt64(number.leadingZeroBitCount)) / 7 &* 7
        while shift > 0 {
            bytes.append(UInt8(truncatingIfNeeded: number >> shift) | 0x80)
            shift &-= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: number) & 0x7F)
    }

    /// Reads the number at `position` and moves on; what is missing is nothing.
    @inline(__always)
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> UInt64 {
        var number: UInt64 = 0
        while position < bytes.count {
            let byte = bytes[position]
            position &+= 1
            number = number << 7 | UInt64(byte & 0x7F)
            if byte < 0x80 { break }
        }
        return number
    }
}
