import Documents
import Glibc

extension ExtractionWorker {
    /// Is a worker: reads files for the parent at the other end of standard input, until that is closed.
    ///
    /// For the hidden command of the program that `executable` names. It limits what its process may do before it
    /// looks at a file, and ends the process when it is done.
    public static func runWorker() -> Never {
        guard WorkerLimits.standardInputIsSocket else {
            let message = "this command is for the program's own use: it reads files for other commands\n"
            _ = Array(message.utf8).withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
            _exit(2)
        }
        WorkerLimits.giveUpFilesAndNetwork()
        let connection = WorkerConnection(socket: STDIN_FILENO)
        var tools: ProgramTools?
        do {
            while true { try answer(on: connection, &tools) }
        } catch {
            // The parent has closed its end: there is nothing left to do, and nobody to tell.
            endGroup()
        }
    }

    private static func answer(
        on connection: WorkerConnection, _ tools: inout ProgramTools?
    ) throws(WorkerConnection.Failure) {
        let request = try connection.receive(WorkerRequest.self, maximumSize: 1 << 16)
        let limits = request.limits
        WorkerLimits.limitMemory(toFurther: limits.memoryBytes)
        WorkerLimits.limitProcessorTime(toFurther: limits.seconds(for: request.format))
        guard 0...limits.inputBytes ~= request.byteCount else { throw .broken }
        let bytes = try connection.receive(count: request.byteCount)
        // LibreOffice, once it runs, serves all files.
        let current =
            tools
            ?? ProgramTools(limits: limits, folder: folder, isWorker: true) {
                WorkerLimits.limitProcessorTime(toFurther: limits.seconds)
                try? connection.send(WorkerReply.progress)
            }
        tools = current
        try read(bytes, request, tools: current, on: connection)
    }

    private static func read(
        _ bytes: [UInt8], _ request: WorkerRequest, tools: ProgramTools, on connection: WorkerConnection
    ) throws(WorkerConnection.Failure) {
        var isBroken = false
        let window = DocumentWindow(first: request.first, textLimit: request.limits.outputBytes / 2)
        let reading = FileReading(limits: request.limits, tools: tools, window: window) {
            (document) throws(ExtractionError) in
            let reply: WorkerReply
            switch document.result {
            case .success(.text(let text)):
                reply = .text(path: document.path, contentHash: document.contentHash, text)
            case .success(.line(let line, let number)):
                reply = .line(path: document.path, number: number, String(decoding: line, as: UTF8.self))
            case .failure(let error): reply = .failure(path: document.path, error)
            }
            do { try connection.send(reply) } catch {
                isBroken = true
                throw .cancelled
            }
        }
        var reason: ExtractionError?
        do throws(ExtractionError) {
            if let path = request.path {
                let reader = request.format.reader(limits: request.limits, tools: tools)
                try reading.succeed("", reader.read(file: path))
            } else {
                try reading.read(bytes, as: request.format)
            }
        } catch { reason = error }
        guard !isBroken else { throw .broken }
        let isCutShort = reason == .cancelled && window.isFull
        try connection.send(WorkerReply.end(isCutShort ? nil : reason, next: isCutShort ? window.next : nil))
    }

    /// The folder for programs' files, which the parent made and removes.
    private static var folder: String? { getenv(WorkerProcess.folderVariable).map { String(cString: $0) } }

    /// Ends this process and the programs that it started, and removes what they left.
    private static func endGroup() -> Never {
        if getpgrp() == getpid() {
            signal(SIGTERM, SIG_IGN)
            // LibreOffice removes its socket when it is asked to end.
            kill(0, SIGTERM)
            for _ in 0..<250 where waitpid(-1, nil, WNOHANG) >= 0 { usleep(20_000) }
            if let folder {
                OfficeSockets.remove(ofProfile: LibreOffice.profile(in: folder))
                TemporaryFolder.remove(folder)
            }
            kill(0, SIGKILL)
        }
        _exit(0)
    }
}
