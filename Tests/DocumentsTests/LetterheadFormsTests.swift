import Documents
import Testing

@Suite("Letterheads and signatures as offices really set them")
struct LetterheadFormsTests {
    private func read(_ text: String) -> DocumentDescription { DocumentDescription.read(SampleText.plain(text)) }

    private func values(_ found: DocumentDescription, _ name: MetadataField.Name) -> [String] {
        found.fields.filter { $0.name == name }.map(\.value)
    }

    @Test("PHƯỜNG AN LẠC is a ward, not a `phương án`")
    func wardIsNoPlan() {
        let found = read(
            """
            ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
             PHƯỜNG AN LẠC               Độc lập - Tự do - Hạnh phúc
            Số: 14/BB-UBND               An Lạc, ngày 05 tháng 3 năm 2024

            BIÊN BẢN
            Họp giao ban tháng 02/2024

            Hôm nay, Ủy ban nhân dân phường họp giao ban.
            """)
        #expect(found.type == "biên bản" && found.number == "14/BB-UBND")
        #expect(found.issuer == "Ủy ban nhân dân phường An Lạc")
    }

    @Test("BAN AN TOÀN GIAO THÔNG is a body, not a `bản án`; its man of the office signs for its head")
    func trafficSafetyIsNoVerdict() {
        let found = read(
            """
            BAN AN TOÀN GIAO THÔNG                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH LAM GIANG                            Độc lập - Tự do - Hạnh phúc
            Số: 35/BATGT-VP                       Lam Giang, ngày 2 tháng 1 năm 2024
            V/v tăng cường xử lý vi phạm nồng độ cồn

            Kính gửi: Công an tỉnh.

            Ban An toàn giao thông tỉnh đề nghị các đơn vị tăng cường tuần tra.

            TL. TRƯỞNG BAN
            CHÁNH VĂN PHÒNG

            Đoàn Mạnh Cường
            """)
        #expect(found.type == "công văn" && found.issuer == "Ban An toàn giao thông tỉnh Lam Giang")
        #expect(found.signer == "Đoàn Mạnh Cường" && values(found, .signerTitle) == ["Chánh Văn phòng"])
    }

    @Test("A scan that lost the marks of BẢN ÁN still shows one")
    func scannedVerdict() {
        let found = read(
            """
            TÒA ÁN NHÂN DÂN TỈNH LAM GIANG

            Lam Giang, ngày 5 tháng 3 năm 2024

            BAN AN

            Tòa án nhân dân tỉnh Lam Giang xét xử sơ thẩm.
            """)
        #expect(found.type == "bản án")
    }

    @Test("A general department below its ministry issues the letter alone; `TỔNG CỤC TRƯỞNG` is one role")
    func generalDepartment() {
        let found = read(
            """
            BỘ TÀI CHÍNH                         CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỔNG CỤC THUẾ                             Độc lập - Tự do - Hạnh phúc
            Số: 2210/TCT-CS                      Hà Nội, ngày 13 tháng 6 năm 2019
            V/v chính sách thuế

            Kính gửi: Cục Thuế tỉnh Lam Giang

            Tổng cục Thuế trả lời để Cục Thuế tỉnh Lam Giang được biết./.

            Nơi nhận:                              TUQ. TỔNG CỤC TRƯỞNG
            - Như trên;                            VỤ TRƯỞNG VỤ CHÍNH SÁCH
            - Lưu: VT, CS (2b).
                                                   Lưu Đức Hùng
            """)
        #expect(found.issuer == "Tổng cục Thuế")
        #expect(found.signer == "Lưu Đức Hùng" && values(found, .signerTitle) == ["Vụ trưởng Vụ Chính sách"])
        #expect(values(found, .signingAuthority) == ["TUQ. TỔNG CỤC TRƯỞNG"])
        #expect(!values(found, .recipient).contains("Lưu Đức Hùng"))
    }

    @Test("The hour of a telegram is no place")
    func telegram() {
        let found = read(
            """
            ỦY BAN NHÂN DÂN
            THÀNH PHỐ BẾN NGHI

            Số: 07/CĐ-UBND

            Bến Nghi, hồi 16 giờ 00, ngày 18 tháng 9 năm 2023

            CÔNG ĐIỆN
            Về việc ứng phó mưa lớn

            Chủ tịch Ủy ban nhân dân thành phố yêu cầu trực 24/24 giờ.
            """)
        #expect(values(found, .place) == ["Bến Nghi"] && found.date == "2023-09-18")
    }

    @Test("The Secretariat issues what is signed for it under the Central Committee's letterhead")
    func secretariat() {
        let found = read(
            """
            BAN CHẤP HÀNH TRUNG ƯƠNG              ĐẢNG CỘNG SẢN VIỆT NAM
            Số 922-CT/TW                        Hà Nội, ngày 28 tháng 02 năm 2018

            CHỈ THỊ
            CỦA BAN BÍ THƯ
            về phát huy vai trò của nhân dân

            Ban Bí thư yêu cầu các cấp ủy thực hiện tốt các nhiệm vụ sau.

            T/M BAN BÍ THƯ

            Trần Minh Vượng
            """)
        #expect(found.issuer == "Ban Bí thư" && found.signer == "Trần Minh Vượng")
        #expect(values(found, .signingAuthority) == ["T/M BAN BÍ THƯ"] && values(found, .signerTitle) == [])
    }

    @Test("The youth union's secretariat is not the party's")
    func unionSecretariat() {
        let found = read(
            """
            BAN CHẤP HÀNH TRUNG ƯƠNG
            Số: 512-QĐ/TWĐTN-VP
            Hà Nội, ngày 9 tháng 5 năm 2016

            QUYẾT ĐỊNH
            về việc khen thưởng

            Điều 1. Tặng bằng khen cho các tập thể có tên sau.

            TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN

            Trần Minh Vượng
            """)
        #expect(found.issuer == "Ban Bí thư Trung ương Đoàn")
    }

    @Test("The conference that resolved is not what the resolution is about")
    func conference() {
        let found = read(
            """
            THÀNH ỦY BẾN NGHI                         ĐẢNG CỘNG SẢN VIỆT NAM
                    *                                 Bến Nghi, ngày 30 tháng 12 năm 2021
               Số 08-NQ/TU

            NGHỊ QUYẾT
            HỘI NGHỊ LẦN THỨ NĂM BAN CHẤP HÀNH ĐẢNG BỘ THÀNH PHỐ (KHÓA XIII)
            về xây dựng đội ngũ cán bộ dám nghĩ, dám làm

            Qua 5 năm thực hiện, tinh thần trách nhiệm được nâng lên.
            """)
        #expect(found.title == "Nghị quyết số 08-NQ/TU về xây dựng đội ngũ cán bộ dám nghĩ, dám làm")
    }

    @Test("Behind a wide gap stands the first addressee; the place may be a `TP.`, the date in figures")
    func addressees() {
        for (date, place) in [
            ("TP. Bến Nghi, ngày 21 tháng 5 năm 2022", "TP. Bến Nghi"), ("Bến Nghi, ngày 21/5/2022", "Bến Nghi"),
        ] {
            let found = read(
                """
                UBND THÀNH PHỐ BẾN NGHI
                SỞ GIAO THÔNG VẬN TẢI
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 1500/SGTVT-QLHT
                V/v phân luồng giao thông
                \(date)

                Kính gửi:   - Các chi bộ, đảng bộ cơ sở,
                            - Công an thành phố (PC08).
                            (Địa chỉ: số 3, phố Bến)

                Sở Giao thông vận tải nhận được văn bản của quý cơ quan.
                """)
            #expect(values(found, .recipient) == ["Các chi bộ, đảng bộ cơ sở", "Công an thành phố (PC08)"])
            #expect(found.date == "2022-05-21" && values(found, .place) == [place])
            #expect(found.issuer == "Sở Giao thông vận tải")
        }
    }

    @Test("What a type line says of the session belongs to the title, behind the number")
    func sessionInTypeLine() {
        let found = read(
            """
            CHÍNH PHỦ
            Số: 43/NQ-CP
            NGHỊ QUYẾT PHIÊN HỌP CHÍNH PHỦ THƯỜNG KỲ THÁNG 3 NĂM 2021
            Hà Nội, ngày 04 tháng 4 năm 2021

            Tại phiên họp Chính phủ thường kỳ tháng 3 năm 2021, Chính phủ đã thảo luận.
            """)
        #expect(found.title == "Nghị quyết số 43/NQ-CP phiên họp Chính phủ thường kỳ tháng 3 năm 2021")
    }

    @Test("An invitation is to its event; whoever is invited is not in its title")
    func invitation() {
        let found = read(
            """
            SỞ NỘI VỤ                  CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                          Độc lập - Tự do - Hạnh phúc
            Số: 78/GM-SNV              Bến Nghi, ngày 15 tháng 9 năm 2023

            GIẤY MỜI
            Dự hội thảo về trách nhiệm nêu gương

            Giám đốc Sở Nội vụ trân trọng kính mời: Lãnh đạo các sở, ban, ngành

            Tới dự hội thảo.
            """)
        #expect(found.title == "Giấy mời số 78/GM-SNV dự hội thảo về trách nhiệm nêu gương")
    }

    @Test("The council's term and session are no part of its name")
    func session() {
        let found = read(
            """
            HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ BẾN NGHI
            KHÓA X, KỲ HỌP THỨ 9

            BIÊN BẢN
            Phiên chất vấn sáng ngày 08 tháng 12 năm 2022

            Phiên họp bắt đầu.
            """)
        #expect(found.issuer == "Hội đồng nhân dân thành phố Bến Nghi")
    }

    @Test("Below a speech's title stands whose it is, in a degree or not")
    func author() {
        for (line, name, role) in [
            (
                "Đồng chí Võ Thanh Hòa, Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Thành ủy", "Võ Thanh Hòa",
                "Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Thành ủy"
            ),
            (
                "PGS.TS. Hồ Thị Vân Anh, Viện trưởng Viện Nghiên cứu đô thị", "Hồ Thị Vân Anh",
                "Viện trưởng Viện Nghiên cứu đô thị"
            ),
        ] {
            let found = read(
                """
                THAM LUẬN
                Nâng cao trách nhiệm nêu gương của người đứng đầu
                \(line)
                (Tại Hội thảo “Khắc phục bệnh sợ trách nhiệm”, ngày 22/9/2023)

                Kính thưa đoàn chủ tịch,

                Tôi nhất trí với báo cáo đề dẫn.
                """)
            #expect(found.title == "Tham luận nâng cao trách nhiệm nêu gương của người đứng đầu")
            #expect(values(found, .author) == [name] && values(found, .authorRole) == [role])
            #expect(values(found, .event) == ["Hội thảo “Khắc phục bệnh sợ trách nhiệm”"])
        }
    }

    @Test("Three bodies on one line issued nothing, and ĐOÀN CHỦ TỊCH was cut before its CHỦ TỊCH")
    func jointResolution() {
        let found = read(
            """
            ỦY BAN THƯỜNG VỤ QUỐC HỘI - CHÍNH PHỦ - ĐOÀN CHỦ TỊCH ỦY BAN TRUNG ƯƠNG MẶT TRẬN TỔ QUỐC VIỆT NAM
            -------
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            ---------------
            Số: 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN
            Hà Nội, ngày 15 tháng 6 năm 2017

            NGHỊ QUYẾT LIÊN TỊCH
            QUY ĐỊNH CÁC HÌNH THỨC GIÁM SÁT

            Điều 1. Nghị quyết này quy định các hình thức giám sát.

            TM. ĐOÀN CHỦ TỊCH ỦY BAN TRUNG ƯƠNG MTTQ VIỆT NAM
            CHỦ TỊCH

            Trần Thanh Mạnh
            """)
        #expect(
            values(found, .issuer) == [
                "Ủy ban Thường vụ Quốc hội", "Chính phủ",
                "Đoàn Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
            ])
        #expect(values(found, .signingAuthority) == ["TM. ĐOÀN CHỦ TỊCH ỦY BAN TRUNG ƯƠNG MTTQ VIỆT NAM"])
        #expect(values(found, .signerTitle) == ["Chủ tịch"])
    }

    @Test("A central committee's board was named without its committee")
    func centralBoard() {
        let found = read(
            """
            BAN CHẤP HÀNH TRUNG ƯƠNG
            BAN TỔ CHỨC
            *
            Số 05-HD/BTCTW
            ĐẢNG CỘNG SẢN VIỆT NAM
            Hà Nội, ngày 17 tháng 01 năm 2023

            HƯỚNG DẪN
            một số nội dung về sinh hoạt chi bộ

            1. Chi bộ họp mỗi tháng một lần.
            """)
        #expect(found.issuer == "Ban Tổ chức Trung ương")
    }

    @Test(
        "A number's symbols were changed: a project's DA is no ĐA, a small letter among capitals stays",
        arguments: ["49/DA-UBND", "47-TBo/TU"])
    func symbolsToTheLetter(_ number: String) {
        let found = read(
            """
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: \(number)
            Lam Giang, ngày 13 tháng 3 năm 2024

            DỰ ÁN
            Về việc mở rộng thư viện

            1. Thư viện được mở rộng.
            """)
        #expect(found.number == number)
    }

    @Test(
        "A kind that Decree 30 names was taken for a letter",
        arguments: ["Bản thỏa thuận", "Giấy nghỉ phép", "Phiếu báo"])
    func kinds(_ kind: String) {
        let found = read(
            """
            ỦY BAN NHÂN DÂN PHƯỜNG AN LẠC
            Số: 12/XX-UBND
            Lam Giang, ngày 13 tháng 3 năm 2024

            \(kind.uppercased())
            Về việc mượn hội trường

            1. Hội trường được mượn hai ngày.
            """)
        #expect(found.type == kind.lowercased())
    }

    @Test(
        "What a transcript puts for pen and seal parted the name from its title",
        arguments: ["*<stamp and signature>*", "[Chữ ký, con dấu]", "(Đã ký và đóng dấu)"])
    func placeholder(_ pen: String) {
        let found = read(
            """
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 67/2024/QĐ-UBND
            Lam Giang, ngày 21 tháng 11 năm 2024

            QUYẾT ĐỊNH
            Bãi bỏ quy định về giá

            Điều 1. Bãi bỏ quy định về giá.

            Nơi nhận:
            - Như Điều 1;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            \(pen)

            Trần Sỹ Hải
            """)
        #expect(found.signer == "Trần Sỹ Hải" && values(found, .signerTitle) == ["Chủ tịch"])
    }

    @Test("The title in small letters above `(Đã ký)` was no title")
    func titleAboveSigned() {
        let found = read(
            """
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 951-HĐBT
            Hà Nội, ngày 8 tháng 12 năm 1981

            QUYẾT ĐỊNH
            Về việc mở trường

            Điều 1- Mở một trường ở huyện.

            Phó Chủ tịch Hội đồng Bộ trưởng

            (Đã ký)

            Võ Chí Thành
            """)
        #expect(found.signer == "Võ Chí Thành")
        #expect(values(found, .signerTitle) == ["Phó Chủ tịch Hội đồng Bộ trưởng"])
    }

    @Test("A dash that a scan leaves behind a ministry made two issuers of it and its general department")
    func speckBehindMinistry() {
        let found = read(
            """
            BỘ TÀI CHÍNH -
            TỔNG CỤC THUẾ
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 4489/TCT-TTKT
            Hà Nội, ngày 2 tháng 12 năm 2022
            V/v tăng cường công tác quản lý thuế

            Kính gửi: Cục Thuế các tỉnh.

            Tổng cục Thuế đề nghị các Cục Thuế rà soát.
            """)
        #expect(values(found, .issuer) == ["Tổng cục Thuế"])
    }

    @Test("A letter whose number a scan has spoilt was of no kind")
    func spoiltNumber() {
        let found = read(
            """
            CỤC THUẾ TỈNH LAM GIANG          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            sé/(ÖCr-TTHT                     Lam Giang, ngày 5 tháng 7 năm 2018
            V/v thủ tục về thuế khi sáp nhập

            Kính gửi: Công ty An Bình

            Cục Thuế trả lời như sau.
            """)
        #expect(found.type == "công văn")
    }

    @Test("The half of an abstract that stands on the kind's own line was lost where the other half is a period")
    func periodBelow() {
        let found = read(
            """
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 12/BC-THCS
            Phong Xuân, ngày 10 tháng 01 năm 2023

            BÁO CÁO SƠ KẾT CÔNG TÁC TỔ CHUYÊN MÔN
            Học kỳ I năm học 2022 - 2023

            Tổ chuyên môn báo cáo như sau:
            """)
        #expect(values(found, .abstract) == ["SƠ KẾT CÔNG TÁC TỔ CHUYÊN MÔN Học kỳ I năm học 2022 - 2023"])
    }

    @Test("A scan's speck before the signer's title beside the recipients hid who signed")
    func speckBeforeTitle() {
        let found = read(
            """
            VĂN PHÒNG CHÍNH PHỦ
            Số: 330/TB-VPCP
            Hà Nội, ngày 18 tháng 10 năm 2022

            THÔNG BÁO
            Kết luận tại cuộc họp về kết nối dữ liệu

            Văn phòng Chính phủ thông báo để các bộ biết.

            Nơi nhận: - BỘ TRƯỞNG, CHỦ NHIỆM
            - Các Bộ, cơ quan;
            - Lưu: VT, KSTT.

            Trần Văn Sáng
            """)
        #expect(found.signer == "Trần Văn Sáng" && values(found, .signerTitle) == ["Bộ trưởng, Chủ nhiệm"])
    }

    @Test("With day and month still blank, the place swallowed the number above it")
    func blankDay() {
        let found = read(
            """
            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

            Số: 15/QĐ-UBND

            Lam Giang, ngày tháng năm 2024

            QUYẾT ĐỊNH
            Về việc giao vốn

            Điều 1. Giao vốn.
            """)
        #expect(values(found, .place) == ["Lam Giang"] && found.number == "15/QĐ-UBND" && found.date == nil)
    }

    /// A decision that ends in `closing`.
    private func decision(_ closing: String) -> DocumentDescription {
        read(
            """
            ỦY BAN NHÂN DÂN
            TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Số: 15/QĐ-UBND
            Lam Giang, ngày 5 tháng 3 năm 2024

            QUYẾT ĐỊNH
            Về việc giao vốn

            Điều 1. Giao vốn cho các xã.

            \(closing)
            """)
    }

    @Test(
        "A signature in an office's own form had no name or a wrong title",
        arguments: [
            ("Q. GIÁM ĐỐC\n\nNguyễn Hữu An", "Q. Giám đốc"), ("CHỦ TỊCH: Nguyễn Hữu An (Đã ký)", "Chủ tịch"),
            ("GIÁM ĐỐC\n\nNGƯT. Nguyễn Hữu An", "Giám đốc"),
            ("KT. CHỦ TỊCH - PHÓ CHỦ TỊCH: Nguyễn Hữu An", "Phó Chủ tịch"),
            ("CHỦ TỊCH UBND TỈNH\n\nNGUYỄN HỮU AN", "Chủ tịch UBND tỉnh"),
            ("HIỆU TRƯỞNG PHÊ DUYỆT\n\nNguyễn Hữu An", "Hiệu trưởng"),
            ("K/T THỦ TRƯỞNG\nPHÓ THỦ TRƯỞNG\n\nNguyễn Hữu An", "Phó Thủ trưởng"),
        ])
    func signatures(_ closing: String, _ title: String) {
        #expect(decision(closing).signer == "Nguyễn Hữu An")
        #expect(values(decision(closing), .signerTitle) == [title])
    }

    @Test("Recipients on one line were nobody")
    func inlineRecipients() {
        #expect(
            values(decision("Nơi nhận: Như Điều 3; Sở Nội vụ; Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Hữu An"), .recipient)
                == ["Như Điều 3", "Sở Nội vụ", "Lưu: VT"])
    }

    @Test(
        "Names of the highlands with a stroke within signed nothing",
        arguments: ["H'Lan Niê", "K'Brên", "Y Thông Êban"])
    func highlandNames(name: String) {
        #expect(decision("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n\(name)").signer == name)
    }

    @Test(
        "What a document is about was lost where it goes on behind its kind, on one line",
        arguments: ["Về việc", "về việc", "Về", "về", "V/v"])
    func aboutBehindType(about: String) {
        let read = DocumentDescription.read(
            DocumentStructure(
                SampleText.plain(
                    """
                    ỦY BAN NHÂN DÂN
                    HUYỆN BẾN ĐÔNG
                    Số: 12/KH-UBND
                    Bến Đông, ngày 5 tháng 3 năm 2021

                    KẾ HOẠCH \(about) sắp xếp tổ chức bộ máy

                    Ủy ban nhân dân huyện sắp xếp các phòng, ban như sau.
                    """)), fileName: nil)
        #expect(read.type == "kế hoạch")
        #expect(values(read, .abstract) == ["\(about) sắp xếp tổ chức bộ máy"])
    }

    @Test("A rule that a page ran together with the number kept the number from being read")
    func ruleBeforeNumber() {
        let read = DocumentDescription.read(
            DocumentStructure(
                SampleText.plain(
                    """
                    BỘ TƯ PHÁP
                    -------Số: 15/BC-BTP

                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                    Độc lập - Tự do - Hạnh phúc
                    ---------------Hà Nội, ngày 20 tháng 01 năm 2014

                    BÁO CÁO
                    Tổng kết công tác năm 2013

                    Năm 2013 có nhiều việc.
                    """)), fileName: nil)
        #expect(read.number == "15/BC-BTP")
        #expect(read.issuer == "Bộ Tư pháp")
    }
}
