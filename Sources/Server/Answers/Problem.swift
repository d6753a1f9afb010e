import Hummingbird
import KnowledgeBase

/// Why a request is not answered, in words for the asker; it becomes a problem document (RFC 9457) or an error page.
struct Problem: Error, Sendable {
    var status: HTTPResponse.Status
    var detail: Phrase
    /// The parameter that is at fault.
    var parameter: String?
    /// The documents that may have been meant.
    var documents: [DocumentSummary] = []
    /// Headers that belong to the status.
    var headers = HTTPFields()

    init(_ status: HTTPResponse.Status, _ vietnamese: String, _ english: String) {
        self.status = status
        detail = Phrase(vietnamese, english)
    }

    /// A name for the kind of problem.
    var title: Phrase {
        switch status.code {
        case 400: Phrase("Yêu cầu không hợp lệ", "Bad request")
        case 401: Phrase("Cần mã truy cập", "Unauthorized")
        case 403: Phrase("Không được phép", "Forbidden")
        case 404: Phrase("Không tìm thấy", "Not found")
        case 405: Phrase("Phương thức không được phép", "Method not allowed")
        case 413: Phrase("Nội dung gửi lên quá lớn", "Content too large")
        case 414: Phrase("Địa chỉ quá dài", "URI too long")
        case 415: Phrase("Kiểu nội dung không dùng được", "Unsupported media type")
        case 421: Phrase("Sai máy chủ", "Misdirected request")
        case 429: Phrase("Quá nhiều yêu cầu", "Too many requests")
        case 503: Phrase("Tạm thời chưa phục vụ được", "Service unavailable")
        case 500: Phrase("Lỗi bên trong", "Internal server error")
        default: Phrase("Lỗi \(status.code)", status.reasonPhrase)
        }
    }
}

extension Problem {
    static func badParameter(_ name: String, _ value: String, expected: Phrase) -> Problem {
        let shown = value.count > 100 ? value.prefix(100) + "…" : value[...]
        var problem = Problem(
            .badRequest, "Tham số \(name) không dùng được giá trị “\(shown)”; cần: \(expected.vietnamese).",
            "The parameter \(name) cannot be “\(shown)”; expected: \(expected.english).")
        problem.parameter = name
        return problem
    }

    static let noSuchRoute = Problem(.notFound, "Không có gì ở địa chỉ này.", "There is nothing at this address.")

    static func noSuchDocument(_ id: String) -> Problem {
        Problem(.notFound, "Không có văn bản nào là “\(id)”.", "No document is called “\(id)”.")
    }

    static func noSuchPassage(_ id: String) -> Problem {
        Problem(.notFound, "Không có đoạn nào là “\(id)”.", "No passage is called “\(id)”.")
    }

    static func noSuchTopic(_ id: String) -> Problem {
        Problem(.notFound, "Không có chủ đề nào là “\(id)”.", "No topic is called “\(id)”.")
    }

    static func severalDocuments(_ number: String, _ documents: [DocumentSummary]) -> Problem {
        var problem = Problem(
            .notFound, "Có \(documents.count) văn bản mang số “\(number)”; hãy chọn theo mã.",
            "\(documents.count) documents have the number “\(number)”; choose one by its id.")
        problem.documents = documents
        return problem
    }

    static func noSuchSpeaker(_ name: String) -> Problem {
        Problem(.notFound, "Không có người phát biểu nào là “\(name)”.", "No speaker is called “\(name)”.")
    }

    static func methodNotAllowed(allowed: String) -> Problem {
        var problem = Problem(
            .methodNotAllowed, "Địa chỉ này chỉ nhận \(allowed).", "This address takes \(allowed) only.")
        problem.headers = [.allow: allowed]
        return problem
    }

    static var unauthorized: Problem {
        var problem = Problem(
            .unauthorized, "Cần mã truy cập của máy chủ này.", "This server wants its access token.")
        problem.headers = [.wwwAuthenticate: "Basic realm=\"kb\", charset=\"UTF-8\", Bearer realm=\"kb\""]
        return problem
    }

    static let foreignOrigin = Problem(
        .forbidden, "Trang của địa chỉ khác không được hỏi ở đây.", "Pages of other sites may not ask here.")

    static func tooManyRequests(after seconds: Int) -> Problem {
        var problem = Problem(
            .tooManyRequests, "Bạn hỏi quá nhanh; hãy chờ \(seconds) giây.",
            "You ask too fast; wait \(seconds) second\(seconds == 1 ? "" : "s").")
        problem.headers = [.retryAfter: String(seconds)]
        return problem
    }

    static func unsupportedContent(_ expected: String) -> Problem {
        Problem(
            .unsupportedMediaType, "Nội dung gửi lên phải là \(expected).", "The content must be \(expected).")
    }

    static func badContent(_ vietnamese: String, _ english: String) -> Problem {
        Problem(.badRequest, vietnamese, english)
    }

    static let targetTooLong = Problem(
        .uriTooLong, "Địa chỉ dài quá \(RequestLimits.target) byte; hãy rút ngắn câu hỏi.",
        "The address is longer than \(RequestLimits.target) bytes; shorten the query.")

    static let bodyTooLarge = Problem(
        .contentTooLarge, "Nội dung gửi kèm quá lớn.", "The request's content is larger than is taken here.")

    static let bodyUnreadable = Problem(
        .badRequest, "Không đọc được nội dung gửi kèm.", "The request's content cannot be read.")

    static let hostMissing = Problem(.badRequest, "Thiếu tên máy chủ (Host).", "The Host header is missing.")

    static let hostUnknown = Problem(
        .misdirectedRequest, "Máy chủ này không mang tên ấy; hãy gọi bằng localhost hoặc tên đã cấu hình.",
        "This server does not go by that name; call it localhost, or by the host that it was started with.")

    static var overloaded: Problem {
        unavailable(
            "Đang có quá nhiều yêu cầu; hãy thử lại sau giây lát.",
            "There are too many requests; try again in a moment.")
    }

    /// Nobody reads it; it keeps such requests apart in the log and the figures, under the status that nginx gives them.
    static let clientLeft = Problem(
        HTTPResponse.Status(code: 499, reasonPhrase: "Client Closed Request"),
        "Bên hỏi đã ngắt kết nối trước khi có câu trả lời.", "The client hung up before there was an answer.")

    static var unhealthy: Problem {
        unavailable("Kho tri thức không đọc được.", "The knowledge base cannot be read.")
    }

    static func unavailable(_ vietnamese: String, _ english: String) -> Problem {
        var problem = Problem(.serviceUnavailable, vietnamese, english)
        problem.headers = [.retryAfter: "1"]
        return problem
    }

    /// Says no more than that: what went wrong inside is for the log.
    static let failure = Problem(
        .internalServerError, "Có lỗi khi xử lý yêu cầu; chi tiết ở nhật ký của máy chủ.",
        "The request could not be handled; the server's log has the details.")
}

extension Problem {
    /// The problem that `error` is to the asker; nothing of the inside comes out.
    init(_ error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case KnowledgeBaseError.noSuchDocument(let id): self = .noSuchDocument(id)
        case KnowledgeBaseError.noSuchTopic(let id): self = .noSuchTopic(id)
        case KnowledgeBaseError.badValue(let parameter, let value, let expected):
            self = .badParameter(parameter, value, expected: Phrase(expected, expected))
        case KnowledgeBaseError.timedOut:
            self = .unavailable(
                "Truy vấn quá lâu nên đã dừng; hãy dùng ít từ hơn hoặc thêm bộ lọc.",
                "The query took too long and was stopped; use fewer words or add a filter.")
        case KnowledgeBaseError.busy:
            self = .unavailable(
                "Kho tri thức đang bận; hãy thử lại sau giây lát.",
                "The knowledge base is busy; try again in a moment.")
        case let error as HTTPError where error.status == .notFound: self = .noSuchRoute
        case let error as HTTPError where (400..<500).contains(error.status.code):
            self.init(error.status, "Yêu cầu không hợp lệ.", "The request is not valid.")
        default: self = .failure
        }
    }
}
