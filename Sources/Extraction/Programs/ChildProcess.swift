import Glibc

/// Starts a process: every program that this module runs, its own worker too, is started here.
enum ChildProcess {
    /// What the new process has for its standard files; nil for none (`/dev/null`).
    struct Files {
        var input: Int32?
        var output: Int32?
        var error: Int32?
    }

    /// Starts a program and returns the process's id, or throws the system's error.
    ///
    /// The process has no other file of ours and none of our signal mask. Nothing that it prints on standard error may
    /// reach a terminal.
    static func start(
        _ executable: String, _ arguments: [String], files: Files, environment: [String], leadsGroup: Bool
    ) throws(SystemError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        func set(_ file: Int32, from source: Int32?, mode: Int32) {
            if let source {
                posix_spawn_file_actions_adddup2(&actions, source, file)
            } else {
                posix_spawn_file_actions_addopen(&actions, file, "/dev/null", mode, 0)
            }
        }
        set(STDIN_FILENO, from: files.input, mode: O_RDONLY)
        set(STDOUT_FILENO, from: files.output, mode: O_WRONLY)
        set(STDERR_FILENO, from: files.error, mode: O_WRONLY)
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
        posix_spawnattr_setflags(
            &attributes, Int16((leadsGroup ? POSIX_SPAWN_SETPGROUP : 0) | POSIX_SPAWN_SETSIGMASK))

        let argv = cStrings([executable] + arguments)
        let envp = cStrings(environment)
        defer { for string in argv + envp { free(string) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, executable, &actions, &attributes, argv, envp)
        guard code == 0 else { throw SystemError(code: code) }
        return process
    }

    /// A code of `errno`.
    struct SystemError: Error {
        let code: Int32

        /// The system's words for it.
        var reason: String { String(cString: strerror(code)) }
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

    /// Strings as C has them, and the null that ends their list; to be freed.
    private static func cStrings(_ strings: [String]) -> [UnsafeMutablePointer<CChar>?] {
        strings.map { strdup($0) } + [nil]
    }
}
