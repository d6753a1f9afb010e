import Foundation
import KnowledgeBase

/// Writes what an ingest did.
struct IngestPrinter {
    let language: Language
    let isQuiet: Bool
    let format: OutputFormat

    /// So many lines of one kind are enough for a person; JSON has more.
    private static let mostLines = 20
    /// Below this confidence a page has wrong words in most of its lines.
    private static let doubtfulConfidence = 0.8

    func print(_ report: IngestReport) throws {
        if format == .json { return try JSONOutput.print(report) }
        for failure in report.failures {
            let source = failure.source.replacing("\n", with: "\u{FFFD}")
            Terminal.standardError(Terminal.safe("kb: \(source): \(failure.reason)") + "\n")
        }
        if report.failed > report.failures.count {
            let more = report.failed - report.failures.count
            Terminal.standardError(
                language("kb: và \(more) mục khác không nạp được", "kb: and \(more) more failed") + "\n")
        }
        guard !isQuiet else { return }
        printReadings(report)
        printLikenesses(report)
        printSummary(report)
    }

    /// How files were read, where there is something to tell.
    private func printReadings(_ report: IngestReport) {
        var encodings: [String: Int] = [:]
        var repairs: [String: (count: Int, documents: Int)] = [:]
        var recognized: [(pages: Int, confidence: Double)] = []
        var warnings: [String] = []
        for reading in report.readings {
            let provenance = reading.provenance
            for encoding in provenance.encodings where encoding != "UTF-8" { encodings[encoding, default: 0] += 1 }
            for repair in provenance.repairs {
                let sum = repairs[repair.kind] ?? (0, 0)
                repairs[repair.kind] = (sum.count + repair.count, sum.documents + 1)
            }
            if let confidence = provenance.recognitionConfidence {
                recognized.append((provenance.recognized.count, confidence))
            }
            let name = reading.source ?? reading.document
            if let pages = doubtfulPages(of: provenance) { warnings.append("\(name): \(pages)") }
            warnings += provenance.warnings.map { "\(name): \($0.text(vietnamese: language.isVietnamese))" }
        }
        lines(warnings, more: language("cảnh báo", "warnings"))
        let found = encodings.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
        if !found.isEmpty { line(language("bảng mã", "encodings"), found) }
        if !recognized.isEmpty {
            let pages = recognized.reduce(0) { $0 + $1.pages }
            let mean = recognized.reduce(0) { $0 + Double($1.pages) * $1.confidence } / Double(max(pages, 1))
            let percent = Int((mean * 100).rounded())
            line(
                language("nhận dạng chữ", "recognized"),
                [
                    language(
                        "\(pages) trang của \(recognized.count) văn bản, độ tin cậy trung bình \(percent) %",
                        "\(pages) pages of \(recognized.count) documents, mean confidence \(percent) %")
                ])
        }
        let repaired = repairs.sorted { $0.key < $1.key }.map { kind, sum in
            RepairName.text(kind, count: sum.count, language)
                + language(
                    " ở \(sum.documents) văn bản", " in \(sum.documents) document\(sum.documents == 1 ? "" : "s")")
        }
        if !repaired.isEmpty { line(language("chỗ sửa khi lập chỉ mục", "repaired for the index"), repaired) }
    }

    /// The pages whose letters were recognized with little confidence.
    private func doubtfulPages(of provenance: Provenance) -> String? {
        let pages = provenance.recognized.filter { $0.confidence < IngestPrinter.doubtfulConfidence }
        guard !pages.isEmpty else { return nil }
        let list = pages.prefix(5).map { "\($0.page) (\(Int(($0.confidence * 100).rounded())) %)" }
        let numbers = list.joined(separator: ", ") + (pages.count > list.count ? " …" : "")
        return language(
            "nhận dạng kém ở trang \(numbers); hãy đối chiếu với bản gốc",
            "poorly recognized: page \(numbers); compare with the original")
    }

    private func printLikenesses(_ report: IngestReport) {
        lines(
            report.duplicateFiles.map {
                language(
                    "\($0.source) giống hệt \($0.document)", "\($0.source) has the same content as \($0.document)")
            },
            more: language("tệp trùng", "files that are the same"))
        lines(
            report.nearDuplicates.map { likeness in
                let others = likeness.others.prefix(3).map { "\($0.id) (\(Int($0.share * 100)) %)" }
                let rest = likeness.others.count > 3 ? " …" : ""
                return language("\(likeness.document) gần giống ", "\(likeness.document) is nearly the same as ")
                    + others.joined(separator: ", ") + rest
            }, more: language("văn bản gần giống", "documents that are nearly the same"))
    }

    private func printSummary(_ report: IngestReport) {
        var parts = [
            language("thêm \(report.added)", "\(report.added) added"),
            language("cập nhật \(report.updated)", "\(report.updated) updated"),
            language("không đổi \(report.unchanged)", "\(report.unchanged) unchanged"),
            language("lỗi \(report.failed)", "\(report.failed) failed"),
        ]
        if report.duplicates > 0 {
            parts.append(
                language(
                    "trùng \(report.duplicates)", "\(report.duplicates) duplicate\(report.duplicates == 1 ? "" : "s")"))
        }
        if report.pruned > 0 { parts.append(language("bỏ \(report.pruned)", "\(report.pruned) pruned")) }
        if report.skipped > 0 {
            parts.append(
                language(
                    "bỏ qua \(report.skipped) tệp khác loại",
                    "\(report.skipped) file\(report.skipped == 1 ? "" : "s") of other kinds skipped"))
        }
        let seconds = String(format: "%.1f", report.tookMilliseconds / 1000)
        Swift.print(
            parts.joined(separator: ", ")
                + language(
                    " (\(report.passages) đoạn, \(files(report))\(seconds) giây)",
                    " (\(report.passages) passages, \(files(report))\(seconds) s)"))
        if report.isInterrupted {
            Swift.print(language("Đã dừng; phần trên đã được lưu.", "Stopped; what is counted above is stored."))
        }
    }

    /// How many files the documents counted came from: archives and mails hold several.
    private func files(_ report: IngestReport) -> String {
        guard report.files > 0 else { return "" }
        return language("\(report.files) tệp, ", report.files == 1 ? "1 file, " : "\(report.files) files, ")
    }

    private func line(_ name: String, _ values: [String]) {
        Swift.print(Terminal.safe("\(name): \(values.joined(separator: ", "))"))
    }

    private func lines(_ texts: [String], more: String) {
        for text in texts.prefix(IngestPrinter.mostLines) {
            Swift.print(Terminal.safe(text.replacing("\n", with: "\u{FFFD}")))
        }
        if texts.count > IngestPrinter.mostLines {
            Swift.print("… \(texts.count) \(more) (--format json)")
        }
    }
}
