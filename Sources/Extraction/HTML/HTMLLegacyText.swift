/// Decodes what of a page's text is in an old Vietnamese encoding.
enum HTMLLegacyText {
    /// Replaces such text in the tree; nil if there is none.
    static func decode(_ tree: inout HTMLTree) -> DecodedRuns? {
        let mayBeLegacy = tree.characters.withUnsafeBufferPointer { bytes in
            let census = LetterCensus(bytes)
            return census.vietnamese == 0 ? census.isSuspicious || VIQRText.mayBe(bytes) : census.latin > 0
        }
        guard mayBeLegacy else { return nil }
        let (nodes, blocks) = texts(of: tree)
        let decoded = RunDecoding.decode(blocks)
        guard !decoded.encodings.isEmpty else { return nil }
        var replacements: [Int: String] = [:]
        for (node, text) in zip(nodes, decoded.texts) { replacements[node] = text }
        tree.replaceTexts { replacements[$0] }
        return decoded
    }

    /// The nodes of text, each as a block of one run.
    private static func texts(of tree: HTMLTree) -> (nodes: [Int], blocks: [[TextRun]]) {
        var nodes: [Int] = []
        var blocks: [[TextRun]] = []
        var fonts: [(end: Int, font: String?)] = []
        for (index, node) in tree.nodes.enumerated() {
            while let last = fonts.last, last.end <= index { fonts.removeLast() }
            switch node.content {
            case .element(let element):
                if let font = element.font { fonts.append((node.end, font)) }
            case .text(let range):
                let text = String(decoding: tree.characters[range], as: UTF8.self)
                nodes.append(index)
                blocks.append([TextRun(text: text, font: fonts.last?.font)])
            }
        }
        return (nodes, blocks)
    }
}
