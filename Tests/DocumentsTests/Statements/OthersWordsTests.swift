import Testing

@testable import Documents

@Suite("Another's words, deeds and things are not what the one who is named says")
struct OthersWordsTests {
    @Test(
        "whoever is somebody's assistant, manager or admirer lent his words to that one",
        arguments: [
            "Trợ lý của ông Lê Hoài Thu", "Quản lý của ca sĩ Lê Hoài Thu", "Đại diện của ca sĩ Lê Hoài Thu",
            "Người hâm mộ Lê Hoài Thu", "Luật sư của bà Lê Hoài Thu", "Học trò của HLV Lê Hoài Thu",
        ])
    func somebodys(_ speaker: String) {
        #expect(Said.speakers("\(speaker) cho biết sự việc đã được giải quyết. Ca sĩ Lê Hoài Thu vắng mặt.") == [])
    }

    @Test("of what an office is remains its holder's")
    func office() {
        #expect(
            Said.role("Chủ tịch HĐQT của Công ty Hoa Mai Lê Văn Tấn cho biết công ty lãi lớn.")
                == "Chủ tịch HĐQT của Công ty Hoa Mai")
    }

    @Test("whose words somebody passes on says them")
    func passedOn() {
        for text in [
            "Ông Lê Văn Tấn dẫn lời bà Trần Hoài Mơ nói rằng dự án đã xong.",
            "Ông Lê Văn Tấn nhắc lại lời bà Trần Hoài Mơ: “Dự án này đã xong”.",
        ] {
            #expect(Said.speakers(text) == ["Trần Hoài Mơ"])
        }
        #expect(
            Said.speakers("Bí thư Lê Văn Tấn nhắc lại lời Bác Hồ dạy: “Cán bộ phải là công bộc của dân”.") == [])
        #expect(Said.speakers("Bác Hồ Văn Tám cho biết lúa mất mùa.") == ["Hồ Văn Tám"])
    }

    @Test(
        "what somebody is charged with, whom one questions, and what one shows are nothing said",
        arguments: [
            "Theo điều tra, Lê Văn Tấn yêu cầu nhân viên lập hồ sơ giả.",
            "Theo cáo trạng, Lê Văn Tấn đề nghị cấp dưới nâng khống giá thuốc.",
            "Đại biểu Lê Văn Tấn chất vấn Bộ trưởng Trần Hoài Bình về việc chậm giải ngân, Bộ trưởng cho biết sẽ làm nhanh.",
            "Ca sĩ Lê Hoài Thu chia sẻ ca khúc mới lên mạng.", "Ông Lê Văn Tấn nêu gương sáng cho con cháu trong làng.",
            "Trong cuốn hồi ký, ông Lê Văn Tấn kể lại những ngày đầu ở chiến khu.",
        ])
    func deeds(_ text: String) { #expect(Said.lines(text) == []) }

    @Test("to whom a message goes was part of it")
    func message() {
        #expect(
            Said.lines("Bà Lê Hoài Thu nhắn tin cho ông Trần Văn Tấn: “Anh về ngay đi nhé”.")
                == ["Lê Hoài Thu: Anh về ngay đi nhé"])
    }

    @Test("what a report finds of somebody who speaks is still said")
    func still() {
        #expect(
            Said.lines("Theo điều tra, lửa bùng lên lúc nửa đêm. Ông Lê Văn Tấn yêu cầu phường lập chốt.")
                == ["Lê Văn Tấn: phường lập chốt."])
    }

    @Test("a man's spokesman spoke for a body of his name")
    func spokesman() {
        let opening = "Ông Donald Smith vắng mặt."
        #expect(Said.speakers("\(opening) Phát ngôn viên của Smith bác bỏ mọi lời cáo buộc về ông.") == [])
        #expect(Said.speakers("\(opening) Đại diện Vinatech cho biết sẽ khởi kiện.") == ["Vinatech"])
    }

    @Test("what is denied in a word was what is said, together with the reason behind the comma")
    func denied() {
        #expect(
            Said.lines("Chính phủ Cuba phủ nhận các cáo buộc, cho rằng đó chỉ là cái cớ để leo thang.")
                == ["Chính phủ Cuba: đó chỉ là cái cớ để leo thang."])
        #expect(
            Said.lines("Ông Lê Văn Tấn phủ nhận việc mình đã nhận tiền của công ty.")
                == ["Lê Văn Tấn: việc mình đã nhận tiền của công ty."])
    }
}
