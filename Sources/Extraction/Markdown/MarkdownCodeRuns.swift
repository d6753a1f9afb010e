/// The runs of backticks in a block, so that one without a partner is known without a search.
struct MarkdownCodeRuns {
    private let starts: [Int: [Int]]
    private var passed: [Int: Int] = [:]

    init(in text: [UInt8]) {
        var starts: [Int: [Int]] = [:]
        var index = 0
        while index < text.count {
            let start = index
            while index < text.count, text[index] == UInt8(ascii: "`") { index += 1 }
            if index > start { starts[index - start, default: []].append(start) } else { index += 1 }
        }
        self.starts = starts
    }

    /// Where the first run of a length begins that lies at an offset or after it; offsets must be asked for in
    /// ascending order.
    mutating func close(after offset: Int, length: Int) -> Int? {
        guard let runs = starts[length] else { return nil }
        var next = passed[length, default: 0]
        while next < runs.count, runs[next] < offset { next += 1 }
        passed[length] = next
        return next < runs.count ? runs[next] : nil
    }
}
