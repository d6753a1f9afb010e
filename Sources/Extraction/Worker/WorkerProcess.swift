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

    /// Starts a worker.
    init(executable: String, arguments: [String]) throws(ExtractionError) {
        let (parentEnd, childEnd) = try Self.socketPair()
        socket = parentEnd
        do {
            process = try Mutex(Self.spawn(executable, arguments, standardInput: childEnd))
        } catch {
            close(parentEnd)
            close(childEnd)
            throw error
        }
        close(childEnd)
    }

    deinit {
        stop()
        close(socket)
    }

    /// Whether the process still runs.
    var isRunning: Bool {
        process.withLock { process in
            guard let id = process else { return false }
            var status: Int32 = 0
            guard waitpid(id, &status, WNOHANG) == 0 else {
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
                    kill(-id, SIGKILL)
                    let signal = status & 0x7F
                    return signal == 0 ? nil : signal
                }
                usleep(1000)
            }
            kill(-id, SIGKILL)
            while waitpid(id, &status, 0) < 0, errno == EINTR {}
            return nil
        }
    }

    /// Whether the process has closed its end of the socket, as it does when it ends.
    private var hasHungUp: Bool {
        var request = pollfd(fd: socket, events: 0, revents: 0)
        return poll(&request, 1, 0) > 0 && Int32(request.revents) & POLLHUP != 0
    }

    /// Has the worker read a file, within the time allowed; it must be stopped if this throws.
    func extract(
        _ bytes: [UInt8], name: String, format: DocumentFormat, limits: ExtractionLimits
    ) throws(WorkerConnection.Failure) -> WorkerReply {
        let connection = WorkerConnection(
            socket: socket, deadline: .now.advanced(by: .seconds(limits.seconds)))
        try connection.send(
            WorkerRequest(fileName: name, format: format, byteCount: bytes.count, limits: limits))
        try connection.send(bytes: bytes)
        return try connection.receive(WorkerReply.self, maximumSize: WorkerReply.maximumSize(limits: limits))
    }

    // MARK: - Starting

    private static func socketPair() throws(ExtractionError) -> (parent: Int32, child: Int32) {
        var ends: [Int32] = [-1, -1]
        let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { throw unavailable(errno) }
        return (ends[0], ends[1])
    }

    private static func spawn(
        _ executable: String, _ arguments: [String], standardInput: Int32
    ) throws(ExtractionError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, standardInput, STDIN_FILENO)
        // Nothing that a parser prints may reach a terminal, or the output of a command.
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
        for file in inheritableFiles where file > STDERR_FILENO {
            posix_spawn_file_actions_addclose(&actions, file)
        }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var noSignals = sigset_t()
        sigemptyset(&noSignals)
        posix_spawnattr_setsigmask(&attributes, &noSignals)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))

        let argv = cStrings([executable] + arguments)
        let envp = cStrings(environment)
        defer { for string in argv + envp { free(string) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, executable, &actions, &attributes, argv, envp)
        guard code == 0 else { throw unavailable(code) }
        return process
    }

    /// The open files that a new process would get, for want of the mark that they are this process's own.
    private static var inheritableFiles: [Int32] {
        guard let directory = opendir("/proc/self/fd") else { return [] }
        defer { closedir(directory) }
        var files: [Int32] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            guard let file = Int32(String(decoding: name, as: UTF8.self)) else { continue }
            let flags = fcntl(file, F_GETFD)
            if flags >= 0, flags & FD_CLOEXEC == 0 { files.append(file) }
        }
        return files
    }

    /// A parser needs nothing of the environment; the system needs to find the program's libraries. A report of a
    /// crash would take longer than a new worker.
    private static var environment: [String] {
        let names = ["LD_LIBRARY_PATH", "ASAN_OPTIONS", "TSAN_OPTIONS"]
        let kept = names.compactMap { (name: String) -> String? in
            getenv(name).map { "\(name)=\(String(cString: $0))" }
        }
        return kept + ["SWIFT_BACKTRACE=enable=no"]
    }

    /// Strings as C has them, and the null that ends their list; to be freed.
    private static func cStrings(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
        strings.map { strdup($0) } + [nil]
    }

    private static func unavailable(_ code: Int32) -> ExtractionError {
        .workerUnavailable(reason: String(cString: strerror(code)))
    }
}
