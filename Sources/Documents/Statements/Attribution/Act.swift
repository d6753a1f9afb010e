/// What people and bodies do that belongs to no title and to no name: `Chủ tịch UBND tỉnh Lam Giang [trao quà] cho …`,
/// `Công an huyện Bến Đông [vào cuộc] điều tra`.
enum Act {
    /// What the words before must be so that a verb is no part of a name.
    private enum Place: Sendable {
        /// Whatever they are: nothing is named so.
        case anywhere
        /// A name or the whole of what one is named by: `Trưởng phòng kiểm tra` is an office, `Bộ Y tế kiểm tra` an act.
        case behindName
    }

    /// Whether words that tell of an act begin at `index`, behind the beginning of a title or a body's name.
    static func begins(_ tokens: SpeechTokens, _ index: Int, before limit: Int) -> Bool {
        guard !tokens[index].isCapital, let found = verbs.longest(tokens, at: index, before: limit) else {
            return false
        }
        return found.meaning == .anywhere || isNameEnd(tokens, before: index)
    }

    /// Whether a name that needs nothing more ends before `index`: `tỉnh Lam Giang`, `Bộ Y tế`, `Huyện ủy`, `UBND tỉnh`.
    static func isNameEnd(_ tokens: SpeechTokens, before index: Int) -> Bool {
        guard index > 1 else { return false }
        let (last, before) = (tokens[index - 1], tokens[index - 2])
        if last.isCapital {
            return before.isCapital || before.isNumber || regions.contains(before.key) || last.isAbbreviation
        }
        if last.isNumber { return true }
        return wholes.contains(last.key) || before.isCapital && fields.contains(last.key)
    }

    /// The end of a body's name where a word that joins another verb shows that an act no list has goes on with it: `[Bộ Y tế] sơ tuyển
    /// và cho biết`; nil where the name cannot be told from the act.
    static func nameEnd(_ tokens: SpeechTokens, _ body: Range<Int>) -> Int? {
        guard tokens[body.upperBound - 1].key == AttributionFinder.and else { return body.upperBound }
        guard let last = body.last(where: { tokens[$0].isCapital }), last > body.lowerBound else { return nil }
        return last + 1 < body.upperBound && fields.contains(tokens[last + 1].key) ? last + 2 : last + 1
    }

    private static let regions = SpeechWord.set("tỉnh huyện quận phường xã trấn thôn bản ấp phố")
    /// Last syllables of what stands for a place or body by itself.
    private static let wholes = SpeechWord.set(
        "tỉnh huyện quận phường xã phố ủy nước tướng phủ đoàn viện trường sở thôn đảng")
    /// Last syllables of fields of government behind a capital: `Bộ Y tế`, `Sở Tài nguyên và Môi trường`.
    private static let fields = SpeechWord.set(
        "tế dựng vụ thương chính pháp dục tạo tải trường thôn lịch thông nghệ hội tư dân trị phòng an giao tin thể thao lâm sát"
    )

    private static let verbs: SpeechPhrases<Place> = {
        func verbs(_ place: Place, _ list: String) -> [(phrase: String, meaning: Place)] {
            list.split { $0 == "," || $0.isNewline }.map { (String($0), place) }
        }
        return SpeechPhrases(
            verbs(
                .anywhere,
                """
                cho thấy, giữ quyền, thực hành quyền, trao, trao tặng, tặng, tặng quà, tặng hoa, thăm, thăm hỏi, đến thăm, tới thăm, đi thăm, về thăm, động viên, chụp ảnh
                thắp hương, dâng hương, dâng hoa, viếng, đến viếng, tham dự, dự lễ, thị sát, đi kiểm tra, đi thị sát, gặp gỡ, trò chuyện
                bắt tay, cắt băng, bấm nút, đọc diễn văn, đọc báo cáo, bỏ phiếu, trồng cây, tiếp xúc, thừa ủy quyền, chúc mừng, cảm ơn, xin lỗi
                cúi đầu, gửi lời, gửi văn bản, gửi công văn, gửi thư, gửi đơn, vào cuộc, lấy mẫu, lập biên bản, mời ông, mời bà, hoãn phiên, trả hồ sơ
                họp khẩn, họp bàn, họp báo, khởi tố, bắt giữ, bắt tạm giam, tạm giữ, tạm giam, triệu tập, trưng cầu, đình chỉ, thu giữ, đăng thông báo
                phát thông tin, phát thông báo, phát cảnh báo, nghỉ việc, đình công, bỏ ăn, tụ tập, kéo đến, đăng tải, đăng trên, đăng bài, viết trên, định hướng, ban hành, lên kế hoạch, tiến hành, ra thông báo, ra văn bản, ra quyết định
                ra thông cáo, gấp rút, khẩn trương, tích cực, phát hiện, tuyên phạt, xét xử vụ, mở phiên tòa, nghe, lắng nghe, chứng kiến, nhận tiền
                nhận được, nhận đơn, đưa ra, dẫn đầu, dẫn đoàn, gọi điện, đặt vòng hoa, phát lệnh, phát động, khen thưởng
                lên đường, xuống hiện trường, quay lại, trở lại, trở về, đánh trống, đón đoàn, đón tiếp, tiếp đoàn, tiếp ông, tiếp bà, hội đàm, hội kiến
                trao đổi với, làm việc với, phối hợp, bấm còi, chào mừng, ủng hộ, chụp hình, chúc tết, chung vui
                """)
                + verbs(
                    .behindName,
                    """
                    kiểm tra, khảo sát, điều tra, xác minh, rà soát, thẩm tra, giám định, xử phạt, xử lý, thu hồi, tiếp nhận, tiếp, tham quan, xem, hỗ trợ
                    tổ chức, thành lập, công bố, khám nghiệm, bắt, hoãn, họp, liên hệ, mời, nhận, gửi, xem xét, nghiên cứu, khiếu nại, khám, cử, chuyển
                    dự kiến, tổng hợp, điều động, huy động, bố trí, thông qua, phê duyệt, ký, bàn giao, khánh thành, đầu tư, mở, thu, tạo, đưa, quyết định
                    theo dõi, giữ nguyên, bác đơn, tuyên, xét xử, xét nghiệm, cấp, nộp, bán, mua, đi, về, đến, tới, gặp, đọc, trồng, thắp, dâng, tham gia, xuống, vào, cắt, thả, khởi động
                    """))
    }()
}
