import Testing

@testable import Documents

@Suite("What is said: quotations beside what the speaker did")
struct QuotationWithDeedTests {
    @Test("What somebody does behind a quotation is no part of it")
    func deed() {
        #expect(
            Said.lines("Bà Lê Hoài Thu nói: “Tôi không đồng ý” rồi rời phòng họp.")
                == ["Lê Hoài Thu: Tôi không đồng ý"])
    }

    @Test("One word behind a colon is a quotation, too; what is said besides is said in the writer's words")
    func oneWord() {
        #expect(
            Said.lines("Bà Lê Hoài Thu nhấn mạnh: “Không”, và nói rằng hai bên đang hợp tác tốt.")
                == ["Lê Hoài Thu: Không"])
        #expect(
            Said.lines("Bà Lê Hoài Thu nhấn mạnh: “Không”, đồng thời cho rằng hai bên đang hợp tác tốt.")
                == ["Lê Hoài Thu: Không", "Lê Hoài Thu: hai bên đang hợp tác tốt."])
    }

    @Test("Points that are only counted behind a quotation are a topic")
    func topicBehind() {
        #expect(
            Said.lines(
                "Bà Lê Hoài Thu nhận xét: “Thư trả lời này không đủ ý” và nêu cụ thể từng vấn đề mà bà thấy chưa thỏa đáng."
            )
                == ["Lê Hoài Thu: Thư trả lời này không đủ ý"])
    }

    @Test("How somebody speaks, in quotation marks, is no part of the quotation")
    func manner() {
        #expect(
            Said.lines("Bà Lê Hoài Thu gay gắt “truy”: “Vì sao cầu hỏng mà không ai biết?”")
                == ["Lê Hoài Thu: Vì sao cầu hỏng mà không ai biết?"])
    }

    @Test("What somebody asks for behind a quotation is said besides")
    func demand() {
        #expect(
            Said.lines("Bà Lê Hoài Thu nói: “Tôi không đồng ý” và đề nghị xem lại toàn bộ.")
                == ["Lê Hoài Thu: Tôi không đồng ý", "Lê Hoài Thu: xem lại toàn bộ."])
    }

    @Test("Words in quotation marks within a sentence are no quotation")
    func words() {
        #expect(
            Said.lines("Bà Lê Hoài Thu cho rằng “cắt giảm” và “tinh gọn” là việc phải làm ngay.")
                == ["Lê Hoài Thu: “cắt giảm” và “tinh gọn” là việc phải làm ngay."])
        #expect(
            Said.lines("Bà Lê Hoài Thu cho rằng “cắt giảm” và sắp xếp là việc phải làm ngay.")
                == ["Lê Hoài Thu: “cắt giảm” và sắp xếp là việc phải làm ngay."])
    }

    @Test("Where somebody says something is no part of it")
    func occasion() {
        #expect(
            Said.lines("Bà Lê Hoài Thu nêu trong báo cáo: “Đường rất xấu”.") == ["Lê Hoài Thu: Đường rất xấu"])
        #expect(
            Said.lines("Bà Lê Hoài Thu nêu đường đã hỏng nặng: “Xe máy cũng không đi được nữa”.")
                == ["Lê Hoài Thu: đường đã hỏng nặng", "Lê Hoài Thu: Xe máy cũng không đi được nữa"])
    }
}
