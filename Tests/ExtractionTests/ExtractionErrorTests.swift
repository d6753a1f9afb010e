import Testing

@testable import Extraction

@Suite("An error of extraction")
struct ExtractionErrorTests {
    private let errors: [ExtractionError] = [
        .notFound, .unreadable(reason: "Permission denied"), .notRegularFile, .emptyFile,
        .tooLarge(bytes: 2 << 30, limit: 64 << 20), .unsupportedFormat("PDF"), .notText, .unknownEncoding(offset: 4),
        .unknownEncoding(offset: nil), .tooDeeplyNested(limit: 512), .tooMuchText(limit: 32 << 20), .noText,
        .timedOut(seconds: 60), .outOfMemory(limit: 512 << 20), .parserCrashed,
        .unpacksTooLarge(limit: 64 << 20), .pictureTooLarge(width: 60_000, height: 60_000),
        .workerUnavailable(reason: "No such file or directory"), .cancelled,
    ]

    @Test("is one line, in Vietnamese and in English")
    func oneLine() {
        for error in errors {
            let english = error.message(vietnamese: false)
            let vietnamese = error.message(vietnamese: true)
            #expect(english == "\(error)")
            #expect(!english.contains("\n") && !vietnamese.contains("\n"))
            #expect(english != vietnamese)
        }
    }

    @Test("says how large and what to do")
    func wording() {
        let error = ExtractionError.tooLarge(bytes: 2 << 30, limit: 64 << 20)
        #expect(error.description == "too large (2048 MB, more than 64 MB); split it into smaller files")
        #expect(
            error.message(vietnamese: true)
                == "tệp quá lớn (2048 MB, hơn 64 MB); hãy chia thành các tệp nhỏ hơn")
    }
}
