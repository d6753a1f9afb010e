import Testing

@testable import Extraction

@Suite("Mails and web archives")
struct MailReaderTests {
    private let mail = """
        From: =?UTF-8?B?VsSDbiBwaMOybmc=?= <vp@lamgiang.example>
        To: thanhvien@lamgiang.example
        Subject: =?UTF-8?Q?V/v_g=E1=BB=ADi_?=
         =?UTF-8?Q?t=C3=A0i_li=E1=BB=87u?=
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="giua"

        bỏ qua
        --giua
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        K=C3=ADnh g=E1=BB=ADi c=C3=A1c =C4=91=E1=BB=93ng ch=C3=AD, =
        t=C3=A0i li=E1=BB=87u k=C3=A8m theo.
        --giua
        Content-Type: text/plain
        Content-Disposition: attachment; filename*=UTF-8''Ch%E1%BB%89%20th%E1%BB%8B.txt
        Content-Transfer-Encoding: base64

        U+G7kSAyOS1DVC9UVQ==
        --giua
        Content-Type: image/png; name="logo.png"

        xyz
        --giua--
        """

    @Test("show who wrote to whom about what, and the text; attachments are documents of their own")
    func attachments() async throws {
        let found = try await documents(Array(mail.utf8), as: "thu.eml")
        #expect(found.map(\.path) == ["", "Chỉ thị.txt"])
        #expect(
            found[0].text == """
                V/v gửi tài liệu

                Từ: Văn phòng <vp@lamgiang.example>

                Đến: thanhvien@lamgiang.example

                Kính gửi các đồng chí, tài liệu kèm theo.
                """)
        #expect(found[1].text == "Số 29-CT/TU")
    }

    @Test("are known by their fields, also under another name; a text that begins alike is none")
    func detection() async throws {
        #expect(try await read(mail, as: "thu.txt").format == "eml")
        #expect(try await read("Subject: ghi chép\n\nKhông phải thư.", as: "a.txt").format == "text")
        #expect(try await read("Số: 29-CT/TU\n\nVăn bản", as: "a.txt").format == "text")
    }

    @Test("of Word are pages in one file, also under the name .doc")
    func webArchive() async throws {
        let archive = """
            MIME-Version: 1.0
            Content-Type: multipart/related; boundary="----=_Next"

            ------=_Next
            Content-Location: file:///C:/a.htm
            Content-Transfer-Encoding: quoted-printable
            Content-Type: text/html; charset="utf-8"

            <html><body><p class=3D"a">Ch=E1=BB=89 th=E1=BB=8B</p></body></html>
            ------=_Next
            Content-Type: image/png

            x
            ------=_Next--
            """
        let source = try await read(archive.replacing("\n", with: "\r\n"), as: "a.doc")
        #expect(source.format == "mhtml" && source.text == "Chỉ thị")
    }

    @Test("with changes give texts or errors, and parts within parts end")
    func mutated() async {
        var random = RepeatableRandom(seed: 9)
        let good = Array(mail.utf8)
        for _ in 0..<300 {
            var bytes = good
            for _ in 0..<5 {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            _ = try? await Extractor(worker: nil).documents(in: bytes, fileName: "a.eml")
        }
        let part = "Content-Type: multipart/mixed; boundary=a\n\n--a\n"
        let deep = "MIME-Version: 1.0\n" + String(repeating: part, count: 2000)
        #expect(await failure(Array(deep.utf8), as: "a.eml") != nil)
    }
}
