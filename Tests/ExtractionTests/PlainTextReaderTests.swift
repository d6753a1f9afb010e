import Documents
import Testing

@testable import Extraction

@Suite("A plain text")
struct PlainTextReaderTests {
    @Test("has a paragraph in every line, as office programs save it")
    func linesAreParagraphs() async throws {
        let text = """
            THÀNH ỦY ĐÀ NẴNG
            BAN THƯỜNG VỤ
            *
            Số 29-CT/TU

              CHỈ THỊ
            về tăng cường kỷ luật, kỷ cương trong các cơ quan, đơn vị
            Thời gian qua, một bộ phận cán bộ, công chức còn né tránh, đùn đẩy trách nhiệm.
            Ban Thường vụ Thành ủy yêu cầu các cấp ủy, tổ chức đảng thực hiện nghiêm các nội dung sau:
            1. Người đứng đầu chịu trách nhiệm về kết quả thực hiện;
            2. Kiểm tra, giám sát thường xuyên.

            """
        let source = try await read(text, as: "29-ct-tu.txt")
        #expect(source.text == text)
        #expect(source.blocks.count == 10)
        #expect(source.blockTexts[4] == "CHỈ THỊ")
        #expect(source.blockTexts[9] == "2. Kiểm tra, giám sát thường xuyên.")
        #expect(source.blocks.allSatisfy { $0.kind == .paragraph && $0.page == nil })
    }

    @Test("that was wrapped to a width has its paragraphs back")
    func hardWrapped() async throws {
        let text = """
            Kính gửi Ban Thường vụ Thành uỷ,

            Trong thời gian qua, tình trạng né tránh, đùn đẩy trách nhiệm của một bộ phận
            cán bộ, công chức vẫn chưa được khắc phục triệt để. Ban Thường vụ yêu cầu các
            cấp uỷ, tổ chức đảng thực hiện nghiêm Chỉ thị số 29-CT/TU ngày 06 tháng 11 năm
            2013 về tăng cường kỷ luật, kỷ cương. Người đứng đầu chịu trách nhiệm.

            Nơi nhận:
            - Như trên;
            - Lưu Văn phòng.
            """
        let source = try await read(text, as: "thu.txt")
        #expect(source.text == text)
        #expect(source.blocks.count == 5)
        #expect(source.blockTexts[1].hasPrefix("Trong thời gian qua"))
        #expect(
            source.blockTexts[1].hasSuffix(
                "năm\n2013 về tăng cường kỷ luật, kỷ cương. Người đứng đầu chịu trách nhiệm."))
        #expect(source.blockTexts[2...] == ["Nơi nhận:", "- Như trên;", "- Lưu Văn phòng."])
    }

    @Test("that was wrapped is joined though one line in it is long, and no more where many are", arguments: [1, 4])
    func longLineAmongWrapped(count: Int) async throws {
        let wrapped = """
            Trong thời gian qua, tình trạng né tránh, đùn đẩy trách nhiệm của một bộ phận
            cán bộ, công chức chưa được khắc phục.

            """
        let long = String(repeating: "khong xuong dong ", count: 12) + ".\n"
        let text = String(repeating: wrapped, count: 12) + String(repeating: long, count: count)
        let blocks = try await read(text + "\nHết.", as: "thu.txt").blocks
        #expect(blocks.count == (count == 1 ? 12 : 24) + count + 1)
    }

    @Test("whose lines end anywhere, as copied from a page's source, has its grounds and headings back")
    func ragged() async throws {
        let text = """
            KẾ HOẠCH
            RÀ SOÁT HỘ NGHÈO
            NĂM 2022
            Căn cứ Quyết định số
            24/2021/QĐ-UBND ngày 16/7/2021 của Ủy ban nhân dân tỉnh quy định quy trình rà
            soát hộ nghèo hằng năm;
            Căn cứ
            Luật Tổ chức chính quyền địa phương, Ủy ban nhân dân thành phố ban hành kế hoạch
            rà soát hộ nghèo trên địa bàn như sau.
            Điều 1. Mục đích của
            việc rà soát là xác định, lập danh sách hộ nghèo để thực hiện các chính sách giảm
            nghèo và an sinh xã hội trên địa bàn thành phố.
            a) Các phường tổ chức việc rà soát theo quy định, báo cáo kết quả về Sở Lao động
            trước ngày 14 tháng 12 để tổng hợp chung.
            Nơi nhận: như trên
            """
        let found = try await read(text, as: "ke-hoach.txt").blockTexts
        #expect(
            found == [
                "KẾ HOẠCH", "RÀ SOÁT HỘ NGHÈO", "NĂM 2022",
                "Căn cứ Quyết định số\n24/2021/QĐ-UBND ngày 16/7/2021 của Ủy ban nhân dân tỉnh quy định quy trình rà\n"
                    + "soát hộ nghèo hằng năm;",
                "Căn cứ\nLuật Tổ chức chính quyền địa phương, Ủy ban nhân dân thành phố ban hành kế hoạch\n"
                    + "rà soát hộ nghèo trên địa bàn như sau.",
                "Điều 1. Mục đích của\nviệc rà soát là xác định, lập danh sách hộ nghèo để thực hiện các chính sách giảm\n"
                    + "nghèo và an sinh xã hội trên địa bàn thành phố.",
                "a) Các phường tổ chức việc rà soát theo quy định, báo cáo kết quả về Sở Lao động\n"
                    + "trước ngày 14 tháng 12 để tổng hợp chung.",
                "Nơi nhận: như trên",
            ])
    }

    @Test("whose lines end within sentences at no width has its paragraphs back, and its titles apart")
    func raggedWithoutWidth() async throws {
        let long = "cho kiến nghị của người dân trên địa bàn"
        let text = """
            KẾ HOẠCH
            NĂM 2022
            Các phường tổ chức việc tiếp nhận theo đúng quy trình đã được ban hành \(long)
            thành phố và báo cáo kết quả hằng tháng theo mẫu
            chung về Sở Nội vụ để tổng hợp, báo cáo Ủy ban nhân dân thành phố
            xem xét.
            Thủ trưởng các đơn vị chịu trách nhiệm về tiến độ, chất lượng trả lời \(long)
            mình quản lý và không chuyển đơn lòng vòng giữa các phòng, ban, trung tâm
            trực thuộc; hồ sơ trễ hạn phải có văn bản xin lỗi và hẹn lại ngày
            trả kết quả.
            Sở Nội vụ
            kiểm tra đột xuất việc tiếp công dân ở các phường, công khai kết quả kiểm tra hằng quý
            trên trang thông tin điện tử của thành phố.
            """
        let found = try await read(text, as: "ke-hoach.txt").blockTexts
        #expect(
            found.map { String($0.prefix(12)) } == [
                "KẾ HOẠCH", "NĂM 2022", "Các phường t", "Thủ trưởng c", "Sở Nội vụ\nki",
            ])
    }

    @Test("that was wrapped keeps its list items apart")
    func wrappedList() async throws {
        let text = """
            1. Người đứng đầu cấp uỷ, chính quyền chịu trách nhiệm trực tiếp về kết quả
            thực hiện nhiệm vụ của cơ quan, đơn vị, địa phương do mình phụ trách, quản lý;
            2. Các cơ quan tham mưu thường xuyên kiểm tra, đôn đốc, kịp thời báo cáo những
            vấn đề phát sinh để Ban Thường vụ xem xét, cho ý kiến chỉ đạo trong quý.
            """
        let source = try await read(text, as: "a.txt")
        #expect(source.blocks.count == 2)
        #expect(source.blockTexts[1].hasPrefix("2. Các cơ quan"))
    }

    @Test("of long lines, each a paragraph, is not taken for a wrapped one")
    func longLines() async throws {
        let text = """
            Ủy ban nhân dân các quận, huyện xây dựng kế hoạch thực hiện trước ngày 30 tháng 11.
            Sở Nội vụ chủ trì, phối hợp với các sở, ngành liên quan theo dõi, đôn đốc, kiểm tra việc thực hiện Chỉ thị này.
            Văn phòng Thành ủy tổng hợp, báo cáo Ban Thường vụ Thành ủy kết quả vào cuối mỗi quý trong năm.
            Chỉ thị này phổ biến đến chi bộ để quán triệt, thực hiện.
            """
        #expect(try await read(text, as: "a.txt").blocks.count == 4)
    }

    @Test("has pages where form feeds part them")
    func pages() async throws {
        let source = try await read("Trang một\nvẫn trang một\u{C}Trang hai\n\u{C}\u{C}Trang bốn", as: "a.txt")
        #expect(source.text == "Trang một\nvẫn trang một\nTrang hai\n\n\nTrang bốn")
        #expect(source.blocks.map(\.page) == [1, 1, 2, 4])
    }
}
