/// What stands behind a name and a colon and is no speech: what the person is, how many votes, an address, an absence.
enum Particulars {
    /// Whether the tokens behind a name and its colon say something about the person, and nothing that the person said.
    ///
    /// `Trưởng đoàn`, `35/36 phiếu, đạt 97,2%`, `thôn Mai Hạ, xã Lạc Thủy`, `Vắng có lý do`, `Hoàn thành tốt nhiệm vụ`.
    static func are(_ tokens: SpeechTokens, _ content: Range<Int>) -> Bool {
        var range = content
        while let last = range.last, tokens[last].kind == .stop || tokens[last].kind == .semicolon {
            range = range.lowerBound..<last
        }
        guard let first = range.first, range.count <= most,
            !range.contains(where: { [.quote, .colon, .stop].contains(tokens[$0].kind) })
        else { return false }
        let isShort = range.count <= 8
        if isShort, absences.longest(tokens, at: first, before: range.upperBound) != nil { return true }
        guard !range.contains(where: { predicates.contains(tokens[$0].key) }) else { return false }
        if isShort, grades.longest(tokens, at: first, before: range.upperBound) != nil { return true }
        if particulars.longest(tokens, at: first, before: range.upperBound) != nil {
            return range.count <= 4 || range.contains { tokens[$0].isNumber }
        }
        let isClosed = content.last.map { tokens[$0].kind == .stop } ?? false
        return isCount(tokens, range) || isRole(tokens, range, isClosed: isClosed) || isAddress(tokens, range)
    }

    /// Whether the label's last words before the colon say of what the words behind it are: `chức vụ`, `địa chỉ`.
    static func areNamed(_ tokens: SpeechTokens, before colon: Int, from start: Int) -> Bool {
        (max(start, colon - 4)..<max(start, colon)).contains {
            particulars.longest(tokens, at: $0, before: colon)?.end == colon
        }
    }

    /// No particular has more tokens.
    private static let most = 24

    /// `35/36 phiếu, đạt 97,2%`, `đạt 34 phiếu`, `Trúng cử với số phiếu 34/36`
    private static func isCount(_ tokens: SpeechTokens, _ range: Range<Int>) -> Bool {
        guard let first = range.first, range.contains(where: { tokens[$0].isNumber }) else { return false }
        if counting.longest(tokens, at: first, before: range.upperBound) != nil { return true }
        return tokens[first].isNumber && (range.count <= 4 || range.contains { counted.contains(tokens[$0].key) })
    }

    /// `Phó Chi cục trưởng - Trưởng đoàn`, `Giáo viên dạy Toán`: a title and what it is of.
    ///
    /// `Cán bộ thôn thu tiền hai lần.` says something, though a position begins it: a full stop tells.
    private static func isRole(_ tokens: SpeechTokens, _ range: Range<Int>, isClosed: Bool) -> Bool {
        let first = range.lowerBound
        if parts.longest(tokens, at: first, before: range.upperBound) != nil { return range.count <= 12 }
        guard let title = PersonalTitle.at(tokens, first, before: range.upperBound) else { return false }
        switch title.kind {
        case .address, .plural: return false
        case .calling, .position: if isClosed && range.count > 4 || range.count > 8 { return false }
        case .office, .part: break
        }
        // `Giám đốc yêu cầu …`, but `Trưởng Ban chỉ đạo`
        return !range.contains { place in
            guard place >= title.end, let (verb, _) = SpeechVerb.at(tokens, place, before: range.upperBound) else {
                return false
            }
            return verb.use == .direct
        }
    }

    /// `thôn Mai Hạ, xã Lạc Thủy`: places and their names only.
    private static func isAddress(_ tokens: SpeechTokens, _ range: Range<Int>) -> Bool {
        let parts = range.split { tokens[$0].kind == .comma || tokens[$0].kind == .dash }
        return !parts.isEmpty
            && parts.allSatisfy { part in
                guard let first = part.first,
                    let end = places.longest(tokens, at: first, before: range.upperBound)?.end
                else { return false }
                return part.dropFirst(end - first).allSatisfy {
                    tokens[$0].isCapital || tokens[$0].isNumber || tokens[$0].kind == .joint
                }
            }
    }

    private static let absences = SpeechPhrases<Void>(
        [
            "vắng", "vắng mặt", "có mặt", "nghỉ ốm", "nghỉ phép", "nghỉ thai sản", "có lý do", "không có lý do",
            "không lý do", "đi công tác", "xin vắng", "xin nghỉ",
        ].map { ($0, ()) })
    private static let grades = SpeechPhrases<Void>(
        [
            "hoàn thành nhiệm vụ", "hoàn thành tốt nhiệm vụ", "hoàn thành xuất sắc nhiệm vụ", "xếp loại", "loại", "đạt",
            "giỏi", "khá", "trung bình", "trúng cử",
        ].map { ($0, ()) })
    private static let particulars = SpeechPhrases<Void>(
        """
        chức vụ, chức danh, địa chỉ, sinh năm, năm sinh, sinh ngày, ngày sinh, ngày tháng năm sinh, số phiếu, số phiếu bầu
        số phiếu đồng ý, ĐT, SĐT, điện thoại, số điện thoại, di động, email, nơi ở, trú tại, thường trú, thường trú tại
        nơi thường trú, hộ khẩu, hộ khẩu thường trú, HKTT, CMND, CCCD, số CMND, số CCCD, đơn vị công tác, nghề nghiệp, quê quán
        nơi công tác, cơ quan công tác, số thẻ, mã số, mã cổ đông, số cổ phần, sở hữu, đại diện cho, SN
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    private static let counting = SpeechPhrases<Void>(
        ["đạt", "trúng cử", "số phiếu", "tổng số", "tỷ lệ", "chiếm"].map { ($0, ()) })
    private static let counted = SpeechWord.set("phiếu phần điểm")
    /// What people are at a meeting, where no title says it.
    private static let parts = SpeechPhrases<Void>(
        [
            "thành viên", "ủy viên", "thư ký", "chủ tọa", "chủ trì", "ghi biên bản", "người ghi biên bản", "trưởng",
            "phó",
            "khách mời", "tổ kiểm phiếu", "nhóm trưởng", "lớp trưởng", "lớp phó", "tổ viên", "HT", "PHT", "GV", "GVCN",
            "TTCM", "TPT", "CTCĐ", "BTCB", "PBT", "BT", "PCT",
        ].map { ($0, ()) })
    private static let places = SpeechPhrases<Void>(
        """
        thôn, xóm, ấp, bản, làng, tổ, tổ dân phố, khu, khu phố, khối, số nhà, số, phường, xã, thị trấn, quận, huyện, thị xã
        thành phố, TP, tỉnh, đường, phố, ngõ, ngách, hẻm, buôn, tiểu khu
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
    /// Words by which a sentence says something of somebody or something.
    private static let predicates = SpeechWord.set(
        "đã đang sẽ còn chưa phải cần nên không bị là muốn xin rất quá thì nếu vì mong hãy đừng vẫn cũng")
}
