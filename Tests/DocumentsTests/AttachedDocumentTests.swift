import Testing

@testable import Documents

@Suite("What a decision issues has divisions of its own")
struct AttachedDocumentTests {
    private func paths(_ rest: String, name: String = "Quy chế quản lý công viên của thành phố Thanh Bình")
        -> [[String]]
    {
        let text = """
            ỦY BAN NHÂN DÂN
            THÀNH PHỐ THANH BÌNH

            Số: 27/2022/QĐ-UBND

            Thanh Bình, ngày 03 tháng 10 năm 2022

            QUYẾT ĐỊNH

            Ban hành quy định về công viên

            ỦY BAN NHÂN DÂN THÀNH PHỐ THANH BÌNH

            Căn cứ Luật Thủ đô ngày 21 tháng 11 năm 2012;

            QUYẾT ĐỊNH:

            Điều 1. Ban hành kèm theo Quyết định này \(name).

            Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Hoàng Minh Khang


            """
        return PassageSplitter().passages(of: SampleText.plain(text + rest)).map(\.path)
    }

    private let note =
        "(Ban hành kèm theo Quyết định số 27/2022/QĐ-UBND ngày 03 tháng 10 năm 2022 của Ủy ban nhân dân thành phố Thanh Bình)"
    private let articles = """
        Chương I

        QUY ĐỊNH CHUNG

        Điều 1. Phạm vi điều chỉnh

        Quy chế này quy định việc trông coi công viên.
        """
    private let label = "Quy chế quản lý công viên của thành phố Thanh Bình (kèm theo)"

    @Test(
        "The regulation's name is written as the decision writes it",
        arguments: [
            "QUY CHẾ\n\nQuản lý công viên của thành phố Thanh Bình",
            "QUY CHẾ\n\nQUẢN LÝ CÔNG VIÊN CỦA THÀNH PHỐ THANH BÌNH",
            "QUY CHẾ QUẢN LÝ CÔNG VIÊN\nCỦA THÀNH PHỐ THANH BÌNH\n-------",
            "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ THANH BÌNH\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nQUY CHẾ\nQuản lý công viên của thành phố Thanh Bình",
            "QUẢN LÝ CÔNG VIÊN CỦA THÀNH PHỐ THANH BÌNH",
        ])
    func named(_ title: String) {
        let found = paths(title + "\n\n" + note + "\n\n" + articles)
        #expect(found.contains(["Điều 1"]) && found.contains(["Điều 2"]))
        #expect(found.last == [label, "Chương I", "Điều 1"])
    }

    @Test("A note on the title's own line, or over two lines, is none of the name")
    func noteOnLine() {
        #expect(
            paths("QUY CHẾ\nQUẢN LÝ CÔNG VIÊN CỦA THÀNH PHỐ THANH BÌNH \(note)\n\n\(articles)").last
                == [label, "Chương I", "Điều 1"])
        let broken = note.replacing("tháng 10 năm", with: "tháng 10\nnăm")
        #expect(
            paths("QUY CHẾ\nQuản lý công viên của thành phố Thanh Bình\n\(broken)\n\n\(articles)").last
                == [label, "Chương I", "Điều 1"])
    }

    @Test("In capitals, and called otherwise by the decision, it is named by its kind alone")
    func otherName() {
        let found = paths(
            "QUY CHẾ\nPHÂN CÔNG TRÔNG COI VƯỜN HOA\n\n\(note)\n\n\(articles)")
        #expect(found.last == ["Quy chế (kèm theo)", "Chương I", "Điều 1"])
        #expect(
            paths("QUY CHẾ\nVỀ VIỆC QUẢN LÝ CÔNG VIÊN\n\n\(note)\n\n\(articles)", name: "Quy chế về quản lý công viên")
                .last == ["Quy chế về quản lý công viên (kèm theo)", "Chương I", "Điều 1"])
    }

    @Test("Below the signature a plan needs no note")
    func plan() {
        let found = paths(
            "KẾ HOẠCH\n\nTrồng cây xanh năm 2023\n\nI. MỤC ĐÍCH\n\n1. Trồng cây ở mọi phường.\n",
            name: "Kế hoạch trồng cây")
        #expect(found.last == ["Kế hoạch trồng cây xanh năm 2023 (kèm theo)", "I", "1"])
    }

    @Test(
        "Headings that are the document's own, another document, and what another decision issued are no attachments",
        arguments: [
            "QUY ĐỊNH CHUNG\n\nĐiều 3. Phạm vi\n\nQuy định về công viên.",
            "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ THANH BÌNH\n\nSố: 31/KH-UBND\n\nKẾ HOẠCH\n\nTrồng cây năm 2023\n\nI. MỤC ĐÍCH\n\nTrồng cây ở mọi phường trong năm.",
            "QUY CHẾ\n\nQuản lý chợ\n\n(Ban hành kèm theo Quyết định số 11/2015/QĐ-UBND ngày 03 tháng 10 năm 2015 của Ủy ban nhân dân thành phố Thanh Bình)\n\nĐiều 1. Phạm vi\n\nQuy chế này quy định việc trông coi chợ.",
        ])
    func others(_ rest: String) {
        #expect(paths(rest).allSatisfy { $0.allSatisfy { AttachedLabel.name($0) == nil } })
    }

    @Test("An appendix is no part of the regulation before it, by whatever word it is numbered")
    func appendix() {
        let found = paths(
            "QUY CHẾ\n\nQuản lý công viên của thành phố Thanh Bình\n\n\(note)\n\n\(articles)\n\nPHỤ LỤC SỐ 02\n\nDANH MỤC CÔNG VIÊN\n\n\(note)\n\n1. Công viên Bờ Sông.\n\n2. Công viên Đồi Thông.\n"
        )
        #expect(found.contains([label, "Chương I", "Điều 1"]))
        #expect(found.last == ["Phụ lục 02"])
    }

    @Test("A regulation that stands alone has the decision's issuer, as its note says")
    func alone() {
        let found = DocumentDescription.read(
            SampleText.plain("QUY CHẾ\n\nQuản lý công viên\n\n\(note)\n\n\(articles)"))
        #expect(found.number == "27/2022/QĐ-UBND" && found.issuer == "Ủy ban nhân dân thành phố Thanh Bình")
    }
}
