import NIOCore

/// Runs tasks on the thread that serves a connection.
///
/// Without it a request goes from the event loop to Swift's own threads and back for every part of it that is read or
/// written, and each change of thread costs as much as a tenth of a search. What takes long must go elsewhere: see
/// `WorkQueue`.
final class EventLoopExecutor: TaskExecutor {
    private let loop: any EventLoop

    init(_ loop: any EventLoop) { self.loop = loop }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
