import ArgumentParser
import Extraction
import Foundation

/// `kb extract-worker`: the child process in which parsers that are not ours run, with limits; not for people.
struct ExtractWorker: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract-worker", abstract: "Parse files for kb ingest in a process apart.", shouldDisplay: false)

    /// A worker that runs this program again.
    static var worker: ExtractionWorker {
        ExtractionWorker(executable: "/proc/self/exe", arguments: ["extract-worker"])
    }

    func run() throws {
        ExtractionWorker.runWorker()
    }
}
