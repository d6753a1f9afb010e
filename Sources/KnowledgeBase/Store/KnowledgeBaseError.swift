/// What can go wrong with a knowledge base, in words for its user.
public enum KnowledgeBaseError: Error, Equatable, Sendable {
    /// There is no file at the path.
    case missing(path: String)
    /// The file is SQLite's, or nobody's, but not ours.
    case notAKnowledgeBase(path: String)
    /// The file was written by a later version of the program.
    case newerVersion(path: String, found: Int)
    /// The file was written by an earlier version of the program and can only be read once it was brought up to date.
    case olderVersion(path: String)
    /// Another process has been writing for longer than the wait.
    case busy(path: String)
    /// The file, its folder or the disk does not let us read or write.
    case inaccessible(path: String, reason: Wording)
    /// The file is damaged.
    case damaged(path: String, reason: Wording)
    /// Another process has the file open that is to be replaced.
    case inUse(path: String)
    /// No document or passage has this id or number.
    case noSuchDocument(String)
    /// No topic has this id or label.
    case noSuchTopic(String)
    /// A parameter's value cannot be used.
    case badValue(parameter: String, value: String, expected: String)
    /// The topics file cannot be read as one.
    case badTopics(path: String, reason: String)
    /// The file of synonyms cannot be read as one: what its reader says.
    case badSynonyms(inEnglish: String, inVietnamese: String)
    /// The query took longer than it may.
    case timedOut

    /// One line that says what is wrong and what to do.
    public func message(vietnamese: Bool) -> String {
        switch self {
        case .missing(let path):
            vietnamese
                ? "chưa có kho tri thức tại \(path); hãy tạo bằng: kb ingest THƯ_MỤC"
                : "there is no knowledge base at \(path); make one with: kb ingest FOLDER"
        case .notAKnowledgeBase(let path):
            vietnamese
                ? "\(path) không phải là kho tri thức của kb; hãy chọn tệp khác bằng --index"
                : "\(path) is not a knowledge base of kb; choose another file with --index"
        case .newerVersion(let path, let found):
            vietnamese
                ? "\(path) do một phiên bản kb mới hơn tạo ra (lược đồ \(found)); hãy cập nhật kb"
                : "\(path) was written by a newer kb (schema \(found)); update kb"
        case .olderVersion(let path):
            vietnamese
                ? "\(path) do một phiên bản kb cũ hơn tạo ra; hãy chạy kb ingest một lần để nâng cấp"
                : "\(path) was written by an older kb; run kb ingest once to bring it up to date"
        case .busy(let path):
            vietnamese
                ? "\(path) đang được một tiến trình khác ghi; hãy thử lại sau"
                : "\(path) is being written by another process; try again later"
        case .inaccessible(let path, let reason):
            vietnamese ? "không dùng được \(path): \(reason.vi)" : "cannot use \(path): \(reason.en)"
        case .damaged(let path, let reason):
            vietnamese
                ? "\(path) bị hỏng (\(reason.vi)); hãy thử kb check --repair, hoặc phục hồi bản sao lưu bằng kb restore"
                : "\(path) is damaged (\(reason.en)); try kb check --repair, or restore a backup with kb restore"
        case .inUse(let path):
            vietnamese
                ? "\(path) đang được một tiến trình khác mở (kb serve, kb ingest?); hãy dừng tiến trình đó trước"
                : "\(path) is open in another process (kb serve, kb ingest?); stop that first"
        case .noSuchDocument(let id):
            vietnamese
                ? "không có văn bản hay đoạn nào là “\(id)”; xem danh sách bằng: kb list"
                : "no document or passage is called “\(id)”; list them with: kb list"
        case .noSuchTopic(let id):
            vietnamese
                ? "không có chủ đề nào là “\(id)”; xem danh sách bằng: kb topics"
                : "no topic is called “\(id)”; list them with: kb topics"
        case .badValue(let parameter, let value, let expected):
            vietnamese
                ? "giá trị “\(value)” của \(parameter) không dùng được; cần: \(expected)"
                : "the value “\(value)” of \(parameter) cannot be used; expected: \(expected)"
        case .badTopics(let path, let reason):
            vietnamese
                ? "không đọc được tệp chủ đề \(path): \(reason)" : "cannot read the topics file \(path): \(reason)"
        case .badSynonyms(let english, let vietnameseText): vietnamese ? vietnameseText : english
        case .timedOut:
            vietnamese
                ? "truy vấn quá lâu nên đã dừng; hãy dùng ít từ hơn hoặc thêm bộ lọc"
                : "the query took too long and was stopped; use fewer words or add a filter"
        }
    }
}

extension KnowledgeBaseError: CustomStringConvertible {
    /// The message in English.
    public var description: String { message(vietnamese: false) }
}
