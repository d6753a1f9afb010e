/// Why a file gave no text, in one line that says what to do; the caller adds the file's name.
public enum ExtractionError: Error, Sendable, Equatable, Codable {
    /// There is no such file.
    case notFound
    /// The file may not be read; the reason is the system's.
    case unreadable(reason: String)
    /// It is a folder, a pipe, a socket or a device.
    case notRegularFile
    /// It has no bytes, or only white space.
    case emptyFile
    /// It has more bytes than allowed.
    case tooLarge(bytes: Int, limit: Int)
    /// It is in a format that is not read; the format's name.
    case unsupportedFormat(String)
    /// It is binary data.
    case notText
    /// It is text in an encoding that is not known; where the first byte that is not UTF-8 lies, if known.
    case unknownEncoding(offset: Int?)
    /// Its elements lie deeper in one another than allowed.
    case tooDeeplyNested(limit: Int)
    /// Its text, or the number of its blocks, is larger than allowed.
    case tooMuchText(limit: Int)
    /// It was read, and holds no text (a page of pictures, say).
    case noText
    /// Its parsing took longer than allowed.
    case timedOut(seconds: Int)
    /// Its parsing took more memory than allowed.
    case outOfMemory(limit: Int)
    /// The parser broke off; the process it ran in is gone.
    case parserCrashed
    /// Its structure is broken: cut off, or altered.
    case damaged
    /// It can be read only with a password.
    case encrypted
    /// It defines entities, as no office program does.
    case definesEntities
    /// It is an archive whose files are larger in all than allowed; what was read before is kept.
    case unpacksTooLarge(limit: Int)
    /// It is a picture of more dots than can be recognized, across and down.
    case pictureTooLarge(width: Int, height: Int)
    /// It is an archive of more files than allowed.
    case tooManyEntries(limit: Int)
    /// It lies in archives within archives, more than allowed.
    case archivesTooDeep(limit: Int)
    /// It has more pages without text than are recognized.
    case tooManyPages(limit: Int)
    /// Its name in an archive leads out of that.
    case unsafeName
    /// A program that reads it is not installed; the Debian package that has it.
    case programMissing(package: String)
    /// The process that parses could not be started.
    case workerUnavailable(reason: String)
    /// The caller asked to stop.
    case cancelled
}

extension ExtractionError {
    /// Whether it concerns the whole of a file with others in it, so that no more of them are read.
    var endsReading: Bool {
        switch self {
        case .cancelled, .unpacksTooLarge: true
        default: false
        }
    }
}

extension ExtractionError: CustomStringConvertible {
    /// The reason in English.
    public var description: String { message(vietnamese: false) }

    /// The reason, in Vietnamese or English.
    public func message(vietnamese: Bool) -> String {
        vietnamese ? vietnameseMessage : englishMessage
    }

    private var englishMessage: String {
        switch self {
        case .notFound:
            "no such file; check the path"
        case .unreadable(let reason):
            "cannot be read (\(reason)); check its permissions"
        case .notRegularFile:
            "not a regular file (a folder, pipe, socket or device); name a document's file"
        case .emptyFile:
            "empty; nothing to read"
        case .tooLarge(let bytes, let limit):
            "too large (\(Self.excess(bytes, limit, "more than"))); split it into smaller files"
        case .unsupportedFormat(let name):
            "format not supported (\(name)); save it as .docx, .pdf or .txt, or put it into a .zip"
        case .notText:
            "binary data, of no known format; open it in its program and save it as .docx, .pdf or .txt"
        case .unknownEncoding(let offset?):
            "unknown character encoding (byte \(offset + 1) is not UTF-8); save it as UTF-8"
        case .unknownEncoding(nil):
            "unknown character encoding; save it as UTF-8"
        case .tooDeeplyNested(let limit):
            "elements nested too deeply (more than \(limit)); save it as plain text"
        case .tooMuchText(let limit):
            "too much text (more than \(Self.size(limit)), or too many paragraphs); split it into smaller files"
        case .noText:
            "no text in it"
        case .timedOut(let seconds):
            "not read within \(seconds) s; save it as plain text"
        case .outOfMemory(let limit):
            "needs more than \(Self.size(limit)) of memory to be read; save it as plain text"
        case .parserCrashed:
            "damaged, or too complex to be parsed; open it in its program and save it anew, or as plain text"
        case .damaged:
            "damaged or cut off; open it in its program and save it anew"
        case .encrypted:
            "protected by a password; save it without one"
        case .definesEntities:
            "defines XML entities, as no office program does; not read"
        case .unpacksTooLarge(let limit):
            "unpacks to more than \(Self.size(limit)), so that not all of it was read; unpack it, and name the folder"
        case .pictureTooLarge(let width, let height):
            "a picture of \(width) × \(height) dots, too large to be recognized; save it with fewer (300 an inch)"
        case .tooManyEntries(let limit):
            "an archive of more than \(limit) files; unpack it, and name the folder"
        case .archivesTooDeep(let limit):
            "archives in archives, more than \(limit) deep; unpack it"
        case .tooManyPages(let limit):
            "more than \(limit) pages without text, too many to be recognized; split it into smaller files"
        case .unsafeName:
            "its name leads out of the archive; not read"
        case .programMissing(let package):
            "a program is missing to read it; install it: apt install \(package)"
        case .workerUnavailable(let reason):
            "the process that parses it cannot be started (\(reason)); check the installation"
        case .cancelled:
            "stopped before it was read"
        }
    }

    private var vietnameseMessage: String {
        switch self {
        case .notFound:
            "không có tệp này; hãy kiểm tra lại đường dẫn"
        case .unreadable(let reason):
            "không đọc được (\(reason)); hãy kiểm tra quyền truy cập"
        case .notRegularFile:
            "không phải tệp thường (là thư mục, ống dẫn, socket hoặc thiết bị); hãy chỉ ra tệp văn bản"
        case .emptyFile:
            "tệp rỗng; không có gì để đọc"
        case .tooLarge(let bytes, let limit):
            "tệp quá lớn (\(Self.excess(bytes, limit, "hơn"))); hãy chia thành các tệp nhỏ hơn"
        case .unsupportedFormat(let name):
            "định dạng chưa được hỗ trợ (\(name)); hãy lưu thành .docx, .pdf hoặc .txt, hoặc nén lại thành .zip"
        case .notText:
            "dữ liệu nhị phân, không rõ định dạng; hãy mở bằng chương trình đã tạo ra nó rồi lưu thành .docx, .pdf hoặc .txt"
        case .unknownEncoding(let offset?):
            "không rõ bảng mã (byte thứ \(offset + 1) không phải UTF-8); hãy lưu tệp theo UTF-8"
        case .unknownEncoding(nil):
            "không rõ bảng mã; hãy lưu tệp theo UTF-8"
        case .tooDeeplyNested(let limit):
            "các phần tử lồng nhau quá sâu (hơn \(limit) lớp); hãy lưu thành văn bản thuần"
        case .tooMuchText(let limit):
            "quá nhiều chữ (hơn \(Self.size(limit)) hoặc quá nhiều đoạn); hãy chia thành các tệp nhỏ hơn"
        case .noText:
            "tệp không có chữ"
        case .timedOut(let seconds):
            "quá \(seconds) giây mà chưa đọc xong; hãy lưu thành văn bản thuần"
        case .outOfMemory(let limit):
            "cần hơn \(Self.size(limit)) bộ nhớ để đọc; hãy lưu thành văn bản thuần"
        case .parserCrashed:
            "tệp hỏng hoặc quá phức tạp; hãy mở bằng chương trình đã tạo ra nó rồi lưu lại, hoặc lưu thành văn bản thuần"
        case .damaged:
            "tệp hỏng hoặc bị cắt cụt; hãy mở bằng chương trình đã tạo ra nó rồi lưu lại"
        case .encrypted:
            "tệp có mật khẩu; hãy lưu lại không đặt mật khẩu"
        case .definesEntities:
            "tệp tự định nghĩa thực thể XML, điều mà không chương trình văn phòng nào làm; không đọc"
        case .unpacksTooLarge(let limit):
            "giải nén ra hơn \(Self.size(limit)) nên chưa đọc hết; hãy giải nén rồi chỉ ra thư mục"
        case .pictureTooLarge(let width, let height):
            "ảnh \(width) × \(height) điểm, quá lớn để nhận dạng; hãy lưu lại với ít điểm hơn (300 điểm một inch)"
        case .tooManyEntries(let limit):
            "tệp nén chứa hơn \(limit) tệp; hãy giải nén rồi chỉ ra thư mục"
        case .archivesTooDeep(let limit):
            "tệp nén lồng nhau quá \(limit) lớp; hãy giải nén trước"
        case .tooManyPages(let limit):
            "hơn \(limit) trang không có chữ, quá nhiều để nhận dạng; hãy chia thành các tệp nhỏ hơn"
        case .unsafeName:
            "tên tệp dẫn ra ngoài tệp nén; không đọc"
        case .programMissing(let package):
            "thiếu chương trình để đọc tệp này; hãy cài đặt: apt install \(package)"
        case .workerUnavailable(let reason):
            "không khởi động được tiến trình phân tích tệp (\(reason)); hãy kiểm tra lại cài đặt"
        case .cancelled:
            "đã dừng trước khi đọc xong"
        }
    }

    /// `2048 MB, more than 64 MB`; the limit alone where no more is known.
    private static func excess(_ bytes: Int, _ limit: Int, _ than: String) -> String {
        let rest = "\(than) \(size(limit))"
        return bytes <= limit ? rest : "\(size(bytes)), \(rest)"
    }

    private static func size(_ bytes: Int) -> String {
        if bytes >= 1 << 20 { return "\(bytes >> 20) MB" }
        return bytes >= 1 << 10 ? "\(bytes >> 10) KB" : "\(bytes) B"
    }
}
