import VietnameseText

/// Finds from when a document says that it holds: `Quyết định này có hiệu lực kể từ ngày ký`.
struct EffectReader {
    let text: TextBytes
    let paragraphs: [Paragraph]

    /// The day, ISO 8601; `signed` is the document's own date, from which `kể từ ngày ký` counts.
    func effect(signed: String?) -> DateReader.Found? {
        for paragraph in paragraphs where paragraph.weight >= 6 {
            guard let at = mention(paragraph.range) else { continue }
            let sentence = sentence(around: at, in: paragraph.range)
            if let found = read(sentence, signed) { return found }
        }
        return nil
    }

    /// Where `hiệu lực` stands in `range`, in any form of its vowels.
    private func mention(_ range: Range<Int>) -> Int? {
        var offset = range.lowerBound
        while offset + 8 < range.upperBound {
            // h, i, then within a few bytes `u l`
            if text[offset] == UInt8(ascii: "h"), text[offset + 1] == UInt8(ascii: "i"),
                text[offset + 2] >= 0x80 || text[offset + 2] == UInt8(ascii: "e")
            {
                let end = min(offset + 16, range.upperBound - 2)
                for at in offset + 3..<max(end, offset + 3)
                where text[at] == UInt8(ascii: "u") && text[at + 1] == 0x20 && text[at + 2] == UInt8(ascii: "l") {
                    return offset
                }
            }
            offset += 1
        }
        return nil
    }

    private func sentence(around at: Int, in range: Range<Int>) -> Range<Int> {
        SentenceScanner.sentences(of: text, in: range, isSoft: { _ in true }).first { $0.contains(at) } ?? range
    }

    private func read(_ sentence: Range<Int>, _ signed: String?) -> DateReader.Found? {
        guard sentence.count <= 1200 else { return nil }
        let terms = Folding.tokens(of: text.string(sentence))
        guard
            let effect = terms.indices.first(where: {
                terms[$0].folded == "hieu" && $0 + 1 < terms.count && terms[$0 + 1].folded == "luc"
            }),
            effect > 0, terms[effect - 1].folded == "co", isOwn(terms[..<effect], sentence)
        else { return nil }
        func place(_ first: Int, _ last: Int) -> Range<Int> {
            sentence.lowerBound + terms[first].range.lowerBound..<sentence.lowerBound + terms[last].range.upperBound
        }
        let rest = terms[(effect + 2)...].prefix(16)
        let words = rest.map(\.folded)
        // `có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2025`
        if let day = rest.indices.first(where: { terms[$0].folded == "ngay" }) {
            let lead = terms[(effect + 2)..<day].map(\.folded).filter {
                !["thi", "hanh", "ke", "tu", "phap", "luat"].contains($0)
            }
            let tail = sentence.lowerBound + terms[day].range.lowerBound..<sentence.upperBound
            if lead.isEmpty, let date = OfficialDate.first(in: text.string(tail)), date.range.lowerBound <= 6 {
                let range = tail.lowerBound + date.range.lowerBound..<tail.lowerBound + date.range.upperBound
                return DateReader.Found(iso: date.iso, range: range, confidence: 0.95)
            }
        }
        // `thông qua ngày 09 tháng 12 năm 2022 và có hiệu lực từ ngày thông qua`
        if words.prefix(8).contains("qua"), words.prefix(8).contains("thong"),
            let passed = terms[..<effect].indices.first(where: {
                terms[$0].folded == "thong" && $0 + 2 < effect && terms[$0 + 1].folded == "qua"
                    && terms[$0 + 2].folded == "ngay"
            })
        {
            let tail = sentence.lowerBound + terms[passed + 2].range.lowerBound..<sentence.upperBound
            if let date = OfficialDate.first(in: text.string(tail)), date.range.lowerBound <= 6 {
                return DateReader.Found(iso: date.iso, range: place(effect - 1, effect + 1), confidence: 0.9)
            }
        }
        guard let signed, let sign = words.firstIndex(of: "ky"), sign > 0, words[sign - 1] == "ngay" else { return nil }
        let last = effect + 2 + sign
        if let after = words.firstIndex(of: "sau"), after < sign, words.count > after + 1 {
            // `sau 10 (mười) ngày kể từ ngày ký`
            guard let days = words[after...].lazy.compactMap({ Int($0) }).first, words[after...].contains("ngay") else {
                return nil
            }
            return CalendarDay.after(signed, days: days).map {
                DateReader.Found(iso: $0, range: place(effect - 1, last), confidence: 0.8)
            }
        }
        guard words[..<sign].allSatisfy({ ["thi", "hanh", "ke", "tu", "ngay"].contains($0) }) else { return nil }
        return DateReader.Found(iso: signed, range: place(effect - 1, last), confidence: 0.95)
    }

    /// Whether the document itself is what takes effect: `Nghị định này …`, `Quyết định có hiệu lực …`.
    private func isOwn(_ subject: ArraySlice<Folding.Term>, _ sentence: Range<Int>) -> Bool {
        guard subject.count <= 70 else { return false }
        let words = subject.dropLast().map(\.folded).joined(separator: " ")
        if words.hasSuffix(" nay") || words.contains(" nay "), !words.contains(" so ") {
            // `Điều 5 của Luật này có hiệu lực …` is said of a part
            return !words.hasPrefix("khoan ") && !words.hasPrefix("diem ") && !words.contains(" dieu ")
                && !words.contains(" cua ")
        }
        return DocumentType.opening(words).map { $0.words == words.split(separator: " ").count } ?? false
    }
}

/// Days counted from a date.
enum CalendarDay {
    /// The date `days` after `iso`; nil if `iso` is no date or the number is out of reason.
    static func after(_ iso: String, days: Int) -> String? {
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3, 0...400 ~= days else { return nil }
        var (year, month, day) = (parts[0], parts[1], parts[2] + days)
        while OfficialDate.iso(year: year, month: month, day: day) == nil {
            guard
                let length = (28...31).reversed().first(where: {
                    OfficialDate.iso(year: year, month: month, day: $0) != nil
                })
            else {
                return nil
            }
            day -= length
            month += 1
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        return OfficialDate.iso(year: year, month: month, day: day)
    }
}
