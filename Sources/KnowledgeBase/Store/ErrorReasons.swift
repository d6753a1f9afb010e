import Foundation
import GRDB

/// Why a file cannot be used, in words of ours: what SQLite or the system says is for programmers.
extension Wording {
    static let folder = Wording(en: "it is a folder", vi: "đó là một thư mục")
    static let diskFull = Wording(en: "the disk is full", vi: "đĩa đã đầy")
    static let readOnly = Wording(
        en: "it, its folder or its disk can only be read", vi: "tệp, thư mục hoặc ổ đĩa chỉ cho đọc")
    static let noPermission = Wording(
        en: "its permissions or those of its folder do not allow it",
        vi: "quyền truy cập của tệp hoặc thư mục không cho phép")
    static let deviceError = Wording(en: "the disk reports an error", vi: "ổ đĩa báo lỗi")
    static let outOfMemory = Wording(en: "there is not enough memory", vi: "không đủ bộ nhớ")

    static func cannotMakeFolder(_ path: String) -> Wording {
        Wording(en: "the folder \(path) cannot be made", vi: "không tạo được thư mục \(path)")
    }

    static func unexpected(_ code: Int) -> Wording {
        Wording(en: "unexpected state \(code) of the file", vi: "tệp ở trạng thái không ngờ tới (\(code))")
    }

    /// What the system's error number means.
    init(systemError code: Int32) {
        switch code {
        case ENOSPC, EDQUOT: self = .diskFull
        case EROFS: self = .readOnly
        case EACCES, EPERM: self = .noPermission
        case EISDIR: self = .folder
        case EIO: self = .deviceError
        default: self.init(stringLiteral: String(cString: strerror(code)))
        }
    }

    /// What SQLite's error means.
    init(_ code: ResultCode) {
        switch code.primaryResultCode {
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_READONLY: self = .readOnly
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .noPermission
        case .SQLITE_IOERR: self = .deviceError
        case .SQLITE_NOMEM: self = .outOfMemory
        default: self = .unexpected(Int(code.rawValue))
        }
    }
}

extension KnowledgeBaseError {
    /// The error of ours that SQLite's means.
    init(_ error: DatabaseError, path: String) {
        switch error.resultCode.primaryResultCode {
        case .SQLITE_NOTADB: self = .notAKnowledgeBase(path: path)
        case .SQLITE_CORRUPT:
            self = .damaged(
                path: path, reason: Wording(en: "its pages do not fit together", vi: "các trang không khớp"))
        // a table that is missing, in a file that says it is ours
        case .SQLITE_ERROR where error.message?.hasPrefix("no such table") == true:
            self = .damaged(path: path, reason: Wording(en: "tables are missing", vi: "thiếu bảng"))
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_INTERRUPT: self = .timedOut
        default: self = .inaccessible(path: path, reason: Wording(error.extendedResultCode))
        }
    }
}
