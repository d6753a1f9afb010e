import VietnameseText

/// A date line's date where scanning has mistaken letters: `ngay O6 thảng l1 nàm 2O13`, `ngày06tháng11năm2013`.
enum ScannedDate {
    /// The date, ISO 8601; nil unless day, month and year can all be read.
    static func read(_ line: String) -> String? {
        guard line.utf8.count <= 200 else { return nil }
        let letters = Array(Folding.folded(line).utf8.filter { $0 != 0x20 })
        for start in letters.indices {
            guard let day = after("ngay", letters, start),
                let (days, month) = values(letters, from: day, until: "thang", 3),
                let (months, year) = values(letters, from: month, until: "nam", 3)
            else { continue }
            let years = figures(letters[year...].prefix(4))
            for day in days {
                for month in months {
                    for year in years {
                        if let iso = OfficialDate.iso(year: year, month: month, day: day) { return iso }
                    }
                }
            }
        }
        return nil
    }

    /// What the letters between `start` and `word` may count, likeliest first, and where `word` ends.
    private static func values(
        _ letters: [UInt8], from start: Int, until word: String, _ most: Int
    ) -> (values: [Int], end: Int)? {
        for length in 1...most where start + length <= letters.count {
            guard let end = after(word, letters, start + length) else { continue }
            let values = figures(letters[start..<start + length])
            return values.isEmpty ? nil : (values, end)
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

    /// The numbers that `letters` may be, likeliest first: where each stands for a figure; of their figures alone, since
    /// a stroke too many is as likely as a letter; and with 0 for 9, which a zero with a dot inside is read for.
    private static func figures(_ letters: ArraySlice<UInt8>) -> [Int] {
        let read = letters.compactMap { figure($0) }
        let whole = read.count == letters.count ? read : []
        let plain = letters.compactMap { $0 &- 0x30 < 10 ? Int($0 - 0x30) : nil }
        let dotted = plain.count == letters.count ? plain.map { $0 == 9 ? 0 : $0 } : []
        return [whole, plain, dotted].filter { !$0.isEmpty }.map { $0.reduce(0) { $0 * 10 + $1 } }
    }

    private static func figure(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x30...0x39: Int(byte - 0x30)
        case UInt8(ascii: "o"), UInt8(ascii: "q"): 0
        // folding spells `li` as `ly`
        case UInt8(ascii: "l"), UInt8(ascii: "i"), UInt8(ascii: "y"): 1
        case UInt8(ascii: "z"): 2
        case UInt8(ascii: "s"): 5
        case UInt8(ascii: "b"): 6
        default: nil
        }
    }
}
