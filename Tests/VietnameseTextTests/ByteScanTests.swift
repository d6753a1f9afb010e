import Testing

@testable import VietnameseText

@Suite("Bytes found eight at a time are those that a loop finds")
struct ByteScanTests {
    /// Texts of every length around eight, with each byte at each place.
    private static let texts: [[UInt8]] = (0...20).flatMap { length in
        (0..<max(length, 1)).map { place in
            var bytes = [UInt8](repeating: 0xE1, count: length)
            if place < length { bytes[place] = 0x3A }
            return bytes
        }
    }

    @Test("the first place of a byte, in every part of a text")
    func first() {
        for text in Self.texts {
            for start in 0...text.count {
                for end in start...text.count {
                    let found = text.withUnsafeBufferPointer { ByteScan.first(0x3A, in: $0, start..<end) }
                    #expect(found == text[start..<end].firstIndex(of: 0x3A))
                }
            }
        }
    }

    @Test(
        "neighbouring values are told apart", arguments: [0x00, 0x01, 0x1F, 0x20, 0x21, 0x7F, 0x80, 0xC1, 0xC2, 0xFF])
    func neighbours(_ byte: UInt8) {
        let text: [UInt8] = [byte &+ 1, byte &- 1, byte ^ 0x80, byte, byte, byte &+ 1, 0x41, 0x42, 0x43]
        let found = text.withUnsafeBufferPointer { ByteScan.first(byte, in: $0, 0..<$0.count) }
        #expect(found == text.firstIndex(of: byte))
    }

    @Test("all bytes below a limit, each once and in order")
    func below() {
        let text = Array("Điều 5. Phạm vi điều chỉnh:\n\ta) Đất đai;\r\n".utf8)
        for limit: UInt8 in [0x0A, 0x20, 0x21, 0x2E, 0x7F, 0x80] {
            var places: [Int] = []
            let isFound = text.withUnsafeBufferPointer { bytes in
                ByteScan.anyBelow(limit, in: bytes, 3..<bytes.count) {
                    places.append($0)
                    return false
                }
            }
            #expect(!isFound)
            #expect(places == (3..<text.count).filter { text[$0] < limit })
        }
    }

    @Test("in texts of every length around 64")
    func belowInLong() {
        let line = Array("Ủy ban nhân dân cấp xã, cơ quan quản lý đất đai; tổ chức và cá nhân có liên quan. ".utf8)
        let text = line + line
        for start in 0..<10 {
            for end in text.count - 70...text.count {
                var places: [Int] = []
                _ = text.withUnsafeBufferPointer { bytes in
                    ByteScan.anyBelow(0x2F, in: bytes, start..<end) {
                        places.append($0)
                        return false
                    }
                }
                #expect(places == (start..<end).filter { text[$0] < 0x2F })
            }
        }
    }

    @Test("two bytes, or a pair of neighbours")
    func pair() {
        let text = Array("Nội dung văn bản; nô\u{323}i dung va\u{306}n ba\u{309}n".utf8)
        for start in text.indices {
            var places: [Int] = []
            let isFound = text.withUnsafeBufferPointer { bytes in
                ByteScan.any(0x83, 0x99, orPairOf: 0xCC, in: bytes, start..<bytes.count) {
                    places.append($0)
                    return false
                }
            }
            #expect(!isFound)
            #expect(places == (start..<text.count).filter { [0x83, 0x99, 0xCC, 0xCD].contains(text[$0]) })
        }
    }

    @Test("the first of two bytes, or below a limit")
    func either() {
        let line = Array(#"{"a": "Né tránh\n"}"#.utf8) + [0x01]
        for start in line.indices {
            let found = line.withUnsafeBufferPointer {
                ByteScan.first(0x22, 0x5C, orBelow: 0x20, in: $0, start..<$0.count)
            }
            #expect(found == line[start...].firstIndex { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 })
        }
    }

    @Test(
        "words are as many as white space parts, or not told",
        arguments: [
            "", " ", "a", "Phạm vi điều chỉnh", "  Đất\tđai;\r\n\r\nrừng  ", "“Rừng” – đất… ngập",
            "một hai ba bốn năm sáu bảy", "không\u{A0}dứt", "rộng\u{2003}rãi", "chữ\u{3000}to", "\u{1680}", "a\u{85}b",
            "xuống\u{2028}dòng", "ký\u{1}tự", "Ớt Ấm", "…………………………………", String(repeating: "x", count: 24) + " y",
            String(repeating: "x", count: 25), "a " + String(repeating: "x", count: 25) + " b", "10° – 20°C",
        ])
    func words(_ text: String) {
        let spaced = Array("  \n".utf8) + Array(text.utf8) + [0x20, 0x41]
        for start in 0...3 {
            let range = start..<spaced.count - 2
            let written = String(decoding: spaced[range], as: UTF8.self)
            let parts = written.unicodeScalars.split { $0.properties.isWhitespace }
            let isLong = parts.contains { String($0).utf8.count > ByteScan.longestWord }
            let isPlain = written.unicodeScalars.allSatisfy {
                $0.properties.isWhitespace ? $0.isASCII : $0.value >= 0x20
            }
            let found = spaced.withUnsafeBufferPointer { ByteScan.words(in: $0, range) }
            if let found { #expect(found == parts.count && !isLong && isPlain) }
            if isPlain, parts.allSatisfy({ String($0).utf8.count < 8 }) { #expect(found != nil) }
        }
    }

    @Test("visible letters of ASCII are counted, and nothing else")
    func visible() {
        let text = Array("\tĐiều 5. Phạm vi — điều chỉnh\u{7F}:\r\n".utf8)
        for end in 0...text.count {
            let count = text[..<end].withUnsafeBufferPointer { ByteScan.visibleASCII(in: $0) }
            #expect(count == text[..<end].count { $0 > 0x20 && $0 < 0x80 })
        }
    }
}
