/// The inputs in batches: files first, then the collections line by line.
struct InputQueue {
    /// How much is prepared at once, in bytes of input and in files. Lines, which are no longer than their text, come in more
    /// bytes: the fewer batches, the less there is to merge.
    private static let batchBytes = 1 << 20
    private static let batchFiles = 256
    private let lineBytes: Int
    private static let batchLines = 8192
    /// What all inputs have, where it is known.
    private let totalBytes: Int?

    private var files: ArraySlice<FileInput>
    /// Files that have to be read.
    private var unknown: ArraySlice<FileInput> = []
    private var collections: ArraySlice<InputWalker.Collection>
    private var reader: LineReader?
    private var name = ""
    /// Whether the collection at hand is a file in which no line was met yet.
    private var isEmptyFile = false
    private let knownFiles: KnownFiles?
    private(set) var bytesRead = 0
    /// What is known of the files that need not be read.
    private(set) var known = (files: 0, documents: 0, failures: [(source: String, reason: FailureReason)]())

    /// - Parameter lineBytes: how much of lines is prepared at once.
    init(_ walker: InputWalker, known: KnownFiles? = nil, lineBytes: Int) {
        self.lineBytes = lineBytes
        totalBytes = walker.totalBytes
        knownFiles = known
        files = walker.files[...]
        collections = walker.collections[...]
    }

    /// Whether what comes next are lines of collections.
    var hasLinesOnly: Bool { files.isEmpty && unknown.isEmpty }

    /// Puts files back.
    mutating func add(_ files: [FileInput]) {
        guard !files.isEmpty else { return }
        unknown = files + unknown
        bytesRead -= files.reduce(0) { $0 + $1.state.size }
    }

    /// Passes over the files that are known, until there are some that are not.
    private mutating func passOverKnown() throws {
        while let knownFiles, unknown.isEmpty, !files.isEmpty {
            let next = Array(files.prefix(4096))
            files = files.dropFirst(next.count)
            let answer = try knownFiles.look(at: next)
            unknown = answer.changed[...]
            known.files += next.count - unknown.count
            known.documents += answer.documents
            known.failures += answer.failures
            bytesRead += next.reduce(0) { $0 + $1.state.size } - unknown.reduce(0) { $0 + $1.state.size }
        }
    }

    private mutating func nextFile() throws -> FileInput? {
        try passOverKnown()
        return unknown.popFirst() ?? files.popFirst()
    }

    /// The next batch; nil at the end.
    mutating func nextBatch() throws -> [IngestInput]? {
        var batch: [IngestInput] = []
        var bytes = 0
        var most = (bytes: InputQueue.batchBytes, inputs: InputQueue.batchFiles)
        // towards the end less, so that all who prepare have something to do to the last
        let left = totalBytes.map { ($0 - bytesRead) / 8 } ?? lineBytes
        let lines = (bytes: min(lineBytes, max(left, lineBytes / 8)), inputs: InputQueue.batchLines)
        while bytes < most.bytes, batch.count < most.inputs {
            if let file = try nextFile() {
                batch.append(.file(file))
                bytes += file.state.size
                bytesRead += file.state.size
            } else if let (input, size) = nextLine() {
                most = lines
                if let input { batch.append(input) }
                bytes += size
                bytesRead += size
            } else {
                break
            }
        }
        return batch.isEmpty ? nil : batch
    }

    private mutating func nextLine() -> (input: IngestInput?, size: Int)? {
        while true {
            if reader == nil {
                guard let collection = collections.popFirst() else { return nil }
                name = collection.name
                isEmptyFile = collection.location != nil
                do { reader = try LineReader(path: collection.location) } catch {
                    return (.broken(source: collection.name, reason: error), 0)
                }
            }
            do {
                guard let line = try reader?.next() else {
                    reader = nil
                    guard isEmptyFile, !Task.isCancelled else { continue }
                    return (.broken(source: name, reason: .emptyCollection), 0)
                }
                guard line.contains(where: { $0 > UInt8(ascii: " ") }) else { return (nil, line.count + 1) }
                isEmptyFile = false
                let record = RecordInput(line: line, collection: name, number: reader?.lineNumber ?? 0)
                return (.record(record), line.count + 1)
            } catch {
                let source = "\(name):\(reader?.lineNumber ?? 0)"
                isEmptyFile = false
                if error == .unreadable { reader = nil }
                return (.broken(source: source, reason: error), 0)
            }
        }
    }
}
