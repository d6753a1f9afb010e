import Testing

@testable import Documents

@Suite("In reports, what is said of a person before the verb is no other speaker")
struct PressAppositionTests {
    @Test(
        "where somebody works, learns or comes from is not who speaks, though no comma closes it",
        arguments: [
            "Trong khi đó, ông Lâm Quang Tiệp, nguyên vụ trưởng Vụ Đại học, Bộ GD-ĐT cho rằng, việc kiểm định còn hình thức.",
            "Ông Lâm Quang Tiệp, Phó cục trưởng cục Hải Quan Lam Giang cho hay, đơn vị còn thiếu người.",
            "Ông Lâm Quang Tiệp, NCS ĐH Kinh tế Lam Giang (cơ sở hai) cho rằng, nhiều yêu cầu mang tính hành chính.",
            "Ông Lâm Quang Tiệp, Phòng Quản lý đô thị, UBND quận Cầu Ngự cho biết đã lập biên bản.",
            "Thí sinh Lâm Quang Tiệp, đến từ THPT Kim Liên, Lam Giang cho biết, đề Toán dễ chịu.",
            "Anh Lâm Quang Tiệp, 35 tuổi, công nhân khu công nghiệp Hải Đông kể, con anh phải học ba ca.",
            "Kể về cha, ông Lâm Quang Tiệp - con trai anh hùng Trần Văn Lãm nói: “Ba tôi đã bán nhiều căn nhà để làm hầm.”",
            "(LGO) - Bộ trưởng, Chủ nhiệm Lâm Quang Tiệp, Người phát ngôn của Chính phủ cho biết, đã có ba sáng kiến.",
        ])
    func apposition(text: String) { #expect(Said.speakers(text) == ["Lâm Quang Tiệp"]) }

    @Test(
        "a body behind the comma speaks where somebody is only what the clause before is about",
        arguments: [
            "Sau khi làm việc với ông Trần Văn Ba, Sở Nội vụ cho biết sẽ kiểm tra lại.",
            "Trả lời ông Trần Văn Ba, Sở Nội vụ cho biết đã giao thanh tra xác minh.",
            "Ngoài ông Trần Văn Ba, Sở Nội vụ cho biết còn hai người khác.",
        ])
    func body(text: String) { #expect(Said.speakers(text) == ["Sở Nội vụ"]) }

    @Test("two bodies behind a name are not where one person works")
    func twoBodies() {
        #expect(
            !Said.speakers("Ông Trần Văn Ba, Sở Nội vụ và Sở Tư pháp cùng kiến nghị sửa quy định.")
                .contains("Trần Văn Ba"))
    }

    @Test("whose relative somebody is does not speak: `người thân H. cho hay`")
    func relative() { #expect(Said.speakers("Người thân H. cho hay, em vẫn mong được trở lại trường.") == []) }

    @Test("a body's paper says what the body does")
    func paper() {
        #expect(
            Said.lines("Báo cáo nhanh của Bộ Giáo dục về buổi thi chiều nay cho hay, có 600 thí sinh dự thi.")
                == ["Bộ Giáo dục: có 600 thí sinh dự thi."])
    }

    @Test(
        "a quotation is credited behind a dash",
        arguments: [
            "“Tôi biết còn nhiều nơi vi phạm quy chế” - chia sẻ của Thứ trưởng Lâm Quang Tiệp với báo Lam Giang.",
            "“Mỗi cán bộ phải toàn tâm với công việc” - Là một trong những nội dung trong phát biểu kết luận của đồng chí "
                + "Lâm Quang Tiệp tại hội nghị.",
        ])
    func credit(text: String) { #expect(Said.speakers(text) == ["Lâm Quang Tiệp"]) }

    @Test("a mark that closes what nothing opened does not swallow the next paragraph")
    func strayMark() {
        let text = """
            Ông Lê Công Cừ băn khoăn về tiêu chí. Bỏ ra mười đồng mà thu về hai đồng đã tốt lắm rồi".

            Ông Lâm Quang Tiệp cho rằng, việc kiểm định trước nay vẫn "còn hình thức".
            """
        #expect(Said.lines(text).last == "Lâm Quang Tiệp: việc kiểm định trước nay vẫn \"còn hình thức\".")
    }

    @Test("a quotation inside another, in the same straight marks, does not end it")
    func nested() {
        let text = """
            "Thời ấy, với vai trò nhà thầu cho "Phủ Đầu Rồng", ông Trần Văn Lãm đã xây hầm. Không ai nghĩ ông làm cách \
            mạng", ông Phan Văn Hân kể.
            """
        #expect(Said.speakers(text) == ["Phan Văn Hân"])
        #expect(Said.lines(text).first?.contains("Thời ấy") == true)
    }

    @Test("a name of one word in the headline is the foreigner whom the text names in full")
    func foreigner() {
        let text = """
            Ông Smith nói dự án bị kiểm soát

            Tổng thống Mỹ Donald Smith khẳng định dự án khiến nhiều nước bị kiểm soát.

            “Phải nói là tôi rất buồn khi họ ký hợp đồng ấy”, ông Smith nói.
            """
        #expect(Set(Said.speakers(text)) == ["Donald Smith"])
    }

    @Test("what is hoped for begins behind the comma, and giấy chứng nhận says nothing")
    func verbs() {
        #expect(
            Said.lines("Chủ tịch UBND tỉnh Phạm Anh Tấn hy vọng, thông qua sự kiện này, hình ảnh tỉnh sẽ lan tỏa.")
                == ["Phạm Anh Tấn: thông qua sự kiện này, hình ảnh tỉnh sẽ lan tỏa."])
        #expect(Said.speakers("Công đoàn Than trao giấy chứng nhận “Thợ mỏ sáng tạo năm 2023” cho ông Đạo.") == [])
    }

    @Test(
        "where one lives or works and what one has gone through, told before the verb, kept the words from whoever says them",
        arguments: [
            ", có hơn 40 năm theo nghề,", ", 58 tuổi, sống sau căn nhà bị cháy", ", công nhân làm việc tại xưởng",
            ", công nhân có thâm niên 12 năm", ", người dân sống gần đó,", ", người dân sống gần đó",
            ", một người dân sống gần đó", ", có mặt tại hiện trường,",
        ])
    func lives(_ words: String) {
        #expect(
            Said.lines("Chị Lâm Hoài Thu\(words) cho biết lửa bùng lên lúc nửa đêm.")
                == ["Lâm Hoài Thu: lửa bùng lên lúc nửa đêm."])
    }

    @Test("behind a quotation the verb at the end is of whoever is named, whatever stands between")
    func atTheEnd() {
        #expect(
            Said.lines("\"Tôi thấy lửa trên gác\" - anh Lâm Quang Tiệp, một cư dân sinh sống tại đây cho biết.")
                == ["Lâm Quang Tiệp: Tôi thấy lửa trên gác"])
        #expect(
            Said.role("\"Tôi thấy lửa trên gác\", anh Lâm Quang Tiệp, người dân sống gần đó, kể.")
                == "người dân sống gần đó")
    }

    @Test("two things told of somebody are no apposition: `có hai con, nhiều người cho rằng …`")
    func others() {
        #expect(Said.lines("Bà Lâm Hoài Thu có hai con, nhiều người cho rằng bà sống vì con.") == [])
    }

    @Test("a party post in short hid the office behind it")
    func partyPost() {
        #expect(
            Said.role("Đồng chí Lâm Quang Tiệp - TUV, Giám đốc Sở Tài nguyên cho biết: Đất công còn nhiều hạn chế.")
                == "Giám đốc Sở Tài nguyên")
    }

    @Test("`và nhân viên đã chi` told of others, and was part of the role")
    func staff() {
        let text = """
            Lâm Quang Tiệp, cựu chủ tịch Ngân hàng Đông Hải và nhân viên đã chi lãi ngoài cho khách.

            Ông Tiệp khai chỉ làm theo lệnh.
            """
        #expect(Said.role(text) == "cựu chủ tịch Ngân hàng Đông Hải")
    }

    @Test(
        "what stands behind a dash and a name is what the person is, whatever it is, up to the verb",
        arguments: [
            "Thủ trưởng Cơ quan An ninh điều tra", "Hải đội trưởng Hải đội Biên phòng 3",
            "Chính trị viên Đồn Biên phòng Cửa Sông", "Người có uy tín bản Mây", "Trưởng thôn Mây",
            "Trưởng phòng Hướng dẫn nghiệp vụ", "Tỉnh ủy viên, Giám đốc Sở Y tế", "đầu mối thu mua lúa vùng Sông Hạ",
        ])
    func behindDash(_ role: String) {
        #expect(
            Said.lines("Ông Lâm Quang Tiệp - \(role) cho biết, tàu bị chìm lúc 15 giờ.")
                == ["Lâm Quang Tiệp: tàu bị chìm lúc 15 giờ."])
    }

    @Test("what somebody is, told behind `là`, kept the words from the person")
    func told() {
        #expect(
            Said.lines(
                "Ông Lâm Quang Tiệp (trú tại xã Hòa Lâm) là chủ tàu kiêm thuyền trưởng cho biết, tàu bị tràn nước.")
                == ["Lâm Quang Tiệp: tàu bị tràn nước."])
        #expect(Said.lines("Ông Lâm Quang Tiệp là người cho biết tin này đầu tiên.") == [])
    }

    @Test("a second office behind `kiêm` was cut within it")
    func second() {
        #expect(
            Said.role("Trung tướng Lâm Quang Tiệp, Chánh Văn phòng kiêm Người phát ngôn của Bộ, cho biết đang làm rõ.")
                == "Chánh Văn phòng kiêm Người phát ngôn của Bộ")
    }

    @Test("a spouse told of besides was part of the role")
    func spouse() {
        let text = """
            Lâm Quang Tiệp, cựu giám đốc Ngân hàng Sông Tiên và vợ đã chi tiền.

            Ông Tiệp cho biết công ty gặp khó.
            """
        #expect(Said.role(text) == "cựu giám đốc Ngân hàng Sông Tiên")
    }

    @Test("the day in brackets behind when somebody speaks kept the words from them")
    func dated() {
        #expect(
            Said.lines("Công an tỉnh Hòa Lâm hôm nay (15/2) cho biết đang tìm xe.")
                == ["Công an tỉnh Hòa Lâm: đang tìm xe."])
        #expect(
            Said.lines("Ông Lâm Quang Tiệp sáng nay (3/5) cho biết, xe đã tìm thấy.")
                == ["Lâm Quang Tiệp: xe đã tìm thấy."])
    }
}
