import Foundation
import Synchronization
import Testing

@Suite("kb serve ends as it should") struct ServeTests {
    @Test("SIGTERM lets the queries that run come to their end, and new connections are refused meanwhile")
    func finishesWhatRuns() async throws {
        let folder = try Folder()
        let corpus = ["chi-thi", "tham-luan", "bien-ban"].map {
            Command.project.appendingPathComponent("corpus/\($0)").path
        }
        #expect(try Command("ingest", corpus[0], corpus[1], corpus[2], in: folder.url).status == 0)
        let query = "né tránh đùn đẩy trách nhiệm người đứng đầu cơ quan đơn vị kỷ luật kỷ cương hành chính thành phố"
        let queries = [String](repeating: "\(query) \(query) \(query)", count: 200)
        try folder.write("queries.json", String(decoding: JSONEncoder().encode(["queries": queries]), as: UTF8.self))
        // As much as one request may ask; what looks on has programs to start, which a busy machine may do too late.
        for _ in 1...3 where try await isSeenEnding(in: folder.url) { return }
        Issue.record("it was all over before anything could be seen")
    }

    /// Stops a server that answers `queries.json`, and looks at how it ends; false where all was over before.
    private func isSeenEnding(in work: URL) async throws -> Bool {
        let server = try RunningServer(in: work)

        let isAnswered = Atomic(false)
        let url = server.url
        async let answer: Command = withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                let result = Result {
                    try Command(
                        shell: "curl -sS -H 'Content-Type: application/json' --data-binary @queries.json "
                            + "'\(url)/api/search/batch?limit=20'", in: work)
                }
                isAnswered.store(true, ordering: .sequentiallyConsistent)
                continuation.resume(with: result)
            }
        }
        // the batch, and the question itself
        while !isAnswered.load(ordering: .sequentiallyConsistent) {
            let metrics = try Command(shell: "curl -sS '\(url)/metrics'", in: work).output
            if metrics.contains("kb_http_requests_in_progress 2") { break }
        }
        server.terminate()
        // curl's 7 is a connection refused
        var knock = 0 as Int32
        while knock != 7, !isAnswered.load(ordering: .sequentiallyConsistent) {
            knock = try Command(shell: "curl -sS -m 5 -o /dev/null '\(url)/health'", in: work).status
        }
        let wasOver = isAnswered.load(ordering: .sequentiallyConsistent)
        let found = try await answer
        #expect(found.status == 0, "\(found.errors)")
        #expect(try found.json()["total"] as? Int == 200)
        #expect(server.status() == 0)
        guard !wasOver else { return false }
        #expect(knock == 7, "a new connection was taken")
        return true
    }
}
