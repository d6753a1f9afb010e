import Testing

@testable import VietnameseText

@Suite("What is UTF-8 is told as the standard library tells it")
struct UTF8CheckTests {
    private func check(_ bytes: [UInt8]) -> UTF8Check { bytes.withUnsafeBufferPointer { UTF8Check($0) } }

    @Test("Vietnamese text, composed and decomposed, cut off at each byte")
    func cutOff() {
        for text in ["Ủy ban nhân dân thành phố 🏛 đùn đẩy", "Né tránh", "Ne\u{301} tra\u{301}nh, đu\u{300}n"] {
            let bytes = Array(text.utf8)
            for end in 0...bytes.count {
                let part = Array(bytes[..<end])
                #expect(check(part).isValid == (String(validating: part, as: UTF8.self) != nil))
            }
        }
    }

    @Test("every two bytes, and every third behind first bytes that not all may follow")
    func short() {
        let seconds: [UInt8] = [0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE1, 0xF4, 0xFF]
        for first in UInt8.min...UInt8.max {
            for second in seconds {
                for rest in [[], [0x80], [0x80, 0x80], [0x80, 0x80, 0x80], [0xC3], [0x80, 0xC3]] as [[UInt8]] {
                    let bytes = [first, second] + rest
                    #expect(check(bytes).isValid == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
                }
            }
        }
    }

    @Test("junk of the bytes that begin and go on letters")
    func junk() {
        var chance = SystemRandomNumberGenerator()
        let pool: [UInt8] = [
            0x41, 0x80, 0x8F, 0x90, 0xA0, 0xBF, 0xC2, 0xC3, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF3, 0xF4, 0xF5,
        ]
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0...20, using: &chance)).map { _ in pool.randomElement(using: &chance) ?? 0
            }
            #expect(check(bytes).isValid == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
        }
    }

    @Test("ASCII is known as such, of every length", arguments: 0...20)
    func ascii(_ count: Int) {
        let text = [UInt8](repeating: 0x7F, count: count)
        #expect(check(text).isValid && check(text).isASCII)
        #expect(!check(text + Array("đ".utf8)).isASCII && !check(Array("ế".utf8) + text).isASCII)
    }
}
