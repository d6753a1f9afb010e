import Documents

/// Reads the office formats that LibreOffice turns into OpenDocument.
struct ConvertedReader: DocumentReader {
    let limits: ExtractionLimits
    let format: DocumentFormat
    let tools: ProgramTools

    func read(_ bytes: [UInt8]) throws(ExtractionError) -> SourceText {
        let target =
            switch format {
            case .xls, .xlsx: "ods"
            case .ppt, .pptx: "odp"
            default: "odt"
            }
        let converted = try tools.office.convert(bytes, from: format.fileExtensions[0], to: target)
        let reader = OpenDocumentReader(limits: limits, format: format, convertedBy: [tools.office.version])
        return try reader.read(converted)
    }
}
