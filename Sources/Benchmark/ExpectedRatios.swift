import Foundation

/// The ratios that are expected, in a text file: a path's name and its ratio a line.
struct ExpectedRatios {
    private static let head = """
        # What tools/benchmark expects: how long each path takes as a share of its baseline in the same run.
        #   text     to parting the same text at blanks and hashing its words
        #   search   to FTS5 looking for the ten best passages with any of the first two words
        #   ingest   to FTS5 taking in the same lines
        # After a change that is meant to be slower, or that made something faster: tools/benchmark --renew, and the
        # commit says why. Another kind of processor or another SQLite may need other numbers.

        """

    /// By name.
    private(set) var ratios: [String: Double] = [:]

    /// Reads the file; nothing is expected where there is none.
    init(contentsOf path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") where line.first != "#" {
            let fields = line.split(separator: " ")
            guard fields.count == 2, let ratio = Double(fields[1]), ratio > 0 else {
                throw BenchmarkError("\(path): no name and ratio: \(line)")
            }
            ratios[String(fields[0])] = ratio
        }
    }

    /// Puts the ratios measured in the place of those held.
    mutating func renew(_ measured: [String: Double]) { ratios.merge(measured) { $1 } }

    func write(to path: String) throws {
        let lines = ratios.sorted { $0.key < $1.key }.map { name, ratio in
            name.padding(toLength: 20, withPad: " ", startingAt: 0) + String(format: "%.4f", ratio) + "\n"
        }
        try (ExpectedRatios.head + lines.joined()).write(toFile: path, atomically: true, encoding: .utf8)
    }
}
