/// What stands before names: forms of address, degrees and ranks, and the offices that people hold.
enum PersonalTitle {
    /// What a title is.
    enum Kind: Sendable, Equatable {
        /// `ông`, `bà`, `đồng chí`.
        case address(Gender?)
        /// `các đồng chí`, `hai ông`: several people.
        case plural
        /// A degree, rank or calling that says little by itself: `TS.`, `luật sư`, `đại biểu`.
        case calling
        /// An office that one person holds: `Bí thư`, `Giám đốc`. What follows says of what.
        case office
        /// A position that several hold, so that it names nobody without a name: `đại diện`, `chuyên viên`.
        case position
        /// A part that somebody plays at the meeting itself: `chủ trì`, `chủ tọa`.
        case part
    }

    enum Gender: Sendable, Equatable { case man, woman }

    /// The title that begins at `index`, the longest.
    static func at(_ tokens: SpeechTokens, _ index: Int, before limit: Int) -> (kind: Kind, end: Int)? {
        guard let found = table.longest(tokens, at: index, before: limit) else { return nil }
        // `ĐC Nam`, but `đc` is short for `được`
        if tokens[index].key == comrade, !tokens[index].isCapital { return nil }
        // `phiên thảo luận tổ Phó Chủ nhiệm X …` has no `tổ phó`
        if found.end == index + 2, tokens[index + 1].key == deputy, tokens[index + 1].isCapital,
            !tokens[index].isCapital
        {
            return nil
        }
        // `kháng cáo, giám đốc thẩm`
        if found.end < limit, tokens[found.end].key == reviewing, tokens[found.end - 1].key == directing { return nil }
        // `Chỉ huy Công an huyện cho biết`, but `chỉ huy dập lửa`
        if found.end == index + 2, tokens[index].key == command.0, tokens[index + 1].key == command.1,
            !tokens[index].isCapital || BodyPhrase.headEnd(tokens, at: found.end, before: limit) == nil
        {
            return nil
        }
        return (found.meaning, found.end)
    }

    private static let deputy = SpeechWord.key("phó")
    private static let (directing, reviewing) = (SpeechWord.key("đốc"), SpeechWord.key("thẩm"))
    private static let command = (SpeechWord.key("chỉ"), SpeechWord.key("huy"))
    private static let comrade = SpeechWord.key("đc")

    /// The hashes of the first words of titles.
    static var firsts: [UInt64] { table.firsts }

    private static let table: SpeechPhrases<Kind> = {
        var phrases: [(String, Kind)] = [
            ("ông", .address(.man)), ("anh", .address(.man)), ("bà", .address(.woman)), ("chị", .address(.woman)),
            ("cô", .address(.woman)), ("em", .address(nil)), ("cháu", .address(nil)), ("bác", .address(nil)),
            ("chú", .address(.man)), ("cậu", .address(.man)), ("dì", .address(.woman)), ("thím", .address(.woman)),
            ("mợ", .address(.woman)), ("bé", .address(nil)), ("bạn", .address(nil)), ("đồng chí", .address(nil)),
            ("bầu", .address(.man)), ("ngài", .address(.man)),
            ("đ/c", .address(nil)), ("đ.c", .address(nil)), ("đc", .address(nil)),
            ("người phụ nữ này", .address(.woman)), ("cô gái này", .address(.woman)), ("bà cụ này", .address(.woman)),
            ("người mẹ này", .address(.woman)), ("nữ sinh này", .address(.woman)),
            ("người đàn ông này", .address(.man)),
            ("chàng trai này", .address(.man)), ("nam sinh này", .address(.man)),
            ("nam thanh niên này", .address(.man)),
            ("người này", .address(nil)),
            ("các đồng chí", .plural), ("các ông", .plural), ("các bà", .plural), ("các anh", .plural),
            ("hai ông", .plural), ("hai bà", .plural), ("hai đồng chí", .plural), ("ông bà", .plural),
            ("các vị", .plural),
            ("đồng chí chủ trì", .part), ("người chủ trì", .part), ("người chủ tọa", .part),
        ]
        for chair in ["chủ trì", "chủ tọa"] {
            phrases.append((chair, .part))
            phrases += occasions.map { (chair + " " + $0, .part) }
        }
        phrases += callings.map { ($0, .calling) }
        phrases += positions.map { ($0, .position) }
        phrases.append(("phó phát ngôn", .office))
        phrases.append(("phó người phát ngôn", .office))
        for former in ["", "nguyên ", "cựu ", "quyền ", "tân ", "đương kim "] {
            for office in offices {
                phrases.append((former + office, .office))
                phrases.append((former + "phó " + office, .office))
            }
            for position in positions where !former.isEmpty { phrases.append((former + position, .position)) }
        }
        return SpeechPhrases(phrases)
    }()

    /// What somebody chairs.
    private static let occasions = lines(
        """
        hội nghị, cuộc họp, phiên họp, kỳ họp, phiên tòa, phiên xét xử, tọa đàm, hội thảo, đại hội, buổi họp, buổi làm việc, cuộc làm việc
        """)

    private static let offices = lines(
        """
        bí thư, tổng bí thư, bí thư thứ nhất, bí thư thường trực, chủ tịch, chủ tịch nước, chủ tịch thường trực, giám đốc
        tổng giám đốc, giám đốc điều hành, giám đốc thường trực, trưởng ban, trưởng phòng, trưởng đoàn, trưởng khoa
        trưởng bộ môn, trưởng trạm, trưởng thôn, trưởng bản, trưởng ấp, trưởng xóm, trưởng công an, trưởng đại diện
        trưởng nhóm, trưởng văn phòng, trưởng phân viện, trưởng tiểu ban, tổ trưởng, tổ phó, đội trưởng, đội phó
        chánh văn phòng, chánh thanh tra, chánh án, tổng thanh tra, tổng ktnn, tổng kiểm toán, tổng kiểm toán nhà nước, chủ nhiệm
        chủ nhiệm thường trực, bộ trưởng, thứ trưởng, thứ trưởng thường trực, thủ tướng, thủ tướng thường trực
        tổng thống, viện trưởng, viện phó, cục trưởng, cục phó, chi cục trưởng, vụ trưởng, vụ phó, tổng cục trưởng
        hiệu trưởng, hiệu phó, thống đốc, thủ hiến, thư ký, tổng thư ký, người phát ngôn, phát ngôn viên, tổng biên tập, đại sứ
        tổng lãnh sự, thư ký báo chí, tư lệnh, chính ủy, chỉ huy trưởng, ngoại trưởng, thị trưởng, hạt trưởng, đồn trưởng, trạm trưởng
        thủ trưởng, hải đội trưởng, hải đoàn trưởng, tiểu đoàn trưởng, trung đoàn trưởng, lữ đoàn trưởng, sư đoàn trưởng
        đại đội trưởng, tham mưu trưởng, chính trị viên, chính trị viên phó, máy trưởng, kế toán trưởng, ceo, tt, pct, gđ, pgđ, tổng tư lệnh, tổng tham mưu trưởng, thường trực ban bí thư, quận trưởng, tỉnh trưởng, quốc vương, nữ hoàng
        đệ nhất phu nhân, thủ lĩnh, lãnh tụ, thái tử, giáo chủ, tổng chỉ huy, cao ủy, đặc phái viên, đặc sứ
        """)

    private static let positions = lines(
        """
        ủy viên, ủy viên dự khuyết, ủy viên thường trực, thành viên, đại diện, đại diện lãnh đạo, lãnh đạo, chỉ huy, nhà lãnh đạo, chuyên viên
        chuyên viên cao cấp, chuyên gia, cán bộ, công chức, viên chức, giáo viên, giảng viên, giảng viên cao cấp
        sinh viên, học sinh, người dân, cử tri, nông dân, công nhân, trợ lý, cố vấn, tham tán, nghị sĩ
        hạ nghị sĩ, thượng nghị sĩ, thẩm phán, kiểm sát viên, điều tra viên, kiểm toán viên, phó phòng, phó ban, phó đoàn
        phó khoa, phó công an, người đứng đầu, nhà sáng lập, người sáng lập, đồng sáng lập, chủ cơ sở, chủ doanh nghiệp
        chủ hộ, chủ tàu, chủ cửa hàng, chủ quán, chủ nhà, quản đốc, nhà nghiên cứu, phụ trách, phụ huynh, tài xế, bạn đọc
        nhân viên, kế toán, lái xe, phi công, tiếp viên, hướng dẫn viên, du khách, hành khách, khách hàng, hộ lý
        cư dân, người bán hàng, chủ đầu tư, chủ thầu, chủ vườn, chủ trang trại, thủ kho, thủ quỹ
        hội viên, đảng viên, cổ đông, nhà đầu tư, hộ dân, phó trưởng đoàn, quản lý, trưởng, phó, tiểu thương, ngư dân, người phụ trách, phó ban thường trực
        chủ một, chủ tiệm, chủ shop, chủ đại lý, chủ xưởng, chủ nhà hàng, chủ nhà trọ, chủ nhà xe, chủ sạp, chủ lò, chủ khách sạn
        hội trưởng, chi hội trưởng, hội phó, chi hội phó, môi giới, nhà môi giới, nhà phát triển, đại diện cổ đông, hòa giải viên, cha mẹ học sinh, thanh tra viên, người làm chứng
        hội thẩm, hội thẩm nhân dân, công chứng viên, chấp hành viên, tổng phụ trách, giám sát viên, tỉnh ủy viên, thành ủy viên
        huyện ủy viên, người có uy tín, ông chủ nhà trắng, chủ nhân nhà trắng
        """)

    private static let callings = lines(
        """
        ts, tiến sĩ, tiến sỹ, ths, thạc sĩ, pgs, pgs ts, phó giáo sư, phó giáo sư tiến sĩ, gs, gs ts, gs tskh, tskh
        giáo sư, giáo sư danh dự, giáo sư thỉnh giảng, giáo sư tiến sĩ, giáo sư viện sĩ, viện sĩ, ls, luật sư, luật gia, bs, bác sĩ, bác sỹ, ts bs, ths bs
        pgs ts bs, bs cki, bs ckii, ts ls, ks, kỹ sư, kts, kiến trúc sư, ts kts, dược sĩ, dược sỹ, y sĩ, cử nhân
        nhà báo, nhà văn, nhà thơ, nhà giáo, nhà khoa học, nhà sử học, nhà biên kịch, nhà nghiên cứu, nhà phê bình
        nhà thiết kế, nhạc sĩ, nhạc sỹ, ca sĩ, ca sỹ, họa sĩ, họa sỹ, nghệ sĩ, nghệ sỹ, nghệ nhân, nsnd, nsưt, nghệ sĩ nhân dân
        nghệ sĩ ưu tú, diễn viên, đạo diễn, biên kịch, người mẫu, hoa hậu, đại biểu, đại biểu quốc hội, đb, đbqh
        đại biểu hđnd, đại biểu hội đồng nhân dân, đại tướng, thượng tướng, trung tướng, thiếu tướng, chuẩn tướng
        đại tá, thượng tá, trung tá, thiếu tá, đại úy, thượng úy, trung úy, thiếu úy, đại tá ts, phó đô đốc, đô đốc
        hòa thượng, thượng tọa, đại đức, linh mục, mục sư, giám mục, hồng y, giáo hoàng, thầy, thầy giáo, cô giáo
        doanh nhân, tỷ phú, tỉ phú, triệu phú, thạc sỹ, hlv, huấn luyện viên, hlv trưởng, huấn luyện viên trưởng, cầu thủ, tiền đạo, tiền vệ, hậu vệ, thủ môn
        trọng tài, vận động viên, vđv, kỳ thủ, tay vợt, dịch giả, học giả, cụ, bt, pv, phóng viên, mc
        biên tập viên, btv, chiến sĩ, thượng sĩ, trung sĩ, hạ sĩ, bị cáo, bị can, nghi can, nghi phạm, bị hại, nguyên đơn
        ccb, bình luận viên, blv, lão nông, điều dưỡng, hộ sinh, ông bầu, anh hùng llvtnd, kỹ thuật viên
        nhà tâm lý, nhà sư, sư thầy, ni sư, trụ trì, phật tử, võ sư, nghệ sĩ violin, nghệ sĩ piano, chuyên viên tâm lý, shipper
        bscki, bsckii, bs cki, bs ckii, bsck1, bsck2
        bác sĩ chuyên khoa i, bác sĩ chuyên khoa ii, bác sĩ chuyên khoa 1, bác sĩ chuyên khoa 2, nhà giáo ưu tú, nhà giáo nhân dân
        thầy thuốc ưu tú, thầy thuốc nhân dân, anh hùng lao động, cựu chiến binh, thủ khoa, á hậu, á khôi, hoa khôi, nam vương
        nữ sinh, nam sinh, trung vệ, chân sút, thủ thành, tuyển thủ, võ sĩ, kình ngư, xạ thủ, người đẹp, nàng hậu, chiến lược gia, nhà cầm quân, rapper, blogger, youtuber, đầu bếp
        thí sinh, siêu mẫu, quán quân, á quân, giám khảo, cố vấn chuyên môn, ntk
        hot girl, vlogger, tiktoker, streamer, ca nương, vũ công, biên đạo, biên đạo múa, danh ca, diva, nhà ngoại giao
        nghiên cứu sinh, ncs, thực tập sinh, bệnh nhân, đương sự, thuyền trưởng, thuyền phó, máy phó, đại phó, cây bút, thuyền viên, trưởng tàu, trưởng tộc
        công tố viên, công tố, nhà phân tích, nhà kinh tế, nhà kinh tế học, nhà quan sát, nhà hoạt động, nhà đàm phán
        cảnh sát trưởng, thám tử, nhà đồng sáng lập, chưởng lý, tổng chưởng lý, bị đơn, nạn nhân, nhân chứng, già làng, nghệ sĩ hài, danh hài, thủ quân, nhà quay phim, nhà sản xuất, tướng, đối tượng
        """)

    private static func lines(_ list: String) -> [String] {
        list.split { $0 == "," || $0.isNewline }.map { $0.trimmingPrefix { $0 == " " } }.map(String.init)
            .filter { !$0.isEmpty }
    }
}
