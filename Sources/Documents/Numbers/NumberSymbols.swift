import VietnameseText

/// The symbols that document numbers are put together from: types (`CT`, `QĐ`) and bodies (`TU`, `UBND`, `QH14`).
enum NumberSymbols {
    /// Bodies that issue documents, folded: Party, National Assembly and government, ministries, departments.
    private static let bodies: Set<String> = [
        "tu", "tw", "hu", "qu", "du", "dang", "ttu", "bch",
        "ubnd", "hdnd", "ttubnd", "tthdnd", "ddbqh", "mttq", "ubmttq", "cp", "ttg", "vpcp", "ctn", "vpctn", "vpqh",
        "vpubnd", "vphdnd", "ttcp", "tttp", "vksndtc", "tandtc", "hdtp", "ktnn", "nhnn", "ubdt", "bhxh", "tld",
        "bnv", "btp", "btc", "bct", "bxd", "byt", "bgddt", "bkhdt", "bkhcn", "bldtbxh", "btnmt", "bnnptnt", "btttt",
        "bvhttdl", "bca", "bqp", "bng", "bgtvt", "bnnmt", "bdttg", "btlt",
        "snv", "stp", "stc", "skhdt", "skhcn", "sxd", "syt", "sgddt", "stnmt", "snnptnt", "snnmt", "sct", "sgtvt",
        "stttt", "svhtt", "svhttdl", "sldtbxh", "sdl", "sngv",
    ]

    /// Departments that draft a people's committee's letters (`2256/UBND-NC`), folded.
    private static let drafters: Set<String> = [
        "nc", "kt", "vx", "th", "tnmt", "kgvx", "xd", "nn", "cn", "tcd", "ncpc", "kttc", "khdt", "vp", "dt", "tcktns",
    ]

    /// Whether `folded` is the government, its head or what was one: their numbers of old had no other symbol.
    static func isGovernment(_ folded: String) -> Bool { ["cp", "ttg", "hdbt"].contains(folded) }

    /// Whether `folded` is a type's symbol.
    static func isType(_ folded: String) -> Bool { DocumentType.named(bySymbol: folded) != nil }

    /// Whether `folded` stands for a body: listed, or a National Assembly's with its term, or a Party committee's.
    static func isBody(_ folded: String) -> Bool {
        if bodies.contains(folded) { return true }
        let letters = folded.prefix { $0.isASCII && $0.isLetter }
        if letters == "qh" || letters == "ubtvqh" || letters == "hdnn" {
            return folded.dropFirst(letters.count).allSatisfy(\.isNumber)
        }
        // `BTCTU`, `VPTW`: the committee's office behind consonants
        let count = folded.utf8.count
        guard 4...8 ~= count, folded.hasSuffix("tu") || folded.hasSuffix("tw") else { return false }
        return folded.utf8.dropLast(2).allSatisfy { !"aeioy".utf8.contains($0) }
    }

    /// `qdubnd` as kind and body, where a page has lost the hyphen between them; nil for what is a symbol itself.
    static func parted(_ folded: String) -> [String]? {
        guard !isBody(folded), !isType(folded) else { return nil }
        for kind in ["ttlt", "qd", "nd", "nq", "tt", "kh", "bc", "tb"] where folded.hasPrefix(kind) {
            let body = String(folded.dropFirst(kind.utf8.count))
            if isBody(body) { return [kind, body] }
        }
        return nil
    }

    /// `HĐNN.8`, `HĐNN 7` as one: the term behind the Council of State's letters.
    static func withoutGap(_ written: String) -> String {
        // `KCN &KCX`
        var symbol = written
        // most have no gap, and are not searched for one letter by letter
        if symbol.utf8.contains(UInt8(ascii: " ")) { symbol = symbol.replacing(" &", with: "&") }
        // `BGD ĐT`
        if symbol.utf8.contains(UInt8(ascii: " ")) {
            let joined = symbol.replacing(" ", with: "")
            if isBody(Folding.folded(joined)) { symbol = joined }
        }
        guard let last = symbol.last, last.isNumber, let gap = symbol.dropLast().last, gap == "." || gap == " " else {
            return symbol
        }
        return symbol.dropLast(2) + String(last)
    }

    /// The folded letters of a symbol, and the symbol as it is usually written.
    static func read(_ text: TextBytes, _ range: Range<Int>) -> (folded: String, canonical: String) {
        if let plain = plain(text, range) { return plain }
        let written = withoutGap(text.string(range))
        return (Folding.folded(written), canonical(written.replacingEth))
    }

    /// The same of capitals and figures alone, as nearly all symbols are written.
    private static func plain(_ text: TextBytes, _ range: Range<Int>) -> (folded: String, canonical: String)? {
        var strokes = 0
        var isStroke = false
        for offset in range {
            let byte = text[offset]
            if isStroke {
                guard byte == 0x90 else { return nil }
                isStroke = false
            } else if byte == 0xC4 {
                strokes += 1
                isStroke = true
            } else if byte &- 0x41 >= 26, byte &- 0x30 >= 10 {
                return nil
            }
        }
        guard !isStroke else { return nil }
        let folded = String(unsafeUninitializedCapacity: range.count - strokes) { letters in
            var count = 0
            for offset in range where text[offset] != 0x90 {
                letters[count] = text[offset] == 0xC4 ? UInt8(ascii: "d") : text[offset] | 0x20
                count += 1
            }
            return count
        }
        let symbol = text.string(range)
        // with Đ none but the shortest is usually written otherwise
        return (folded, strokes > 0 && range.count > 4 ? symbol : usual[symbol] ?? symbol)
    }

    /// Whether `folded` is the department that drafted a letter.
    static func isDrafter(_ folded: String) -> Bool { drafters.contains(folded) }

    /// Whether numbers of this body are written in the Party's way (Guidance 36-HD/VPTW): `29-CT/TU`.
    static func isPartyBody(_ folded: String) -> Bool {
        folded == "hu" || folded == "qu" || folded == "du" || folded == "bch" || folded == "tw"
            || folded.hasSuffix("tu") || folded.hasSuffix("tw")
    }

    /// `symbol` in the usual capitals, with the Đ that plain typing leaves out: `qd` gives `QĐ`, `ttg` `TTg`. One that
    /// is not known keeps the small letters among its capitals: `TBo`.
    static func canonical(_ symbol: String) -> String {
        let upper = symbol.uppercased()
        if let usual = usual[upper] { return usual }
        let capitals = symbol.unicodeScalars.lazy.filter { LetterCase.of($0.value) == .upper }.count
        return capitals > 1 ? symbol : upper
    }

    private static let usual: [String: String] = [
        "TTG": "TTg", "TTR": "TTr", "CTR": "CTr", "QYĐ": "QyĐ", "QYD": "QyĐ", "QĐI": "QĐi", "QDI": "QĐi",
        "QD": "QĐ", "ND": "NĐ", "CD": "CĐ", "HDND": "HĐND", "TTHDND": "TTHĐND", "DDBQH": "ĐĐBQH",
        "DU": "ĐU", "BGDDT": "BGDĐT", "BKHDT": "BKHĐT", "BLDTBXH": "BLĐTBXH", "SGDDT": "SGDĐT", "SKHDT": "SKHĐT",
        "SLDTBXH": "SLĐTBXH", "UBDT": "UBDT", "HDTP": "HĐTP", "TLD": "TLĐ", "TƯ": "TU",
    ]
}

extension String {
    /// With Đ for the look-alike Ð (U+00D0) that older converters leave.
    fileprivate var replacingEth: String {
        String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\u{D0}" || $0 == "\u{F0}" ? "Đ" : $0 }))
    }
}
