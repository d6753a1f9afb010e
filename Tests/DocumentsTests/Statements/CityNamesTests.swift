import Testing

@testable import Documents

@Suite("Who speaks: names behind a city or a province")
struct CityNamesTests {
    @Test("A woman's name behind a province was read as a place, and her given name alone as somebody else")
    func woman() {
        #expect(
            Said.speakers(
                "Phó chủ tịch UBND tỉnh Võ Thị Kim Loan đã phê bình cách làm này. Bà Loan yêu cầu huyện rà soát lại ngay."
            )
                == ["Võ Thị Kim Loan"])
    }

    @Test("TP before a name was taken for its first word")
    func city() {
        #expect(
            Said.speakers("Đại biểu HĐND TP Tăng Hữu Phong góp ý: “Đừng bắt dân trả thêm tiền”. Bà Trần Thị Lan dự.")
                == ["Tăng Hữu Phong"])
    }
}
