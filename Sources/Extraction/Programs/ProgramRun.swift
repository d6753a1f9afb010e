import Glibc

/// One run of a program: bytes in by standard input, bytes out by standard output, bounded in time and size.
struct ProgramRun {
    /// What came of it.
    struct Result {
        var output: [UInt8]
        /// The exit status; nil if a signal ended it.
        var status: Int32?
        var succeeded: Bool { status == 0 }
    }

    let program: Program
    var arguments: [String]
    var input: [UInt8] = []
    let tools: ProgramTools
    /// The most bytes that it may write; it is ended when it writes more.
    var outputLimit = 64 << 20
    /// Whether what it prints on standard error counts as output.
    var takesErrors = false

    /// Runs the program to its end.
    func run() throws(ExtractionError) -> Result {
        let path = try program.installedPath()
        let (childInput, ownInput) = try Self.socketPair()
        let (ownOutput, childOutput): (Int32, Int32)
        do { (ownOutput, childOutput) = try Self.pipe() } catch {
            close(childInput)
            close(ownInput)
            throw error
        }
        let process: pid_t
        do {
            process = try tools.start(
                path, arguments,
                files: .init(input: childInput, output: childOutput, error: takesErrors ? childOutput : nil),
                isOffice: program.name == Program.office.name)
        } catch {
            for file in [childInput, ownInput, ownOutput, childOutput] { close(file) }
            throw .workerUnavailable(reason: error.reason)
        }
        close(childInput)
        close(childOutput)
        var isEnded = false
        defer {
            if !isEnded {
                kill(process, SIGKILL)
                _ = Self.wait(for: process)
            }
        }
        let output = try exchange(ownInput, ownOutput)
        isEnded = true
        return Result(output: output, status: Self.wait(for: process))
    }

    private func exchange(_ toChild: Int32, _ fromChild: Int32) throws(ExtractionError) -> [UInt8] {
        var isOpen = true
        defer {
            if isOpen { close(toChild) }
            close(fromChild)
        }
        let deadline = ContinuousClock.now.advanced(by: .seconds(tools.limits.seconds))
        var written = 0
        var output: [UInt8] = []
        while true {
            if isOpen, written == input.count {
                close(toChild)
                isOpen = false
            }
            let left = ContinuousClock.now.duration(to: deadline)
            guard left > .zero else { throw .timedOut(seconds: tools.limits.seconds) }
            var requests = [pollfd(fd: fromChild, events: Int16(POLLIN), revents: 0)]
            if isOpen { requests.append(pollfd(fd: toChild, events: Int16(POLLOUT), revents: 0)) }
            let ready = poll(&requests, nfds_t(requests.count), Int32(clamping: Int(left / .milliseconds(1)) + 1))
            guard ready > 0 else { continue }
            if requests.count > 1, requests[1].revents != 0 {
                let count = input.withUnsafeBytes { buffer in
                    send(
                        toChild, buffer.baseAddress.map { $0 + written }, buffer.count - written,
                        Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
                }
                // A program that has seen enough closes its end.
                written = count >= 0 ? written + count : errno == EAGAIN || errno == EINTR ? written : input.count
            }
            guard requests[0].revents != 0 else { continue }
            let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { chunk in
                let count = read(fromChild, chunk.baseAddress, chunk.count)
                if count > 0 { output.append(contentsOf: chunk[..<count]) }
                return count
            }
            if count == 0 { return output }
            if count < 0, errno != EINTR, errno != EAGAIN { throw .parserCrashed }
            guard output.count <= outputLimit else { throw .tooMuchText(limit: outputLimit) }
        }
    }

    private static func wait(for process: pid_t) -> Int32? {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
    }

    /// A socket for the input, since writing to a pipe whose other end is gone sends a signal that would end this process.
    private static func socketPair() throws(ExtractionError) -> (Int32, Int32) {
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw .workerUnavailable(reason: String(cString: strerror(errno)))
        }
        return (ends[0], ends[1])
    }

    private static func pipe() throws(ExtractionError) -> (Int32, Int32) {
        var ends: [Int32] = [-1, -1]
        guard Glibc.pipe(&ends) == 0 else { throw .workerUnavailable(reason: String(cString: strerror(errno))) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }
}
