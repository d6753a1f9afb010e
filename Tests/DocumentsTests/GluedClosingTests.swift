import Testing

@testable import Documents

@Suite("Closings whose cells a page has run together")
struct GluedClosingTests {
    private static let head = """
        ỦY BAN NHÂN DÂN
        TỈNH LAM GIANG
        -------
        Số: 412/QĐ-UBND
        Lam Giang, ngày 12 tháng 3 năm 2015

        QUYẾT ĐỊNH
        VỀ VIỆC QUẢN LÝ BẾN THỦY

        Điều 1. Ban hành quy định về bến thủy.

        Điều 2. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này./.


        """

    private func read(_ closing: String) -> DocumentDescription {
        DocumentDescription.read(SampleText.plain(GluedClosingTests.head + closing))
    }

    private func values(_ found: DocumentDescription, _ name: MetadataField.Name) -> [String] {
        found.fields.filter { $0.name == name }.map(\.value)
    }

    @Test(
        "Recipients and who signs in one line are told apart",
        arguments: [
            "Nơi nhận:- Như Điều 2;- Sở Tư pháp;- Lưu: VT.TM. ỦY BAN NHÂN DÂNKT. CHỦ TỊCHPHÓ CHỦ TỊCHTrần Hữu Thạnh",
            "Nơi nhận: - Như Điều 2; - Sở Tư pháp; - Lưu: VT. TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH Trần Hữu Thạnh",
            "Nơi nhận:- Như Điều 2;- Sở Tư pháp;- Lưu: VTTM. ỦY BAN NHÂN DÂNKT. CHỦ TỊCHPHÓ CHỦ TỊCH(Đã ký)Trần Hữu Thạnh",
            "Nơi nhận:\n- Như Điều 2;\n- Sở Tư pháp;\n- Lưu: VT.TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Hữu Thạnh",
            "Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- Như Điều 2; KT. CHỦ TỊCH\n- Sở Tư pháp; PHÓ CHỦ TỊCH\n- Lưu: VT. Trần Hữu Thạnh",
        ])
    func recipientsAndSigner(_ closing: String) {
        let found = read(closing)
        #expect(values(found, .recipient) == ["Như Điều 2", "Sở Tư pháp", "Lưu: VT"])
        #expect(found.signer == "Trần Hữu Thạnh")
        #expect(values(found, .signerTitle) == ["Phó Chủ tịch"])
        #expect(values(found, .signingAuthority) == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"])
    }

    @Test("A title without a form of signing behind the archive's entry signs")
    func titleAlone() {
        let found = read("Nơi nhận:- Như Điều 2;- Lưu: VT.GIÁM ĐỐCTrần Hữu Thạnh")
        #expect(values(found, .recipient) == ["Như Điều 2", "Lưu: VT"])
        #expect(found.signer == "Trần Hữu Thạnh")
        #expect(values(found, .signerTitle) == ["Giám đốc"])
    }

    @Test("Forms of signing, title, note and name in one line are told apart")
    func signerAlone() {
        for closing in [
            "TM. ỦY BAN NHÂN DÂNKT. CHỦ TỊCHPHÓ CHỦ TỊCHTrần Hữu Thạnh",
            "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH THƯỜNG TRỰC (đã ký và đóng dấu) Trần Hữu Thạnh",
        ] {
            let found = read(closing)
            #expect(found.signer == "Trần Hữu Thạnh")
            #expect(values(found, .signingAuthority) == ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"])
        }
    }

    @Test(
        "What stands behind a recipient's stop and signs nothing stays the recipient's",
        arguments: [
            "- Trung tâm TT. Tin học;", "- Cổng TTĐT tỉnh;", "- Các PCT: Trần Hữu Thạnh, Lê Thị Bưởi;",
            "- CHỦ TỊCH, các PCT UBND tỉnh;",
        ])
    func recipients(_ entry: String) {
        let text = TextBytes(entry)
        #expect(GluedClosing.cuts(text, 0..<text.count).isEmpty)
    }

    @Test(
        "A sentence that only begins like a closing is no closing",
        arguments: [
            "TM. viết tắt của thay mặt, KT. viết tắt của ký thay trong văn bản hành chính.",
            "TM. ỦY BAN NHÂN DÂN là cách ghi khi ký thay mặt tập thể.",
            "- Đề nghị ghi rõ: KT. CHỦ TỊCH, sau đó là chức vụ của người ký.",
        ])
    func sentences(_ sentence: String) {
        let text = TextBytes(sentence)
        #expect(GluedClosing.cuts(text, 0..<text.count).isEmpty)
    }
}
