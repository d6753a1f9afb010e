import KnowledgeBase

/// What is worth telling of where a document came from: other files, how it was read, what it is nearly the same as.
struct OriginLines {
    let language: Language

    func lines(_ detail: DocumentDetail) -> [String] {
        let provenance = detail.provenance
        var lines: [String] = []
        let others = provenance.files.map { $0.source ?? $0.location }.filter { $0 != detail.document.source }
        if !others.isEmpty {
            lines.append(language("cùng nội dung: ", "the same content: ") + others.joined(separator: ", "))
        }
        if !detail.nearDuplicates.isEmpty {
            let near = detail.nearDuplicates.map { "\($0.id) (\(Int($0.share * 100)) %)" }
            lines.append(language("gần giống: ", "nearly the same as: ") + near.joined(separator: ", "))
        }
        var reading = provenance.extractors.filter { !$0.hasPrefix("kb reading") }
        let encodings = provenance.encodings.filter { $0 != "UTF-8" }
        if !encodings.isEmpty { reading.append(encodings.joined(separator: ", ")) }
        if let confidence = provenance.recognitionConfidence {
            let percent = Int((confidence * 100).rounded())
            reading.append(
                language(
                    "nhận dạng chữ \(provenance.recognized.count) trang, độ tin cậy \(percent) %",
                    "\(provenance.recognized.count) pages recognized, confidence \(percent) %"))
        }
        reading += provenance.repairs.map { RepairName.text($0.kind, count: $0.count, language) }
        if !reading.isEmpty { lines.append(language("cách đọc: ", "read by: ") + reading.joined(separator: " · ")) }
        lines += provenance.warnings.map { "! " + $0.text(vietnamese: language.isVietnamese) }
        return lines
    }
}
