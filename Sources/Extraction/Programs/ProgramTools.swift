import Glibc

/// What readers need to run programs: limits, a temporary folder, and a way to say that the work goes on.
final class ProgramTools {
    /// What a file may cost.
    let limits: ExtractionLimits
    /// Says that a part of a long work is done, such as a page: the time allowed begins anew.
    let noteProgress: () -> Void
    /// The folder that is removed with all in it; nil to make one, and remove it with this object.
    private let givenFolder: String?
    private var ownFolder: TemporaryFolder?
    /// Whether this process may change its own limits to give them to a program: only a worker may, which does one thing
    /// at a time.
    private let isWorker: Bool
    /// LibreOffice, once it runs.
    private(set) lazy var office = LibreOffice(tools: self)
    private var versions: [String: String] = [:]

    init(
        limits: ExtractionLimits, folder: String? = nil, isWorker: Bool = false,
        noteProgress: @escaping () -> Void = {}
    ) {
        self.limits = limits
        self.noteProgress = noteProgress
        self.isWorker = isWorker
        givenFolder = folder
    }

    /// A folder for the programs' files.
    func folder() throws(ExtractionError) -> String {
        if let folder = givenFolder ?? ownFolder?.path { return folder }
        guard let folder = TemporaryFolder() else { throw .workerUnavailable(reason: "no temporary folder") }
        ownFolder = folder
        return folder.path
    }

    /// Starts a program with the limits of its kind.
    func start(
        _ path: String, _ arguments: [String], files: ChildProcess.Files, isOffice: Bool
    ) throws(ChildProcess.SystemError) -> pid_t {
        let folder = (try? folder()) ?? "/tmp"
        let environment = [
            "PATH=/usr/bin:/bin", "HOME=\(folder)", "TMPDIR=\(folder)", "LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1",
            "SAL_USE_VCLPLUGIN=svp",
        ]
        guard isWorker else {
            return try ChildProcess.start(
                path, arguments, files: files, environment: environment, leadsGroup: false)
        }
        let memory = isOffice ? limits.officeMemoryBytes : limits.memoryBytes
        return try WorkerLimits.start(
            memory: memory, seconds: isOffice ? nil : limits.seconds, writesFiles: isOffice
        ) {
            () throws(ChildProcess.SystemError) -> pid_t in
            try ChildProcess.start(path, arguments, files: files, environment: environment, leadsGroup: false)
        }
    }

    /// Writes a file into the temporary folder.
    func write(_ bytes: [UInt8], to path: String) throws(ExtractionError) {
        let isWritten = isWorker ? WorkerLimits.withFiles { Self.write(bytes, path) } : Self.write(bytes, path)
        guard isWritten else { throw .workerUnavailable(reason: String(cString: strerror(errno))) }
    }

    private static func write(_ bytes: [UInt8], _ path: String) -> Bool {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        defer { close(file) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(file, $0.baseAddress.map { $0 + written }, $0.count - written)
            }
            guard count > 0 else { return false }
            written += count
        }
        return true
    }

    /// A program's name and version as people say them, `poppler 22.12`, from its own output; asked once.
    func version(of program: Program, as name: String, arguments: [String]) -> String {
        if let known = versions[name] { return known }
        let run = ProgramRun(
            program: program, arguments: arguments, tools: self, outputLimit: 1 << 16, takesErrors: true)
        let line = (try? run.run()).map { String(decoding: $0.output.prefix(200), as: UTF8.self) } ?? ""
        let number = line.split { !($0.isNumber || $0 == ".") }.first { $0.contains(".") && $0.first?.isNumber == true }
        let version = number.map { "\(name) \($0)" } ?? name
        versions[name] = version
        return version
    }
}
