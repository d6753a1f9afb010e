/// Finds a file's format: by what its bytes begin with, since names lie, then by its name.
enum FormatDetection {
    /// The format of a file.
    static func format(of bytes: [UInt8], fileName: String) throws(ExtractionError) -> DocumentFormat {
        if ByteSearch.contains("%PDF-", in: bytes.prefix(1024)) { return .pdf }
        if ZipArchive.isZip(bytes) { return package(bytes) }
        if bytes.starts(with: compoundFile) { return try compound(bytes) }
        if bytes.starts(with: "{\\rtf".utf8) { return .rtf }
        if pictures.contains(where: { bytes.starts(with: $0) }) { return .image }
        for (signature, name) in otherSignatures where bytes.starts(with: signature) { throw .unsupportedFormat(name) }

        let promised = DocumentFormat(fileName: fileName)
        if let markup = MarkupStart(bytes).format { return markup }
        if let message = MessageStart.format(of: bytes, promised: promised) { return message }
        if let promised {
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
    private static func package(_ bytes: [UInt8]) -> DocumentFormat {
        // OpenDocument's first entry is its type, not compressed (OpenDocument 1.3 part 2, 3.3).
        let start = bytes.prefix(256)
        for (type, format) in openDocumentTypes where ByteSearch.contains(type, in: start) { return format }
        for (name, format) in packageParts {
            // In one that is cut off, the names of the first files must do.
            let isPart = ZipDirectory.contains(name, in: bytes)
            if isPart ?? ByteSearch.contains(Array(name.utf8), in: bytes.prefix(64 << 10)) { return format }
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

    /// Which of the formats a compound file (MS-CFB) is, by the names of its streams, which are UTF-16.
    private static func compound(_ bytes: [UInt8]) throws(ExtractionError) -> DocumentFormat {
        func holds(_ stream: String) -> Bool {
            ByteSearch.contains(stream.utf8.flatMap { [$0, 0] } + [0, 0], in: bytes[...])
        }
        if holds("EncryptedPackage") { throw .encrypted }
        if holds("WordDocument") { return .doc }
        if holds("Workbook") || holds("Book") { return .xls }
        if holds("PowerPoint Document") { return .ppt }
        if holds("__properties_version1.0") { throw .unsupportedFormat("MSG") }
        throw .damaged
    }

    private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

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
