/// Words of two syllables within titles and the names of bodies, one syllable of which looks like a word that ends a name:
/// `Cảng Hàng không`, `Giám đốc Ban quản lý dự án`, `Công ty Công trình giao thông`, `Ủy ban về các vấn đề xã hội`.
enum NameCompound {
    /// Whether the token at `index` is a syllable of such a word.
    static func contains(_ tokens: SpeechTokens, _ index: Int) -> Bool {
        joins(tokens, index - 1, index) || joins(tokens, index, index + 1)
    }

    private static func joins(_ tokens: SpeechTokens, _ first: Int, _ second: Int) -> Bool {
        guard first >= 0, second < tokens.count, let seconds = compounds[tokens[first].key],
            tokens[first].kind == .word
        else { return false }
        return tokens[second].kind == .word && seconds.contains(tokens[second].key)
            // `Sở Nội vụ Hải Phòng không đề xuất`: the city, and a denial
            && !(first > 0 && tokens[first].isCapital && !tokens[second].isCapital
                && Province.end(tokens, at: first - 1, before: second) == second)
    }

    /// The second syllables by the first.
    private static let compounds: [UInt64: Set<UInt64>] = {
        var compounds: [UInt64: Set<UInt64>] = [:]
        for compound in [
            "hàng không", "phòng không", "không quân", "không gian", "không lưu", "công trình", "chương trình",
            "quy trình",
            "lập trình", "lộ trình", "giáo trình", "trình diễn", "thôn mới", "đổi mới", "việc làm", "tự do", "dự án",
            "dự luật", "dự thảo",
            "dự báo", "dự trữ", "dự phòng", "từ thiện", "từ điển", "theo dõi", "thư ký", "đăng ký", "chữ ký", "ký túc",
            "người có", "ban về", "xảy ra", "và vừa", "vừa và",
        ] {
            let keys = SpeechWord.keys(compound)
            guard keys.count == 2 else { continue }
            compounds[keys[0], default: []].insert(keys[1])
        }
        return compounds
    }()
}
