import Foundation
import Testing

@testable import KnowledgeBase
@testable import Server

@Suite("JSON in one go")
struct JSONStreamTests {
    private struct Sample: Codable, Equatable {
        struct Inner: Codable, Equatable {
            var a: [Int] = []
            var b: String?
        }

        var text = ""
        var number = 0
        var share = 0.0
        var flag = false
        var missing: String?
        var inner = Inner()
        var list: [Inner] = []
        var table: [String: Double] = [:]
        var pairs: [[Int]] = []
    }

    @Test(
        "a value comes back as it was",
        arguments: [
            "", "né tránh, “đùn đẩy”", "a\"b\\c/d", "\u{0}\u{1}\u{1F}\u{7F}\n\r\t", "e\u{301} 👩‍👩‍👧 \u{2028}\u{FFFD}",
            "</script>",
        ])
    func roundTrip(text: String) throws {
        let sample = Sample(
            text: text, number: -42, share: 0.1 + 0.2, flag: true, missing: nil, inner: .init(a: [1, 2], b: text),
            list: [.init(), .init(a: [], b: "x")], table: [text: 1, "π": 3.25], pairs: [[0, 1], [], [2]])
        let bytes = try JSONStream.bytes(of: sample)
        #expect(try JSONDecoder().decode(Sample.self, from: Data(bytes)) == sample)
    }

    @Test("keys come in the order in which the type names them, and numbers as people write them")
    func order() throws {
        let bytes = try JSONStream.bytes(of: Sample(number: 7, share: 2, table: [:]))
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == #"{"text":"","number":7,"share":2,"flag":false,"inner":{"a":[]},"list":[],"table":{},"pairs":[]}"#)
    }

    @Test("what is no number in JSON is an error, not a word that no parser takes")
    func notFinite() {
        #expect(throws: EncodingError.self) { try JSONStream.bytes(of: ["x": Double.infinity]) }
        #expect(throws: EncodingError.self) { try JSONStream.bytes(of: [Double.nan]) }
    }
}
