/// What the holders of offices do: `Phó Chủ tịch UBND tỉnh Hòa Lâm [trao quà cho các hộ nghèo]`.
extension PersonPhraseReader {
    /// Whether the title, whole before the token, is followed by what its holder does, and does not go on.
    func doesSomething(at place: Int, after first: Int) -> Bool {
        guard place > first, tokens[place - 1].kind == .word,
            tokens[place - 1].isCapital || tokens[place - 1].isNumber
                || PersonPhraseReader.levels.contains(tokens[place - 1].key)
        else { return false }
        return PersonPhraseReader.deeds.longest(tokens, at: place, before: limit) != nil
    }

    /// Last words of what is led, in small letters.
    private static let levels = SpeechWord.set("tỉnh huyện xã phường phố trấn quận ủy đoàn nước hội")
    private static let deeds = SpeechPhrases<Void>(
        """
        trao, tặng, thăm, động viên, chụp ảnh, chụp hình, thắp, dâng, tham dự, tham quan, tham gia, kiểm tra, thị sát, khảo sát
        đi, tiếp, gặp, gặp gỡ, trò chuyện, bắt tay, cắt băng, bấm nút, đọc, xem, bỏ phiếu, trồng cây, thừa ủy quyền, nghe, lắng nghe
        và các, và đoàn, và đại diện, cùng các, cùng đoàn, bên, xuống, vào, cắt, chúc tết, chung vui, hướng dẫn, thả, khởi động, đánh trống
        """
        .split { $0 == "," || $0.isNewline }.map { (String($0), ()) })
}
