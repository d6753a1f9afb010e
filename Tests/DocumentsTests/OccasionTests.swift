import Documents
import Testing

@Suite("What minutes, submissions and press reports say of their occasion")
struct OccasionTests {
    private func values(_ text: String, _ name: MetadataField.Name) -> [String] {
        DocumentDescription.read(SampleText.plain(text)).fields.filter { $0.name == name }.map(\.value)
    }

    private let minutes = """
        ỦY BAN NHÂN DÂN
        THÀNH PHỐ LAM GIANG

        Lam Giang, ngày 18 tháng 5 năm 2023

        BIÊN BẢN

        Hội nghị giao ban công tác cải cách hành chính

        I. THỜI GIAN, ĐỊA ĐIỂM

        Hội nghị bắt đầu lúc 14 giờ 00 ngày 18/5/2023 tại phòng họp số 1, trụ sở Ủy ban nhân dân thành phố.

        II. THÀNH PHẦN

        1. Chủ trì: đồng chí Lê Hoài Bảo, Chủ tịch Ủy ban nhân dân thành phố. Cùng chủ trì: bà Đoàn Minh Thư, Phó Chủ tịch.

        2. Thư ký: đồng chí Lý Thị Kim Ngân, chuyên viên.

        3. Có mặt 57 trên tổng số 60 đại biểu. Vắng có lý do: 3 người.

        III. NỘI DUNG

        Ông Phạm Gia Hưng, Giám đốc Sở Nội vụ, đề nghị chủ trì: ông Tạ Hữu Khoa, báo cáo trước ngày 30.

        Hội nghị kết thúc lúc 16 giờ 45 phút cùng ngày.

        THƯ KÝ

        Lý Thị Kim Ngân

        CHỦ TRÌ

        Lê Hoài Bảo
        """

    @Test("minutes: sitting, times, place, chairs, secretary and attendance")
    func minutesFields() {
        #expect(values(minutes, .sitting) == ["Hội nghị giao ban công tác cải cách hành chính"])
        #expect(values(minutes, .time) == ["14 giờ 00"] && values(minutes, .endTime) == ["16 giờ 45 phút"])
        #expect(values(minutes, .place) == ["phòng họp số 1, trụ sở Ủy ban nhân dân thành phố"])
        #expect(
            values(minutes, .chair) == ["Lê Hoài Bảo", "Đoàn Minh Thư"], "whoever speaks in the matter chairs nothing")
        #expect(values(minutes, .secretary) == ["Lý Thị Kim Ngân"])
        #expect(values(minutes, .attendance) == ["Có mặt 57 trên tổng số 60 đại biểu.", "Vắng có lý do: 3 người."])
    }

    private let visit = """
        BIÊN BẢN LÀM VIỆC
        V/v xử lý đơn của ông Lực

        Hôm nay, hồi 09 giờ 15 phút ngày 18 tháng 7 năm 2022, tại trụ sở UBND phường Bến Gỗ, thành phố Lam Giang, ông \
        Đức chủ trì.

        I. THÀNH PHẦN

        - Ông: Hoàng Minh Đức        Chức vụ: Phó Chánh Thanh tra - Chủ trì

        - Bà: Lý Thị Kim Oanh        Chức vụ: Thanh tra viên - Thư ký

        - Ông: Trương Công Thắng     Chức vụ: Thư ký Tòa án

        - Đại diện lãnh đạo các phòng

        - 45 hội viên

        II. NỘI DUNG

        - Các hộ dân chưa nộp hồ sơ.

        Biên bản được lập lúc 10 giờ 40 phút cùng ngày và thông qua cho mọi người cùng nghe.
        """

    @Test("whom the chair invites to speak is not the chair")
    func invited() {
        let text = minutes.replacing(
            "1. Chủ trì: đồng chí Lê Hoài Bảo, Chủ tịch Ủy ban nhân dân thành phố. Cùng chủ trì: bà Đoàn Minh Thư, Phó Chủ tịch.\n\n",
            with: ""
        )
        .replacing(
            "Hội nghị kết thúc",
            with: "Chủ tọa: Xin mời ông Trần Văn Bảy.\n\nChủ tọa: Mời bà Lý Thị Sen phát biểu.\n\nHội nghị kết thúc")
        #expect(values(text, .chair) == ["Lê Hoài Bảo"], "who signs as such is")
    }

    @Test("the chair and the secretary whom the list of those present names by their office were not known")
    func officesInAttendance() {
        #expect(values(visit, .chair) == ["Hoàng Minh Đức"])
        #expect(values(visit, .secretary) == ["Lý Thị Kim Oanh"], "a court's secretary writes no minutes of this")
    }

    @Test("groups without a name were missing among those present; what the matter tells of is none of them")
    func groups() {
        #expect(values(visit, .attendance).suffix(2) == ["Đại diện lãnh đạo các phòng", "45 hội viên"])
        #expect(values(visit, .attendance).count == 5)
    }

    @Test("the place of a sitting lost the ward and the city behind its comma, and took nothing else")
    func widePlace() {
        #expect(values(visit, .place) == ["trụ sở UBND phường Bến Gỗ, thành phố Lam Giang"])
    }

    @Test("minutes that say when they were made up gave no end")
    func madeUp() { #expect(values(visit, .endTime) == ["10 giờ 40 phút"]) }

    @Test("the sitting's name kept the `V/v` of its letterhead")
    func sittingAbout() { #expect(values(visit, .sitting) == ["Làm việc về việc xử lý đơn của ông Lực"]) }

    @Test(
        "a lead that opens with the paper's letters makes a report",
        arguments: ["TP - Chiều 5/10", "(LĐO) - Sáng 22-9"])
    func dateline(_ dateline: String) {
        let text = """
            Chủ tịch phường nhận lỗi với dân

            \(dateline), trả lời cử tri, bà Lê Thị Ngọc Bích, Chủ tịch UBND phường Tân Định, xin lỗi người dân vì để hồ \
            sơ trễ hẹn trong nhiều tháng.
            """
        #expect(values(text, .type) == ["báo chí"])
        #expect(values(text.replacing(dateline, with: "UBND - Văn phòng"), .type) == [])
    }

    @Test("whoever takes the floor in minutes without headings was not counted among those present")
    func verbatimMinutes() {
        let text = """
            BIÊN BẢN
            PHIÊN CHẤT VẤN

            Chủ tọa kỳ họp: bà Nguyễn Thị Minh Tâm, Chủ tịch HĐND thành phố.

            Chủ tọa Nguyễn Thị Minh Tâm: Xin mời ông Cao Văn Tiến.

            Đại biểu Cao Văn Tiến: Vì sao 14 dự án chậm tiến độ?

            Ông Đinh Quốc Trung: Vâng, tôi xin trả lời: đã kiểm điểm 3 trưởng phòng.

            Phiên họp kết thúc vào lúc 11 giờ 20 phút.
            """
        #expect(values(text, .attendance) == [] && values(text, .chair) == ["Nguyễn Thị Minh Tâm"])
        #expect(values(text, .time) == [] && values(text, .endTime) == ["11 giờ 20 phút"])
    }

    @Test("those whom `chúng tôi gồm` lists for each side were there")
    func sides() {
        let text = """
            BIÊN BẢN LÀM VIỆC

            Hôm nay, vào lúc 8h30 ngày 14 tháng 6 năm 2019, tại trụ sở UBND xã Tân Phú, chúng tôi gồm:

            I. Đại diện UBND xã:

            1. Ông Trương Công Định        Chức vụ: Chủ tịch UBND xã

            2. Bà Mai Thị Nhàn             Chức vụ: Cán bộ địa chính

            II. Đại diện hộ dân:

            1. Ông Lê Văn Thôi, trú tại ấp 4

            Nội dung làm việc:

            Ông Thôi trình bày: đã gửi đơn ba lần.
            """
        #expect(
            values(text, .attendance) == [
                "Ông Trương Công Định Chức vụ: Chủ tịch UBND xã", "Bà Mai Thị Nhàn Chức vụ: Cán bộ địa chính",
                "Ông Lê Văn Thôi, trú tại ấp 4",
            ])
        #expect(values(text, .time) == ["8h30"] && values(text, .place) == ["trụ sở UBND xã Tân Phú"])
    }

    @Test("decomposed minutes say the same")
    func decomposed() {
        #expect(values(minutes.decomposed, .chair) == ["Lê Hoài Bảo", "Đoàn Minh Thư"])
        #expect(values(minutes.decomposed, .endTime).count == 1)
    }

    @Test("a submission: whose it is, in which role, for which occasion")
    func submission() {
        let text = """
            ỦY BAN NHÂN DÂN THÀNH PHỐ LAM GIANG
            SỞ TƯ PHÁP

            Lam Giang, ngày 22 tháng 9 năm 2023

            THAM LUẬN

            Pháp luật chồng chéo: khó khăn thật và nơi ẩn nấp

            Đồng chí Trịnh Thị Thu Thủy, Giám đốc Sở Tư pháp, trình bày tại Tọa đàm “Khắc phục né tránh” ngày 22/9/2023

            Kính thưa các đồng chí, chúng tôi xin nói ba ý.
            """
        #expect(values(text, .author) == ["Trịnh Thị Thu Thủy"] && values(text, .authorRole) == ["Giám đốc Sở Tư pháp"])
        #expect(values(text, .body) == ["Sở Tư pháp"] && values(text, .event) == ["Tọa đàm “Khắc phục né tránh”"])
    }

    @Test("an opinion signed in small letters has its author below")
    func opinion() {
        let text = """
            Ý KIẾN THAM LUẬN

            Nghĩ về căn bệnh né việc

            Thưa các đồng chí, tôi xin nói hơi thẳng. Xin cảm ơn các đồng chí đã nghe.

            Người phát biểu

            Đặng Thế Khôi
            """
        #expect(values(text, .signer) == ["Đặng Thế Khôi"] && values(text, .author) == ["Đặng Thế Khôi"])
    }

    @Test("a headline that begins like a paper's name or a type is neither")
    func headlines() {
        let asking = DocumentDescription.read(
            SampleText.plain("Bao giờ thống nhất một giá vé?\n\nSáng nay, nhiều người dân hỏi về giá vé xe buýt."))
        #expect(asking.issuer == nil && asking.type == nil)
        let voters = DocumentDescription.read(
            SampleText.plain("Ý kiến cử tri về phiên chất vấn\n\nSáng nay, nhiều cử tri theo dõi phiên chất vấn."))
        #expect(voters.type == nil)
    }

    @Test("a weekday with its date and hour makes a report")
    func dateline() {
        let found = DocumentDescription.read(
            SampleText.plain(
                "Thành ủy tọa đàm về né tránh trách nhiệm\nThứ Hai, 25/09/2023, 18:22 [GMT+7]\n\nSáng nay, Thành ủy tổ chức tọa đàm."
            ))
        #expect(found.type == "báo chí" && found.date == "2023-09-25")
        #expect(found.title == "Thành ủy tọa đàm về né tránh trách nhiệm")
    }

    @Test("the press: outlet, by-line and captions apart, the day only with its year")
    func press() {
        let text = """
            BÁO LAM GIANG

            Chuyện ở bộ phận một cửa phường Vĩnh Hòa

            Sáng 22-9, lãnh đạo phường đối thoại với người dân về hồ sơ trễ hạn.

            Quang cảnh buổi đối thoại. Ảnh: QUANG SƠN

            Nhiều người dân hài lòng ra về.

            Bài, ảnh: HÀ VY
            """
        #expect(values(text, .outlet) == ["Báo Lam Giang"] && values(text, .byline) == ["HÀ VY"])
        #expect(values(text, .caption) == ["Quang cảnh buổi đối thoại. Ảnh: QUANG SƠN"])
        #expect(values(text, .date).isEmpty)
    }
}

@Suite("Speeches and papers say whose they are and where they were read")
struct SpeechDescriptionTests {
    private func read(_ text: String) -> DocumentDescription { DocumentDescription.read(SampleText.plain(text)) }

    private func values(_ text: String, _ name: MetadataField.Name) -> [String] {
        read(text).fields.filter { $0.name == name }.map(\.value)
    }

    private let speech = """
        THÀNH ỦY LAM GIANG
        *
        BÀI PHÁT BIỂU
        của đồng chí Trần Đức Thiệu, Ủy viên Ban Chấp hành Trung ương Đảng, Bí thư Thành ủy
        tại Hội nghị sơ kết 5 năm thực hiện Chỉ thị số 29-CT/TU
        (Ngày 18 tháng 5 năm 2023)

        Thưa các đồng chí,

        Hôm nay, Ban Thường vụ Thành ủy tổ chức hội nghị sơ kết. Tôi chào mừng các đồng chí.
        """

    @Test("kind, speaker with office, occasion and day of a speech as an office prints it")
    func office() {
        let found = read(speech)
        #expect(found.type == "bài phát biểu" && found.date == "2023-05-18")
        #expect(values(speech, .author) == ["Trần Đức Thiệu"])
        #expect(values(speech, .authorRole) == ["Ủy viên Ban Chấp hành Trung ương Đảng, Bí thư Thành ủy"])
        #expect(values(speech, .event) == ["Hội nghị sơ kết 5 năm thực hiện Chỉ thị số 29-CT/TU"])
        #expect(found.issuer == "Thành ủy Lam Giang" && values(speech, .abstract).isEmpty)
    }

    @Test("a paper's person is its author and no body")
    func paper() {
        let text = """
            BÁO CÁO THAM LUẬN
            Giải pháp khắc phục tình trạng đùn đẩy trong cấp phép xây dựng
            (Đồng chí Lê Thu Hà, Giám đốc Sở Xây dựng trình bày)

            Kính thưa các đồng chí,

            Sở đã rút ngắn thời gian cấp phép từ 20 ngày còn 12 ngày.
            """
        #expect(read(text).type == "tham luận" && read(text).issuer == nil)
        #expect(values(text, .author) == ["Lê Thu Hà"] && values(text, .authorRole) == ["Giám đốc Sở Xây dựng"])
        #expect(values(text, .abstract) == ["Giải pháp khắc phục tình trạng đùn đẩy trong cấp phép xây dựng"])
    }

    @Test("what a speech says of other documents is told, as in a paper, and not done by it")
    func tells() {
        func relations(_ title: String) -> [String] {
            let text = """
                \(title)
                của đồng chí Trần Đức Thiệu, Bí thư Thành ủy

                Thưa các đồng chí,

                Văn bản này thay thế Quyết định số 5/2018/QĐ-UBND và sửa đổi Quyết định số 7/2019/QĐ-UBND.
                """
            let structure = DocumentStructure(SampleText.plain(text))
            return DocumentRelation.read(structure, read(text)).map { "\($0.kind) \($0.status)" }
        }
        #expect(!relations("THAM LUẬN").isEmpty)
        #expect(relations("BÀI PHÁT BIỂU") == relations("THAM LUẬN"))
        #expect(relations("DIỄN VĂN") == relations("THAM LUẬN"))
    }

    @Test("a headline about what somebody said is no speech")
    func headline() {
        let text = """
            Phát biểu của ông Lê Hoài Bảo tại kỳ họp gây tranh cãi

            Chiều 2-11, ông Lê Hoài Bảo nói rằng các sở đã trả lời đúng hạn, nhưng nhiều đại biểu không đồng ý.
            """
        #expect(read(text).type != "bài phát biểu")
    }

    /// Minutes of a village's meeting with `lines` on who presided.
    private func village(_ lines: String) -> String {
        """
        BIÊN BẢN
        Họp về làm đường

        Hôm nay, hồi 8 giờ ngày 14/3/2023, tại UBND xã Mai Hạ.

        \(lines)

        Nội dung:

        Ông Trần Văn Bình, thư ký Hội Nông dân, phát biểu: Nhất trí làm đường.
        """
    }

    @Test(
        "Chair and secretary were not found in a form that minutes really have",
        arguments: [
            "1. Ông Nguyễn Hữu An (Chủ tịch UBND xã, chủ trì)\n2. Bà Lê Thị Hoa (thư ký)",
            "Cuộc họp dưới sự chủ trì của ông Nguyễn Hữu An, Chủ tịch UBND xã. Thư ký cuộc họp là bà Lê Thị Hoa.",
            "Đại hội bầu ông Nguyễn Hữu An làm Chủ tọa và bà Lê Thị Hoa làm Thư ký.",
            "Chủ tọa: Thầy Nguyễn Hữu An - Hiệu trưởng\nThư ký: Cô Lê Thị Hoa - Giáo viên",
            "Chủ trì: Thượng tá Nguyễn Hữu An - Trưởng Công an huyện\nBan Thư ký: Đại úy Lê Thị Hoa",
            "Chủ trì cuộc họp:\nÔng Nguyễn Hữu An - Chủ tịch UBND xã\nThư ký cuộc họp:\nBà Lê Thị Hoa",
            "Thành phần:\n- GVCN - Cô Nguyễn Hữu An - Chủ tọa\n- Bà Lê Thị Hoa, kế toán: Thư ký",
        ])
    func offices(_ lines: String) {
        #expect(values(village(lines), .chair) == ["Nguyễn Hữu An"])
        #expect(values(village(lines), .secretary) == ["Lê Thị Hoa"], "who speaks in the matter writes nothing")
    }

    @Test("A time with a comma before its day was taken for the line of place and date, and lost")
    func timeWithDay() {
        let text = """
            BIÊN BẢN
            Họp thôn Mai Hạ

            Thời gian: 8 giờ 00, ngày 14 tháng 3 năm 2023
            Địa điểm: Nhà văn hóa
            """
        #expect(values(text, .time) == ["8 giờ 00"] && values(text, .place) == ["Nhà văn hóa"])
        #expect(values(text, .date) == ["2023-03-14"])
        let span = text.replacing("8 giờ 00, ngày", with: "Từ 14 giờ 00 đến 16 giờ 30 ngày")
        #expect(values(span, .time) == ["14 giờ 00"] && values(span, .endTime) == ["16 giờ 30"])
    }

    @Test("A sitting that the line with the kind names, or brackets below it, was none")
    func sittingOnTypeLine() {
        #expect(values("BIÊN BẢN CUỘC HỌP GIAO BAN\n\nChủ trì: Ông Lê Hoài An", .sitting) == ["Cuộc họp giao ban"])
        #expect(
            values("BIÊN BẢN\n(V/v họp thôn Mai Hạ)\n\nChủ trì: Ông Lê Hoài An", .abstract) == ["V/v họp thôn Mai Hạ"])
    }

    @Test(
        "The place of a sitting ran on into who held it and what was done",
        arguments: [
            ("Phòng họp số 2, Tổ Tiếng Anh tiến hành họp sinh hoạt chuyên môn.", "Phòng họp số 2"),
            ("Hội trường xã đã tiến hành cuộc họp về làm đường.", "Hội trường xã"),
            ("Nhà văn hóa, thôn Mai Thượng tổ chức họp dân.", "Nhà văn hóa"),
            ("phòng họp Ban Tổ chức Thành ủy.", "phòng họp Ban Tổ chức Thành ủy"),
        ])
    func placeBeforeVerb(_ told: String, _ place: String) {
        let text = "BIÊN BẢN\nHọp thôn\n\nHôm nay, vào lúc 14 giờ 00 ngày 15 tháng 7 năm 2026, tại \(told)"
        #expect(values(text, .place) == [place])
    }

    @Test("Rows of those who were there tell who chaired and who wrote, in plain words and small letters")
    func officesInRows() {
        let text = """
            CÔNG TY CỔ PHẦN SAO KHUÊ

            Lam Giang, ngày 18 tháng 5 năm 2023

            BIÊN BẢN

            Họp bầu giám đốc

            I. THÀNH PHẦN
            | Ông TRẦN HỮU THẠNH | Chủ tịch Hội đồng quản trị | Chủ tọa |
            | Bà Đỗ Thị Hằng | Trưởng phòng | Thư ký |
            Tổng số có mặt: 11/11 người.

            II. NỘI DUNG

            Thời gian: 9 giờ 40 phút (ngay sau tiết dạy tại lớp 8A).

            Cuộc họp kết thúc vào 11:00 cùng ngày.
            """
        #expect(values(text, .chair) == ["Trần Hữu Thạnh"] && values(text, .secretary) == ["Đỗ Thị Hằng"])
        #expect(
            values(text, .attendance) == [
                "Ông TRẦN HỮU THẠNH | Chủ tịch Hội đồng quản trị | Chủ tọa", "Bà Đỗ Thị Hằng | Trưởng phòng | Thư ký",
                "Tổng số có mặt: 11/11 người.",
            ])
        #expect(values(text, .endTime) == ["11:00"])
    }

    @Test("What the brackets behind the hour say happened somewhere is not the meeting's place")
    func placeInBrackets() {
        let text = """
            TRƯỜNG THCS MAI HẠ

            BIÊN BẢN

            Họp tổ

            1. Thời gian: 9 giờ 40 phút (ngay sau tiết dạy tại lớp 8A).

            2. Địa điểm: Phòng Hội đồng.
            """
        #expect(values(text, .place) == ["Phòng Hội đồng"])
    }

    @Test("Brackets below a report's title tell who presented it; a speech in capitals has its speaker and its day")
    func presented() {
        let report = """
            BÁO CÁO CỦA ỦY BAN NHÂN DÂN TỈNH LAM GIANG
            VỀ HOẠT ĐỘNG NĂM 1993
            (Do Chủ tịch Trần Hữu Thạnh trình bày
            tại kỳ họp thứ 4, Hội đồng nhân dân tỉnh khóa IX, ngày 06-12-1993)

            Thưa các vị đại biểu,

            Năm qua tỉnh được mùa.
            """
        #expect(values(report, .author) == ["Trần Hữu Thạnh"])
        #expect(values(report, .abstract) == ["VỀ HOẠT ĐỘNG NĂM 1993"])
        let speech = """
            BÀI PHÁT BIỂU CỦA CHỦ TỊCH TRẦN HỮU THẠNH
            TẠI KỲ HỌP THỨ 4, HỘI ĐỒNG NHÂN DÂN TỈNH LAM GIANG KHÓA IX, NGÀY 18-12-1993

            Thưa các vị đại biểu,

            Mấy ngày qua, bà con theo dõi kỳ họp.
            """
        #expect(values(speech, .author) == ["Trần Hữu Thạnh"])
        #expect(values(speech, .date) == ["1993-12-18"])
    }
}

@Suite("Who chairs and writes, named behind an office alone")
struct TitledOfficesTests {
    private func people(_ chair: String, _ secretary: String) -> (chairs: [String], secretaries: [String]) {
        let found = DocumentDescription.read(
            SampleText.plain(
                """
                BIÊN BẢN
                Họp bàn kế hoạch sản xuất
                Thời gian: 16h15 ngày 7 tháng 2 năm 2024
                Chủ trì: \(chair)
                Thư ký: \(secretary)
                """))
        func values(_ name: MetadataField.Name) -> [String] {
            found.fields.filter { $0.name == name }.map(\.value)
        }
        return (values(.chair), values(.secretary))
    }

    @Test(
        "A name right behind an office chairs the meeting",
        arguments: [
            "Phó Chủ tịch UBND tỉnh Nguyễn Văn Mây", "Đồng chí Phó Chủ tịch UBND tỉnh Nguyễn Văn Mây",
            "Giám đốc Nguyễn Văn Mây", "Trưởng thôn Nguyễn Văn Mây", "Tổ trưởng Nguyễn Văn Mây.",
            "Hiệu trưởng Trường THCS Mai Hạ Nguyễn Văn Mây",
        ])
    func chair(_ written: String) {
        #expect(people(written, "bà Lê Thị Lá").chairs == ["Nguyễn Văn Mây"])
    }

    @Test(
        "A whole name behind an office that no list has writes the minutes",
        arguments: ["Văn phòng - Thống kê Lê Thị Lá", "Khối trưởng Lê Thị Lá", "Lớp phó văn thể Lê Thị Lá."])
    func unlisted(_ written: String) {
        #expect(people("Giám đốc Nguyễn Văn Mây", written).secretaries == ["Lê Thị Lá"])
    }

    @Test("Several behind their offices chair together, and a party secretary may write")
    func several() {
        let found = people("Bí thư Đảng ủy xã Cao Văn Bền, Chủ tịch UBND xã Lò Văn Tấm", "bí thư Hoàng Kiều Hoa")
        #expect(found.chairs == ["Cao Văn Bền", "Lò Văn Tấm"])
        #expect(found.secretaries == ["Hoàng Kiều Hoa"])
    }

    @Test(
        "An office without a name, and a school that bears one, are nobody",
        arguments: [
            "Giám đốc Sở Y tế Lâm Đồng", "Hiệu trưởng Trường Lê Quý Đôn", "Chủ tịch UBND xã",
            "Đại diện UBND phường Trần Hưng Đạo",
        ])
    func nobody(_ written: String) {
        #expect(people(written, written).chairs.isEmpty)
        #expect(people(written, written).secretaries.isEmpty)
    }
}
