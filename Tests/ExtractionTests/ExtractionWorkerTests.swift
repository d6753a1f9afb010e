import Documents
import Foundation
import Testing

@testable import Extraction

@Suite("Files read by a process of their own", .serialized, .enabled(if: !WorkerChild.isRunning))
struct ExtractionWorkerTests {
    private func page(_ number: Int) -> [UInt8] {
        Array("<html><body><h1>Chỉ thị \(number)</h1><p>Khắc phục né tránh, đùn đẩy.</p></body></html>".utf8)
    }

    private func failure(
        _ worker: ExtractionWorker, _ bytes: [UInt8], name: String = "a.html"
    ) async -> ExtractionError? {
        do {
            _ = try await worker.extract(bytes, name: name, format: .html)
            return nil
        } catch {
            return error
        }
    }

    private func shell(_ script: String, limits: ExtractionLimits = ExtractionLimits()) -> ExtractionWorker {
        ExtractionWorker(executable: "/bin/sh", arguments: ["-c", script], limits: limits)
    }

    /// A page that libxml2 takes very long to read: it compares each attribute with all before it.
    private var slowPage: [UInt8] {
        Array(("<p " + (0..<200_000).map { "a\($0)=1 " }.joined() + ">chậm</p>").utf8)
    }

    @Test("give the same text as in this process")
    func sameText() async throws {
        let bytes = page(29)
        let apart = try await Extractor(worker: WorkerChild.worker()).extract(bytes, fileName: "a.html")
        let here = try await Extractor(worker: nil).extract(bytes, fileName: "a.html")
        #expect(apart == here)
        #expect(apart.blockTexts == ["Chỉ thị 29", "Khắc phục né tránh, đùn đẩy."])
    }

    @Test("take little time each, one process reading many")
    func manyFiles() async throws {
        let extractor = try Extractor(worker: WorkerChild.worker(maximumProcesses: 1))
        _ = try await extractor.extract(page(0), fileName: "0.html")
        let start = ContinuousClock.now
        for number in 1...200 {
            let source = try await extractor.extract(page(number), fileName: "\(number).html")
            #expect(source.blockTexts.first == "Chỉ thị \(number)")
        }
        // two thousand tests run beside it on two cores
        #expect(start.duration(to: .now) < .seconds(10))
    }

    @Test("are read side by side, no more at a time than allowed")
    func sideBySide() async throws {
        let extractor = try Extractor(worker: WorkerChild.worker(maximumProcesses: 2))
        let pages = (0..<40).map(page)
        let titles = try await withThrowingTaskGroup(of: String?.self) { group in
            for (number, page) in pages.enumerated() {
                group.addTask { try await extractor.extract(page, fileName: "\(number).html").blockTexts.first }
            }
            return try await group.reduce(into: Set<String>()) { titles, title in titles.insert(title ?? "") }
        }
        #expect(titles == Set((0..<40).map { "Chỉ thị \($0)" }))
    }

    @Test("may be large")
    func largeFile() async throws {
        let sentence = "<p>Người đứng đầu chịu trách nhiệm về kết quả thực hiện nhiệm vụ \"được giao\".</p>\n"
        let bytes = Array(String(repeating: sentence, count: 20_000).utf8)
        let source = try await WorkerChild.worker().extract(bytes, name: "a.html", format: .html)
        #expect(source.blocks.count == 20_000)
    }

    @Test("fail with the reason that the worker gives, and the worker goes on")
    func ownErrors() async throws {
        let worker = try WorkerChild.worker()
        #expect(await failure(worker, Array("<html><img></html>".utf8)) == .noText)
        #expect(await failure(worker, Array("\u{0}\u{1}\u{2}x".utf8)) == .notText)
        let deep = Array(String(repeating: "<b>", count: 10_000).utf8)
        #expect(await failure(worker, deep) == .tooDeeplyNested(limit: 512))
        #expect(await failure(worker, page(1)) == nil)
    }

    @Test("that take too long are given up, and the next is read")
    func timeLimit() async throws {
        let worker = try WorkerChild.worker(limits: ExtractionLimits(seconds: 1), maximumProcesses: 1)
        #expect(await failure(worker, slowPage) == .timedOut(seconds: 1))
        #expect(await failure(worker, page(2)) == nil)
    }

    @Test("that take too much memory are given up, and the next is read")
    func memoryLimit() async throws {
        let worker = try WorkerChild.worker(limits: ExtractionLimits(memoryBytes: 48 << 20), maximumProcesses: 1)
        #expect(await failure(worker, page(1)) == nil)
        let large = Array(String(repeating: "<i>a</i>", count: 1 << 20).utf8)
        let error = await failure(worker, large)
        #expect(error == .parserCrashed || error == .outOfMemory(limit: 48 << 20))
        #expect(await failure(worker, page(2)) == nil)
    }

    @Test("that crash their process fail, each with one line")
    func crash() async {
        let worker = shell("kill -SEGV $$")
        #expect(await failure(worker, page(1)) == .parserCrashed)
        #expect(await failure(worker, page(2)) == .parserCrashed)
        // What the system sends to a process that used up its time.
        #expect(await failure(shell("kill -XCPU $$"), page(1)) == .timedOut(seconds: ExtractionLimits().ownSeconds))
    }

    @Test("whose process answers nonsense fail")
    func nonsense() async {
        #expect(await failure(shell("printf 'nonsense' >&0; sleep 5"), page(1)) == .parserCrashed)
        #expect(await failure(shell("exec cat /dev/zero >&0"), page(1)) == .parserCrashed)
        // A frame of two bytes, `{}`.
        #expect(await failure(shell("printf '\\0\\0\\0\\2{}' >&0; sleep 5"), page(1)) == .parserCrashed)
    }

    @Test("whose process does not take them fail in time, however large they are")
    func deafProcess() async {
        let worker = shell("sleep 60", limits: ExtractionLimits(seconds: 1))
        #expect(await failure(worker, [UInt8](repeating: 0x61, count: 8 << 20)) == .timedOut(seconds: 1))
    }

    @Test("leave no process behind when they are given up")
    func processGroup() async throws {
        let mark = "3\(getpid())"
        let worker = shell("sleep \(mark) & sleep \(mark)", limits: ExtractionLimits(seconds: 1))
        #expect(await failure(worker, page(1)) == .timedOut(seconds: 1))
        try await Task.sleep(for: .milliseconds(100))
        #expect(!runningCommands().contains { $0.contains("sleep\0\(mark)") })
    }

    @Test("can be given up by who asked for them")
    func cancellation() async throws {
        let worker = shell("sleep 60")
        let bytes = page(1)
        let task = Task { await failure(worker, bytes) }
        try await Task.sleep(for: .milliseconds(200))
        task.cancel()
        #expect(await task.value == .cancelled)
    }

    @Test("fail with the reason if no process can be started")
    func noProgram() async {
        let worker = ExtractionWorker(executable: "/nonexistent/kb", arguments: [])
        #expect(await failure(worker, page(1)) == .workerUnavailable(reason: "No such file or directory"))
    }

    @Test("end their processes with the last copy of the worker")
    func endOfWorker() async throws {
        func readOne() async throws {
            let worker = try WorkerChild.worker(limits: ExtractionLimits(seconds: 59))
            _ = try await worker.extract(page(1), name: "a.html", format: .html)
            #expect(runningWorkers() == 1)
        }
        try await readOne()
        for _ in 0..<100 where runningWorkers() > 0 { try await Task.sleep(for: .milliseconds(20)) }
        #expect(runningWorkers() == 0)
    }

    @Test("need no process if they are of a format of our own")
    func ownFormats() async throws {
        let worker = ExtractionWorker(executable: "/nonexistent/kb", arguments: [])
        let source = try await Extractor(worker: worker).extract(Array("# Chỉ thị".utf8), fileName: "a.md")
        #expect(source.blockTexts == ["Chỉ thị"])
    }

    /// How many children of this process are workers.
    private func runningWorkers() -> Int {
        processes { status in status.contains("PPid:\t\(getpid())\n") }.count { $0.hasSuffix("extract-worker\0") }
    }

    private func runningCommands() -> [String] { processes { _ in true } }

    /// The command lines of the processes whose status is as asked, their words ended by zero bytes.
    private func processes(where isWanted: (String) -> Bool) -> [String] {
        func text(_ path: String) -> String? {
            FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
        }
        let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return all.filter { Int($0) != nil && text("/proc/\($0)/status").map(isWanted) == true }
            .compactMap { text("/proc/\($0)/cmdline") }
    }
}
