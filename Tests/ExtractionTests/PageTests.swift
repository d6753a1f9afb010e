import Documents
import Testing

@testable import Extraction

@Suite("Pages made of lines with places")
struct PageTests {
    /// A line of letters 6 points wide and 12 high.
    private func line(_ text: String, _ x: Double, _ y: Double, block: Int = 0, height: Double = 12) -> PageLine {
        var words: [PageWord] = []
        var left = x
        for word in text.split(separator: " ") {
            let width = Double(word.count) * 6
            words.append(PageWord(text: String(word), x: left...left + width, y: y...y + height))
            left += width + 3
        }
        return PageLine.lines(of: words, block: block)[0]
    }

    private func page(_ number: Int, _ lines: [PageLine]) -> Page {
        Page(number: number, width: 600, height: 800, lines: lines)
    }

    private func texts(_ pages: [Page]) -> [String] {
        let running = RunningMatter(of: pages)
        var joiner = PageJoiner(font: nil)
        for page in pages { joiner.add(running.removed(from: page)) }
        joiner.finish()
        return joiner.blocks.map { $0.runs.map(\.text).joined() }
    }

    private let full = "Các cấp uỷ chịu trách nhiệm trước Ban Thường vụ về việc né tránh, đùn đẩy của cán bộ"

    /// A line that ends where the others do though it begins farther in.
    private var indented: String { String(full.dropLast(5)) }

    @Test("with a letterhead are read as two columns, the left one first")
    func letterhead() {
        let lines = [
            line("ĐẢNG BỘ THÀNH PHỐ LAM GIANG", 80, 60), line("ĐẢNG CỘNG SẢN VIỆT NAM", 350, 60),
            line("BAN THƯỜNG VỤ", 110, 76), line("Số 12-CT/TU", 115, 92),
            line("Lam Giang, ngày 06 tháng 11 năm 2013", 340, 92), line("CHỈ THỊ", 270, 140),
        ]
        #expect(
            texts([page(1, lines)]) == [
                "ĐẢNG BỘ THÀNH PHỐ LAM GIANG", "BAN THƯỜNG VỤ", "Số 12-CT/TU", "ĐẢNG CỘNG SẢN VIỆT NAM",
                "Lam Giang, ngày 06 tháng 11 năm 2013", "CHỈ THỊ",
            ])
    }

    @Test("have paragraphs that run over the ends of lines and pages, not over indents")
    func paragraphs() {
        let first = page(1, [line(full, 60, 100), line("và đảng viên.", 60, 114), line(indented, 90, 128)])
        let second = page(2, [line("còn lại của đơn vị.", 60, 100), line(full, 60, 114), line("hết.", 60, 128)])
        let found = texts([first, second])
        #expect(found[0] == full + " và đảng viên.")
        #expect(found[1] == indented + " còn lại của đơn vị.")
        #expect(found[2] == full + " hết.")
    }

    @Test("have words that were broken at the end of a line made whole")
    func hyphens() {
        let start = full.dropLast(9)
        let number = page(1, [line(start + " số 24/TT-", 60, 100), line("BGTVT ngày 3", 60, 114)])
        #expect(texts([number]) == [start + " số 24/TT-BGTVT ngày 3"])
        let english = page(1, [line(start + " implemen-", 60, 100), line("tation phase", 60, 114)])
        #expect(texts([english]) == [start + " implementation phase"])
    }

    @Test("lose titles and numbers that stand on page after page, and nothing else")
    func runningMatter() {
        let pages = (1...4).map { number in
            page(
                number,
                [
                    line("CÔNG BÁO/Số 27\(number)", 200, 30), line("\(number)", 540, 30),
                    line("Điều \(number). Trách nhiệm", 60, 300), line("- \(number) -", 290, 780),
                ])
        }
        #expect(texts(pages) == (1...4).map { "Điều \($0). Trách nhiệm" })
    }

    @Test("have tables read row by row, a cell of several lines as one")
    func table() {
        let lines = [
            line("STT", 60, 300, block: 1), line("Nội dung", 120, 300, block: 2), line("Ghi chú", 400, 300, block: 3),
            line("1", 60, 330, block: 4), line("Hồ sơ đất đai trễ hạn", 120, 324, block: 5),
            line("của năm trước", 120, 338, block: 5), line("2", 60, 360, block: 6),
            line("Kiểm tra", 120, 360, block: 7),
            line("Quý I", 400, 360, block: 8),
        ]
        #expect(
            texts([page(2, lines)]) == [
                "STT | Nội dung | Ghi chú", "1 | Hồ sơ đất đai trễ hạn của năm trước", "2 | Kiểm tra | Quý I",
            ])
    }

    @Test("have notes at their foot, after the paragraph that runs over the page")
    func footnotes() {
        let mark = PageWord(text: "1", x: 60...64, y: 700...706)
        let word = PageWord(text: "Chỉ thị 34.", x: 66...120, y: 700...709)
        let note = PageLine.lines(of: [mark, word], block: 9)[0]
        let first = page(1, [line(full, 60, 100), line(full, 60, 114), note])
        let second = page(2, [line("còn lại.", 60, 100)])
        #expect(texts([first, second]) == [full + " " + full + " còn lại.", "[1] Chỉ thị 34."])
    }

    @Test("with a table on its side are read as one who turns the page reads them", arguments: [true, false])
    func turned(isUpwards: Bool) {
        func word(_ text: String, across: Double, along: Double) -> PageWord {
            let (start, end) = isUpwards ? (800 - along - 30, 800 - along) : (along, along + 30)
            let x = isUpwards ? across : 600 - across
            return PageWord(text: text, x: (x - 5)...(x + 5), y: start...end)
        }
        let rows = [("Số", "hiệu"), ("Thông", "tư"), ("Nghị", "định")]
        let lines = rows.enumerated().map { index, row in
            let across = 100 + Double(index) * 40
            return (
                words: [word(row.0, across: across, along: 60), word(row.1, across: across, along: 95)], block: index
            )
        }
        let upright = PageRotation(of: lines.map(\.words))
            .upright(Page(number: 1, width: 600, height: 800, lines: []), lines)
        #expect(upright.width == 800)
        #expect(upright.rows.map { $0.map(\.text).joined(separator: " ") } == ["Số hiệu", "Thông tư", "Nghị định"])
        #expect(upright.lines.allSatisfy { $0.x.lowerBound == 60 })
    }

    @Test("whose syllables are in pieces had better be read from their picture, not those that list points")
    func broken() {
        func share(_ text: String) -> VietnameseShare {
            VietnameseShare(of: page(1, [line(text, 60, 100)]), font: nil)
        }
        let torn = String(repeating: "các cửa khẩu biên g iớ i V iệ t Nam k ý g iấy phép vận tải đường bộ ", count: 5)
        let whole = String(repeating: "các cửa khẩu biên giới Việt Nam ký giấy phép vận tải đường bộ ", count: 5)
        let points = String(repeating: "theo điểm c khoản 2, điểm d khoản 3 và điểm đ khoản 4 Điều này ", count: 5)
        #expect(share(torn).isDoubtful && !share(whole).isDoubtful && !share(points).isDoubtful)
        #expect(share(whole).isBetter(than: share(torn)) && !share(torn).isBetter(than: share(torn)))
        let nameless = String(repeating: "C\u{F0A1}ng h\u{F0A2}a th\u{F0A3}nh ph\u{F0A4} quyết định ", count: 5)
        #expect(share(nameless).isDoubtful && share(whole).isBetter(than: share(nameless)))
    }

    @Test("of Tesseract are split where a gap parts two columns, with the confidence of their words")
    func recognized() {
        func word(_ text: String, _ left: Int, _ confidence: Double) -> String {
            "5\t1\t1\t1\t1\t1\t\(left)\t100\t100\t50\t\(confidence)\t\(text)"
        }
        let table =
            "level\n1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t\n" + word("UBND", 100, 90) + "\n" + word("TỈNH", 220, 80)
            + "\n" + word("CỘNG", 1200, 100)
        let page = RecognizedTable(table, resolution: 300).page(number: 1)
        #expect(page.lines.map(\.text) == ["UBND TỈNH", "CỘNG"])
        #expect(page.confidence.map { abs($0 - 0.9) < 1e-9 } == true)
    }

    /// A table of Tesseract's for an A4 page at 300 dots an inch, a line of words each: text, left, top, width, height,
    /// confidence.
    private func table(_ lines: [[(String, Int, Int, Int, Int, Double)]]) -> RecognizedTable {
        let words = lines.enumerated().flatMap { index, line in
            line.map { "5\t1\t\(index)\t1\t1\t1\t\($1)\t\($2)\t\($3)\t\($4)\t\($5)\t\($0)" }
        }
        return RecognizedTable(
            (["level", "1\t1\t0\t0\t0\t0\t0\t0\t2480\t3508\t-1\t"] + words).joined(separator: "\n"),
            resolution: 300)
    }

    @Test("that were scanned upside down are read from their first line to their last")
    func upsideDown() {
        let lines = [["Ủy", "ban", "xã"], ["Kính", "gửi", "phòng"], ["Đề", "nghị", "cấp"]]
        let upsideDown = table(
            lines.enumerated().map { row, words in
                words.enumerated().map { ($1, 2200 - $0 * 120, 3300 - row * 100, 100, 50, 95) }
            })
        let page = upsideDown.page(number: 1)
        #expect(
            page.rows.map { $0.map(\.text).joined(separator: " ") } == ["Ủy ban xã", "Kính gửi phòng", "Đề nghị cấp"])
        #expect(page.lines.allSatisfy { $0.x.lowerBound < page.width / 4 && $0.y.lowerBound < page.height / 4 })
    }

    @Test("lose what a library printed up their margin, not the heading of a column that runs upwards")
    func marginalText() {
        let text = (0..<3).map { row in
            ["Cấp", "giấy", "phép"].enumerated().map { ($1, 400 + $0 * 120, 500 + row * 80, 100, 50, 95.0) }
        }
        let watermark = [("www.thuvien.example", 2430, 700, 40, 500, 60.0), ("gọi", 2430, 500, 40, 100, 90)]
        let heading = [("Ghi", 1500, 600, 40, 80, 90.0), ("chú", 1500, 500, 40, 80, 90)]
        let page = table(text + [watermark, heading]).page(number: 1)
        #expect(page.lines.map(\.text) == ["Cấp giấy phép", "Cấp giấy phép", "Cấp giấy phép", "Ghi chú"])
    }

    @Test("have no word of what a seal or a signature was taken for")
    func recognizedNoise() {
        let page = table([
            [
                ("Số:", 400, 300, 80, 50, 95), ("|€”{", 500, 300, 90, 60, 0), ("tha.ng", 700, 300, 90, 50, 12),
                ("2024", 900, 300, 90, 50, 20),
            ],
            [("Tà", 400, 500, 80, 80, 17), ("ng", 500, 520, 40, 80, 6)],
        ]).page(number: 1)
        #expect(page.lines.map(\.text).joined(separator: " ") == "Số: tha.ng 2024")
    }

    @Test("have no gap between columns where a guess was taken out")
    func noiseWithinLine() {
        let page = table([
            [("Số:", 400, 300, 80, 50, 95), ("|€”{", 500, 300, 200, 60, 0), ("/UBND-VP", 720, 300, 200, 50, 90)]
        ]).page(number: 1)
        #expect(page.lines.map(\.text) == ["Số: /UBND-VP"])
    }

    @Test("of any size are pictured with no more dots than fit into memory")
    func resolution() {
        #expect(Recognizer.resolution(forWidth: 595, height: 842) == 300)
        #expect(Recognizer.resolution(forWidth: 842, height: 1191) == 300)
        let poster = Recognizer.resolution(forWidth: 2384, height: 3370)
        #expect(100..<200 ~= poster)
        #expect(Recognizer.resolution(forWidth: 200_000, height: 200_000) >= 1)
        #expect(Recognizer.resolution(forWidth: 0, height: 0) == 300)
    }
}
