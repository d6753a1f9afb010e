import Documents
import Testing

@Suite("Dates")
struct OfficialDateTests {
    @Test("the ways to write a day")
    func days() {
        for text in [
            "06/11/2013", "6-11-2013", "6.11.2013", "2013-11-06", "ngày 06 tháng 11 năm 2013", "6 tháng 11 năm 2013",
            "ngày 6/11/2013", "ngay 6 thang 11 nam 2013", "6 - 11 - 2013",
        ] {
            #expect(OfficialDate.parse(text) == "2013-11-06", "\(text)")
            #expect(OfficialDate.range(text) == "2013-11-06"..."2013-11-06", "\(text)")
        }
    }

    @Test("days that are none")
    func impossible() {
        for text in [
            "31/4/2020", "29/2/2023", "0/1/2020", "1/13/2020", "28-9", "ngày 28 tháng 9", "6/11/13", "hôm qua", "",
            "6/11-2013", "29-CT/TU",
        ] {
            #expect(OfficialDate.parse(text) == nil, "\(text)")
        }
        #expect(OfficialDate.parse("29/2/2024") == "2024-02-29")
    }

    @Test("years and months are ranges of days")
    func ranges() {
        #expect(OfficialDate.range("2013") == "2013-01-01"..."2013-12-31")
        #expect(OfficialDate.range("năm 2013") == "2013-01-01"..."2013-12-31")
        #expect(OfficialDate.range("2/2024") == "2024-02-01"..."2024-02-29")
        #expect(OfficialDate.range("2013-11") == "2013-11-01"..."2013-11-30")
        #expect(OfficialDate.range("tháng 11 năm 2013") == "2013-11-01"..."2013-11-30")
        #expect(OfficialDate.range("13/2013") == nil)
        #expect(OfficialDate.range("12") == nil)
        #expect(OfficialDate.range("") == nil)
    }

    @Test("the first date of a sentence, with its place")
    func first() throws {
        let text = "Vào hồi 8 giờ 00 ngày 22/9/2023, tại Hội trường"
        let found = try #require(OfficialDate.first(in: text))
        #expect(found.iso == "2023-09-22")
        #expect(SampleText.slice(text, found.range) == "ngày 22/9/2023")
    }
}
