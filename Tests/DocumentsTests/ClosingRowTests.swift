import Documents
import Testing

@Suite("Closings that stand in one row of a table")
struct ClosingRowTests {
    private func read(_ closing: String) -> DocumentDescription {
        DocumentDescription.read(
            SampleText.plain(
                """
                SỞ NỘI VỤ LAM GIANG
                Số: 22/QĐ-SNV
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Lam Giang, ngày 3 tháng 5 năm 2024

                QUYẾT ĐỊNH
                Về việc phân công trực lễ

                Điều 1. Phân công ông Bùi Văn Tám trực lễ.

                \(closing)
                """))
    }

    private func values(_ found: DocumentDescription, _ name: MetadataField.Name) -> [String] {
        found.fields.filter { $0.name == name }.map(\.value)
    }

    @Test("Recipients and signer side by side in one row are all read")
    func recipientsAndSigner() {
        let found = read(
            "| Nơi nhận: - Như Điều 1; - Văn phòng Ủy ban; - Lưu: VT, TCCB. | TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Hữu Thạnh |"
        )
        #expect(values(found, .recipient) == ["Như Điều 1", "Văn phòng Ủy ban", "Lưu: VT, TCCB"])
        #expect(values(found, .signer) == ["Trần Hữu Thạnh"] && values(found, .signerTitle) == ["Phó Chủ tịch"])
        #expect(values(found, .signingAuthority) == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"])
    }

    @Test("An office that receives the document was its signer's title")
    func receivingOffice() {
        let found = read(
            """
            Nơi nhận

            Như Điều 1;

            Giám đốc (để báo cáo);

            Phó Giám đốc Lê Văn Tú (để chỉ đạo);

            Lưu: VT, TCCB.

            KT. GIÁM ĐỐC
            PHÓ GIÁM ĐỐC

            (đã ký)
            Trần Hữu Thạnh
            """)
        #expect(values(found, .signer) == ["Trần Hữu Thạnh"] && values(found, .signerTitle) == ["Phó Giám đốc"])
        #expect(
            values(found, .recipient) == [
                "Như Điều 1", "Giám đốc (để báo cáo)", "Phó Giám đốc Lê Văn Tú (để chỉ đạo)", "Lưu: VT, TCCB",
            ])
    }

    @Test("Two ministries sign in one row, each with its own title")
    func jointSigners() {
        let found = read(
            "| KT. BỘ TRƯỞNG BỘ NỘI VỤ THỨ TRƯỞNG Trần Hữu Thạnh | KT. BỘ TRƯỞNG BỘ TÀI CHÍNH THỨ TRƯỞNG Thiếu tướng Lê Thị Bưởi |"
        )
        #expect(values(found, .signer) == ["Trần Hữu Thạnh", "Lê Thị Bưởi"])
        #expect(values(found, .signerTitle) == ["Thứ trưởng", "Thứ trưởng"])
    }

    @Test("`(Đã ký)` between title and name belongs to neither")
    func noteBetween() {
        let found = read("|  | GIÁM ĐỐC (Đã ký) Trần Hữu Thạnh |")
        #expect(values(found, .signer) == ["Trần Hữu Thạnh"] && values(found, .signerTitle) == ["Giám đốc"])
    }

    @Test("A row of names goes with the row of titles, column by column")
    func alignedColumns() {
        let found = read(
            """
            | KẾ TOÁN TRƯỞNG | TRƯỞNG PHÒNG TỔ CHỨC | GIÁM ĐỐC CÔNG TY |
            | (Ký, ghi rõ họ tên) | (Ký, ghi rõ họ tên) | (Ký, đóng dấu) |
            | ................ | Lê Thị Bưởi | Trần Hữu Thạnh |
            """)
        let minutes = read(
            """
            | TRƯỞNG PHÒNG TỔ CHỨC | PHÓ GIÁM ĐỐC THƯỜNG TRỰC | GIÁM ĐỐC |
            | (Ký, ghi rõ họ tên) | (Ký, ghi rõ họ tên) | (Ký, đóng dấu) |
            | Lê Thị Bưởi | ................ | Trần Hữu Thạnh |
            """)
        #expect(values(found, .signer).isEmpty, "kế toán trưởng is no role that signs")
        #expect(values(minutes, .signer) == ["Lê Thị Bưởi", "Trần Hữu Thạnh"])
        #expect(values(minutes, .signerTitle) == ["Trưởng phòng Tổ chức", "Giám đốc"])
    }

    @Test("A row of a list of staff signs nothing")
    func listOfStaff() {
        let found = read("| 1 | GIÁM ĐỐC Trần Hữu Thạnh | 0912 |\n| 2 | PHÓ GIÁM ĐỐC Lê Thị Bưởi | 0913 |")
        #expect(values(found, .signer).isEmpty)
    }
}
