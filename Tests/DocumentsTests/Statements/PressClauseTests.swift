import Foundation
import Testing

@testable import Documents

@Suite("What is said: clauses between a speaker and the words")
struct PressClauseTests {
    @Test(
        "What was done, behind a comma, is what is said and no second verb",
        arguments: [
            "đã nhận được đơn của mười hộ dân ven sông", "đang đề nghị công an vào cuộc làm rõ",
            "sẽ công bố kết quả kiểm tra trong tháng này",
        ])
    func tenses(_ said: String) {
        #expect(
            Said.lines("Ông Trần Đức Thiệu, Chủ tịch xã Đông Hải, cho biết, \(said).")
                == ["Trần Đức Thiệu: \(said)."])
        #expect(
            Said.lines("Ông Trần Đức Thiệu ghi nhận, đánh giá cao nỗ lực của các hộ dân ven sông.")
                == ["Trần Đức Thiệu: nỗ lực của các hộ dân ven sông."])
    }

    @Test(
        "When and where somebody speaks may stand between commas before the verb",
        arguments: ["trong cuộc gặp với ngư dân", "tại cảng Bến Đông", "sau khi xem xét hồ sơ"])
    func interruption(_ words: String) {
        #expect(
            Said.lines(
                """
                Sáng nay Thị trưởng Bến Đông Lê Hoài Bảo ra cảng.

                Thị trưởng Bến Đông, \(words), đã khẳng định cảng sẽ mở cửa lại vào thứ hai.
                """) == ["Lê Hoài Bảo: cảng sẽ mở cửa lại vào thứ hai."])
    }

    @Test("What somebody does in order to say something, or by saying it, is said, too")
    func purpose() {
        #expect(
            Said.lines(
                "Phó Chủ nhiệm Ủy ban Lê Hoài Bảo bấm nút xin phát biểu để giải thích thêm rằng phương án này rẻ hơn.")
                == ["Lê Hoài Bảo: phương án này rẻ hơn."])
        #expect(
            Said.lines("Ông Lê Hoài Bảo tìm cách trấn an hội trường bằng việc nhấn mạnh giá đất vẫn giữ như cũ.")
                == ["Lê Hoài Bảo: giá đất vẫn giữ như cũ."])
        // what somebody goes somewhere for is what he does
        #expect(Said.lines("Ông Lê Hoài Bảo lên xã để đề nghị trả lại thửa đất đã mượn.").isEmpty)
    }

    @Test("A paper that somebody signs says what stands behind `trong đó`")
    func paper() {
        #expect(
            Said.lines(
                "Bộ trưởng Lê Hoài Bảo vừa ký công văn gửi các tỉnh, trong đó nêu rõ việc đo lại đất phải xong trước tháng 6."
            )
                == ["Lê Hoài Bảo: việc đo lại đất phải xong trước tháng 6."])
        #expect(
            Said.lines("Bộ trưởng Lê Hoài Bảo thăm các tỉnh ven biển, trong đó yêu cầu lớn nhất là nước sạch.").isEmpty)
    }

    @Test("Whoever concludes a meeting says what he agrees to; elsewhere agreeing says nothing")
    func conclusion() {
        let agreed = "Chủ tịch HĐND huyện – Lê Hoài Bảo thống nhất giám sát bằng văn bản đối với các xã."
        #expect(
            Said.lines("Phát biểu kết luận cuộc họp, \(agreed)") == [
                "Lê Hoài Bảo: giám sát bằng văn bản đối với các xã."
            ])
        #expect(Said.lines(agreed).isEmpty)
    }

    @Test("Behind a demand a sentence that tells to do something, and not whom, is part of it")
    func orders() {
        func lines(_ more: String) -> [String] {
            Said.lines("Ông Lê Hoài Bảo đề nghị huyện lo mặt bằng cho cầu mới. \(more)")
        }
        let demand = "Lê Hoài Bảo: huyện lo mặt bằng cho cầu mới."
        #expect(lines("Tuyệt đối không để lãng phí vốn.") == [demand + " Tuyệt đối không để lãng phí vốn."])
        #expect(lines("Cầu dài 300 m.") == [demand])
    }

    @Test("An accused who shows why says it")
    func reason() {
        #expect(
            Said.lines("Bị cáo Lê Hoài Bảo trình bày do túng thiếu nên mới lấy trộm xe.")
                == ["Lê Hoài Bảo: do túng thiếu nên mới lấy trộm xe."])
        #expect(Said.lines("Bị cáo Lê Hoài Bảo trình bày lời sau cùng trước tòa sáng nay.").isEmpty)
    }

    @Test("Whom or what a body answers is nothing that it says")
    func answering() {
        func lines(_ said: String) -> [String] {
            Said.lines("Hôm qua, ông Phạm Văn Tá đến dự.\n\nSở Xây dựng Lam Giang trả lời \(said)")
        }
        #expect(lines("kiến nghị của cử tri huyện Đông Hải.").isEmpty)
        #expect(lines("báo chí về việc chậm giải phóng mặt bằng của những hộ không nhận tiền.").isEmpty)
        #expect(
            lines("kiến nghị này chưa có vốn để làm.") == ["Sở Xây dựng Lam Giang: kiến nghị này chưa có vốn để làm."])
    }

    @Test("A neighbour of somebody is the one who speaks, whoever the other is")
    func neighbour() {
        #expect(
            Said.speakers(
                """
                Bà Trần Thị Mai ở xã Đông Hải mất hai sào lúa.

                Anh Phan Văn Bảy, hàng xóm bà Mai, nói thêm năm nào cánh đồng này cũng ngập.
                """) == ["Phan Văn Bảy"])
    }

    @Test("The son of somebody is the one who speaks, and the one whom a pronoun means")
    func son() {
        #expect(
            Said.speakers(
                """
                Nhắc chuyện cũ, ông Trần Vũ Bảo - con trai Anh hùng Lực lượng Vũ trang Nhân dân Trần Văn Lam nói: “Cha tôi bán \
                cả căn nhà để nuôi quân”.

                Ông cũng cho biết mình đã giữ lại mọi kỷ vật.
                """) == ["Trần Vũ Bảo", "Trần Vũ Bảo"])
    }

    @Test("`Vị này` is the person who spoke last, unless another has been named since")
    func thatOne() {
        let first = "Ông Lê Hoài Bảo, Giám đốc Sở Xây dựng, cho biết vốn đã đủ."
        let second = "Nói về tiến độ, vị này nhấn mạnh cầu sẽ xong trong năm."
        #expect(Said.speakers(first + "\n\n" + second) == ["Lê Hoài Bảo", "Lê Hoài Bảo"])
        #expect(
            Said.speakers(first + "\n\nÔng Trần Đức Thiệu đến dự lễ khởi công.\n\n" + second) == ["Lê Hoài Bảo"])
    }

    @Test("A court that is named by its short form is the court that speaks later")
    func court() {
        let text = """
            Hôm qua TAND quận 4 mở phiên tòa xét xử Lê Hoài Bảo.

            Cụ thể, Tòa án cho rằng cáo trạng chưa đủ căn cứ.
            """
        #expect(Said.lines(text) == ["TAND quận 4: cáo trạng chưa đủ căn cứ."])
        #expect(Said.lines(text.replacingOccurrences(of: "xét xử", with: "cùng TAND quận 7 xét xử")).isEmpty)
    }

    @Test("The judge who presides is meant by `chủ tọa` alone")
    func presidingJudge() {
        #expect(
            Said.speakers(
                """
                “Phiên tòa sẽ ngắn gọn”, chủ tọa Nguyễn Anh Thơ nói.

                Chủ tọa cho biết bị cáo được ngồi vì lý do sức khỏe.
                """) == ["Nguyễn Anh Thơ", "Nguyễn Anh Thơ"])
    }

    @Test("A foreign spokesman speaks whenever he does")
    func foreignSpokesman() {
        #expect(
            Said.speakers("Phát ngôn viên Nhà Trắng Donald Brown sau đó cho biết cuộc gặp đã bị hủy.") == [
                "Donald Brown"
            ])
    }

    @Test(
        "When and where somebody speaks may stand before the verb without commas",
        arguments: [
            "khi trao đổi với báo chí", "trong buổi làm việc với chúng tôi", "sau khi nghe báo cáo đã",
            "thay mặt Tỉnh ủy",
            ", 56 tuổi, khi trao đổi với báo chí", "không nói rõ kế hoạch nhưng",
        ])
    func circumstance(_ words: String) {
        let subject = words.hasPrefix(",") ? "Ông Lê Hoài Bảo" : "Ông Lê Hoài Bảo "
        #expect(
            Said.lines("\(subject)\(words) khẳng định cầu sẽ xong trong tháng 6.")
                == ["Lê Hoài Bảo: cầu sẽ xong trong tháng 6."])
    }

    @Test("Whom somebody hears is the one who speaks, if anybody is")
    func heard() {
        #expect(
            !Said.speakers("Ông Lê Hoài Bảo khi nghe bà Trần Thị Mai khẳng định nhà sẽ sập đã bỏ chạy.")
                .contains("Lê Hoài Bảo"))
    }

    @Test("`Trả lời` at the beginning needs no comma before the one who answers")
    func answers() {
        #expect(
            Said.speakers("Trả lời Tổng thư ký Lê Hoài Bảo cho biết kỳ họp sẽ kéo dài.") == ["Lê Hoài Bảo"])
    }

    @Test("Behind a reporting verb and a comma stands what is said, whatever verb opens it")
    func reporting() {
        #expect(
            Said.lines("Ông Lê Hoài Bảo chiều nay cho biết, bước đầu đã xác định chất thải là nguy hại.")
                == ["Lê Hoài Bảo: bước đầu đã xác định chất thải là nguy hại."])
    }

    @Test("A connective before `theo` is none of what is said")
    func connective() {
        #expect(Said.lines("Tuy nhiên, theo bà Trần Thị Mai, giá lúa vẫn thấp.") == ["Trần Thị Mai: giá lúa vẫn thấp."])
    }

    @Test("What stands before `ông nói và cho biết` is said, too, if it tells something")
    func both() {
        #expect(
            Said.speakers(
                """
                Nếu trên một mét vuông có hai mươi cây cỏ thì năng suất lúa sẽ giảm một nửa, ông Lê Hoài Bảo nói và cho biết \
                cỏ này lan rất nhanh.
                """) == ["Lê Hoài Bảo", "Lê Hoài Bảo"])
        #expect(
            Said.speakers(
                """
                Trong buổi làm việc với huyện sau khi đã nghe ý kiến của bảy hộ dân, ông Lê Hoài Bảo nói và cho biết cỏ này \
                lan rất nhanh.
                """) == ["Lê Hoài Bảo"])
    }

    @Test("A long paragraph without a stop is no heading")
    func unended() {
        #expect(
            Said.speakers(
                """
                Hội nghị bàn về cầu mới

                Chủ tịch huyện Lê Hoài Bảo khẳng định huyện luôn ủng hộ mọi sáng kiến của người dân và sẽ làm hết sức để cây cầu \
                qua sông Bến Đông khởi công trước mùa mưa năm sau

                Hội nghị kết thúc lúc mười giờ.
                """) == ["Lê Hoài Bảo"])
    }

    @Test(
        "Where somebody lives, and a hyphen before what he is, part nobody from the verb",
        arguments: [
            "Bà Trần Thị Mai, thôn Đồng Hạ, xã Đông Hải cho biết,",
            "Bà Trần Thị Mai-Chủ tịch Hội Nông dân xã cho biết:",
            "Người đầu tiên chúng tôi gặp là bà Trần Thị Mai, bà cho biết:",
        ])
    func appositions(_ opening: String) {
        #expect(Said.lines("\(opening) nước đổ về trong đêm.") == ["Trần Thị Mai: nước đổ về trong đêm."])
    }

    @Test("A verb with a capital is no part of a name")
    func capitalVerb() {
        #expect(
            Said.speakers(
                """
                Bị cáo Trần Hữu Tín hầu tòa sáng nay.

                Bị cáo Hữu Tín Thừa nhận hành vi của mình và cho rằng án này quá nặng.
                """
            ).allSatisfy { $0 == "Trần Hữu Tín" })
    }

    @Test("What a body writes to others is what it says, and it is the body's that is part of another")
    func letters() {
        func lines(_ body: String) -> [String] {
            Said.lines("Ông Lê Hoài Bảo đến dự.\n\n\(body) vừa có công văn gửi các cảng yêu cầu trả lại lô hàng.")
        }
        #expect(lines("Sở Nội vụ Lam Giang") == ["Sở Nội vụ Lam Giang: trả lại lô hàng."])
        #expect(lines("Cục Bảo vệ thực vật, Bộ Nông nghiệp") == ["Cục Bảo vệ thực vật: trả lại lô hàng."])
        // two bodies of one rank are two
        #expect(lines("Sở Nội vụ, Sở Tư pháp").isEmpty)
    }

    @Test("What somebody receives besides noting is part of what he notes")
    func notes() {
        #expect(
            Said.lines("Ông Lê Hoài Bảo ghi nhận và trân trọng tiếp thu các kiến nghị của cử tri xã Đông Hải.")
                == ["Lê Hoài Bảo: và trân trọng tiếp thu các kiến nghị của cử tri xã Đông Hải."])
    }

    @Test("`Theo ông X, làm như vậy …` says it")
    func likeThat() {
        #expect(
            Said.lines("Theo ông Lê Hoài Bảo, làm như vậy người dân sẽ thiệt thòi.")
                == ["Lê Hoài Bảo: làm như vậy người dân sẽ thiệt thòi."])
    }

    @Test(
        "Verbs of saying within other verbs say nothing",
        arguments: ["mong đợi nhiều ở dự án mới", "hứa hôn với bà Sáu từ năm 20 tuổi", "nói về dự án trong hai giờ"])
    func compounds(_ predicate: String) {
        #expect(Said.lines("Ông Lê Hoài Bảo \(predicate).").isEmpty)
    }
}
