import VietnameseText

/// A date line's date where scanning has mistaken letters: `ngay O6 thảng l1 nàm 2O13`, `ngày06tháng11năm2013`.
enum ScannedDate {
    /// The date, ISO 8601; nil unless day, month and year can all be read.
    static func read(_ line: String) -> String? {
        guard line.utf8.count <= 200 else { return nil }
        let letters = Array(Folding.folded(line).utf8.filter { $0 != 0x20 })
        for start in letters.indices {
            guard let day = after("ngay", letters, start), let (first, next) = figures(letters, day, 2),
                let month = after("thang", letters, next), let (second, end) = figures(letters, month, 2),
                let year = after("nam", letters, end), let (third, _) = figures(letters, year, 4), third > 999
            else { continue }
            return OfficialDate.iso(year: third, month: second, day: first)
        }
        return nil
    }

    /// Behind `word` at `start`, one letter of which may be wrong.
    private static func after(_ word: String, _ letters: [UInt8], _ start: Int) -> Int? {
        let expected = Array(word.utf8)
        let end = start + expected.count
        guard end <= letters.count else { return nil }
        let wrong = zip(letters[start..<end], expected).lazy.filter { $0 != $1 }.count
        return wrong <= 1 ? end : nil
    }

    /// The figures at `start`, read from the letters that they are mistaken for.
    private static func figures(_ letters: [UInt8], _ start: Int, _ most: Int) -> (Int, Int)? {
        var value = 0
        var offset = start
        while offset < letters.count, offset - start < most, let figure = figure(letters[offset]) {
            value = value * 10 + figure
            offset += 1
        }
        return offset > start ? (value, offset) : nil
    }

    private static func figure(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x30...0x39: Int(byte - 0x30)
        case UInt8(ascii: "o"), UInt8(ascii: "q"): 0
        case UInt8(ascii: "l"), UInt8(ascii: "i"): 1
        case UInt8(ascii: "z"): 2
        case UInt8(ascii: "s"): 5
        case UInt8(ascii: "b"): 6
        default: nil
        }
    }
}
