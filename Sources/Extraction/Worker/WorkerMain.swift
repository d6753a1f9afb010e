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
        WorkerLimits.giveUpFiles()
        let connection = WorkerConnection(socket: STDIN_FILENO)
        do {
            while true { try answer(on: connection) }
        } catch {
            // The parent has closed its end: there is nothing left to do, and nobody to tell.
            _exit(0)
        }
    }

    private static func answer(on connection: WorkerConnection) throws(WorkerConnection.Failure) {
        let request = try connection.receive(WorkerRequest.self, maximumSize: 1 << 16)
        let limits = request.limits
        WorkerLimits.limitMemory(toFurther: limits.memoryBytes)
        WorkerLimits.limitProcessorTime(toFurther: limits.seconds)
        guard 0...limits.inputBytes ~= request.byteCount else { throw .broken }
        let bytes = try connection.receive(count: request.byteCount)
        try connection.send(reply(to: request, bytes))
    }

    private static func reply(to request: WorkerRequest, _ bytes: [UInt8]) -> WorkerReply {
        do {
            return try .text(request.format.reader(limits: request.limits).read(bytes))
        } catch {
            return .failure(error)
        }
    }
}
