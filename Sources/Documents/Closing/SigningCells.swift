import VietnameseText

/// Parts what extraction has run together in a signature: `TM. CHÍNH PHỦ KT. THỦ TƯỚNG PHÓ THỦ TƯỚNG`,
/// `GIÁM ĐỐC Phạm Gia Hưng`.
struct SigningCells {
    let text: TextBytes

    /// The forms of signing, the title and the name in `cell`, in order; most cells are one of them.
    func split(_ cell: Range<Int>) -> [Range<Int>] {
        guard cell.count <= 240, cell.count > 8 else { return [cell] }
        if let name = SigningCells.gluedName(text, cell) {
            return [text.trimmed(cell.lowerBound..<name.lowerBound), name]
        }
        let terms = Folding.tokens(of: text.string(cell))
        guard terms.count > 2 else { return [cell] }
        var cuts: [Int] = []
        var end = terms.count
        let found = NameBehindTitle(text, cell, terms)
        if let found {
            cuts.append(found.titleEnd)
            if found.start > found.titleEnd { cuts.append(found.start) }
            end = found.titleEnd
        }
        if SignerRole.isFormalOpening(text, cell) { cuts += formCuts(Array(terms[..<end]), cell) }
        guard !cuts.isEmpty else { return [cell] }
        var pieces: [Range<Int>] = []
        var start = cell.lowerBound
        for cut in cuts.sorted().map({ cell.lowerBound + terms[$0].range.lowerBound }) + [cell.upperBound] {
            var piece = text.trimmed(start..<cut)
            // `KT. CHỦ TỊCH - PHÓ CHỦ TỊCH: Nguyễn Văn An`
            while let last = piece.last, "-:(".utf8.contains(text[last]) || text.has("–", at: text.before(last + 1)) {
                piece = text.trimmed(piece.lowerBound..<text.before(last + 1))
            }
            if !piece.isEmpty { pieces.append(piece) }
            start = cut
        }
        return pieces
    }

    /// The name that a page has run together with the title in capitals before it: `CHÁNH VĂN PHÒNGTrần Hữu Thạnh`.
    static func gluedName(_ text: TextBytes, _ cell: Range<Int>) -> Range<Int>? {
        guard cell.count <= 160 else { return nil }
        var offset = cell.lowerBound
        var capitals = 0
        while offset < cell.upperBound {
            let (value, length) = text.scalar(offset)
            switch LetterCase.of(value) {
            case .upper: capitals += 1
            case .lower where capitals > 2:
                let start = text.before(offset)
                let (title, name) = (cell.lowerBound..<start, start..<cell.upperBound)
                return SignerRole.isRole(text, title) && PersonName.isPerson(text, name) ? name : nil
            case .lower: return nil
            default: if !(0x300..<0x370 ~= value) { capitals = 0 }
            }
            offset += max(length, 1)
        }
        return nil
    }

    /// Where a second form of signing begins, and the title behind the last.
    private func formCuts(_ terms: [Folding.Term], _ cell: Range<Int>) -> [Int] {
        var cuts: [Int] = []
        // `T/M` is two words
        let form = terms[0].folded.utf8.count == 1 ? 2 : 1
        // `TỔNG CỤC TRƯỞNG` is one role, not the body and its `CỤC TRƯỞNG`
        let signedFor = terms[form...].prefix(5).map(\.folded).joined(separator: " ")
        var first = form + max(1, SignerRole.length(folded: signedFor))
        var index = first
        while index < terms.count {
            let word = terms[index].folded
            if ["kt", "tl", "tuq"].contains(word), text.byte(cell.lowerBound + terms[index].range.upperBound) == 0x2E {
                cuts.append(index)
                first = index + 2
                index += 1
            } else if index >= first {
                let rest = terms[index...].prefix(4).map(\.folded).joined(separator: " ")
                // `ĐOÀN CHỦ TỊCH`, `HỘI ĐỒNG THẨM PHÁN`, `THƯỜNG TRỰC HĐND` are bodies
                let isBody =
                    word == "bi" && terms[index - 1].folded == "ban"
                    || word == "chu" && terms[index - 1].folded == "doan"
                    || ["tham phan", "thuong truc", "uy vien", "dai bieu"].contains { rest.hasPrefix($0) }
                if !isBody, SignerRole.isRole(folded: rest) {
                    // `KT. BỘ TRƯỞNG, CHỦ NHIỆM` is of one who holds two offices
                    guard isListed(terms, index, cell) else {
                        cuts.append(index)
                        break
                    }
                    index += max(1, SignerRole.length(folded: rest)) - 1
                }
            }
            index += 1
        }
        return cuts
    }

    /// Whether a comma stands before the term at `index`.
    private func isListed(_ terms: [Folding.Term], _ index: Int, _ cell: Range<Int>) -> Bool {
        text.bytes[
            cell.lowerBound + terms[index - 1].range.upperBound..<cell.lowerBound + terms[index].range.lowerBound
        ].contains(UInt8(ascii: ","))
    }
}
