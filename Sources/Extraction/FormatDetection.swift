/// Finds a file's format: by what its bytes begin with, since names lie, then by its name.
enum FormatDetection {
    /// The format of a file.
    static func format(of bytes: [UInt8], fileName: String) throws(ExtractionError) -> DocumentFormat {
        if ByteSearch.contains("%PDF-", in: bytes.prefix(1024)) { return .pdf }
        if ZipArchive.isZip(bytes) { return package(bytes, promised: DocumentFormat(fileName: fileName)) }
        if CompoundFile.isCompound(bytes) { return try CompoundFile(bytes).format() }
        if bytes.starts(with: "{\\rtf".utf8) { return .rtf }
        if pictures.contains(where: { bytes.starts(with: $0) }) { return .image }
        for (signature, name) in otherSignatures where bytes.starts(with: signature) { throw .unsupportedFormat(name) }

        let promised = DocumentFormat(fileName: fileName)
        if let markup = MarkupStart(bytes).format { return markup }
        if promised == .odt, ByteSearch.contains("<?xml", in: bytes.prefix(8)) { return .odt }
        if let message = MessageStart.format(of: bytes, promised: promised) { return message }
        if let promised {
            if promised == .text, MarkdownSigns.areIn(bytes) { return .markdown }
            if promised.isPlain { return promised }
            // An old office program, or its user, may well have saved plain text under this name.
            guard (try? TextDecoding.decode(bytes, isMarkup: false)) != nil else { throw .damaged }
            return .text
        }
        if let ending = DocumentFormat.fileExtension(of: fileName), otherFormats.contains(ending) {
            throw .unsupportedFormat(ending.uppercased())
        }
        // Endings that mean nothing are common (`29-CT.TU`, `Tham luan.2013`): whatever reads as text is text.
        return .text
    }

    /// Which of the formats a ZIP archive is: the names in its directory tell, which stand at its end as they are.
    private static func package(_ bytes: [UInt8], promised: DocumentFormat?) -> DocumentFormat {
        // OpenDocument's first entry is its type, not compressed (OpenDocument 1.3 part 2, 3.3).
        let start = bytes.prefix(256)
        for (type, format) in openDocumentTypes where ByteSearch.contains(type, in: start) { return format }
        for (name, format) in packageParts {
            // In one that is cut off, the names of the first files must do.
            let isPart = ZipDirectory.contains(name, in: bytes)
            if isPart ?? ByteSearch.contains(Array(name.utf8), in: bytes.prefix(64 << 10)) { return format }
        }
        // What Office's packages begin with (ECMA-376 part 2, 6.2.3), when the part that would tell is cut off.
        if ByteSearch.contains("[Content_Types].xml", in: bytes.prefix(64)),
            ZipDirectory.contains("", in: bytes) == nil
        {
            return promised.map { [.xlsx, .pptx].contains($0) ? $0 : .docx } ?? .docx
        }
        return .zip
    }

    private static let openDocumentTypes: [(StaticString, DocumentFormat)] = [
        ("opendocument.text", .odt), ("opendocument.spreadsheet", .ods), ("opendocument.presentation", .odp),
    ]
    private static let packageParts: [(String, DocumentFormat)] = [
        ("word/document.xml", .docx), ("word/document2.xml", .docx), ("xl/workbook.xml", .xlsx),
        ("xl/workbook.bin", .xlsx), ("ppt/presentation.xml", .pptx),
    ]

    /// PNG, JPEG, TIFF (both byte orders), BMP.
    private static let pictures: [[UInt8]] = [
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], [0xFF, 0xD8, 0xFF], [0x49, 0x49, 0x2A, 0x00],
        [0x4D, 0x4D, 0x00, 0x2A],
    ]

    /// What other files begin with that people take for documents.
    private static let otherSignatures: [(signature: [UInt8], name: String)] = [
        (Array("Rar!".utf8), "RAR"), ([0x37, 0x7A, 0xBC, 0xAF], "7Z"), ([0x1F, 0x8B], "GZ"),
    ]

    /// Endings that promise another format, so that its text, if any, is not what a reader of it sees.
    private static let otherFormats: Set<String> = [
        "csv", "epub", "xml", "json", "jsonl", "yaml", "yml", "css", "js", "svg", "msg", "rar", "7z", "gz", "tar",
        "gif", "webp", "mp3", "mp4", "wav", "avi", "mov", "db", "sqlite",
    ]
}
