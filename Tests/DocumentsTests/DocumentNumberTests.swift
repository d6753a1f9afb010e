import Documents
import Testing

@Suite("Document numbers")
struct DocumentNumberTests {
    @Test(
        "every spelling of a number has one key and one canonical form",
        arguments: [
            (
                "29-CT/TU", "29 ct tu",
                [
                    "29-CT/TU", "29 - CT / TU", "29 CT TU", "29 ct tu", "29-ct/tu", "29–CT/TU", "29−CT/TU",
                    "số 29-CT/TU",
                    "Số: 29-CT/TU", "so 29 ct tu", "Chỉ thị số 29-CT/TU", "chi thi 29 ct/tu", "CHỈ THỊ SỐ 29-CT/TU.",
                ]
            ),
            (
                "15/CT-UBND", "15 ct ubnd",
                ["15/CT-UBND", "Số: 15 /CT-UBND", "15/ct-ubnd", "15 ct ubnd", "15 / CT - UBND"]
            ),
            (
                "27/2022/QĐ-UBND", "27 2022 qd ubnd",
                [
                    "27/2022/QĐ-UBND", "27/2022/qd-ubnd", "27 2022 qd ubnd", "Quyết định 27/2022/QÐ-UBND",
                ]
            ),
            ("09-QĐ/TU", "9 qd tu", ["09-QĐ/TU", "09 qd tu"]),
            ("07-HD/BTCTU", "7 hd btctu", ["07-HD/BTCTU", "07 hd btctu"]),
            ("36-HD/VPTW", "36 hd vptw", ["36-HD/VPTW", "36 hd vptw"]),
            ("30/2020/NĐ-CP", "30 2020 nd cp", ["30/2020/NĐ-CP", "nghị định 30/2020/nđ-cp", "30/2020/ND-CP"]),
            ("2256/UBND-NC", "2256 ubnd nc", ["2256/UBND-NC", "công văn 2256/ubnd-nc", "2256 ubnd nc"]),
            ("57/2020/QH14", "57 2020 qh14", ["57/2020/QH14", "luật số 57/2020/qh14", "57 2020 qh14"]),
            ("280/CĐ-TTg", "280 cd ttg", ["280/CĐ-TTg", "280 cđ ttg", "280/cd-ttg"]),
            ("01/2022/TTLT-VKSNDTC-TANDTC", "1 2022 ttlt vksndtc tandtc", ["01/2022/TTLT-VKSNDTC-TANDTC"]),
            ("31/NQ-HĐND", "31 nq hdnd", ["31/NQ-HĐND", "31 nq hdnd", "31/nq-hdnd"]),
        ] as [(String, String, [String])])
    func spellings(canonical: String, key: String, spellings: [String]) {
        for spelling in spellings {
            for form in [spelling, spelling.decomposed] {
                let number = DocumentNumber(parsing: form)
                #expect(number?.key == key, "\(form)")
            }
            if !spelling.contains("nd-cp") {
                #expect(DocumentNumber(parsing: spelling)?.canonical == canonical, "\(spelling)")
            }
        }
    }

    @Test("the type that was named is told, and the one that the symbol stands for")
    func types() throws {
        let number = try #require(DocumentNumber(parsing: "Chỉ thị số 29-CT/TU"))
        #expect(number.namedType == "chỉ thị" && number.symbolType == "chỉ thị")
        #expect(number.written == "29-CT/TU")
        #expect(DocumentNumber(parsing: "29-CT/TU")?.namedType == nil)
        #expect(DocumentNumber(parsing: "2256/UBND-NC")?.symbolType == "công văn")
        #expect(DocumentNumber(parsing: "57/2020/QH14")?.symbolType == nil)
    }

    @Test(
        "ordinary queries and dates are no numbers",
        arguments: [
            "29", "số 29", "chỉ thị 29", "10 năm thực hiện", "6-11-2013", "06/11/2013", "24/7", "10 ngày làm việc",
            "3 tháng đầu năm 2023", "100 km/h", "5/ngày", "né tránh, đùn đẩy", "", " ", "-", "/", "29-", "29-CT",
            "khoản 1 Điều 5", "2021-2025", "1/2-3/4", "12 tu 3 tw", "4 tb", "kế hoạch 5 năm 2021-2025", "covid-19",
            "điều 7 luật đất đai",
        ])
    func others(query: String) {
        #expect(DocumentNumber(parsing: query) == nil)
    }

    @Test("occurrences in running text, with their places")
    func scan() {
        let text = """
            Căn cứ Nghị định số 112/2020/NĐ-CP ngày 18/9/2020 và Kết luận số 14-KL/TW, qua rà soát Chỉ thị số
            29-CT/TU ngày 14-10-2013 (thay Chỉ thị 11-CT/TU), tỷ lệ 1/2 - 3/4, giai đoạn 2021-2025, vốn 9,8/TU-A.
            """
        let found = DocumentNumber.scan(text)
        #expect(found.map(\.number.canonical) == ["112/2020/NĐ-CP", "14-KL/TW", "29-CT/TU", "11-CT/TU"])
        for (number, range) in found { #expect(SampleText.slice(text, range) == number.written) }
    }

    @Test("a number broken by a line end or odd spaces is found, what follows it is not swallowed")
    func brokenNumbers() {
        #expect(
            DocumentNumber.scan("Quyết định số 73 /2021/QĐ-\nUBND - BAN HÀNH").map(\.number.canonical) == [
                "73/2021/QĐ-UBND"
            ])
        #expect(DocumentNumber.scan("số 864/QĐ- UBND ngày").map(\.number.canonical) == ["864/QĐ-UBND"])
        #expect(DocumentNumber.scan("29-CT/TUẦN").isEmpty)
    }
}
