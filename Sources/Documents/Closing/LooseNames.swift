import VietnameseText

/// Names of signers that no closing block holds: alone beside `(Đã ký)`, or below what a scan has left between.
extension SignatureReader {
    /// The name below a closing from which specks of a scan part it, at the document's end: nothing longer stands between.
    func strayName(from end: Int) -> (text: String, range: Range<Int>)? {
        for index in end..<min(end + 4, paragraphs.count) where paragraphs.count - index <= 4 {
            let range = paragraphs[index].range
            guard paragraphs[index].weight <= 5 else { return nil }
            if PersonName.isPerson(text, range), !paragraphs[index].isCapitals { return name(range) }
        }
        return nil
    }

    /// Names alone above or below `(Đã ký)`, as pages leave them of signatures, and the titles above both.
    func signedNames(after front: Int) -> [Signature] {
        var signed: [Signature] = []
        for index in paragraphs.indices.suffix(10) where index > front && paragraphs[index].weight <= 8 {
            let folded = Folding.folded(text.string(paragraphs[index].range))
            var places: [Range<Int>] = []
            if folded == "da ky" || folded == "daky" {
                places = [index - 1, index + 1].filter { paragraphs.indices.contains($0) && paragraphs[$0].weight <= 5 }
                    .map { paragraphs[$0].range }
            } else if folded.hasSuffix(" da ky"), let cell = Cells.of(text, paragraphs[index].range).last,
                let bracket = text.bytes[cell].firstIndex(of: UInt8(ascii: "("))
            {
                // `| Trần Đức Thiệu (Đã ký)`
                places = [text.trimmed(cell.lowerBound..<bracket)]
            }
            for place in places where !place.isEmpty {
                // `CHỦ TỊCH: Nguyễn Văn An (Đã ký)`
                let colon = text.bytes[place].firstIndex(of: UInt8(ascii: ":"))
                let range = colon.map { text.trimmed($0 + 1..<place.upperBound) } ?? place
                let office = colon.map { text.trimmed(place.lowerBound..<$0) }
                guard !range.isEmpty, PersonName.isPerson(text, range),
                    office.map({ SignerRole.isRole(text, $0) }) ?? true
                else { continue }
                if let name = name(range), !signed.contains(where: { $0.name?.range == name.range }) {
                    let title = office.map { (SignerRole.spelled(text.flat($0)), $0) } ?? titleAbove(index, range)
                    signed.append(Signature(name: name, title: title))
                    break
                }
            }
        }
        return signed
    }

    /// `Phó Chủ tịch Hội đồng Bộ trưởng` above `(Đã ký)` at `index` and the name at `name`.
    private func titleAbove(_ index: Int, _ name: Range<Int>) -> (text: String, range: Range<Int>)? {
        var above = index - 1
        if above >= 0, paragraphs[above].range == name { above -= 1 }
        guard above >= 0, paragraphs[above].weight <= 12 else { return nil }
        let line = paragraphs[above].range
        guard SignerRole.isRole(text, line), !PersonName.isPerson(text, line), paragraphs[above].marker == nil,
            ![UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":")].contains(text.byte(line.upperBound - 1))
        else { return nil }
        return (SignerRole.spelled(text.flat(line)), line)
    }
}
