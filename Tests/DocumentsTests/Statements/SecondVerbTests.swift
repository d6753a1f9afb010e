import Testing

@testable import Documents

@Suite("What is said behind a first act: `đã họp khẩn và yêu cầu …`")
struct SecondVerbTests {
    private func said(_ text: String) -> [String] { Said.lines("Bà Hoàng Thị Ngân dự.\n\n" + text) }

    @Test("A body's name ends before what it does, and what it says behind `và` is its")
    func bodyActs() {
        #expect(
            said("Công an huyện Bến Đông vào cuộc điều tra và xác định ông Tá có lỗi trong vụ này.")
                == ["Công an huyện Bến Đông: ông Tá có lỗi trong vụ này."])
        #expect(
            said("Bộ Y tế lấy mẫu xét nghiệm và kết luận thuốc này đã hết hạn.")
                == ["Bộ Y tế: thuốc này đã hết hạn."])
        #expect(
            said("Công ty Sông Lam khiếu nại kết quả thẩm định giá trên và đề nghị Công ty Hải Minh thẩm định lại.")
                == ["Công ty Sông Lam: Công ty Hải Minh thẩm định lại."])
        #expect(
            said("Chi cục Kiểm lâm Lam Giang thành lập đoàn kiểm tra, đồng thời khuyến cáo người dân không đốt rẫy.")
                == ["Chi cục Kiểm lâm Lam Giang: người dân không đốt rẫy."])
        #expect(
            said("UBND tỉnh Lam Giang đã họp khẩn; đồng thời, yêu cầu các sở vào cuộc ngay trong tuần.")
                == ["UBND tỉnh Lam Giang: các sở vào cuộc ngay trong tuần."])
        #expect(
            said(
                "Sáng 5/3, tại Lam Giang, Sở Y tế đã mời ông Phạm Gia Hưng lên làm việc và yêu cầu cơ sở này ngừng hoạt động."
            )
                == ["Sở Y tế: cơ sở này ngừng hoạt động."])
    }

    @Test("What somebody says who has met, thanked or taken others somewhere")
    func personActs() {
        #expect(
            said("Ông Phạm Văn Tá đã thăm gia đình nạn nhân và cho biết sẽ hỗ trợ chi phí.")
                == ["Phạm Văn Tá: sẽ hỗ trợ chi phí."])
        #expect(
            said("Ông Phạm Văn Tá dẫn phóng viên ra vườn rồi cho biết cây đang phát triển tốt.")
                == ["Phạm Văn Tá: cây đang phát triển tốt."])
        #expect(
            said("Chủ tịch UBND tỉnh Phạm Văn Tá gặp ông Lê Gia Hưng tại trụ sở và yêu cầu trả lời dân trước ngày 5.")
                == ["Phạm Văn Tá: trả lời dân trước ngày 5."])
        #expect(
            said("Ông Phạm Văn Tá chủ trì cuộc họp, yêu cầu các xã phải sửa đường trong năm nay.")
                == ["Phạm Văn Tá: các xã phải sửa đường trong năm nay."])
        #expect(
            said("Ông Phạm Văn Tá giải đáp các thắc mắc, sau đó cam kết chính sách mới sẽ có lợi cho dân.")
                == ["Phạm Văn Tá: chính sách mới sẽ có lợi cho dân."])
    }

    @Test("To whom or of what somebody speaks is not said; the verb behind it tells what is")
    func topics() {
        #expect(
            said("Ông Phạm Văn Tá đã kết luận hội nghị, yêu cầu các xã phải sửa đường trong năm nay.")
                == ["Phạm Văn Tá: các xã phải sửa đường trong năm nay."])
        #expect(
            said("Ông Phạm Văn Tá đã trả lời bà con và khẳng định chính sách mới sẽ có lợi cho dân.")
                == ["Phạm Văn Tá: chính sách mới sẽ có lợi cho dân."])
        #expect(
            said("Ông Phạm Văn Tá đồng tình với các ý kiến, đồng thời đề nghị các xã sửa đường.")
                == ["Phạm Văn Tá: các xã sửa đường."])
        #expect(
            said("Ông Phạm Văn Tá đã lên tiếng; đồng thời cho biết chính sách mới sẽ có lợi cho dân.")
                == ["Phạm Văn Tá: chính sách mới sẽ có lợi cho dân."])
        #expect(
            said("Đại diện Tập đoàn Sông Lam bày tỏ sự quan tâm đến gợi ý này của bí thư và cho biết sẽ cử chuyên gia.")
                == ["Tập đoàn Sông Lam: quan tâm đến gợi ý này của bí thư", "Tập đoàn Sông Lam: sẽ cử chuyên gia."])
    }

    @Test("What others do or ask within the sentence is not the subject's")
    func others() {
        for text in [
            "Ông Phạm Văn Tá thấy người dân kéo đến và yêu cầu nhà máy dừng hoạt động.",
            "Ông Phạm Văn Tá nghe bà Nga kể và khẳng định mình vô tội.",
            "Ông Phạm Văn Tá bị nhiều người vây quanh và yêu cầu trả tiền ngay.",
            "Ông Phạm Văn Tá vào quán ăn thì có người đến và yêu cầu ông ra ngoài.",
            "Công an huyện Bến Đông đã bắt giữ nhóm người chuyên đe dọa và yêu cầu người dân nộp tiền.",
            "Mâu thuẫn giữa chủ đầu tư, Ban quản lý Cầu Ngự và cư dân đang tăng; đề nghị các cấp cần làm rõ.",
        ] {
            #expect(said(text) == [], "\(text)")
        }
    }

    @Test("Nouns behind `và` are nothing said, nor is what a deed shows")
    func nouns() {
        for text in [
            "UBND tỉnh Lam Giang tiếp nhận các ý kiến và đề nghị của người dân trong vùng.",
            "Sở Y tế tỉnh Lam Giang ban hành các quy định và yêu cầu về phòng dịch trong trường học.",
            "Ông Phạm Văn Tá trao đổi, làm rõ những ý kiến, kiến nghị, tâm tư của các đoàn viên.",
            "Công ty Sông Lam đã đạt kết quả tốt, qua đó khẳng định vai trò đầu tàu của ngành.",
        ] {
            #expect(said(text) == [], "\(text)")
        }
    }

    @Test("What an office does is no part of the role")
    func role() {
        for act in ["trao quà cho các hộ nghèo", "tham dự lễ khai giảng", "kiểm tra đê", "thắp hương tại tượng đài"] {
            #expect(
                Said.role(
                    "Đồng chí Nguyễn Thế Tá, Phó Chủ tịch UBND tỉnh Lam Giang \(act).\n\n"
                        + "Đồng chí Nguyễn Thế Tá đề nghị các cơ quan chức năng tăng cường kiểm tra đê.")
                    == "Phó Chủ tịch UBND tỉnh Lam Giang", "\(act)")
        }
    }
}
