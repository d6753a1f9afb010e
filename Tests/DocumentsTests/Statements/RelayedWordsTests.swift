import Testing

@testable import Documents

@Suite("What is said: words that a letter or a directive passes on")
struct RelayedWordsTests {
    @Test("An office's letter passes on what a person in office decided, up to where the office speaks for itself")
    func letter() {
        #expect(
            Said.lines(
                """
                Kính gửi: Sở Tài nguyên và Môi trường.

                Xét báo cáo của Sở, Phó Chủ tịch UBND tỉnh Lê Hoài Bảo có ý kiến như sau:

                1. Dừng cấp phép mỏ Hồ Sen.

                2. Giao Sở kiểm tra hiện trường.

                Văn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện.
                """, type: "công văn") == [
                    "Lê Hoài Bảo: 1. Dừng cấp phép mỏ Hồ Sen.", "Lê Hoài Bảo: 2. Giao Sở kiểm tra hiện trường.",
                ])
    }

    @Test("A letter tells in a sentence what a person in office demands")
    func demand() {
        #expect(
            Said.lines(
                """
                Kính gửi: Bộ Xây dựng.

                Xét đề nghị của Bộ, Phó Thủ tướng Lê Hoài Bảo yêu cầu Bộ Xây dựng kiểm tra hiện trường.
                """, type: "công văn") == ["Lê Hoài Bảo: Bộ Xây dựng kiểm tra hiện trường."])
    }

    @Test("What a body answers in its own letter is nobody's, whoever directed it or asked")
    func ownLetter() {
        #expect(
            Said.lines(
                """
                Thực hiện chỉ đạo của Phó Chủ tịch UBND tỉnh Lê Hoài Bảo, Sở Xây dựng có ý kiến như sau:

                1. Hồ sơ của ông Phạm Gia Hưng còn thiếu bản vẽ.

                Ông Phạm Gia Hưng đề nghị cấp giấy phép xây dựng nhà ở hai tầng.
                """, type: "công văn") == [])
    }

    @Test("A directive quotes a person to the letter, and passes on nothing else")
    func directive() {
        #expect(
            Said.lines(
                """
                Chủ tịch UBND tỉnh Lê Hoài Bảo nhấn mạnh: “Không để cát tặc hoành hành trên sông Mai”.

                Chủ tịch UBND tỉnh Lê Hoài Bảo yêu cầu các sở kiểm tra các mỏ trong tháng 6.
                """, type: "chỉ thị") == ["Lê Hoài Bảo: Không để cát tặc hoành hành trên sông Mai"])
    }
}
