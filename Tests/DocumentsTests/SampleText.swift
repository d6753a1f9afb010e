import Documents

/// Texts made for the tests, and how to look into them.
enum SampleText {
    /// A plain text, as an extractor of plain files gives it: a block a line.
    static func plain(_ text: String) -> SourceText {
        var blocks: [Block] = []
        var start = 0
        for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if !line.isEmpty { blocks.append(Block(kind: .paragraph, range: start..<start + line.count)) }
            start += line.count + 1
        }
        return SourceText(text: text, blocks: blocks)
    }

    /// Blocks of the given kinds with empty lines between them.
    static func blocks(_ pieces: [(Block.Kind, String)], title: String? = nil) -> SourceText {
        var text = ""
        var blocks: [Block] = []
        for (kind, piece) in pieces {
            if !text.isEmpty { text += "\n\n" }
            let start = text.utf8.count
            text += piece
            blocks.append(Block(kind: kind, range: start..<text.utf8.count))
        }
        return SourceText(text: text, blocks: blocks, title: title)
    }

    /// The text of `range`.
    static func slice(_ text: String, _ range: Range<Int>) -> String {
        String(decoding: Array(text.utf8)[range], as: UTF8.self)
    }

    /// A sentence of exactly `words` words.
    static func sentence(_ words: Int, _ first: String = "Cơ") -> String {
        let filler = [
            "quan", "tiếp", "nhận", "hồ", "sơ", "và", "trả", "kết", "quả", "đúng", "hẹn", "cho", "người", "dân",
        ]
        let rest = (0..<max(0, words - 1)).map { filler[$0 % filler.count] }
        return ([first] + rest).joined(separator: " ") + "."
    }

    /// A Party directive in the layout of Guidance 36-HD/VPTW.
    static let directive = """
        ĐẢNG BỘ THÀNH PHỐ THANH BÌNH
        THÀNH ỦY
        *
        Số 17-CT/TU

        ĐẢNG CỘNG SẢN VIỆT NAM
        Thanh Bình, ngày 08 tháng 3 năm 2019

        CHỈ THỊ
        về nâng cao trách nhiệm nêu gương của cán bộ chủ chốt
        -----

        Ba năm qua, việc nêu gương của cán bộ chủ chốt theo Quy định số 08-QĐ/TW ngày 25/10/2018 đã thành nền nếp ở \
        nhiều nơi. Tuy vậy, còn người nói chưa đi đôi với làm.

        I- MỤC ĐÍCH

        1- Làm cho mỗi cán bộ thấy nêu gương là việc hằng ngày.

        2- Lấy kết quả nêu gương làm căn cứ đánh giá cán bộ.

        II- NHIỆM VỤ

        1- Người đứng đầu phải:

        a) Đi đúng giờ, họp đúng giờ;

        b) Trả lời cấp dưới trong ba ngày.

        2- Văn phòng Thành ủy theo dõi, báo cáo.

        Chỉ thị này phổ biến đến chi bộ.

        T/M BAN THƯỜNG VỤ
        BÍ THƯ

        Hoàng Minh Khang

        Nơi nhận:
        - Các đồng chí Thành ủy viên,
        - Lưu Văn phòng Thành ủy.
        """
}
