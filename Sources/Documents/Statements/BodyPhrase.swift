/// A body that speaks: `Ban Thường vụ Thành ủy`, `Sở Y tế`, `UBND thành phố`.
enum BodyPhrase {
    /// The end of the body's name at `start`, if one is there that is more than a common noun.
    ///
    /// Behind the first words come the parts of the name, a capital and a few small syllables each (`Tài nguyên và
    /// Môi trường`), and places (`thành phố`, `quận Bến Đông`).
    static func end(_ tokens: [SpeechToken], at start: Int, before limit: Int) -> Int? {
        guard start < limit, tokens[start].isCapital,
            let (isWhole, first) = heads.longest(tokens, at: start, before: limit)
        else { return nil }
        var place = first
        var small = BodyPhrase.longestPart
        while place < limit, place - start <= 20 {
            let token = tokens[place]
            switch token.kind {
            case .joint: break
            case .dash where place > first && place + 1 < limit && tokens[place + 1].isCapital: break
            case .stop
            where tokens[place - 1].range.count <= 4 && place + 1 < limit && tokens[place + 1].isCapital: break
            case .word:
                if token.isCapital {
                    small = 0
                } else if connecting.contains(token.key) {
                    break
                } else {
                    small += 1
                    let isVerb =
                        SpeechVerb.at(tokens, place, before: limit) != nil
                        || SpeechVerb.adverbEnd(tokens, place, before: limit) != nil
                    guard small <= BodyPhrase.longestPart, !isVerb else {
                        return isWhole || place > first ? place : nil
                    }
                }
            default: return isWhole || place > first ? place : nil
            }
            place += 1
        }
        return isWhole || place > first ? place : nil
    }

    /// The end of the body's name at `start` where it goes on to the next comma: `Theo Ban Chỉ huy phòng, chống …,` has a
    /// name of many small words.
    static func end(_ tokens: [SpeechToken], at start: Int, beforeComma limit: Int) -> Int? {
        guard let first = heads.longest(tokens, at: start, before: limit)?.end else { return nil }
        for place in first..<min(limit, start + 20) {
            switch tokens[place].kind {
            case .comma: return place > first ? place : nil
            case .word where SpeechVerb.at(tokens, place, before: limit)?.verb.isForBodies ?? false: return nil
            case .word, .joint: continue
            default: return nil
            }
        }
        return nil
    }

    /// `Giao thông vận tải`, `Nông nghiệp và phát triển nông thôn`: so many small syllables follow a capital.
    private static let longestPart = 6

    /// Beginnings of bodies' names, and whether they are whole by themselves.
    private static let heads = SpeechPhrases<Bool>(
        [
            "Thường trực", "Ban Cán sự đảng", "Ủy ban", "UBND", "HĐND", "UBKT", "UBMTTQ", "Sở", "Bộ", "Cục", "Chi cục",
            "Tổng cục", "Vụ", "Hiệp hội", "Liên đoàn", "Liên minh", "Hội", "Đoàn", "Công an", "Viện", "Tòa án",
            "Thanh tra",
            "Kiểm toán", "Văn phòng", "Tổng công ty", "Tập đoàn", "Công ty", "Ngân hàng", "Bệnh viện", "Trường",
            "Đại học",
            "Phòng", "Trung tâm", "Bảo hiểm xã hội", "Kho bạc", "Đảng ủy", "Đảng đoàn", "Ban",
            "Công ty cổ phần", "Công ty CP", "Tổng công ty cổ phần", "Công ty TNHH", "Công ty trách nhiệm hữu hạn",
            "Ban quản lý",
            "Ban chỉ đạo", "Ban chỉ huy", "Ban tổ chức", "Ban cán sự đảng", "Cơ quan Cảnh sát điều tra",
            "Liên đoàn lao động",
        ].map { ($0, false) }
            + [
                "Thành ủy", "Tỉnh ủy", "Quận ủy", "Huyện ủy", "Thị ủy", "Chính phủ", "Quốc hội", "Bộ Chính trị",
                "Ban Bí thư", "Thường trực Thành ủy", "Thường trực Tỉnh ủy", "Ban Thường vụ", "Ban Chấp hành",
                "Ủy ban nhân dân", "Hội đồng nhân dân", "Ủy ban Thường vụ Quốc hội", "VCCI", "UBND", "HĐND",
            ].map { ($0, true) })

    /// Small words that names of bodies and places go on with.
    private static let connecting = SpeechWord.set(
        "và thành phố tỉnh quận huyện phường xã thị trấn nhân dân của các về")
}
