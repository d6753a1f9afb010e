/// What is abroad and stands between an office and a name: `Nhà lãnh đạo [Chechnya] Ivan Petrov`, `Người phát ngôn [Điện Kremlin]
/// Dmitri Petrov`.
enum PlaceAbroad {
    /// The end of the place or seat of power at `index`, if one is there: a country, one that everybody knows, or one of which the
    /// document itself shows that it is a place.
    static func end(_ tokens: SpeechTokens, at index: Int, before limit: Int) -> Int? {
        guard index < limit, tokens[index].isCapital else { return nil }
        if let end = Country.end(tokens, at: index, before: limit) { return end }
        if let end = names.longest(tokens, at: index, before: limit)?.end,
            (index..<end).allSatisfy({ tokens[$0].kind != .word || tokens[$0].isCapital })
        {
            return end
        }
        return tokens[index].isPlace ? index + 1 : nil
    }

    private static let names = SpeechPhrases<Void>(
        """
        Nhà Trắng; Điện Kremlin; Kremlin; Lầu Năm Góc; Điện Elysee; Moscow; Washington; London; Paris; Berlin; Tokyo; Bắc Kinh; Seoul
        New York; Los Angeles; California; Texas; Florida; Ohio; Chicago; Boston; Hawaii; Virginia; Michigan; Georgia; Arizona
        Crimea; Chechnya; Donetsk; Lugansk; Kosovo; Catalonia; Bavaria; Xứ Wales; Bắc Ireland; Quebec; Sydney; Melbourne; Victoria
        Brussels; Geneva; Vienna; Rome; Madrid; Barcelona; Milan; Athens; Warsaw; Kiev; Kyiv; Minsk; Istanbul; Ankara; Tehran; Baghdad
        Kabul; Damascus; Gaza; Jerusalem; Cairo; Dubai; Doha; New Delhi; Mumbai; Delhi; Kashmir; Islamabad; Bangkok; Jakarta; Manila
        Kuala Lumpur; Yangon; Phnom Penh; Hollywood; Châu Âu; châu Á; châu Phi; Trung Đông; Hezbollah; Hamas; Taliban; OPEC; FIFA; UEFA
        UNESCO; UNICEF; IAEA; WB; ADB; FBI; CIA; NASA; FED; Fed; Interpol; Europol; Facebook; Google; Apple; Microsoft; Amazon; Twitter
        Tesla; Boeing; Airbus; Samsung; Toyota; Honda; Huawei; Chelsea; Arsenal; Liverpool; Barca; Real Madrid; Bayern Munich
        Manchester United; Manchester City; Juventus
        """
        .split { $0 == ";" || $0.isNewline }.map { ($0.trimmingPrefix { $0 == " " }.description, ()) })
}

/// Places abroad that the document itself shows to be places: what stands alone behind `ở`, `thủ đô` or `bang`.
extension SpeechScene {
    /// The foreign words of a document that stand somewhere as the whole name of a place.
    static func placesAbroad(in scenes: [SpeechScene]) -> Set<UInt64> {
        var found: Set<UInt64> = []
        for scene in scenes {
            let tokens = scene.block.tokens
            for place in tokens.indices.dropFirst()
            where tokens[place].isForeign && tokens[place - 1].kind == .word
                && (place + 1 == tokens.count || !tokens[place + 1].isCapital)
                && PlacesAbroad.before.contains(tokens[place - 1].key)
            {
                found.insert(tokens[place].key)
            }
        }
        return found
    }

    /// Notes of the words which are places, and reads anew whom the scene names.
    mutating func mark(places: Set<UInt64>) {
        var isMarked = false
        for place in block.tokens.indices
        where block.tokens[place].isForeign && places.contains(block.tokens[place].key) {
            block.tokens[place].isPlace = true
            // only before another word of a name does it matter
            isMarked = isMarked || place + 1 < block.tokens.count && block.tokens[place + 1].isCapital
        }
        if isMarked { phrases = SpeechScene.phrases(in: block) }
    }
}

private enum PlacesAbroad {
    /// Words behind which a place stands, and nobody.
    static let before = SpeechWord.set("ở tại đô phố bang vùng đảo tỉnh nước thị trấn hạt vực hòa")
}
