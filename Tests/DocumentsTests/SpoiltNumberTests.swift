import Testing

@testable import Documents

@Suite("Numbers that pages have spoilt, and the keys of old ones")
struct SpoiltNumberTests {
    private func decision(_ number: String, _ grounds: String = "Căn cứ Luật Bảo vệ rừng;") -> DocumentStructure {
        DocumentStructure(
            SampleText.plain(
                """
                ỦY BAN NHÂN DÂN TỈNH LẠC THỦY

                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                Số: \(number)

                Lạc Thủy, ngày 04 tháng 5 năm 1994

                QUYẾT ĐỊNH

                Về việc trồng rừng

                \(grounds)

                QUYẾT ĐỊNH:

                Điều 1. Trồng 20 ha rừng tại huyện Mai Hạ.
                """))
    }

    /// What is cited: number, date, issuer.
    private func cited(_ text: String) -> [String] {
        ReferenceReader.references(in: text).compactMap {
            guard case .document(let document) = $0.target else { return nil }
            return [document.number, document.date, document.issuer].compactMap { $0 }.joined(separator: " | ")
        }
    }

    @Test("Figures that a scanner took for letters are mended all the same")
    func scanned() {
        #expect(DocumentDescription.read(decision("l5/CT-UBND")).number == "15/CT-UBND")
        #expect(DocumentDescription.read(decision("3OCT/UB")).number == "30CT/UB")
        #expect(DocumentDescription.read(decision("1Q/CT-UBND")).number == "10/CT-UBND")
    }

    @Test("A space and sigla behind a number are none of it where no body alone is numbered so")
    func noSymbol() {
        #expect(cited("theo Công văn số 19 UBND tỉnh đã gửi").first?.hasPrefix("19 UBND") != true)
        #expect(cited("theo Nghị định số 19 CP ngày 7/2/1994 của Chính phủ") == ["19 CP | 1994-02-07 | Chính phủ"])
    }

    @Test("The spaced, hyphened and slashed form of an old number are one, with and without its zeros")
    func keys() {
        let keys = ["07-CP", "7 CP", "07/CP", "7-CP"].map { DocumentNumber(ofDocument: $0)?.key }
        #expect(keys == ["7 cp", "7 cp", "7 cp", "7 cp"])
        #expect(DocumentNumber(ofDocument: "15QĐ/UB")?.key == DocumentNumber(ofDocument: "15 QĐ/UB")?.key)
        #expect(DocumentNumber(ofDocument: "2 CP và") == nil)
    }

    @Test("A hyphen between the year and what follows joins them")
    func hyphenBehindYear() {
        #expect(
            cited("Quyết định số 20/2000-QĐ-TTg ngày 03 tháng 02 năm 2000 của Thủ tướng Chính phủ")
                == ["20/2000/QĐ-TTg | 2000-02-03 | Thủ tướng Chính phủ"])
        #expect(cited("Luật bầu cử đại biểu Quốc hội số 01/1997-QH9;") == ["01/1997/QH9"])
        // a month and what it is of
        #expect(DocumentNumber.scan("trong quý 3/2000-TP Lạc Thủy").isEmpty)
    }

    @Test("A space too much before the drafter's symbol, or a small r, does not cut the number off")
    func symbols() {
        #expect(
            cited("tại Tờ trình số 82/TTr .UBND.VX ngày 16 tháng 11 năm 2012") == ["82/TTr .UBND.VX | 2012-11-16"])
        #expect(
            cited("Tờ trình số 05/Ttr-UBTVQH12 ngày 30 tháng 7 năm 2007") == ["05/TTr-UBTVQH12 | 2007-07-30"])
        #expect(cited("theo Tờ trình số 82/TTr. UBND tỉnh họp").first?.hasPrefix("82/TTr.") != true)
    }

    @Test("A space within the year of a date keeps its day and the issuer behind it")
    func brokenYear() {
        #expect(
            cited("Quyết định số 24/2021/QĐ-TTg ngày 16/7/20 21 của Thủ tướng Chính phủ")
                == ["24/2021/QĐ-TTg | 2021-07-16 | Thủ tướng Chính phủ"])
    }

    @Test("A decision whose number is a body's sigla alone does not cite itself in its title")
    func ownNumber() {
        let structure = DocumentStructure(
            SampleText.plain(
                """
                Về việc thành lập xã Mai Thọ thuộc huyện Mai Hạ, tỉnh Lạc Thủy

                HỘI ĐỒNG BỘ TRƯỞNG
                Số: 91/HĐBT
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Hà Nội, ngày 30 tháng 03 năm 1991

                QUYẾT ĐỊNH

                CỦA HỘI ĐỒNG BỘ TRƯỞNG SỐ 91/HĐBT NGÀY 30 THÁNG 3 NĂM 1991 VỀ VIỆC THÀNH LẬP XÃ MAI THỌ

                HỘI ĐỒNG BỘ TRƯỞNG

                Căn cứ Luật Tổ chức Hội đồng Bộ trưởng;

                QUYẾT ĐỊNH

                Điều 1. Thành lập xã Mai Thọ.
                """))
        let found = DocumentRelation.read(structure, DocumentDescription.read(structure))
        #expect(found.map(\.target.name) == ["Luật Tổ chức Hội đồng Bộ trưởng"])
    }
}
