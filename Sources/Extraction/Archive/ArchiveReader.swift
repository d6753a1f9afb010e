/// Reads the files in an archive, each a document.
struct ArchiveReader {
    let reading: FileReading
    let depth: Int

    /// Reads the files, in their order; `path` is the archive's own.
    ///
    /// - Throws: what is wrong with the whole; what comes after it is not read.
    func read(_ bytes: [UInt8], path: String) throws(ExtractionError) {
        let budget = reading.unpacking ?? UnpackingBudget(archiveBytes: bytes.count)
        var reading = reading
        reading.unpacking = budget
        try ZipArchive(bytes).forEachEntry { (entry, reader) throws(ExtractionError) in
            let name = entry.path.replacing("\\", with: "/")
            guard entry.isFile, !Self.isHidden(name) else { return true }
            let full = path.isEmpty ? name : path + "/" + name
            guard Self.isSafe(name) else {
                try reading.fail(full, .unsafeName)
                return true
            }
            guard !entry.isEncrypted else {
                try reading.fail(full, .encrypted)
                return true
            }
            do throws(ExtractionError) {
                let limit = reading.limits.inputBytes
                guard let content = try reader.read(limit: limit, budget: budget) else {
                    throw ExtractionError.tooLarge(bytes: limit, limit: limit)
                }
                try reading.readInner(content, name: name, path: full, depth: depth + 1)
            } catch {
                if error.endsReading { throw error }
                try reading.fail(full, error)
            }
            return true
        }
    }

    /// Whether a name stays within its archive (ZIP's APPNOTE.TXT 4.4.17: relative, without a drive).
    private static func isSafe(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return !name.hasPrefix("/") && !parts.contains("..") && !(parts.first?.contains(":") ?? true)
            && !name.unicodeScalars.contains { $0.value < 0x20 }
    }

    /// What systems and programs leave in archives beside the documents.
    private static func isHidden(_ name: String) -> Bool {
        name.split(separator: "/").contains {
            $0.hasPrefix(".") && $0 != ".." || $0.hasPrefix("~$") || $0 == "__MACOSX"
        }
    }
}
