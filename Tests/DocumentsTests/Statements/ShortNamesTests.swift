import Testing

@testable import Documents

@Suite("What is said: bodies by their short names")
struct ShortNamesTests {
    private func said(_ text: String) -> [String] { Said.lines("Ông Phạm Văn Tá đến dự.\n\n" + text) }

    @Test("A code that brackets give to a body means the body")
    func code() {
        #expect(
            said(
                "Phòng Cảnh sát giao thông Công an tỉnh Lam Giang (PX08) đã đến hiện trường. Theo PX08, nhóm này tụ tập lúc 4 giờ sáng."
            )
                == ["Phòng Cảnh sát giao thông Công an tỉnh Lam Giang: nhóm này tụ tập lúc 4 giờ sáng."])
        #expect(
            said("Sở Giao dịch hàng hóa Bến Đông (HaBE) đóng cửa sớm. HaBE cho biết máy chủ bị lỗi.")
                == ["Sở Giao dịch hàng hóa Bến Đông: máy chủ bị lỗi."])
        #expect(said("Theo PX08, nhóm này tụ tập lúc 4 giờ sáng.") == [])
    }

    @Test("A firm's made-up name is its own, and the whole name's once that has spoken")
    func brand() {
        #expect(
            said(
                "Công ty cổ phần Cấp nước Bến Đông (Bedowaco) sửa ống. Bedowaco cho biết nước sẽ có lại vào chiều mai.")
                == ["Bedowaco: nước sẽ có lại vào chiều mai."])
        #expect(
            said(
                "Công ty cổ phần Cấp nước Bến Đông (Bedowaco) xin lỗi khách hàng và khẳng định nước vẫn sạch. Bedowaco cho biết sẽ đền bù."
            )
                == [
                    "Công ty cổ phần Cấp nước Bến Đông: nước vẫn sạch.",
                    "Công ty cổ phần Cấp nước Bến Đông: sẽ đền bù.",
                ])
    }

    @Test("Where somebody comes from is no short name")
    func place() {
        #expect(said("Ông Lê Văn Hoàn (Singapore) cho biết đã nhận tiền.") == ["Lê Văn Hoàn: đã nhận tiền."])
    }

    @Test("What builds, and what was named last, is the one body that it can be")
    func epithet() {
        let opening = "Công ty Cổ phần Hoa Sao được giao làm chủ đầu tư công viên.\n\n"
        #expect(
            said(opening + "Theo chủ đầu tư, đây sẽ là nơi tổ chức các lễ hội.")
                == ["Công ty Cổ phần Hoa Sao: đây sẽ là nơi tổ chức các lễ hội."])
        #expect(
            said(opening + "Chủ đầu tư cho biết công viên sẽ mở cửa vào năm sau.")
                == ["Công ty Cổ phần Hoa Sao: công viên sẽ mở cửa vào năm sau."])
        #expect(
            said("Sở Y tế Lam Giang đã kiểm tra phòng khám. Cơ quan này cho biết phòng khám không có phép.")
                == ["Sở Y tế Lam Giang: phòng khám không có phép."])
        #expect(
            said("Công ty Hoa Sao mua lại nhà máy của Công ty Hải Vân Bình. Đơn vị này cho biết sẽ mở rộng nhà máy.")
                == [])
        #expect(
            said("Công ty Hoa Sao và Công ty Hải Vân Bình cùng làm dự án. Theo chủ đầu tư, dự án sẽ xong vào năm sau.")
                == [])
        #expect(said("Cơ quan này cho biết dự án sẽ hoàn thành vào năm sau.") == [])
    }

    @Test("A town or province is its committee where one alone has spoken")
    func town() {
        #expect(
            said(
                "UBND thành phố Bến Đông đề xuất thu phí xe vào nội đô. Thành phố cho rằng, việc thu phí sẽ giảm ùn tắc."
            )
                == [
                    "UBND thành phố Bến Đông: thu phí xe vào nội đô.",
                    "UBND thành phố Bến Đông: việc thu phí sẽ giảm ùn tắc.",
                ])
        #expect(
            said("Ngoài ra tỉnh Lam Giang cũng yêu cầu, từ nay đến cuối năm, phải xong việc đền bù.")
                == ["tỉnh Lam Giang: từ nay đến cuối năm, phải xong việc đền bù."])
        #expect(
            said("Ông Tá sống ở Bến Đông, tỉnh Lam Giang yêu cầu mọi người nhường nhịn.").allSatisfy {
                !$0.hasPrefix("tỉnh")
            })
    }
}
