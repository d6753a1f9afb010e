import ArgumentParser
import Foundation

/// Measures the hot paths as ratios to something of the same nature that is measured in the same run: times mean nothing
/// from one machine to the next, or from one minute to the next.
@main
struct Benchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tools/benchmark",
        abstract: "How fast the hot paths are, as ratios to baselines measured in the same run.",
        discussion: """
            Ends with 1 where a path is more than 20 % slower than tools/benchmark.baseline expects, with 2 where nothing \
            could be measured.
            """)

    /// A ratio may differ from the one expected by this factor.
    private static let tolerance = 1.2

    @Option(help: ArgumentHelp("Only paths whose names begin so.", valueName: "name"))
    var only: String?

    @Option(help: "How often each path and its baseline are run.")
    var rounds = 15

    @Flag(help: "Write the ratios to the file of those expected.")
    var renew = false

    @Option(help: ArgumentHelp("The file of the ratios expected.", valueName: "file"))
    var baseline = "tools/benchmark.baseline"

    @Option(help: ArgumentHelp("The sample documents that texts are made from.", valueName: "folder"))
    var corpus = "corpus"

    func validate() throws {
        guard (3...1000).contains(rounds) else { throw ValidationError("--rounds takes a number from 3 to 1000.") }
    }

    func run() async throws {
        #if DEBUG
            throw BenchmarkError("built without optimization; tools/benchmark builds it as it should be")
        #else
            do {
                if try await report() { throw ExitCode(1) }
            } catch let error where !(error is ExitCode) {
                FileHandle.standardError.write(Data("tools/benchmark: \(error)\n".utf8))
                throw ExitCode(2)
            }
        #endif
    }

    /// Measures and prints; true where something is slower.
    private func report() async throws -> Bool {
        var expected = try ExpectedRatios(contentsOf: baseline)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kb-benchmark-\(getpid())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }

        let measured = try await measure(try await workloads(in: folder))
        guard !measured.isEmpty else { throw BenchmarkError("no path has a name that begins with \(only ?? "")") }
        print(row("", "ratio", "quartiles", "expected", "change"))
        var isSlower = false
        for (name, ratios) in measured.sorted(by: { $0.key < $1.key }) {
            let change = expected.ratios[name].map { ratios.median / $0 }
            var mark = ""
            switch change {
            case nil: mark = "new: renew?"
            case .some(Benchmark.tolerance...):
                mark = "SLOWER"
                isSlower = true
            case .some(..<(1 / Benchmark.tolerance)): mark = "faster: renew?"
            default: break
            }
            print(
                row(
                    name, number(ratios.median), "\(number(ratios.quartiles.lower))–\(number(ratios.quartiles.upper))",
                    expected.ratios[name].map(number) ?? "",
                    change.map { String(format: "%+.0f %%", ($0 - 1) * 100) } ?? "", mark))
        }
        guard renew else { return isSlower }
        expected.renew(measured.mapValues(\.median))
        try expected.write(to: baseline)
        return false
    }

    private func workloads(in folder: String) async throws -> [any Workload] {
        var workloads: [any Workload] = []
        // some 1.3 MB: a batch of an ingest
        let batch = try await SyntheticCollection(documents: 250, from: corpus)
        if isWanted(TextPaths.name) { workloads.append(try await TextPaths(batch)) }
        if isWanted(SearchStages.name) {
            let collection = try await SyntheticCollection(documents: 2500, from: corpus)
            workloads.append(
                try await SearchStages(collection, topics: corpus + "/topics.yaml", in: folder))
        }
        if isWanted(IngestPath.name) { workloads.append(try IngestPath(batch, in: folder)) }
        return workloads
    }

    /// Whether some of what a workload measures may be asked for.
    private func isWanted(_ workload: String) -> Bool {
        guard let only else { return true }
        return only.hasPrefix(workload) || workload.hasPrefix(only)
    }

    /// Goes from workload to workload and round again, so that a bad minute of the machine falls on all.
    private func measure(_ workloads: [any Workload]) async throws -> [String: Ratios] {
        var workloads = workloads
        var ratios: [String: Ratios] = [:]
        // the first round fills caches
        for round in 0...rounds {
            for index in workloads.indices {
                for reading in try await workloads[index].round(isReversed: round % 2 == 0)
                where round > 0 && only.map({ reading.name.hasPrefix($0) }) ?? true {
                    ratios[reading.name, default: Ratios()].add(reading.ratio)
                }
            }
        }
        return ratios
    }

    private func number(_ ratio: Double) -> String { String(format: ratio < 0.1 ? "%.4f" : "%.3f", ratio) }

    private func row(_ name: String, _ columns: String...) -> String {
        let widths = [8, 15, 8, 8]
        var line = name.padding(toLength: 20, withPad: " ", startingAt: 0)
        for (column, text) in columns.enumerated() {
            if column < widths.count {
                line += String(repeating: " ", count: max(0, widths[column] - text.count)) + text + "  "
            } else {
                line += text
            }
        }
        while line.last == " " { line.removeLast() }
        return line
    }
}
