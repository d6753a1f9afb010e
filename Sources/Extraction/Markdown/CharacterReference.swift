import CLibXML2

/// A character by name or number: `&amp;`, `&nbsp;`, `&#7879;`, `&#x1EC7;`.
struct CharacterReference: Equatable {
    /// The scalar that it stands for.
    let scalar: UInt32
    /// The offset after its `;`.
    let end: Int

    /// Reads the reference at an offset, where an `&` stands; nil if it is none.
    init?(at start: Int, in text: [UInt8]) {
        // The longest name that HTML 4 has, `thetasym`, is shorter than this, and so is the longest number.
        let inside = text[(start + 1)...].prefix(12).prefix { $0 != UInt8(ascii: ";") }
        guard inside.endIndex < text.count, text[inside.endIndex] == UInt8(ascii: ";"),
            let value = inside.first == UInt8(ascii: "#") ? Self.numbered(inside.dropFirst()) : Self.named(inside)
        else { return nil }
        scalar = ControlCharacters.referenced(value)
        end = inside.endIndex + 1
    }

    private static func numbered(_ number: ArraySlice<UInt8>) -> UInt32? {
        let isHex = number.first == UInt8(ascii: "x") || number.first == UInt8(ascii: "X")
        let digits = number.dropFirst(isHex ? 1 : 0)
        guard !digits.isEmpty, digits.allSatisfy(UTF8Letter.isASCIIAlphanumeric) else { return nil }
        return UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10)
    }

    private static func named(_ name: ArraySlice<UInt8>) -> UInt32? {
        guard !name.isEmpty, name.allSatisfy(UTF8Letter.isASCIIAlphanumeric) else { return nil }
        // The table of the names of HTML 4 that libxml2 has: a search in a constant array, not a parser.
        return (Array(name) + [0]).withUnsafeBufferPointer { name in
            htmlEntityLookup(name.baseAddress).map { $0.pointee.value }
        }
    }
}
