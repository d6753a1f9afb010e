import Testing

@testable import Documents

@Suite("Letters that a person writes to people")
struct LetterTests {
    /// The letter's description, and whose words it is with its first and last.
    private func read(_ text: String) -> (fields: DocumentDescription, author: String?, words: String) {
        let structure = DocumentStructure(SampleText.plain(text))
        let description = DocumentDescription.read(structure)
        let found = DocumentStatements.read(structure, type: description.type, author: description.author)
        let words = found.opening.map { SampleText.slice(text, $0..<(found.ending ?? text.utf8.count)) } ?? ""
        return (description, found.author.map { found.speakers[$0].name }, words)
    }

    private func value(_ name: MetadataField.Name, _ description: DocumentDescription) -> String? {
        description.fields.first { $0.name == name }?.value
    }

    private let body = """
        Các thầy giáo, cô giáo, các em học sinh thân mến!

        Nhân dịp khai giảng, tôi gửi tới các thầy giáo, cô giáo và các em học sinh lời chúc tốt đẹp nhất.

        Thân ái!
        """

    @Test("a letter of praise has its kind, its addressee and its signer, whose words it is")
    func praise() {
        let (description, author, words) = read(
            """
            ỦY BAN NHÂN DÂN TỈNH LAM GIANG
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc

            Lam Giang, ngày 12 tháng 5 năm 2023

            THƯ KHEN
            Gửi: Công an huyện Bến Đông

            Ngày 10/5/2023, Công an huyện Bến Đông đã bắt giữ nhóm trộm cắp trên sông Mai sau ba đêm mật phục.

            Tôi biểu dương cán bộ, chiến sĩ Công an huyện.

            CHỦ TỊCH
            (Đã ký)
            Lê Hoài Bảo
            """)
        #expect(description.type == "thư")
        #expect(value(.title, description) == "Thư khen")
        #expect(value(.recipient, description) == "Công an huyện Bến Đông")
        #expect(value(.signer, description) == "Lê Hoài Bảo")
        #expect(author == "Lê Hoài Bảo")
        #expect(words.hasPrefix("Ngày 10/5/2023") && words.contains("Tôi biểu dương"))
    }

    @Test("a letter may be signed in small letters, with what the signer is below the name")
    func smallSignature() {
        let (description, author, words) = read(
            """
            THƯ CHÚC MỪNG
            Nhân dịp khai giảng năm học 2023 - 2024

            \(body)

            Lê Hoài Bảo
            Chủ tịch UBND tỉnh Lam Giang
            """)
        #expect(description.type == "thư")
        #expect(value(.signerTitle, description) == "Chủ tịch UBND tỉnh Lam Giang")
        #expect(author == "Lê Hoài Bảo")
        #expect(words.hasPrefix("Các thầy giáo"))
    }

    @Test("a paper prints a letter that somebody in office sent: it is that person's from the greeting on")
    func printed() {
        let (_, author, words) = read(
            """
            Bộ trưởng gửi thư chúc mừng năm học mới

            Ngày 4/9, Bộ trưởng Bộ Giáo dục và Đào tạo Lê Hoài Bảo đã gửi thư chúc mừng các thầy giáo, cô giáo. Nội dung bức thư như sau:

            \(body)
            """)
        #expect(author == "Lê Hoài Bảo")
        #expect(words.hasPrefix("Các thầy giáo") && words.hasSuffix("Thân ái!"))
    }

    @Test("a page whose headline names the letter's writer is that letter, and the writer is no body")
    func headline() {
        let (description, author, words) = read(
            """
            Thư của Chủ tịch UBND tỉnh Lê Hoài Bảo gửi ngành Giáo dục nhân dịp khai giảng

            (LGO) - Báo Lam Giang trân trọng đăng toàn văn bức thư:

            \(body)

            Lê Hoài Bảo
            """)
        #expect(description.type == "thư")
        #expect(description.issuer == nil)
        #expect(author == "Lê Hoài Bảo")
        #expect(words.hasPrefix("Các thầy giáo"))
    }

    @Test("a report on a letter is none")
    func report() {
        let (description, _, _) = read(
            """
            Thư của Chủ tịch nước gửi thiếu nhi được đọc ở mọi trường

            (LGO) - Sáng 5-9, các trường trong tỉnh đã đọc thư của Chủ tịch nước trước lễ khai giảng.
            """)
        #expect(description.type != "thư")
    }
}
