import Documents
import Testing

@Suite("Letters as scans give them")
struct ScannedFormsTests {
    private func read(
        number: String = "Số: 443/BTC-TCT", place: String = "Bến Nghi, ngày 7 tháng 3 năm 2024",
        about: String = "V/v hỗ trợ hành chính thuế", closing: String = ""
    ) -> DocumentDescription {
        DocumentDescription.read(
            SampleText.plain(
                """
                CỤC THUẾ TỈNH LẠC THỦY CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc

                \(number) \(place)
                \(about)

                Kính gửi: Chi cục Thuế các huyện.

                Cục Thuế thông báo để các đơn vị biết và thực hiện.

                \(closing)
                """))
    }

    private func values(_ found: DocumentDescription, _ name: MetadataField.Name) -> [String] {
        found.fields.filter { $0.name == name }.map(\.value)
    }

    @Test(
        "A speck behind the figures of a number is no part of it",
        arguments: ["Số: 443? /BTC-TCT", "Số: 443° /BTC-TCT", "Số: 443* /BTC-TCT"])
    func speckInNumber(_ line: String) { #expect(read(number: line).number == "443/BTC-TCT") }

    @Test("A stop that was a comma parts place and day all the same")
    func stopForComma() {
        let found = read(place: "Bến Nghi. ngày 7 tháng 3 năm 2024")
        #expect(values(found, .place) == ["Bến Nghi"] && found.date == "2024-03-07")
        #expect(found.number == "443/BTC-TCT")
    }

    @Test("`Viv` is `V/v`")
    func strokeLost() {
        #expect(values(read(about: "Viv hỗ trợ hành chính thuế"), .abstract) == ["Viv hỗ trợ hành chính thuế"])
    }

    @Test("Specks between title and name part them not")
    func specksAboveName() {
        let found = read(
            closing: """
                Nơi nhận: TL. CỤC TRƯỞNG
                - Như trên;
                - Lưu: VT.

                (% :#)

                Trân Thị Bưởi
                """)
        #expect(values(found, .signer) == ["Trân Thị Bưởi"])
    }

    @Test("A name far below the closing is another's")
    func nameFarBelow() {
        let found = read(
            closing: """
                Nơi nhận: TL. CỤC TRƯỞNG
                - Như trên;
                - Lưu: VT.

                Danh sách các hộ kinh doanh được hỗ trợ hành chính thuế trong quý một

                Trần Thị Bưởi
                """)
        #expect(values(found, .signer).isEmpty)
    }

    @Test(
        "A form of signing behind specks on the line of the recipients is one",
        arguments: ["Nơi nhận:f2/- ; TL. CỤC TRƯỞNG", "Nơi nhận:} - TL. CỤC TRƯỞNG"])
    func formBehindSpecks(_ line: String) {
        let found = read(closing: "\(line)\n- Như trên;\n- Lưu: VT.\n\nTrần Thị Bưởi")
        #expect(values(found, .signingAuthority) == ["TL. CỤC TRƯỞNG"])
        #expect(values(found, .signer) == ["Trần Thị Bưởi"])
    }
}
