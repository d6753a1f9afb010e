import Foundation
import Testing

@testable import Extraction

/// The tests' own program as a worker: run again with these arguments, it runs the one test below, which is a worker.
enum WorkerChild {
    static let arguments = [
        "--testing-library", "swift-testing", "--filter", "ExtractionTests.WorkerChildTests", "extract-worker",
    ]

    /// Whether this process is the worker.
    static var isRunning: Bool { CommandLine.arguments.last == "extract-worker" }

    /// A worker in a process of its own, of this program.
    static func worker(limits: ExtractionLimits = ExtractionLimits(), maximumProcesses: Int = 2) throws
        -> ExtractionWorker
    {
        let program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return ExtractionWorker(
            executable: program, arguments: arguments, limits: limits, maximumProcesses: maximumProcesses)
    }
}

@Suite("The worker process")
struct WorkerChildTests {
    @Test("reads files until its parent is gone", .enabled(if: WorkerChild.isRunning, "run by other tests"))
    func run() {
        ExtractionWorker.runWorker()
    }
}
