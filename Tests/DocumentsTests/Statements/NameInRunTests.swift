import Testing

@testable import Documents

@Suite("Who speaks: where a name begins behind what an office is of")
struct NameInRunTests {
    /// Offices, with bodies that are called after people and places or look so.
    private static let offices = [
        "Giám đốc Sở Y tế", "Giám đốc Sở Y tế Quảng Nam", "Chủ tịch UBND huyện Đức Trọng",
        "Chủ tịch UBND xã Phú An Tây",
        "Chủ tịch UBND TP Mỹ Tho", "Chủ tịch UBND tỉnh", "Giám đốc Bệnh viện Bạch Mai",
        "Giám đốc Bệnh viện Nguyễn Tri Phương",
        "Hiệu trưởng Trường THPT Lê Hồng Phong", "Giám đốc Vườn quốc gia Cát Tiên",
        "Tổng giám đốc Công ty cổ phần Hoàng Sơn",
        "Phó cục trưởng Cục Hàng không Việt Nam", "Chủ tịch Hiệp hội Doanh nghiệp nhỏ và vừa",
        "Giám đốc Đài PT-TH Lâm Đồng",
        "Trưởng phòng Tổ chức Sở GD-ĐT TP Cần Thơ", "Chủ nhiệm Ủy ban về Các vấn đề xã hội",
        "Giám đốc Sở Tài nguyên - Môi trường Hà Nội",
    ]
    /// Family names that are rare, that places begin with, or that stand two in a name.
    private static let names = [
        "Lê Văn Tấn", "Trần Thị Kim Loan", "Lê Nguyễn Hà Vy", "Đinh La Hữu Phước", "Quách Thế Sang", "Lò Văn Phón",
        "Tôn Nữ Diệu Hiền", "Mai Văn Trọng", "Cao Đức Thuận", "Phan Nguyễn Như Khánh",
    ]

    @Test("Whatever body an office is of, the name behind it is found whole", arguments: offices)
    func everyName(office: String) {
        for name in NameInRunTests.names {
            let text = "Bà Hoàng Thị Ngân dự. \(office) \(name) cho biết công trình sẽ xong trước mùa mưa."
            #expect(Said.speakers(text) == [name], "\(office) \(name)")
        }
    }

    @Test(
        "A foreign name behind a Vietnamese body is found whole",
        arguments: ["Giám đốc Sở Y tế", "Phó cục trưởng Cục Hàng không Việt Nam", "Chủ tịch UBND tỉnh Quảng Nam"])
    func foreignName(office: String) {
        let text = "Bà Hoàng Thị Ngân dự. \(office) Peter Hanson cho biết công trình sẽ xong trước mùa mưa."
        #expect(Said.speakers(text) == ["Peter Hanson"], "\(office)")
    }

    @Test("A body called after somebody, behind a name, took the statement away", arguments: offices)
    func behindTheName(office: String) {
        let text = "Ông Lê Văn Tấn, \(office), cho biết công trình sẽ xong trước mùa mưa. Bà Hoàng Thị Ngân dự."
        #expect(Said.speakers(text) == ["Lê Văn Tấn"], "\(office)")
        #expect(Said.role(text) == office, "\(office)")
    }

    @Test("The end of a commune's name was somebody with a surname")
    func commune() {
        #expect(
            Said.speakers("Theo Chủ tịch UBND xã Phú An Tây, nền đất đang yếu dần. Bà Hoàng Thị Ngân dự.")
                .filter { $0.hasPrefix("An") } == [])
    }

    @Test("Brackets within brackets behind a name ended the phrase, and the statement was lost")
    func nestedBrackets() {
        #expect(
            Said.speakers(
                "Bà Trần Thị Lan (Phó cục trưởng Cục Trồng trọt (Bộ Nông nghiệp)) cho biết vụ lúa này được mùa.")
                == ["Trần Thị Lan"])
    }

    @Test("People in small letters with which the words of a source begin were one of his titles")
    func contentIsNoTitle() {
        let text = "Theo ông Lê Văn Tấn - Giám đốc Sở Y tế, người dân chưa được bồi thường. Bà Hoàng Thị Ngân dự."
        #expect(Said.lines(text) == ["Lê Văn Tấn: người dân chưa được bồi thường."])
    }

    @Test("A commune, a district in short and a charity abroad gave names to nobody")
    func others() {
        #expect(
            Said.role(
                "Ông Lê Văn Tấn, chủ tịch UBND H.Bến Thành, cho biết dân đã nhận tiền. Bà Hoàng Thị Ngân dự."
            ) == "chủ tịch UBND H.Bến Thành")
        #expect(
            Said.speakers(
                "Ông Peter Hanson, giám đốc điều hành hội từ thiện Hanson's Society, nói rằng việc làm đó rất quý. Bà Hoàng Thị Ngân dự."
            ) == ["Peter Hanson"])
    }
}
