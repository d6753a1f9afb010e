import Foundation
import Testing

@testable import KnowledgeBase

@Suite("A line of strings is read as Foundation reads it, and any other is left to it")
struct PlainObjectTests {
    private static func text(_ name: ArraySlice<UInt8>) -> String { String(decoding: name, as: UTF8.self) }

    private static func read(_ line: String) -> [String: String]? {
        PlainObject.strings(in: Array(line.utf8)) { Self.text($0) }.map {
            Dictionary($0.map { ($0.key, $0.value) }) { $1 }
        }
    }

    @Test(
        "strings, with escapes and blanks",
        arguments: [
            #"{"id":"a","text":"Hội nghị bàn về đầu tư công."}"#,
            #" { "id" : "" , "text" : "một\nhai\tba \"bốn\" \\ \/ \b\f\r" } "#,
            #"{"t\u00eA":"\u0110i\u1ec1u 5 \u0000","text":"\u00e9"}"#,
        ])
    func plain(_ line: String) throws {
        #expect(try Self.read(line) == JSONDecoder().decode([String: String].self, from: Data(line.utf8)))
        #expect(Self.read(line) != nil)
    }

    @Test("what is not wanted is read over, and must be right all the same")
    func unwanted() {
        func names(_ line: String) -> [String]? {
            PlainObject.strings(in: Array(line.utf8)) { Self.text($0) == "src" ? nil : Self.text($0) }?.map(\.key)
        }
        #expect(names(#"{"src":"Điều 1","id":"a","src":"","text":"b"}"#) == ["id", "text"])
        #expect(names(#"{"id":"a","src":"\n"}"#) == ["id"])
        for line in [#"{"src":1}"#, #"{"src":"a"#, "{\"src\":\"\u{1}\"}", #"{"src":"\x"}"#] {
            #expect(names(line) == nil)
        }
        #expect(
            PlainObject.strings(in: Array(#"{"src":""#.utf8) + [0xC3] + Array(#""}"#.utf8)) { _ in String?.none } == nil
        )
    }

    @Test(
        "what is anything else, or wrong",
        arguments: [
            "", "{}", "[]", #""a""#, #"{"id":1}"#, #"{"id":null}"#, #"{"id":"a"} x"#, #"{"id":"a",}"#, #"{"id":"a""#,
            #"{"id":"\ud83d\ude00"}"#, #"{"id":"\x"}"#, #"{"id":"\u00g0"}"#, #"{"id":"\u00"#, "{\"id\":\"a\u{1}\"}",
            "{\"id\":\"a\nb\"}", #"{"id":{"a":"b"}}"#, #"{id:"a"}"#,
        ])
    func other(_ line: String) { #expect(Self.read(line) == nil) }

    @Test("bytes that are no UTF-8")
    func invalid() {
        #expect(PlainObject.strings(in: Array(#"{"id":""#.utf8) + [0xFF] + Array(#""}"#.utf8)) { Self.text($0) } == nil)
    }

    @Test(
        "a record is the same however its line is read",
        arguments: [
            #""id":"a","title":" Điều 1 ","text":"x","law_title":"Luật A","type":" ","src":"y""#,
            #""id":"a","text":"x","part_of":"Luật B","law_title":"Luật A","date":"2020""#,
            #""id":"a","id":"b","text":"x""#, #""id":"a","text":"x","speakers":"Ông A""#,
            #""id":"a","text":"x","kb_export":"1""#,
        ])
    func record(_ fields: String) throws {
        let plain = try CollectionRecord(line: Array("{\(fields)}".utf8))
        // a number is nothing that the short way takes
        let decoded = try CollectionRecord(line: Array("{\(fields),\"n\":1}".utf8))
        #expect(String(describing: plain) == String(describing: decoded))
    }
}
