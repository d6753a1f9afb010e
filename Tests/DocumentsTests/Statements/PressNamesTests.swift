import Testing

@testable import Documents

@Suite("What is said: names of the arts and of other countries")
struct PressNamesTests {
    private func lines(_ text: String) -> [String] { Said.lines("Ông Phạm Văn Tá đến dự.\n\n" + text) }

    @Test(
        "A name of two words is somebody's where only a person speaks so",
        arguments: [
            ("Mây Khôi tâm sự, đêm diễn ấy khó quên.", "Mây Khôi: đêm diễn ấy khó quên."),
            ("Mây Khôi cho biết, cô đã tập ba tháng.", "Mây Khôi: cô đã tập ba tháng."),
            ("“Tôi chưa bao giờ run đến thế”, Mây Khôi nói.", "Mây Khôi: Tôi chưa bao giờ run đến thế"),
            ("Mây Khôi chia sẻ: “Đêm ấy tôi đã khóc”.", "Mây Khôi: Đêm ấy tôi đã khóc"),
        ])
    func stageName(_ text: String, _ line: String) { #expect(lines(text) == [line]) }

    @Test(
        "A place, a newspaper or a firm is nobody's name",
        arguments: [
            "Bến Đông cho biết, đường sẽ thông trong tháng.", "Lam Giang đề nghị giữ nguyên mức thu.",
            "Riêng Mây kể lại chuyện cũ của làng.",
        ])
    func noName(_ text: String) { #expect(lines(text) == []) }

    @Test("Once known, the name is who is spoken of, so that a pronoun may mean her")
    func pronoun() {
        #expect(
            lines("Mây Khôi tâm sự, đêm diễn ấy khó quên. Mây Khôi vừa ra đĩa mới. Cô cho biết đã tập ba tháng.").count
                == 2)
    }

    @Test("Somebody from another country is called by the first part of the name")
    func familyNameFirst() {
        #expect(
            lines("Người phát ngôn Bộ Ngoại giao Trung Quốc Hoa Lệ Quyên dự. Bà Hoa nói hai bên sẽ gặp lại.")
                == ["Hoa Lệ Quyên: hai bên sẽ gặp lại."])
    }

    @Test("A firm that makes up its name speaks as a body")
    func firm() {
        let found = Said.read("Ông Tá đến dự.\n\nVinasongbank cũng thông tin quỹ đã âm năm tỉ đồng.")
        #expect(found.speakers.map(\.name) == ["Vinasongbank"])
        #expect(found.speakers.first?.isBody == true)
    }

    @Test("The last two words of a long name mean who bears it")
    func lastTwo() {
        #expect(
            lines("Ca sĩ Võ Mai Phương Thùy ra đảo. Phương Thùy bảo rằng cô rất vui.")
                == ["Võ Mai Phương Thùy: cô rất vui."])
    }

    @Test("A name that what is said of it makes a person's is one from then on")
    func described() {
        #expect(
            lines("Mây Lâm - một bạn trẻ vừa du học về - chọn về quê. “Ở đâu cũng nên tự tạo việc cho mình”, Lâm nói.")
                == ["Mây Lâm: Ở đâu cũng nên tự tạo việc cho mình"])
    }

    @Test("Whoever alone a heading names may be the pronoun of the first sentence below it")
    func heading() {
        #expect(
            Said.speakers(
                """
                Làng nhạc đầu năm vẫn rộn ràng như mọi năm trước đây.

                Ca sĩ Mây Phong hoạt động hết công suất

                Anh cho biết: “Năm nay tôi sẽ làm việc cật lực”. Khán giả rất mong chờ.

                Ca sĩ Sông Hà quyết chí giành cúp

                Chị cho biết: “Năm nay tôi sẽ làm việc không nghỉ”. Khán giả rất mong chờ.
                """) == ["Mây Phong", "Sông Hà"])
    }
}
