import Testing

@testable import Documents

@Suite("Who issued a cited document")
struct CitedIssuerTests {
    private func issuers(_ text: String) -> [String?] {
        ReferenceReader.references(in: text).compactMap {
            guard case .document(let document) = $0.target else { return nil }
            return .some(document.issuer)
        }
    }

    @Test("The state's name behind the assembly's does not cut the issuer in two")
    func state() {
        let law = "Căn cứ Luật Xây dựng số 16/2003/QH11 ngày 26/11/2003 của"
        #expect(issuers("\(law) Quốc hội nước Cộng hoà xã hội chủ nghĩa Việt Nam;") == ["Quốc hội"])
        #expect(issuers("\(law) Quốc hội nước CHXHCN Việt Nam;") == ["Quốc hội"])
        #expect(
            issuers("Quyết định số 05/2003/QĐ-CTN của Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam") == [
                "Chủ tịch nước"
            ])
    }

    @Test("The foreign ministry is no `Bộ Ngoại` that gives (giao) a task")
    func foreignMinistry() {
        #expect(
            issuers("Theo đề nghị của Bộ Ngoại giao tại Tờ trình số 128/TCQT-NG ngày 26 tháng 1 năm 2012;")
                == ["Bộ Ngoại giao"])
        #expect(
            issuers("Nhiệm vụ được Sở Nội vụ giao tại Công văn số 12/SNV-TC ngày 2/3/2020;") == ["Sở Nội vụ"])
    }

    @Test("`Quy định` in capitals behind Bộ Nội vụ is what the circular does, and no part of the name")
    func ministryAndVerb() {
        #expect(
            issuers("Thông tư liên tịch số 11/2015/TTLT-BYT-BNV của Bộ Y tế và Bộ Nội vụ Quy định mã số nghề")
                == ["Bộ Y tế và Bộ Nội vụ"])
    }

    @Test("What two ministries agreed on between them is of both")
    func between() {
        #expect(
            issuers(
                "Thông tư liên tịch số 183/2010/TTLT/BTC-BNN ngày 15/11/2010 giữa Bộ Tài chính và Bộ Nông nghiệp về rừng"
            )
                == ["Bộ Tài chính và Bộ Nông nghiệp"])
    }

    @Test("A name that breaks off at `quốc` is no issuer")
    func brokenName() {
        let decision = "Quyết định số 01/QĐ-UB ngày 3/1/1995 của"
        #expect(issuers("\(decision) Bộ trưởng Chủ nhiệm ủy ban quốc gia dân số về kế hoạch") == [nil])
        #expect(issuers("\(decision) Ủy ban quốc gia dân số về kế hoạch") == ["Ủy ban quốc gia dân số"])
        #expect(
            issuers("Kế hoạch số 01/KH-MTTQ ngày 3/1/1995 của Ủy ban Mặt trận Tổ quốc tỉnh Lạc Thủy")
                == ["Ủy ban Mặt trận Tổ quốc tỉnh Lạc Thủy"])
    }

    @Test("A comrade in office is the office, in a request whose submission stands in brackets")
    func comrade() {
        #expect(
            issuers(
                "Xét đề nghị của đồng chí Chủ tịch Ủy ban nhân dân huyện Mai Hạ (tờ trình số 300/TT-UB ngày 4/5/1985);")
                == ["Chủ tịch Ủy ban nhân dân huyện Mai Hạ"])
    }

    @Test("Behind `từ đầu năm` begins who acted; behind any other word it does not")
    func season() {
        #expect(
            issuers("Ngay từ đầu năm UBND thành phố đã ban hành Chương trình hành động số 34/CTr-UBND ngày 28/01/2018.")
                == ["UBND thành phố"])
        #expect(issuers("Ngân sách năm UBND thành phố ban hành Kế hoạch số 34/KH-UBND ngày 28/01/2018.") == [nil])
    }

    @Test("Those who signed a joint circular, named behind its number or before it, lose it neither day nor issuer")
    func partners() {
        func cited(_ text: String) -> [String] {
            ReferenceReader.references(in: text).compactMap {
                guard case .document(let document) = $0.target else { return nil }
                return [document.number, document.date, document.issuer].compactMap { $0 }.joined(separator: " | ")
            }
        }
        let both = "Bộ Tài chính và Bộ Xây dựng"
        for partner in ["TTLT-BTC và BXD", "TTLT-BTC, BXD"] {
            #expect(
                cited("Căn cứ Thông tư liên tịch số 02/2009/\(partner) ngày 5/5/2009 của \(both);")
                    == ["02/2009/TTLT-BTC-BXD | 2009-05-05 | \(both)"])
        }
        #expect(
            cited("Thông tư liên tịch số 01/2011/TTLT-BTC và 02/2011/TTLT-BXD ngày 4/1/2011 của \(both)")
                == [
                    "01/2011/TTLT-BTC | 2011-01-04 | \(both)", "02/2011/TTLT-BXD | 2011-01-04 | \(both)",
                ])
        #expect(
            cited("Thông tư liên tịch \(both) số 01/2003/TTLT/BTC-BXD ngày 5/5/2003")
                == ["01/2003/TTLT/BTC-BXD | 2003-05-05 | \(both)"])
    }

    @Test(
        "Of two decrees in a row the issuer behind the second issued both; of two decisions with other symbols he did not"
    )
    func inARow() {
        #expect(
            issuers(
                "Nghị định số 12/2008/NĐ-CP ngày 8/12/2008 và Nghị định số 13/2011/NĐ-CP ngày 27/12/2011 của Chính phủ")
                == ["Chính phủ", "Chính phủ"])
        #expect(
            issuers(
                "Thông tư số 22/2001/TT-BTM ngày 15/8/2001 và các Thông tư số 02/2002/TT-BTM, 03/2002/TT-BTM của Bộ Thương mại"
            ) == ["Bộ Thương mại", "Bộ Thương mại", "Bộ Thương mại"])
        #expect(
            issuers("Quyết định số 12/QĐ-TTg ngày 8/12/2008 và Quyết định số 13/QĐ-BXD ngày 9/12/2008 của Bộ Xây dựng")
                == [nil, "Bộ Xây dựng"])
    }

    @Test(
        "The Ministry of Trade of old, who wrote before `trong`, and who stands without `của` are not cut or lost",
        arguments: [
            ("Công văn số 77/BTM-XNK ngày 1/6/2003 của Bộ Thương mại;", "Bộ Thương mại"),
            ("Theo đề nghị của Bộ Thương mại tại Công văn số 84/BTM-XNK;", "Bộ Thương mại"),
            ("Xét đề nghị của Sở Công nghiệp trong Công văn số 1611/TCCB ngày 4/4/2003;", "Sở Công nghiệp"),
            ("Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 Chính phủ về rừng;", "Chính phủ"),
        ])
    func whole(_ text: String, _ expected: String) {
        #expect(issuers(text) == [expected])
    }

    @Test("Of two proposers with their letters in brackets each has its own")
    func twoProposers() {
        #expect(
            issuers(
                "Xét đề nghị của Bộ Xây dựng (công văn số 12/BXD-KT ngày 1/1/2003) và của Bộ Tài chính (công văn số 13/BTC-NS ngày 2/2/2003);"
            ) == ["Bộ Xây dựng", "Bộ Tài chính"])
    }

    @Test("A ministry's name is read whole: no `Bộ Thương`, no university without its secondary schools")
    func ministries() {
        for body in [
            "Bộ Thương mại", "Bộ trưởng Bộ Thương mại", "Sở Thương mại và Du lịch", "Bộ Cơ khí và Luyện kim",
            "Bộ Đại học, Trung học chuyên nghiệp và Dạy nghề", "Bộ Công nghiệp nặng",
        ] {
            #expect(issuers("Công văn số 77/XNK-ĐT ngày 1/6/1993 của \(body) về hạn ngạch") == [body])
        }
        #expect(
            issuers("Theo đề nghị của Bộ Thương mại tại Công văn số 84/BTM-XNK ngày 5/7/2003;") == ["Bộ Thương mại"])
    }

    @Test("Several ministries behind `liên Bộ:` are those that issued it, and its day follows them")
    func jointMinistries() {
        #expect(
            issuers("Thông tư số 144/2002/TTLT-BYT-BCA của liên Bộ: Y tế - Công an, ngày 06/12/2002 về thuốc")
                == ["liên Bộ: Y tế - Công an"])
    }

    @Test("The Central Committee's session passed it: its ordinal and term are no end, and it is no mere `Hội nghị`")
    func conference() {
        let resolution = "Nghị quyết số 19-NQ/TW ngày 25 tháng 10 năm 2017"
        for body in [
            "Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII", "Hội nghị Trung ương 6 khóa XII",
            "Hội nghị lần thứ mười một Ban Chấp hành Trung ương Đảng",
        ] {
            #expect(issuers("\(resolution) của \(body) về bộ máy") == [body])
        }
        #expect(
            issuers("\(resolution) Hội nghị lần thứ 6 Ban Chấp hành Trung ương Đảng (khóa XII) về bộ máy")
                == ["Hội nghị lần thứ 6 Ban Chấp hành Trung ương Đảng"])
        #expect(issuers("\(resolution) của Hội nghị ngày hôm ấy") == [nil])
    }

    @Test("Behind the day who issued it may stand without `của`, where `về` follows; one who acts is not meant")
    func withoutOf() {
        let decision = "Quyết định số 61/2018/QĐ-BTC ngày 23 tháng 4 năm 2018"
        #expect(issuers("Căn cứ \(decision) Bộ Tài chính về định mức;") == ["Bộ Tài chính"])
        #expect(issuers("Căn cứ \(decision) Sở Tài chính trình định mức;") == [nil])
    }

    @Test("A proposer is found before a bracket, before `trong`, and behind `và của` as the second of two")
    func proposers() {
        #expect(
            issuers(
                "Theo đề nghị của Sở Nội vụ (Thường trực Ban Thanh niên tỉnh) tại Tờ trình số 126/SNV-TC ngày 3/4/2010;"
            )
                == ["Sở Nội vụ"])
        #expect(
            issuers("Xét đề nghị của Sở Công nghiệp trong Công văn số 1611/TCCB ngày 12/9/1990;") == ["Sở Công nghiệp"])
        #expect(issuers("Nhiệm vụ của Sở Công nghiệp trong Công văn số 1611/TCCB ngày 12/9/1990 là rõ.") == [nil])
        #expect(
            issuers(
                """
                Xét đề nghị của Bộ Xây dựng (công văn số 11/BXD-KT ngày 12/9/2010) và của Bộ Văn hóa, Thể thao và Du lịch \
                (công văn số 12/BVHTTDL-KT ngày 15/9/2010);
                """) == ["Bộ Xây dựng", "Bộ Văn hóa, Thể thao và Du lịch"])
    }

    @Test("The line that goes on a proposal behind `Giám đốc Sở` belongs to it")
    func proposalOverLines() {
        let text = """
            Theo đề nghị của Giám đốc Sở
            Nông nghiệp và Phát triển nông thôn tại Tờ trình số 190/TTr-SNN ngày 10/8/2021 và
            ý kiến của các xã.
            """
        #expect(issuers(text) == ["Giám đốc Sở Nông nghiệp và Phát triển nông thôn"])
    }

    @Test("A number's symbol that is one body's tells the issuer where the text does not; one of several does not")
    func symbols() {
        func told(_ text: String) -> [String?] {
            DocumentRelation.read(
                DocumentStructure(SourceText(text: text, blocks: [])), DocumentDescription(type: "công văn")
            ).map(\.target.issuer)
        }
        #expect(told("Theo Nghị định số 78/2015/NĐ-CP ngày 14/9/2015 về đăng ký.") == ["Chính phủ"])
        #expect(told("Theo Chỉ thị số 15/CT-TTg về phòng dịch.") == ["Thủ tướng Chính phủ"])
        #expect(told("Theo Nghị quyết số 19-NQ/TW về bộ máy.") == [nil])
        #expect(told("Theo Quyết định số 15/QĐ-UBND về bộ máy.") == [nil])
    }
}
