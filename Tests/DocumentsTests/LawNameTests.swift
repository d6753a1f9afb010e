import Testing

@testable import Documents

@Suite("Laws and ordinances by names that no list has")
struct LawNameTests {
    /// What is named: name, number, date, issuer.
    private func named(_ text: String) -> [String] {
        ReferenceReader.references(in: text).compactMap {
            guard case .document(let document) = $0.target else { return nil }
            return [document.name, document.number, document.date, document.issuer].compactMap { $0 }
                .joined(separator: " | ")
        }
    }

    @Test(
        "A name ends at its date or number, whatever words it has",
        arguments: [
            ("Pháp lệnh về Trồng rừng ngày 17 tháng 10 năm 1989", "Pháp lệnh về Trồng rừng | 1989-10-17"),
            (
                "Pháp lệnh Ký kết và thực hiện điều ước quốc tế ngày 17 tháng 10 năm 1989",
                "Pháp lệnh Ký kết và thực hiện điều ước quốc tế | 1989-10-17"
            ),
            (
                "Pháp lệnh Khai thác và bảo vệ công trình thủy lợi ngày 04 tháng 4 năm 2001",
                "Pháp lệnh Khai thác và bảo vệ công trình thủy lợi | 2001-04-04"
            ),
            ("Pháp lệnh Hợp đồng kinh tế ngày 25 tháng 9 năm 1989", "Pháp lệnh Hợp đồng kinh tế | 1989-09-25"),
            ("Pháp lệnh Lao động công ích ngày 03 tháng 9 năm 1999", "Pháp lệnh Lao động công ích | 1999-09-03"),
            ("Pháp lệnh Kế toán và thống kê ngày 10 tháng 5 năm 1988", "Pháp lệnh Kế toán và thống kê | 1988-05-10"),
            ("Luật Thuế XK, thuế NK ngày 26 tháng 12 năm 1991", "Luật Thuế XK, thuế NK | 1991-12-26"),
            ("Luật thuế GTGT số 02/1997/QH9 ngày 10/5/1997", "Luật thuế GTGT | 02/1997/QH9 | 1997-05-10"),
        ])
    func anchored(text: String, expected: String) {
        #expect(named("Căn cứ \(text);") == [expected])
    }

    @Test("What stands between a law and another document's date is no part of its name")
    func notAnchored() {
        #expect(named("Căn cứ Luật Đất đai và tình hình thu ngân sách năm 2013;") == ["Luật Đất đai"])
        #expect(named("Thực hiện Luật Đất đai được sửa đổi ngày 29/11/2013").first?.hasPrefix("Luật Đất đai") == true)
        #expect(named("theo Luật Thanh tra và kết quả kiểm tra ngày 5/3/2014") == ["Luật Thanh tra"])
        #expect(
            named("Căn cứ Luật Đất đai và Nghị định số 24/2014/NĐ-CP ngày 04/4/2014;")
                == ["Luật Đất đai", "24/2014/NĐ-CP | 2014-04-04"])
    }

    @Test("What is said of a law that the assembly is to pass, or has passed, is no part of its name")
    func saidOfLaw() {
        #expect(
            named("Luật Thanh tra nhưng đã được Quốc hội sửa đổi nhiều lần").first?.hasPrefix("Luật Thanh tra nhưng")
                == false)
        #expect(named("Luật Bảo hiểm xã hội sửa đổi được Quốc hội thông qua").first?.contains("sửa đổi") == false)
        #expect(named("Luật trồng rừng ven sông vốn dự kiến được Quốc hội xem xét").isEmpty)
    }

    @Test("A law amended by one behind a semicolon keeps its name, and both are grounds")
    func amending() {
        let text = """
            Căn cứ Luật thuế GTGT số 02/1997/QH9 ngày 10/5/1997; Luật sửa đổi, bổ sung một số điều của Luật thuế GTGT số \
            07/2003/QH11 ngày 17/6/2003;
            """
        let found = DocumentRelation.read(
            DocumentStructure(SourceText(text: text, blocks: [])), DocumentDescription(type: "thông tư"))
        let told = found.map { "\($0.source?.number ?? "") \($0.kind.rawValue) \($0.target.number ?? "?")" }
        #expect(
            told == [" căn cứ 02/1997/QH9", " căn cứ 07/2003/QH11", "07/2003/QH11 sửa đổi bổ sung 02/1997/QH9"])
    }

    @Test("`(sửa đổi)` behind a name does not cut off its date")
    func revised() {
        #expect(
            named("Căn cứ Luật tổ chức HĐND và UBND (sửa đổi) ngày 21 tháng 6 năm 1994;")
                == ["Luật tổ chức HĐND và UBND | 1994-06-21"])
    }

    @Test("The number in brackets behind a law's name is that law's")
    func numberInBrackets() {
        #expect(named("Quốc hội thông qua Luật Rừng (Luật số 39/2024/QH15).") == ["Luật Rừng | 39/2024/QH15"])
        #expect(
            named("Luật Rừng (Nghị định số 12/2024/NĐ-CP quy định chi tiết)") == ["Luật Rừng", "12/2024/NĐ-CP"])
    }

    @Test(
        "A law has the day on which the assembly passed it",
        arguments: [
            "đã được Quốc hội thông qua ngày 30 tháng 6 năm 1989",
            "được Quốc hội khóa VIII, kỳ họp thứ 5 thông qua ngày 30 tháng 6 năm 1989",
            "đã được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam thông qua ngày 30 tháng 6 năm 1989",
        ])
    func passed(words: String) {
        #expect(named("Căn cứ Luật Đất đai \(words);") == ["Luật Đất đai | 1989-06-30 | Quốc hội"])
    }

    @Test("`căn cứ luật` in small letters names a law; `căn cứ luật định` does not")
    func smallLetters() {
        #expect(
            named("Căn cứ luật tổ chức Hội đồng nhân dân và Ủy ban nhân dân đã được Quốc hội thông qua ngày 30/6/1983;")
                == ["Luật tổ chức Hội đồng nhân dân và Ủy ban nhân dân | 1983-06-30 | Quốc hội"])
        #expect(named("Căn cứ luật định, Ủy ban quyết định trồng rừng.").isEmpty)
        let text = "Căn cứ luật Đất đai;"
        let found = DocumentRelation.read(
            DocumentStructure(SourceText(text: text, blocks: [])), DocumentDescription(type: "quyết định"))
        #expect(found.map(\.target.name) == ["Luật Đất đai"])
    }

    @Test(
        "A law of which only initials are given is the one that the text names in full; of none other anything is told")
    func initials() {
        func cited(_ text: String) -> [String] {
            DocumentRelation.read(
                DocumentStructure(SourceText(text: text, blocks: [])), DocumentDescription(type: "công văn")
            ).map { "\($0.target.name ?? "?") \($0.target.date ?? "")" }
        }
        #expect(cited("Người bệnh được hưởng theo Luật BHYT.").isEmpty)
        #expect(
            cited("Theo Luật KBCB, bác sĩ phải có giấy phép. Luật Khám bệnh, chữa bệnh ngày 23/11/2009 quy định rõ.")
                == ["Luật Khám bệnh, chữa bệnh 2009-11-23"])
        #expect(cited("Theo Luật BHYT ngày 14/11/2008, trẻ em được hưởng.") == ["Luật BHYT 2008-11-14"])
    }

    @Test(
        "Ordinances of old and a law of many documents keep their names whole",
        arguments: [
            ("Pháp lệnh Ngân hàng Nhà nước ngày 24/5/1990", "Pháp lệnh Ngân hàng Nhà nước | 1990-05-24"),
            (
                "Pháp lệnh về nhiệm vụ, quyền hạn cụ thể của Hội đồng nhân dân và Ủy ban nhân dân ở mỗi cấp ngày 25/6/1996",
                "Pháp lệnh về nhiệm vụ, quyền hạn cụ thể của Hội đồng nhân dân và Ủy ban nhân dân ở mỗi cấp | 1996-06-25"
            ),
            ("Pháp lệnh hành nghề y, dược tư nhân", "Pháp lệnh hành nghề y, dược tư nhân"),
            ("Luật Ban hành các văn bản quy phạm pháp luật", "Luật Ban hành các văn bản quy phạm pháp luật"),
            ("Luật Bảo vệ và phát triển rừng ban hành ngày 19/8/1991", "Luật Bảo vệ và phát triển rừng | 1991-08-19"),
            ("Luật Đất đai được ban hành ngày 14/7/1993", "Luật Đất đai | 1993-07-14"),
        ])
    func wholeNames(text: String, expected: String) {
        #expect(named("Căn cứ \(text);") == [expected])
    }
}
