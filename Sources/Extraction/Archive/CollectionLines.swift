/// The lines of a JSONL collection that lies in an archive, with their numbers from 1; blank ones are left out.
struct CollectionLines: Sequence, IteratorProtocol {
    private var rest: ArraySlice<UInt8>
    private var number = 0

    /// Whether a file's name promises a collection.
    static func isCollection(fileName: String) -> Bool {
        ["jsonl", "ndjson"].contains(DocumentFormat.fileExtension(of: fileName))
    }

    init(_ bytes: [UInt8]) {
        rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    }

    mutating func next() -> (bytes: ArraySlice<UInt8>, number: Int)? {
        while !rest.isEmpty {
            let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
            let line = rest[rest.startIndex..<end]
            rest = rest[Swift.min(end + 1, rest.endIndex)...]
            number += 1
            if line.contains(where: { $0 > UInt8(ascii: " ") }) { return (line, number) }
        }
        return nil
    }
}
