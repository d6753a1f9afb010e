import CSandbox
import Glibc
import Synchronization

/// What a worker takes from itself before it meets a file, so that a parser that is tricked into anything finds little
/// to do it with.
enum WorkerLimits {
    /// Whether standard input is what a parent gives.
    static var standardInputIsSocket: Bool {
        var status = stat()
        return fstat(STDIN_FILENO, &status) == 0 && status.st_mode & S_IFMT == S_IFSOCK
    }

    /// The most bytes that LibreOffice may write to a file, and we for it.
    private static let fileBytes: rlim_t = 512 << 20

    /// Allows no byte to be written to a file, no memory image after a crash, few files to be open, and no network; what
    /// a program needs of it that is run later, `start` and `withFiles` give back.
    static func giveUpFilesAndNetwork() {
        set(RLIMIT_FSIZE, to: 0, isFinal: false)
        set(RLIMIT_CORE, to: 0)
        set(RLIMIT_NOFILE, to: 256)
        // Where the system does not offer it, the other limits must do.
        _ = sandbox_leave_network()
    }

    /// Starts a program with the limits that it is to have.
    static func start<Failure: Error>(
        memory: Int, seconds: Int?, writesFiles: Bool, _ start: () throws(Failure) -> pid_t
    ) throws(Failure) -> pid_t {
        let outer = [RLIMIT_AS, RLIMIT_CPU, RLIMIT_FSIZE].map { ($0, current($0)) }
        defer { for (resource, limit) in outer { set(resource, to: limit, isFinal: false) } }
        // The addresses are limited once the program runs: this process, which starts it, has more of them.
        set(RLIMIT_AS, to: rlim_t.max, isFinal: false)
        set(RLIMIT_CPU, to: seconds.map { rlim_t($0 + 2) } ?? rlim_t.max, isFinal: false)
        if writesFiles { set(RLIMIT_FSIZE, to: fileBytes, isFinal: false) }
        let process = try start()
        _ = sandbox_limit_memory(process, UInt(memory))
        return process
    }

    /// Does something for which files must be written.
    static func withFiles<Value>(_ body: () -> Value) -> Value {
        set(RLIMIT_FSIZE, to: fileBytes, isFinal: false)
        defer { set(RLIMIT_FSIZE, to: 0, isFinal: false) }
        return body()
    }

    /// Limits the memory to so many bytes more than the process has now; the first call counts.
    ///
    /// More than it has, since a program with its libraries takes up some hundred megabytes of addresses before it
    /// does anything, and more with a sanitizer.
    static func limitMemory(toFurther bytes: Int) {
        memoryIsLimited.withLock { isLimited in
            guard !isLimited else { return }
            isLimited = true
            set(RLIMIT_AS, to: rlim_t(addressSpace + bytes), isFinal: false)
        }
    }

    private static let memoryIsLimited = Mutex(false)

    /// The bytes of addresses that the process takes up.
    private static var addressSpace: Int {
        guard let file = fopen("/proc/self/statm", "r") else { return 0 }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
        let pages = line.prefix { $0 != CChar(0x20) }.map { UInt8(bitPattern: $0) }
        return (Int(String(decoding: pages, as: UTF8.self)) ?? 0) * Int(getpagesize())
    }

    /// Limits the time on the processor to so many seconds more than the process has used.
    ///
    /// The parent keeps time too; this is for a worker whose parent is gone.
    static func limitProcessorTime(toFurther seconds: Int) {
        var used = timespec()
        guard clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used) == 0 else { return }
        set(RLIMIT_CPU, to: rlim_t(used.tv_sec + seconds + 2), isFinal: false)
    }

    private static func current(_ resource: __rlimit_resource) -> rlim_t {
        var limit = rlimit()
        return getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 ? limit.rlim_cur : rlim_t.max
    }

    /// Sets a limit, for good unless it is to be raised again.
    private static func set(_ resource: __rlimit_resource, to value: rlim_t, isFinal: Bool = true) {
        let resource = __rlimit_resource_t(resource.rawValue)
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return }
        limit.rlim_cur = min(value, limit.rlim_max)
        if isFinal { limit.rlim_max = limit.rlim_cur }
        setrlimit(resource, &limit)
    }
}
