import Foundation

/// The order of titles in a Vietnamese list: letter by letter of the alphabet (a ă â b c d đ e ê …), then by tone, then by
/// case; numbers by their value.
///
/// Source: the alphabet of Decision 1989/QĐ-BGDĐT of 2018; tones in the order of dictionaries: ngang, huyền, hỏi, ngã,
/// sắc, nặng.
struct TitleOrder: Comparable {
    private let letters: [UInt32]
    private let tones: [UInt8]
    private let title: String

    init(_ title: String) {
        self.title = title
        var letters: [UInt32] = []
        var tones: [UInt8] = []
        var number: UInt32?
        func end(_ value: UInt32?) {
            // all numbers stand before letters, the smaller first
            if let value { letters.append(0x100 + min(value, 0xFFFF)) }
        }
        for scalar in title.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            if let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil {
                number = (number ?? 0) &* 10 &+ UInt32(digit)
                continue
            }
            end(number)
            number = nil
            switch scalar.value {
            // ă â, ê, ô ơ, ư: after the plain letter, in this order
            case 0x306: TitleOrder.raise(&letters, by: 1)
            case 0x302: TitleOrder.raise(&letters, by: TitleOrder.isLast("a", of: letters) ? 2 : 1)
            case 0x31B: TitleOrder.raise(&letters, by: TitleOrder.isLast("o", of: letters) ? 2 : 1)
            case 0x300: TitleOrder.mark(&tones, 1)
            case 0x309: TitleOrder.mark(&tones, 2)
            case 0x303: TitleOrder.mark(&tones, 3)
            case 0x301: TitleOrder.mark(&tones, 4)
            case 0x323: TitleOrder.mark(&tones, 5)
            case 0x111:
                letters.append(0x64 << 4 | 1 | 0x10_0000)
                tones.append(0)
            default:
                guard scalar.properties.isAlphabetic else {
                    // signs part words and count no more than a blank
                    if letters.last != 0x20 { letters.append(0x20) }
                    continue
                }
                letters.append(scalar.value << 4 | 0x10_0000)
                tones.append(0)
            }
        }
        end(number)
        self.letters = letters
        self.tones = tones
    }

    static func < (left: TitleOrder, right: TitleOrder) -> Bool {
        if left.letters != right.letters { return left.letters.lexicographicallyPrecedes(right.letters) }
        if left.tones != right.tones { return left.tones.lexicographicallyPrecedes(right.tones) }
        return left.title < right.title
    }

    private static func isLast(_ letter: Unicode.Scalar, of letters: [UInt32]) -> Bool {
        letters.last.map { $0 >> 4 & 0xFFFF == letter.value } == true
    }

    private static func raise(_ letters: inout [UInt32], by rank: UInt32) {
        guard let last = letters.indices.last else { return }
        letters[last] |= rank
    }

    private static func mark(_ tones: inout [UInt8], _ tone: UInt8) {
        guard let last = tones.indices.last else { return }
        tones[last] = tone
    }
}
