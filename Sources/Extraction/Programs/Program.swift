import Glibc

/// A program of another's that reads a format: of poppler, Tesseract or LibreOffice.
///
/// It is run by the worker, so that it ends with the worker's process group, and with limits of its own.
struct Program {
    /// The program's name, without a path.
    let name: String
    /// The Debian package that has it.
    let package: String

    static let pdfToText = Program(name: "pdftotext", package: "poppler-utils")
    static let pdfInfo = Program(name: "pdfinfo", package: "poppler-utils")
    static let pdfFonts = Program(name: "pdffonts", package: "poppler-utils")
    static let pdfToMarkup = Program(name: "pdftohtml", package: "poppler-utils")
    static let pdfToImage = Program(name: "pdftoppm", package: "poppler-utils")
    static let tesseract = Program(name: "tesseract", package: "tesseract-ocr tesseract-ocr-vie")
    static let office = Program(
        name: "soffice.bin", package: "libreoffice-writer libreoffice-calc libreoffice-impress")

    /// Where the program is; programs are looked for where Debian puts them alone.
    var path: String? { Self.folders.map { $0 + name }.first { access($0, X_OK) == 0 } }

    private static let folders = ["/usr/bin/", "/usr/local/bin/", "/usr/lib/libreoffice/program/"]

    /// Where the program is, or an error that names its package.
    func installedPath() throws(ExtractionError) -> String {
        guard let path else { throw .programMissing(package: package) }
        return path
    }
}
