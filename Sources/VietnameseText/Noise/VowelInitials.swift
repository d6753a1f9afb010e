/// The syllables with marks that begin with a vowel and are words, or parts of words: a closed list, so that any other is
/// part of a syllable whose beginning is elsewhere.
enum VowelInitials {
    /// Whether the letters are such a syllable.
    static func contains(_ letters: some Sequence<Letter>) -> Bool {
        MarkedSyllable(letters).map { syllables.contains(packed($0)) } ?? false
    }

    /// The letters, a byte each, and the tone, wherever it stands.
    private static func packed(_ syllable: MarkedSyllable) -> UInt64 {
        syllable.letters.prefix(7).reduce(UInt64(syllable.tone)) { $0 << 8 | UInt64($1.bits & 0xFF) }
    }

    private static let syllables = Set(
        """
        à á ả ái ải ám ảm án áng ánh ảnh áo ào ảo ác ách ạch át ạt áp áy ăn ắn ắt ắc ăng ẳng ắp ẵm ằm ăm \
        âm ấm ẩm ậm ầm ân ấn ẩn ấp ập ất âu ấu ẩu ầu ấy è é ém én éo ẻo ẹo ép ẹp éc ẽo ê ế ề ể êm ếm ếch ềnh ễnh ệch \
        ì ỉ ỉa ít ích ịch ỉu ịt ỉm ình ò ó ọ ọc ói óng ỏng óc ót òa oái oải oán oản oàng oành oạch oách oắt oằn oăm oẹ óe óp \
        ọp ô ố ồ ổ ôi ối ổi ôm ốm ồm ôn ồn ổn ông ống ổng ộc ốc ốp ốt ơ ờ ớ ở ợ ơi ơn ớn ớt ỡm \
        ù ú ủ ụ ùa úa ủa ủi úi ùm ùn úng ủng úc úp út ụt ùng uẩn uất uể uế úy ủy uỵch uyên uyển uốn uống uổng ư ừ ứ ưa ứa ưng \
        ứng ửng ưu ức ừm ướt ước ươm ươn ưỡn ương ướp ướm ý ỷ ỳ yên yến yêu yếu yểu yết yếm yểm yểng ưỡi
        """.split(separator: " ").compactMap { word in
            MarkedSyllable(word.unicodeScalars.compactMap { Letter($0) }).map(packed)
        })
}
