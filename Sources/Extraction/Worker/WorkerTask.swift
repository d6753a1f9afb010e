import Documents
import Glibc
import Synchronization

/// The reading of one file by a worker; it may be cancelled from another thread at any time.
final class WorkerTask: Sendable {
    /// What came of it, and the worker if it is fit for another file.
    struct Outcome: Sendable {
        var result: Result<ExtractedFile, ExtractionError>
        var worker: WorkerPool.Member?
    }

    private enum State {
        case waiting
        case running(WorkerProcess)
        case cancelled
    }

    /// What a worker holds on to after a file larger than this would count against the next one.
    private static let largeFile = 4 << 20

    private let worker: ExtractionWorker
    private let bytes: [UInt8]
    private let path: String?
    private let first: Int
    private let format: DocumentFormat
    private let state = Mutex(State.waiting)

    /// Creates a task for a file, from its bytes or, for one too large for memory, from where it lies.
    init(
        worker: ExtractionWorker, bytes: [UInt8] = [], path: String? = nil, first: Int = 0, format: DocumentFormat
    ) {
        self.worker = worker
        self.bytes = bytes
        self.path = path
        self.first = first
        self.format = format
    }

    /// Stops the worker, if it runs, and lets none be started.
    func cancel() {
        state.withLock { state in
            if case .running(let process) = state { process.stop() }
            state = .cancelled
        }
    }

    /// Has a worker read the file: the one given if it still runs, else a new one. Blocks until that is done.
    func run(on idle: WorkerPool.Member?) -> Outcome {
        guard !isCancelled else { return Outcome(result: .failure(.cancelled), worker: idle) }
        do {
            let member = try member(insteadOf: idle)
            guard begin(member.process) else { return Outcome(result: .failure(.cancelled), worker: member) }
            do {
                let reply = try member.process.extract(
                    bytes, path: path, first: first, format: format, limits: worker.limits)
                // One that gave too much was not heard to its end.
                let isCutShort = if case .tooMuchText = reply.reason { true } else { false }
                if isCutShort { member.process.stop() }
                let isFit = bytes.count <= Self.largeFile && !isCutShort
                return Outcome(result: result(of: reply), worker: isFit ? member : nil)
            } catch {
                let signal = member.process.stop()
                return Outcome(result: .failure(reason(for: error, signal: signal)), worker: nil)
            }
        } catch {
            return Outcome(result: .failure(error), worker: nil)
        }
    }

    private func member(insteadOf idle: WorkerPool.Member?) throws(ExtractionError) -> WorkerPool.Member {
        if let idle, idle.process.isRunning { return idle }
        let process = try WorkerProcess(executable: worker.executable, arguments: worker.arguments)
        return WorkerPool.Member(process: process)
    }

    private var isCancelled: Bool {
        if case .cancelled = state.withLock({ $0 }) { true } else { false }
    }

    private func begin(_ process: WorkerProcess) -> Bool {
        state.withLock { state in
            if case .cancelled = state { return false }
            state = .running(process)
            return true
        }
    }

    private func result(
        of reply: (file: ExtractedFile, reason: ExtractionError?)
    ) -> Result<ExtractedFile, ExtractionError> {
        guard let reason = reply.reason else { return .success(reply.file) }
        guard let last = reply.file.documents.last else { return .failure(reason) }
        // The last file of one that is cut off is cut off too: once is enough said.
        if reason == .damaged, case .failure(.damaged) = last.result { return .success(reply.file) }
        // An archive that is cut off has given what it had.
        var file = reply.file
        file.documents.append(ExtractedDocument(path: "", result: .failure(reason)))
        return .success(file)
    }

    private func reason(for failure: WorkerConnection.Failure, signal: Int32?) -> ExtractionError {
        if isCancelled { return .cancelled }
        if failure == .timedOut || signal == SIGXCPU { return .timedOut(seconds: worker.limits.seconds(for: format)) }
        return .parserCrashed
    }
}
