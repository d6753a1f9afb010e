import Foundation
import KnowledgeBase

/// A bar on standard error with rate and time left, redrawn in place a few times a second.
final class ProgressBar: @unchecked Sendable {
    private let isShown: Bool
    private let language: Language
    private let start = Date()
    private let lock = NSLock()
    private var lastDrawn = Date.distantPast
    private var isDrawn = false

    init(isShown: Bool, language: Language) {
        self.isShown = isShown
        self.language = language
    }

    func show(_ progress: IngestProgress) {
        guard isShown else { return }
        lock.lock()
        defer { lock.unlock() }
        let now = Date()
        guard now.timeIntervalSince(lastDrawn) > 0.2 else { return }
        lastDrawn = now
        isDrawn = true
        let elapsed = max(now.timeIntervalSince(start), 0.001)
        let rate = Double(progress.bytesDone) / elapsed
        var line = ""
        if let total = progress.bytesTotal, total > 0 {
            let share = min(Double(progress.bytesDone) / Double(total), 1)
            let filled = Int(share * 24)
            line += "[" + String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled) + "] "
            line += String(format: "%3.0f%%  ", share * 100)
            let left = Int(Double(total - progress.bytesDone) / max(rate, 1))
            line += language("còn", "left") + String(format: " %d:%02d  ", left / 60, left % 60)
        }
        line += "\(progress.report.inputs) " + language("văn bản", "documents")
        line += String(format: "  %.1f MB/s", rate / 1e6)
        Terminal.standardError("\r\u{1B}[K" + line)
    }

    func clear() {
        lock.lock()
        defer { lock.unlock() }
        if isDrawn { Terminal.standardError("\r\u{1B}[K") }
    }
}
