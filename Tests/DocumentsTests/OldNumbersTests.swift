import Testing

@testable import Documents

@Suite("Numbers as offices wrote them until the nineties")
struct OldNumbersTests {
    private func number(_ line: String) -> String? {
        DocumentDescription.read(
            SampleText.plain(
                """
                ỦY BAN NHÂN DÂN TỈNH LẠC THỦY
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                \(line)

                Lạc Thủy, ngày 04 tháng 5 năm 1994

                QUYẾT ĐỊNH

                Về việc trồng rừng

                Điều 1. Trồng rừng ở các xã.
                """)
        ).number
    }

    private func cited(_ ground: String) -> [String] {
        let text = """
            ỦY BAN NHÂN DÂN TỈNH LẠC THỦY
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 17-QĐ/UB

            QUYẾT ĐỊNH

            Về việc trồng rừng

            \(ground)

            Điều 1. Trồng rừng ở các xã.
            """
        return DocumentRelation.read(
            DocumentStructure(SourceText(text: text, blocks: [])),
            DocumentDescription(type: "quyết định", number: "17-QĐ/UB")
        ).map { relation in
            [relation.target.number, relation.target.name, relation.target.date].compactMap { $0 }.joined(
                separator: " ")
                + (relation.kind == .basis ? "" : " \(relation.kind.rawValue)")
        }
    }

    @Test(
        "The symbols of a kind are no figures that a scan has spoilt",
        arguments: [
            ("Số: 31 QĐ/UB", "31 QĐ/UB"), ("Số: 31NQ/UB", "31NQ/UB"), ("Số: 1Q/QĐ-UB", "10/QĐ-UB"),
            ("Số: 101322/QĐ-UB", "101322/QĐ-UB"), ("Số: 22/Ttr-TC", "22/TTr-TC"),
        ])
    func ownNumber(_ line: String, _ expected: String) {
        #expect(number(line) == expected)
    }

    @Test("A title in capitals keeps the space of its number")
    func titleNumber() {
        let found = DocumentDescription.read(
            SampleText.plain(
                """
                NGHỊ QUYẾT SỐ 31 NQ/HĐND3 NGÀY 04-5-1994
                CỦA HỘI ĐỒNG NHÂN DÂN TỈNH LẠC THỦY VỀ VIỆC TRỒNG RỪNG

                HỘI ĐỒNG NHÂN DÂN TỈNH LẠC THỦY

                Căn cứ Luật Tổ chức Hội đồng nhân dân;

                QUYẾT NGHỊ:

                Điều 1. Trồng rừng.
                """))
        #expect(found.number == "31 NQ/HĐND3")
    }

    @Test(
        "Grounds are found by numbers without a hyphen, with one too many, or with six figures",
        arguments: [
            (
                "Căn cứ Nghị quyết số 12 NQ/HĐND ngày 3 tháng 4 năm 1994 của Hội đồng nhân dân tỉnh;",
                "12 NQ/HĐND 1994-04-03"
            ),
            ("Căn cứ Quyết định số 15QĐ/UB ngày 3 tháng 4 năm 1994;", "15QĐ/UB 1994-04-03"),
            ("Căn cứ Nghị định số 19 CP ngày 7 tháng 2 năm 1994 của Chính phủ;", "19 CP 1994-02-07"),
            ("Căn cứ Quyết định số 20/2000-QĐ-TTg ngày 03 tháng 02 năm 2000;", "20/2000/QĐ-TTg 2000-02-03"),
            ("Căn cứ Công văn số 101455/CT-KK ngày 2/3/1994 của Cục Thuế;", "101455/CT-KK 1994-03-02"),
            ("Căn cứ Tờ trình số 05/Ttr-TC ngày 2/3/1994 của Sở Tài chính;", "05/TTr-TC 1994-03-02"),
            ("Căn cứ Luật Bầu cử đại biểu Quốc hội số 01/1997-QH9;", "01/1997/QH9 Luật Bầu cử đại biểu Quốc hội"),
        ])
    func citedNumber(_ ground: String, _ expected: String) {
        #expect(cited(ground) == [expected])
    }

    @Test(
        "A law that no list has is cited by its whole name, up to its day or number",
        arguments: [
            (
                "Căn cứ Pháp lệnh Khai thác và bảo vệ bến bãi ngày 04 tháng 4 năm 1993;",
                "Pháp lệnh Khai thác và bảo vệ bến bãi 1993-04-04"
            ),
            ("Căn cứ Pháp lệnh về Trồng rừng ngày 17 tháng 10 năm 1989;", "Pháp lệnh về Trồng rừng 1989-10-17"),
            (
                "Căn cứ Pháp lệnh Lao động công ích ngày 3 tháng 9 năm 1993;",
                "Pháp lệnh Lao động công ích 1993-09-03"
            ),
            (
                "Căn cứ Pháp lệnh Hợp đồng kinh tế ngày 25 tháng 9 năm 1989;",
                "Pháp lệnh Hợp đồng kinh tế 1989-09-25"
            ),
            ("Căn cứ Luật thuế XK, thuế NK ngày 26 tháng 12 năm 1991;", "Luật thuế XK, thuế NK 1991-12-26"),
            (
                "Căn cứ Luật Đất đai đã được Quốc hội thông qua ngày 30 tháng 6 năm 1989;",
                "Luật Đất đai 1989-06-30"
            ),
            (
                "Căn cứ Luật Doanh nghiệp và các văn bản hướng dẫn thi hành ngày 12 tháng 6 năm 1993;",
                "Luật Doanh nghiệp"
            ),
        ])
    func lawName(_ ground: String, _ expected: String) {
        #expect(cited(ground) == [expected])
    }

    @Test("A law in small letters behind `Căn cứ` is one, and its day that on which it was passed")
    func smallLaw() {
        #expect(
            cited(
                "Căn cứ luật tổ chức Hội đồng nhân dân và Ủy ban nhân dân đã được Quốc hội thông qua ngày 30 tháng 6 năm 1983;"
            ) == ["Luật tổ chức Hội đồng nhân dân và Ủy ban nhân dân 1983-06-30"])
        #expect(cited("Căn cứ luật sư bào chữa đã nêu ngày 3 tháng 4 năm 1994;").isEmpty)
    }

    @Test("A law and its number in brackets are one document")
    func numberInBrackets() {
        #expect(cited("Căn cứ Luật Rừng (Luật số 39/1991/QH8);") == ["39/1991/QH8 Luật Rừng"])
    }

    @Test("A stop or a space before the term of the Council of State, or before `&`, cuts off no number")
    func term() {
        #expect(
            cited("Căn cứ lệnh số 38-LCT/HĐNN.8 ngày 24-5-1990 của Chủ tịch Hội đồng Nhà nước;")
                == ["38-LCT/HĐNN8 1990-05-24"])
        #expect(
            cited("Căn cứ Lệnh số 39/LCT-HĐNN 7 ngày 24/5/1985 của Chủ tịch Hội đồng Nhà nước;")
                == ["39/LCT-HĐNN7 1985-05-24"])
        #expect(
            cited("Căn cứ văn bản số 784/SCT-KCN &KCX ngày 01 tháng 02 năm 2006 của Sở Công Thương;")
                == ["784/SCT-KCN&KCX 2006-02-01"])
    }

    @Test("A ground behind a dash that two lines hold is one")
    func dashedGround() {
        #expect(
            cited("- Căn cứ Luật Doanh nghiệp\nNhà nước ngày 20 tháng 4 năm 1995;") == [
                "Luật Doanh nghiệp Nhà nước 1995-04-20"
            ])
    }

    @Test("Two letters behind the figures are no figures that a scan has spoilt; the kind may stand last")
    func lettersBehind() {
        #expect(number("Số: 31SR/XNK") == "31SR/XNK")
        #expect(DocumentNumber(ofDocument: "11-LĐTBXH/TT")?.symbolType == "thông tư")
    }

    @Test(
        "Numbers with a blank, a stop or a letter more are cited whole, with their days",
        arguments: [
            ("công văn số 4358TM/NV6 ngày 18/1/2002 của Bộ Thương mại", "4358TM/NV6 2002-01-18"),
            ("Công văn số 931/TTr-PGD.Q8 ngày 19 tháng 6 năm 2006", "931/TTr-PGD.Q8 2006-06-19"),
            ("Nghị quyết số 30c/NQCP ngày 08 tháng 11 năm 2011 của Chính phủ", "30c/NQCP 2011-11-08"),
            ("Sắc lệnh số 22-C ngày 18-2-1946", "22-C 1946-02-18"), ("Sắc lệnh số 63 ngày 22/11/1945", "63 1945-11-22"),
            ("công văn số 162/LĐ đề ngày 24/02/2003 của Sở Lao động", "162/LĐ 2003-02-24"),
            ("Chỉ thị cấp bách số 29/2006/CT-TTg ngày 8 tháng 8 năm 2006", "29/2006/CT-TTg 2006-08-08"),
        ])
    func citedWhole(_ ground: String, _ expected: String) {
        #expect(cited("Căn cứ \(ground);") == [expected])
    }
}
