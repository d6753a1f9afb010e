import Dispatch
import Documents

/// Has files read by processes of their own, so that a file that breaks a parser, or keeps it busy, costs that file
/// alone.
///
/// A worker process reads one file after the other; it is replaced when it crashes or is stopped. Copies share their
/// processes, which end with the last copy.
public struct ExtractionWorker: Sendable {
    /// The path of the program that is a worker when it is run with `arguments`: one that calls `runWorker()`.
    public let executable: String
    /// What tells the program to be a worker.
    public let arguments: [String]
    /// What a file may cost.
    public let limits: ExtractionLimits

    private let pool: WorkerPool
    private let queue = DispatchQueue(label: "extraction-worker", attributes: .concurrent)

    /// Creates a worker; processes are started when files come, at most so many at a time.
    public init(
        executable: String, arguments: [String], limits: ExtractionLimits = ExtractionLimits(),
        maximumProcesses: Int = 2
    ) {
        self.executable = executable
        self.arguments = arguments
        self.limits = limits
        pool = WorkerPool(size: maximumProcesses)
    }

    /// The documents in a file, from its bytes.
    public func documents(
        in bytes: [UInt8], format: DocumentFormat
    ) async throws(ExtractionError) -> [ExtractedDocument] {
        try await read(bytes, format: format).documents
    }

    /// The documents in a file, from its bytes, from a number on, as many as are taken at a time.
    func read(
        _ bytes: [UInt8], format: DocumentFormat, from first: Int = 0
    ) async throws(ExtractionError) -> ExtractedFile {
        try await result(of: WorkerTask(worker: self, bytes: bytes, first: first, format: format))
    }

    /// The documents in a file of pages that is too large to be held in memory.
    func documents(
        inFile path: String, format: DocumentFormat
    ) async throws(ExtractionError) -> [ExtractedDocument] {
        try await result(of: WorkerTask(worker: self, path: path, format: format)).documents
    }

    private func result(of task: WorkerTask) async throws(ExtractionError) -> ExtractedFile {
        let idle = await pool.enter()
        let outcome = await withTaskCancellationHandler {
            // On a thread of its own, since it waits; those of the concurrency runtime must not.
            await withCheckedContinuation { continuation in
                queue.async { continuation.resume(returning: task.run(on: idle)) }
            }
        } onCancel: {
            task.cancel()
        }
        await pool.leave(outcome.worker)
        return try outcome.result.get()
    }
}
