import VietnameseText

/// Reads who signed a document, and for whom, from its closing.
struct SignatureReader {
    let text: TextBytes
    let paragraphs: [Paragraph]

    /// What a signature tells.
    struct Signature: Sendable {
        /// The name below the role, as written.
        var signer: String?
        /// The line that says on whose behalf, folded: `t m ban thuong vu`.
        var behalf: String?
    }

    /// The document's signature. Of minutes' two names the chair's counts; of several documents in a file the first's.
    func signature(after front: Int) -> Signature {
        var found = Signature()
        var index = front
        while index < paragraphs.count {
            guard let run = ClosingMatter.run(text, paragraphs, at: index) else {
                index += 1
                continue
            }
            let cells = paragraphs[index..<run.end].flatMap { Cells.of(text, $0.range) }
            read(cells, into: &found)
            index = run.end
            // the secretary's name may stand before the chair's
            if found.signer != nil, !isSignature(next: index) { break }
        }
        return found
    }

    private func isSignature(next index: Int) -> Bool {
        guard index < paragraphs.count else { return false }
        return ClosingMatter.run(text, paragraphs, at: index)?.kind == .signature
    }

    private func read(_ cells: [Range<Int>], into signature: inout Signature) {
        var role: String?
        var isChairs = false
        for cell in cells {
            let folded = Folding.folded(text.string(cell))
            if signature.behalf == nil, SignerRole.withoutForm(folded) != nil, SignerRole.isFormalOpening(text, cell) {
                signature.behalf = folded
                role = folded
            } else if SignerRole.isRole(folded: folded) {
                role = folded
            } else if let role, let name = name(cell) {
                guard !isChairs else { continue }
                signature.signer = name
                isChairs = role.hasPrefix("chu tri") || role.hasPrefix("chu toa")
            }
        }
    }

    /// The name in `cell`, which may stand behind `(đã ký)` or a degree.
    private func name(_ cell: Range<Int>) -> String? {
        var cell = cell
        let terms = Folding.tokens(of: text.string(cell))
        if terms.count > 2, terms[0].folded == "da", terms[1].folded == "ky" {
            cell = cell.lowerBound + terms[2].range.lowerBound..<cell.upperBound
        }
        // `TS. Nguyễn Văn An`: the name begins behind the last stop
        if let stop = text.bytes[cell].lastIndex(of: UInt8(ascii: ".")), stop - cell.lowerBound <= 12 {
            cell = text.trimmed(stop + 1..<cell.upperBound)
        }
        guard PersonName.isName(text, cell), !TextMeasure(text, cell).isCapitals else { return nil }
        return text.string(cell).unicodeScalars.split { $0.properties.isWhitespace }.map { String($0) }
            .joined(separator: " ")
    }
}
