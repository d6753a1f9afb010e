import Dispatch
import Foundation
import Hummingbird
import HummingbirdTesting
import Synchronization
import Testing

@testable import Server

@Suite struct WorkQueueTests {
    @Test func givesBackResultsAndErrors() async throws {
        struct Broken: Error {}
        let queue = WorkQueue(concurrent: 2, waiting: 2)
        #expect(try await queue.run { 6 * 7 } == 42)
        await #expect(throws: Broken.self) { try await queue.run { throw Broken() } }
        #expect(try await queue.run { "again" } == "again")
    }

    @Test func refusesWhoComesWhenTooManyWait() async throws {
        let queue = WorkQueue(concurrent: 1, waiting: 2)
        let gate = DispatchSemaphore(value: 0)
        let started = DispatchSemaphore(value: 0)
        async let first = queue.run {
            started.signal()
            gate.wait()
            return 1
        }
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                started.wait()
                continuation.resume()
            }
        }
        // two of these wait, the others are refused
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<10 {
                group.addTask { (try? await queue.run { true }) ?? false }
            }
            var refused = 0
            var outcomes: [Bool] = []
            for await outcome in group {
                outcomes.append(outcome)
                if !outcome { refused += 1 }
                if refused == 8 { gate.signal() }
            }
            return outcomes
        }
        #expect(try await first == 1)
        #expect(outcomes.count { $0 } == 2)
    }

    @Test func passesOverThoseWhoHungUpWhileWaiting() async throws {
        let queue = WorkQueue(concurrent: 1, waiting: 2)
        let gate = DispatchSemaphore(value: 0)
        async let first: Void = queue.run { gate.wait() }
        while queue.load.running == 0 { try await Task.sleep(for: .milliseconds(1)) }
        let clients = [ClientPresence(), ClientPresence()]
        let wasDone = Signal()
        async let outcomes = withTaskGroup(of: Int?.self) { group in
            for client in clients {
                group.addTask {
                    await ClientPresence.$current.withValue(client) {
                        do {
                            try await queue.run { wasDone.give() }
                            return nil
                        } catch {
                            return (error as? Problem)?.status.code
                        }
                    }
                }
            }
            return await group.reduce(into: [Int?]()) { $0.append($1) }
        }
        while queue.load.waiting < 2 { try await Task.sleep(for: .milliseconds(1)) }
        for client in clients { client.leave() }
        // their places are free at once, though the first still runs
        async let last = queue.run { "served" }
        while queue.load.waiting != 1 { try await Task.sleep(for: .milliseconds(1)) }
        gate.signal()
        #expect(try await last == "served")
        #expect(await outcomes == [499, 499])
        #expect(!wasDone.isGiven)
        try await first
    }

    @Test(.timeLimit(.minutes(1))) func leavesTasksTheirThreads() async throws {
        let many = ProcessInfo.processInfo.activeProcessorCount * 4
        let queue = WorkQueue(concurrent: many, waiting: 0)
        let end = Signal()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<many {
                group.addTask { try? await queue.run { while !end.isGiven { usleep(1000) } } }
            }
            // were the work on the threads of tasks, this one would not come to its end
            await Task.detached { try? await Task.sleep(for: .milliseconds(20)) }.value
            end.give()
        }
    }

    @Test func tellsACrowdWhenToComeAgain() async throws {
        let problem = Problem.overloaded
        #expect(problem.status == .serviceUnavailable)
        #expect(problem.headers[.retryAfter] == "1")
        let site = try await TestSite(
            configuration: ServerConfiguration(concurrentRequests: 1, waitingRequests: 0))
        let answers = try await site.server.application().test(.router) { client in
            try await withThrowingTaskGroup(of: TestResponse.self) { group in
                for _ in 0..<64 {
                    group.addTask { try await client.execute(uri: "/api/search?q=can+bo+thanh+pho", method: .get) }
                }
                return try await group.reduce(into: [TestResponse]()) { $0.append($1) }
            }
        }
        let refused = answers.filter { $0.status != .ok }
        #expect(answers.contains { $0.status == .ok })
        for answer in refused {
            #expect(answer.status == .serviceUnavailable)
            #expect(answer.headers[.retryAfter] == "1")
            #expect(answer.headers[.contentType] == "application/problem+json; charset=utf-8")
        }
    }
}

/// Something that all may see happen.
private final class Signal: Sendable {
    private let given = Mutex(false)

    var isGiven: Bool { given.withLock { $0 } }

    func give() { given.withLock { $0 = true } }
}
