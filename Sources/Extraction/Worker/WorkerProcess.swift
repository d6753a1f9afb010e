import Dispatch
import Documents
import Glibc
import Synchronization

/// A running worker, for one file at a time.
///
/// It leads a process group of its own and has nothing of its parent's but one socket as its standard input.
final class WorkerProcess: Sendable {
    private let socket: Int32
    /// The process's id until it is waited for, after which the id may be another's.
    private let process: Mutex<pid_t?>
    /// The folder for the files of the programs that the worker runs, if one could be made.
    private let folder: TemporaryFolder?

    /// The variable of the environment that tells the worker its folder.
    static let folderVariable = "KB_WORKER_FOLDER"

    /// Starts a worker.
    init(executable: String, arguments: [String]) throws(ExtractionError) {
        let (parentEnd, childEnd) = try Self.socketPair()
        socket = parentEnd
        Self.cleaning
        let folder = TemporaryFolder()
        self.folder = folder
        do {
            process = try Mutex(
                ChildProcess.start(
                    executable, arguments, files: .init(input: childEnd),
                    environment: Self.environment + (folder.map { ["\(Self.folderVariable)=\($0.path)"] } ?? []),
                    leadsGroup: true))
        } catch {
            close(parentEnd)
            close(childEnd)
            throw .workerUnavailable(reason: error.reason)
        }
        close(childEnd)
    }

    deinit {
        stop()
        close(socket)
    }

    /// Removes, once, what earlier processes left that were killed.
    private static let cleaning: Void = {
        TemporaryFolder.removeAbandoned()
        OfficeSockets.removeAbandoned(olderThan: 10)
    }()

    /// Whether the process still runs.
    var isRunning: Bool {
        process.withLock { process in
            guard let id = process else { return false }
            var status: Int32 = 0
            guard waitpid(id, &status, WNOHANG) == 0 else {
                endGroup(id)
                process = nil
                return false
            }
            return true
        }
    }

    /// Ends the process and all that it may have started; a call that waits for its answer fails at once.
    ///
    /// Returns the signal that had ended it before, if one had.
    @discardableResult
    func stop() -> Int32? {
        process.withLock { process in
            guard let id = process else { return nil }
            process = nil
            var status: Int32 = 0
            // What closed its socket is about to be gone by itself; how it went is worth the moment.
            for _ in 0..<20 where hasHungUp {
                if waitpid(id, &status, WNOHANG) == id {
                    endGroup(id)
                    let signal = status & 0x7F
                    return signal == 0 ? nil : signal
                }
                usleep(1000)
            }
            kill(-id, SIGKILL)
            while waitpid(id, &status, 0) < 0, errno == EINTR {}
            endGroup(id)
            return nil
        }
    }

    /// Ends the programs that the worker started, which are of its group and may outlive it.
    private func endGroup(_ group: pid_t) {
        kill(-group, SIGKILL)
        guard let folder, LibreOffice.hasRun(in: folder.path) else { return }
        // It is gone in a moment, and its socket stays.
        usleep(20_000)
        OfficeSockets.remove(ofProfile: LibreOffice.profile(in: folder.path))
    }

    /// Whether the process has closed its end of the socket, as it does when it ends.
    private var hasHungUp: Bool {
        var request = pollfd(fd: socket, events: 0, revents: 0)
        return poll(&request, 1, 0) > 0 && Int32(request.revents) & POLLHUP != 0
    }

    /// Has the worker read a file, within the time allowed; it must be stopped if this throws.
    func extract(
        _ bytes: [UInt8], path: String?, first: Int, format: DocumentFormat, limits: ExtractionLimits
    ) throws(WorkerConnection.Failure) -> (file: ExtractedFile, reason: ExtractionError?) {
        let last = ContinuousClock.now.advanced(by: .seconds(max(limits.totalSeconds, limits.seconds)))
        func deadline() -> ContinuousClock.Instant {
            min(last, .now.advanced(by: .seconds(limits.seconds(for: format))))
        }
        var connection = WorkerConnection(socket: socket, deadline: deadline())
        try connection.send(
            WorkerRequest(format: format, byteCount: bytes.count, path: path, first: first, limits: limits))
        try connection.send(bytes: bytes)
        var documents: [ExtractedDocument] = []
        var (textBytes, lines) = (0, 0)
        while true {
            switch try connection.receive(
                WorkerReply.self, maximumSize: WorkerReply.maximumSize(limits: limits))
            {
            case .progress: connection.deadline = deadline()
            case .end(let reason, let next): return (ExtractedFile(documents: documents, next: next), reason)
            case .failure(let path, let error):
                documents.append(ExtractedDocument(path: path, result: .failure(error)))
            case .text(let path, let hash, let text):
                // A worker that was taken over by its file may answer anything.
                guard text.isWellFormed else { throw .broken }
                textBytes += text.text.utf8.count
                documents.append(ExtractedDocument(path: path, result: .success(.text(text)), contentHash: hash))
            case .line(let path, let number, let line):
                textBytes += line.utf8.count
                lines += 1
                documents.append(
                    ExtractedDocument(path: path, result: .success(.line(Array(line.utf8), number: number))))
            }
            guard textBytes <= limits.outputBytes * 2 else {
                return (ExtractedFile(documents: documents), .tooMuchText(limit: limits.outputBytes * 2))
            }
            guard lines <= limits.blocks, documents.count - lines <= Self.maximumDocuments else { throw .broken }
        }
    }

    /// The most documents that a file may hold.
    private static let maximumDocuments = 20_000

    // MARK: - Starting

    private static func socketPair() throws(ExtractionError) -> (parent: Int32, child: Int32) {
        var ends: [Int32] = [-1, -1]
        let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { throw unavailable(errno) }
        return (ends[0], ends[1])
    }

    /// A parser needs nothing of the environment; the system needs to find the program's libraries. A report of a
    /// crash would take longer than a new worker.
    private static var environment: [String] {
        let names = ["LD_LIBRARY_PATH", "ASAN_OPTIONS", "TSAN_OPTIONS", "TMPDIR"]
        let kept = names.compactMap { (name: String) -> String? in
            getenv(name).map { "\(name)=\(String(cString: $0))" }
        }
        return kept + ["SWIFT_BACKTRACE=enable=no"]
    }

    private static func unavailable(_ code: Int32) -> ExtractionError {
        .workerUnavailable(reason: String(cString: strerror(code)))
    }
}
