import Documents
import Testing

@testable import Extraction

@Suite("OpenDocument texts")
struct OpenDocumentReaderTests {
    private func blocks(_ body: String, styles: String = "") async throws -> [String] {
        try await read(OfficeFile.odt(body, styles: styles), as: "a.odt").blockTexts
    }

    @Test("count white space as OpenDocument says")
    func whiteSpace() async throws {
        let body = "<text:p> Số  \n 29<text:tab/>CT<text:s text:c=\"2\"/>/TU<text:line-break/>hết </text:p>"
        #expect(try await blocks(body) == ["Số 29\tCT  /TU\nhết"])
    }

    @Test("show the numbers of their lists, also of those that go on after a break")
    func lists() async throws {
        let styles = """
            <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="I"
            style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1"
            style:num-suffix="." text:display-levels="2"/></text:list-style>
            """
        func item(_ text: String) -> String { "<text:list-item><text:p>\(text)</text:p></text:list-item>" }
        let body = """
            <text:list text:style-name="L">\(item("Tình hình"))<text:list-item><text:list>\(item("Đất đai"))
            </text:list></text:list-item></text:list><text:p>giữa</text:p>
            <text:list text:style-name="L" text:continue-numbering="true">\(item("Nhiệm vụ"))</text:list>
            """
        #expect(try await blocks(body, styles: styles) == ["I. Tình hình", "I.1. Đất đai", "giữa", "II. Nhiệm vụ"])
    }

    @Test("are read without deletions, comments and hidden sections, with notes after their paragraph")
    func parts() async throws {
        let body = """
            <text:tracked-changes><text:p>bỏ</text:p></text:tracked-changes>
            <text:section text:display="none"><text:p>ẩn</text:p></text:section>
            <text:p>Giao Sở<office:annotation><text:p>hỏi lại</text:p></office:annotation><text:note
            text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Nội vụ</text:p>
            </text:note-body></text:note></text:p>
            """
        #expect(try await blocks(body) == ["Giao Sở[1]", "[1] Nội vụ"])
    }

    @Test("may have the letterhead in the header of the page; other headers are no text")
    func header() async throws {
        func texts(_ header: String) async throws -> [String] {
            try await read(OfficeFile.odt("<text:p>Kính gửi: Sở Nội vụ</text:p>", header: header), as: "a.odt")
                .blockTexts
        }
        #expect(
            try await texts("<text:p>ĐẢNG CỘNG SẢN VIỆT NAM</text:p>") == [
                "ĐẢNG CỘNG SẢN VIỆT NAM", "Kính gửi: Sở Nội vụ",
            ])
        #expect(try await texts("<text:p>Lưu hành nội bộ</text:p>") == ["Kính gửi: Sở Nội vụ"])
    }

    @Test("have letterheads read as two columns, and bordered tables row by row")
    func tables() async throws {
        func table(_ rows: [[String]], style: String) -> String {
            let rows = rows.map { row in
                let cells = row.map { cell in
                    let lines = cell.split(separator: "\n").map { "<text:p>\($0)</text:p>" }.joined()
                    return "<table:table-cell table:style-name=\"\(style)\">\(lines)</table:table-cell>"
                }
                return "<table:table-row>\(cells.joined())</table:table-row>"
            }
            return "<table:table>\(rows.joined())</table:table>"
        }
        let styles = """
            <style:style style:name="B" style:family="table-cell"><style:table-cell-properties
            fo:border="0.5pt solid #000000"/></style:style>
            """
        let body =
            table([["UBND\nTHÀNH PHỐ", "CỘNG HÒA\nĐộc lập"]], style: "A")
            + table([["1", "Hồ sơ\ntrễ hạn"]], style: "B")
        #expect(
            try await blocks(body, styles: styles) == [
                "UBND", "THÀNH PHỐ", "CỘNG HÒA", "Độc lập", "1 | Hồ sơ\ntrễ hạn",
            ])
    }
}
