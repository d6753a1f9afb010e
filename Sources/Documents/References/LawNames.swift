/// The laws, codes and ordinances of Viet Nam by the names they are cited by.
///
/// Where a name ends shows only in the name itself: `Luật Quản lý, sử dụng tài sản công và các quy định …`. Names that are
/// not listed are read by their capitals and what follows them (see `LawNameParser`).
enum LawNames {
    /// Names without the word that opens them (Luật, Bộ luật, Pháp lệnh), one a line.
    static let list = """
        an ninh mạng
        an ninh quốc gia
        an toàn thông tin mạng
        an toàn thực phẩm
        an toàn, vệ sinh lao động
        án phí, lệ phí Tòa án
        ban hành văn bản quy phạm pháp luật
        ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
        ban hành các văn bản quy phạm pháp luật
        ban hành văn bản QPPL
        ban hành văn bản QPPL của HĐND, UBND
        ban hành văn bản QPPL của HĐND và UBND
        ban hành VB QPPL của HĐND, UBND
        ban hành VB QPPL của HĐND và UBND
        ban hành VBQPPL của HĐND, UBND
        ban hành văn bản quy phạm pháp luật của HĐND, UBND
        ban hành văn bản quy phạm pháp luật của HĐND và UBND
        ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân
        báo chí
        bảo hiểm tiền gửi
        bảo hiểm xã hội
        bảo hiểm y tế
        bảo vệ bí mật nhà nước
        bảo vệ công trình quan trọng liên quan đến an ninh quốc gia
        bảo vệ dữ liệu cá nhân
        bảo vệ môi trường
        bảo vệ quyền lợi người tiêu dùng
        bảo vệ và kiểm dịch thực vật
        bảo vệ và phát triển rừng
        bảo vệ, chăm sóc và giáo dục trẻ em
        bảo vệ sức khỏe nhân dân
        bầu cử đại biểu Hội đồng nhân dân
        bầu cử đại biểu Quốc hội
        bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân
        biên giới quốc gia
        biên phòng Việt Nam
        biển Việt Nam
        bình đẳng giới
        bưu chính
        bưu chính, viễn thông
        các công cụ chuyển nhượng
        các tổ chức tín dụng
        cán bộ, công chức
        cạnh tranh
        căn cước
        căn cước công dân
        cảnh sát biển Việt Nam
        cảnh sát cơ động
        cảnh vệ
        cảnh sát môi trường
        chăn nuôi
        chất lượng sản phẩm, hàng hóa
        chất lượng hàng hóa
        chính quyền địa phương
        chuyển đổi số
        chuyển giao công nghệ
        chứng khoán
        công an nhân dân
        công an xã
        công chứng
        công đoàn
        công nghệ cao
        công nghệ thông tin
        công nghiệp công nghệ số
        công nghiệp quốc phòng
        công nghiệp quốc phòng, an ninh và động viên công nghiệp
        cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
        cơ yếu
        cư trú
        dân quân tự vệ
        dân sự
        dân số
        di sản văn hóa
        doanh nghiệp
        doanh nghiệp nhà nước
        doanh nghiệp tư nhân
        dầu khí
        du lịch
        dược
        dự trữ quốc gia
        dự bị động viên
        dữ liệu
        dạy nghề
        đa dạng sinh học
        đấu giá tài sản
        đấu thầu
        đất đai
        đặc xá
        đê điều
        điện ảnh
        điện lực
        địa chất và khoáng sản
        điều ước quốc tế
        đo đạc và bản đồ
        đo lường
        đầu tư
        đầu tư công
        đầu tư theo phương thức đối tác công tư
        đầu tư nước ngoài tại Việt Nam
        đường bộ
        đường sắt
        giá
        giám định tư pháp
        giáo dục
        giáo dục đại học
        giáo dục nghề nghiệp
        giáo dục quốc phòng và an ninh
        giao dịch điện tử
        giao thông đường bộ
        giao thông đường thủy nội địa
        hải quan
        hàng hải Việt Nam
        hàng không dân dụng Việt Nam
        hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
        hình sự
        hoạt động chữ thập đỏ
        hoạt động giám sát của Quốc hội
        hoạt động giám sát của Quốc hội và Hội đồng nhân dân
        hoạt động của Hội đồng nhân dân
        hòa giải ở cơ sở
        hòa giải, đối thoại tại Tòa án
        hóa chất
        hỗ trợ doanh nghiệp nhỏ và vừa
        hôn nhân và gia đình
        hộ tịch
        hợp tác xã
        kế toán
        khám bệnh, chữa bệnh
        khí tượng thủy văn
        khiếu nại
        khiếu nại, tố cáo
        khoa học và công nghệ
        khoa học, công nghệ và đổi mới sáng tạo
        khoáng sản
        kiểm toán độc lập
        kiểm toán nhà nước
        kiến trúc
        kinh doanh bảo hiểm
        kinh doanh bất động sản
        lao động
        lâm nghiệp
        lực lượng dự bị động viên
        lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
        luật sư
        lưu trữ
        lý lịch tư pháp
        Mặt trận Tổ quốc Việt Nam
        năng lượng nguyên tử
        ngân hàng
        ngân hàng nhà nước
        ngân hàng, hợp tác xã tín dụng và công ty tài chính
        Ngân hàng Nhà nước Việt Nam
        ngân sách nhà nước
        nghĩa vụ quân sự
        nghĩa vụ lao động công ích
        ngoại hối
        người cao tuổi
        người khuyết tật
        người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng
        nhà giáo
        nhà ở
        nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam
        nhập cảnh, xuất cảnh, cư trú, đi lại của người nước ngoài tại Việt Nam
        nuôi con nuôi
        phá sản
        phí và lệ phí
        phòng bệnh
        phòng cháy và chữa cháy
        phòng cháy, chữa cháy và cứu nạn, cứu hộ
        phòng không nhân dân
        phòng thủ dân sự
        phòng, chống bạo lực gia đình
        phòng, chống bệnh truyền nhiễm
        phòng, chống khủng bố
        phòng, chống ma túy
        phòng, chống mua bán người
        phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)
        phòng, chống rửa tiền
        phòng, chống tác hại của rượu, bia
        phòng, chống tác hại của thuốc lá
        phòng, chống tham nhũng
        phòng, chống thiên tai
        phòng, chống HIV/AIDS
        phòng, chống lụt, bão
        phòng, chống mại dâm
        phổ biến, giáo dục pháp luật
        phổ cập giáo dục tiểu học
        phục hồi, phá sản
        quản lý ngoại thương
        quản lý nợ công
        quản lý thuế
        quản lý và đầu tư vốn nhà nước tại doanh nghiệp
        quản lý, sử dụng tài sản công
        quản lý, sử dụng tài sản nhà nước
        quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
        quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
        quản lý thị trường
        quảng cáo
        quốc phòng
        quốc tịch Việt Nam
        quy hoạch
        quy hoạch đô thị
        quy hoạch đô thị và nông thôn
        sĩ quan Quân đội nhân dân Việt Nam
        sở hữu trí tuệ
        sử dụng năng lượng tiết kiệm và hiệu quả
        tạm giữ, tạm giam và thi hành lệnh cấm đi khỏi nơi cư trú
        thi hành tạm giữ, tạm giam
        thanh niên
        thanh tra
        thể dục, thể thao
        thi đua, khen thưởng
        thi hành án dân sự
        thi hành án hình sự
        thỏa thuận quốc tế
        thống kê
        thuế bảo vệ môi trường
        thuế giá trị gia tăng
        thuế sử dụng đất nông nghiệp
        thuế sử dụng đất phi nông nghiệp
        thuế tài nguyên
        thuế thu nhập cá nhân
        thuế thu nhập doanh nghiệp
        thuế tiêu thụ đặc biệt
        thuế xuất khẩu, thuế nhập khẩu
        thuế chuyển quyền sử dụng đất
        thuế doanh thu
        thuế lợi tức
        thuế nhà, đất
        thủ đô
        thủ tục bắt giữ tàu bay
        thủ tục bắt giữ tàu biển
        thủ tục giải quyết các vụ án hành chính
        thú y
        thủy lợi
        thủy sản
        thực hành tiết kiệm, chống lãng phí
        thực hiện dân chủ ở cơ sở
        thực hiện dân chủ ở xã, phường, thị trấn
        thương mại
        tiếp cận thông tin
        tiếp công dân
        tiết kiệm năng lượng
        tiêu chuẩn và quy chuẩn kỹ thuật
        tín ngưỡng, tôn giáo
        tình trạng khẩn cấp
        tổ chức Chính phủ
        tổ chức chính quyền địa phương
        tổ chức cơ quan điều tra hình sự
        tổ chức Hội đồng nhân dân và Ủy ban nhân dân
        tổ chức Quốc hội
        tổ chức Tòa án nhân dân
        tổ chức Viện kiểm sát nhân dân
        tổ chức điều tra hình sự
        tổ chức HĐND và UBND
        tổ chức HĐND, UBND
        tổ chức Hội đồng Bộ trưởng
        tổ chức Hội đồng Chính phủ
        tổ chức Hội đồng nhân dân và Ủy ban hành chính các cấp
        tố cáo
        tố tụng dân sự
        tố tụng hành chính
        tố tụng hình sự
        trách nhiệm bồi thường của Nhà nước
        trang bị
        trẻ em
        trật tự, an toàn giao thông đường bộ
        trợ giúp pháp lý
        trọng tài thương mại
        trồng trọt
        trưng cầu ý dân
        trưng mua, trưng dụng tài sản
        tài nguyên nước
        tài nguyên, môi trường biển và hải đảo
        tần số vô tuyến điện
        tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc
        tư pháp người chưa thành niên
        tương trợ tư pháp
        ưu đãi người có công với cách mạng
        viên chức
        viễn thông
        việc làm
        vệ sinh an toàn thực phẩm
        xây dựng
        xuất bản
        xuất cảnh, nhập cảnh của công dân Việt Nam
        xử lý vi phạm hành chính
        xử phạt vi phạm hành chính
        xét tặng danh hiệu vinh dự Nhà nước
        bộ đội biên phòng
        chi phí giám định, định giá
        chống bán phá giá hàng hóa nhập khẩu vào Việt Nam
        chống trợ cấp đối với hàng hóa nhập khẩu vào Việt Nam
        cựu chiến binh
        giống cây trồng
        giống vật nuôi
        khuyến khích đầu tư trong nước
        ký kết và thực hiện thỏa thuận quốc tế
        ký kết, gia nhập và thực hiện điều ước quốc tế
        lãnh sự
        nhiệm vụ, quyền hạn cụ thể của Hội đồng nhân dân và Ủy ban nhân dân ở mỗi cấp
        nhiệm vụ, quyền hạn cụ thể của HĐND và UBND ở mỗi cấp
        hành nghề y, dược tư nhân
        hợp đồng kinh tế
        kế toán và thống kê
        hợp đồng dân sự
        thừa kế
        bảo hộ lao động
        bảo hộ quyền tác giả
        bảo hộ quyền sở hữu công nghiệp
        chuyển giao công nghệ nước ngoài vào Việt Nam
        thuế thu nhập đối với người có thu nhập cao
        thuế nông nghiệp
        chống tham nhũng
        bưu chính viễn thông
        lưu trữ quốc gia
        người tàn tật
        ưu đãi người hoạt động cách mạng, liệt sĩ và gia đình liệt sĩ, thương binh, bệnh binh, người hoạt động kháng chiến, người có công giúp đỡ cách mạng
        thi hành án phạt tù
        khiếu nại, tố cáo của công dân
        cảnh sát nhân dân
        lực lượng an ninh nhân dân
        động viên công nghiệp
        bảo vệ công trình quốc phòng và khu quân sự
        bảo vệ và sử dụng di tích lịch sử, văn hóa và danh lam, thắng cảnh
        bảo vệ và phát triển nguồn lợi thủy sản
        khai thác và bảo vệ công trình thủy lợi
        tài nguyên khoáng sản
        thẩm phán và Hội thẩm Tòa án nhân dân
        kiểm sát viên Viện kiểm sát nhân dân
        thủ tục giải quyết các vụ án kinh tế
        thủ tục giải quyết các vụ án dân sự
        thủ tục giải quyết các tranh chấp lao động
        công ty
        phá sản doanh nghiệp
        bảo vệ, chăm sóc trẻ em
        quân nhân chuyên nghiệp Quân đội nhân dân Việt Nam
        phòng cháy, chữa cháy
        """

    static let table = PhraseTable(list.split(separator: "\n").map { (String($0), String($0)) })
}
