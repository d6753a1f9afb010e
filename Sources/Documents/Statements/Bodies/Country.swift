/// Countries and unions of them, as reports name them: behind `Thủ tướng Nhật Bản` comes a name that no Vietnamese bears.
enum Country {
    /// The end of the country's name at `index`, if one is there.
    static func end(_ tokens: SpeechTokens, at index: Int, before limit: Int) -> Int? {
        guard index < limit, tokens[index].isCapital,
            let end = names.longest(tokens, at: index, before: limit)?.end
        else { return nil }
        return (index..<end).allSatisfy { tokens[$0].kind != .word || tokens[$0].isCapital } ? end : nil
    }

    /// The end of the name at `index` of a capital that stands for its state: `Bình Nhưỡng tuyên bố …`.
    static func capitalEnd(_ tokens: SpeechTokens, at index: Int, before limit: Int) -> Int? {
        guard index < limit, tokens[index].isCapital,
            let end = capitals.longest(tokens, at: index, before: limit)?.end
        else { return nil }
        return (index..<end).allSatisfy({ tokens[$0].isCapital }) && (end == limit || !tokens[end].isCapital)
            ? end : nil
    }

    private static let capitals = SpeechPhrases<Void>(
        [
            "Bình Nhưỡng", "Bắc Kinh", "Moscow", "Washington", "London", "Paris", "Berlin", "Tokyo", "Seoul", "Tehran",
            "Kiev",
            "Kyiv", "Ankara", "Brussels", "Canberra", "Ottawa", "New Delhi", "Manila", "Jakarta", "Riyadh", "Damascus",
        ].map { ($0, ()) })

    private static let names = SpeechPhrases<Void>(
        """
        Nhật Bản; Nhật; Hàn Quốc; Hàn; Trung Quốc; Mỹ; Hoa Kỳ; Nga; Liên bang Nga; Anh; Pháp; Đức; Ý; Italy; Italia; Tây Ban Nha
        Bồ Đào Nha; Hà Lan; Bỉ; Thụy Sĩ; Thụy Điển; Na Uy; Đan Mạch; Phần Lan; Áo; Ba Lan; Séc; Hungary; Hy Lạp; Thổ Nhĩ Kỳ
        Ukraine; Ukraina; Belarus; Ấn Độ; Pakistan; Bangladesh; Iran; Iraq; Israel; Palestine; Ả Rập Saudi; Ai Cập; Syria
        Thái Lan; Lào; Campuchia; Myanmar; Malaysia; Singapore; Indonesia; Philippines; Brunei; Triều Tiên; Mông Cổ; Đài Loan
        Australia; Úc; New Zealand; Canada; Mexico; Cuba; Brazil; Argentina; Venezuela; Chile; Nam Phi; Nigeria; Ethiopia
        Liên Hợp Quốc; Liên hợp quốc; Liên Hiệp Quốc; Liên hiệp quốc; LHQ; ASEAN; EU; NATO; Liên minh châu Âu; WTO; WHO; IMF; Ngân hàng Thế giới
        Hồng Kông; Hong Kong; Kazakhstan; Uzbekistan; Qatar; Lebanon; Afghanistan; Sri Lanka; Nepal; Timor Leste; Scotland
        Saudi Arabia; El Salvador; Costa Rica; Puerto Rico; Peru; Colombia; Ecuador; Paraguay; Uruguay; Bolivia; Kenya; Ghana; Algeria
        Libya; Sudan; Kuwait; Oman; Yemen; Jordan; UAE; Georgia; Armenia; Azerbaijan; Serbia; Croatia; Slovakia; Slovenia; Bulgaria
        Romania; Estonia; Latvia; Litva; Iceland; Ireland; Luxembourg; Moldova; Angola; Mozambique; Congo; Rwanda; Uganda; Tanzania
        Zimbabwe; Zambia; Senegal; Mali; Haiti; Jamaica; Panama; Guatemala; Honduras; Nicaragua; Maldives; Bhutan; Maroc; Tunisia
        """
        .split { $0 == ";" || $0.isNewline }.map { ($0.trimmingPrefix { $0 == " " }.description, ()) })
}
