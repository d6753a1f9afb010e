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
        letters.reserveCapacity(title.utf8.count)
        tones.reserveCapacity(title.utf8.count)
        var number: UInt32?
        for scalar in title.unicodeScalars {
            for piece in TitlePiece.pieces(of: scalar) {
                if case .digit(let digit) = piece {
                    number = (number ?? 0) &* 10 &+ digit
                    continue
                }
                // all numbers stand before letters, the smaller first
                if let value = number { letters.append(0x100 + min(value, 0xFFFF)) }
                number = nil
                switch piece {
                case .digit: break
                case .letter(let letter):
                    letters.append(letter)
                    tones.append(0)
                case .shape(let shape): TitleOrder.raise(&letters, by: shape)
                case .tone(let tone): if let last = tones.indices.last { tones[last] = tone }
                // signs part words and count no more than a blank
                case .sign: if letters.last != 0x20 { letters.append(0x20) }
                }
            }
        }
        if let value = number { letters.append(0x100 + min(value, 0xFFFF)) }
        self.letters = letters
        self.tones = tones
    }

    static func < (left: TitleOrder, right: TitleOrder) -> Bool {
        if left.letters != right.letters { return left.letters.lexicographicallyPrecedes(right.letters) }
        if left.tones != right.tones { return left.tones.lexicographicallyPrecedes(right.tones) }
        return left.title < right.title
    }

    /// ă before â, ô before ơ: each after the plain letter.
    private static func raise(_ letters: inout [UInt32], by shape: TitlePiece.Shape) {
        guard let last = letters.indices.last else { return }
        let isAfterAnother =
            switch shape {
            case .breve: false
            case .circumflex: letters[last] == TitlePiece.value(of: "a")
            case .horn: letters[last] == TitlePiece.value(of: "o")
            }
        letters[last] |= isAfterAnother ? 2 : 1
    }
}

/// What a character is to the order of titles, once taken apart into letter and marks.
private enum TitlePiece {
    enum Shape { case breve, circumflex, horn }

    /// Its place among letters.
    case letter(UInt32)
    case shape(Shape)
    case tone(UInt8)
    case digit(UInt32)
    case sign

    /// The place of a letter without marks; marks take the lowest bits.
    static func value(of letter: Unicode.Scalar) -> UInt32 { letter.value << 4 | 0x10_0000 }

    static func pieces(of scalar: Unicode.Scalar) -> [TitlePiece] {
        Int(scalar.value) < known.count ? known[Int(scalar.value)] : read(scalar)
    }

    /// All that Vietnamese is written with, taken apart once.
    private static let known: [[TitlePiece]] = (0..<0x1F00).map { value in Unicode.Scalar(value).map(read) ?? [] }

    private static func read(_ scalar: Unicode.Scalar) -> [TitlePiece] {
        String(scalar).lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.map { scalar in
            if scalar.properties.numericType == .decimal, let digit = scalar.properties.numericValue {
                return .digit(UInt32(digit))
            }
            switch scalar.value {
            case 0x306: return .shape(.breve)
            case 0x302: return .shape(.circumflex)
            case 0x31B: return .shape(.horn)
            case 0x300: return .tone(1)
            case 0x309: return .tone(2)
            case 0x303: return .tone(3)
            case 0x301: return .tone(4)
            case 0x323: return .tone(5)
            case 0x111: return .letter(value(of: "d") | 1)
            default: return scalar.properties.isAlphabetic ? .letter(value(of: scalar)) : .sign
            }
        }
    }
}
