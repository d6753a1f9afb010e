import VietnameseText

/// What a portal says above a document of how far it is in force: `Hiệu lực: Hết hiệu lực toàn bộ`, `Ngày có hiệu lực:
/// 04/10/2007`, `Ngày hết hiệu lực: 23/07/2011`.
///
/// The labels are those of the national database of legal documents (vbpl.vn) and of the portals that copy it.
struct StatedForce {
    /// A value with its place.
    struct Said {
        var value: String
        var range: Range<Int>
    }

    /// The state, in lower case: `hết hiệu lực toàn bộ`.
    var state: Said?
    /// From which day it is in force, ISO 8601.
    var first: Said?
    /// From which day it is no longer, ISO 8601.
    var end: Said?

    /// No portal has more above the text, in paragraphs.
    private static let longest = 40

    private enum Label { case state, first, end }

    /// The labels, folded, the longer before those that they begin with.
    private static let labels: [(words: [String], label: Label)] = [
        (["ngay", "het", "hieu", "luc"], .end), (["ngay", "co", "hieu", "luc"], .first),
        (["ngay", "hieu", "luc"], .first), (["tinh", "trang", "hieu", "luc"], .state), (["tinh", "trang"], .state),
        (["hieu", "luc"], .state), (["ap", "dung"], .first), (["het", "hieu", "luc"], .end),
    ]

    /// The states, the longer before those that they begin with.
    private static let states: [(words: [String], name: String)] = [
        "hết hiệu lực toàn bộ", "hết hiệu lực một phần", "hết hiệu lực", "ngưng hiệu lực toàn bộ",
        "ngưng hiệu lực một phần", "ngưng hiệu lực", "chưa có hiệu lực", "còn hiệu lực",
    ].map { (Folding.folded($0).split(separator: " ").map { String($0) }, $0) }

    /// Reads the lines of the page that stand before the document's body; `count` is how many paragraphs those are.
    init(_ text: TextBytes, _ paragraphs: [Paragraph], above count: Int) {
        for paragraph in paragraphs.prefix(min(count, StatedForce.longest))
        where paragraph.range.count <= 600 && StatedForce.mayTell(text, paragraph.range) {
            read(text, paragraph.range)
        }
    }

    /// Whether the line begins with a label of how far the document is in force: `Hiệu lực: Còn hiệu lực`.
    static func opens(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        guard range.count <= 300, mayTell(text, range),
            let colon = text.bytes[range].prefix(60).firstIndex(of: UInt8(ascii: ":"))
        else { return false }
        let label = Folding.folded(text.string(range.lowerBound..<colon)).split(separator: " ").map { String($0) }
        return labels.contains { $0.words == label }
    }

    /// Whether `ực` stands among the bytes, in either Unicode form, `ế` of `thay thế` or `ụ` of `áp dụng`.
    private static func mayTell(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        text.bytes[range].contains { $0 == 0xB1 || $0 == 0xBF || $0 == 0xA5 || $0 == 0xCC }
    }

    private mutating func read(_ text: TextBytes, _ line: Range<Int>) {
        let terms = Preface.parted(Folding.tokens(of: text.string(line)), text, line.lowerBound)
        let words = terms.map(\.folded)
        func place(_ run: Range<Int>) -> Range<Int> {
            line.lowerBound + terms[run.lowerBound].range.lowerBound..<line.lowerBound
                + terms[run.upperBound - 1].range.upperBound
        }
        readReplaced(text, line, terms)
        // `Hết hiệu lực toàn bộ` alone on its line
        if state == nil, let (name, count) = StatedForce.state(words, at: 0), count == words.count {
            state = Said(value: name, range: place(0..<count))
            return
        }
        var index = 0
        // behind a state the next label may stand: `Còn hiệu lực Ngày có hiệu lực: 01/12/2015`
        var free = 0
        while index < words.count {
            guard index == free || isFree(text, line, terms, index),
                let (label, count) = StatedForce.labels.lazy.compactMap({ entry in
                    words[index...].starts(with: entry.words) ? (entry.label, entry.words.count) : nil
                }).first
            else {
                index += 1
                continue
            }
            let next = index + count
            index = next
            guard next < words.count else { return }
            let gap = place(next - 1..<next).upperBound..<place(next..<next + 1).lowerBound
            let isMarked = text.bytes[gap].contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "|") }
            if label == .state {
                guard isMarked, state == nil, let (name, count) = StatedForce.state(words, at: next) else { continue }
                state = Said(value: name, range: place(next..<next + count))
                (index, free) = (next + count, next + count)
                continue
            }
            // `Áp dụng`, `Hết hiệu lực` are words of sentences, too
            if !isMarked, words[next - count] != "ngay" { continue }
            let start = gap.upperBound
            // `22/06/2020Tình trạng`
            let isFigures = next + 2 < words.count && words[next...next + 2].allSatisfy { Int($0) != nil }
            let last = isFigures ? place(next..<next + 3).upperBound : line.upperBound
            let tail = text.string(start..<text.aligned(min(last, start + 40)))
            guard let day = OfficialDate.first(in: tail), day.range.lowerBound <= 6 else { continue }
            let said = Said(
                value: day.iso, range: start + day.range.lowerBound..<start + day.range.upperBound)
            if label == .first { first = first ?? said } else { end = end ?? said }
        }
    }

    /// `… đã được thay thế bởi Quyết định 53/2012/QĐ-UBND … và được áp dụng kể từ ngày 27/12/2012.`
    private mutating func readReplaced(_ text: TextBytes, _ line: Range<Int>, _ terms: [Folding.Term]) {
        let words = terms.map(\.folded)
        guard state == nil, end == nil,
            let told = words.indices.first(where: { words[$0...].starts(with: ["da", "duoc", "thay", "the", "boi"]) }),
            let applied = words[told...].indices.last(where: {
                words[$0...].starts(with: ["ap", "dung", "ke", "tu", "ngay"])
            })
        else { return }
        let start = line.lowerBound + terms[applied].range.lowerBound
        guard let day = OfficialDate.first(in: text.string(start..<line.upperBound)) else { return }
        end = Said(value: day.iso, range: start + day.range.lowerBound..<start + day.range.upperBound)
        let place = line.lowerBound + terms[told].range.lowerBound..<line.lowerBound + terms[told + 4].range.upperBound
        state = Said(value: "hết hiệu lực", range: place)
    }

    /// Whether a label may begin at the term: at the line's beginning, behind a mark or a date.
    private func isFree(_ text: TextBytes, _ line: Range<Int>, _ terms: [Folding.Term], _ index: Int) -> Bool {
        guard index > 0 else { return true }
        let gap =
            line.lowerBound + terms[index - 1].range.upperBound..<line.lowerBound + terms[index].range.lowerBound
        return text.bytes[gap].contains { $0 == UInt8(ascii: "|") || $0 == 0x0A || $0 == UInt8(ascii: ";") }
            || terms[index - 1].folded.utf8.allSatisfy { $0 &- 0x30 < 10 }
    }

    private static func state(_ words: [String], at index: Int) -> (name: String, count: Int)? {
        for (state, name) in states where words[index...].starts(with: state) { return (name, state.count) }
        return nil
    }
}
