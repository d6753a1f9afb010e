/// The words on the pages.
extension Phrase {
    // the frame
    static let siteName = Phrase("Kho tri thức", "Knowledge base")
    static let siteLine = Phrase(
        "Tìm trong văn bản hành chính, đến từng đoạn", "Search official documents, passage by passage")
    static let skipToContent = Phrase("Đến nội dung chính", "Skip to content")
    static let mainNavigation = Phrase("Điều hướng chính", "Main")
    static let home = Phrase("Tìm kiếm", "Search")
    static let allDocuments = Phrase("Văn bản", "Documents")
    static let topics = Phrase("Chủ đề", "Topics")
    static let otherLanguage = Phrase("English", "Tiếng Việt")
    static let footer = Phrase(
        "Chỉ đọc, chạy trên máy này. Dữ liệu cho chương trình:", "Read-only, on this machine. For programs:")

    // the search box
    static let searchLabel = Phrase("Tìm trong các văn bản", "Search the documents")
    static let searchHint = Phrase(
        "Gõ có dấu hay không dấu đều được; đặt cụm từ trong ngoặc kép; gõ số văn bản để tìm đúng văn bản ấy.",
        "With or without diacritics; phrases in quotes; a document's number finds that document.")
    static let search = Phrase("Tìm", "Search")
    static let examples = Phrase("Thử tìm", "Try")
    static let newest = Phrase("Văn bản mới nhất", "Newest documents")
    static let emptyBase = Phrase(
        "Kho chưa có văn bản nào. Hãy nạp bằng lệnh: kb ingest THƯ_MỤC",
        "There are no documents yet. Add some with: kb ingest FOLDER")

    // hits
    static let quotation = Phrase("Trích dẫn để sao chép", "Quotation to copy")
    static let results = Phrase("Kết quả", "Results")
    static let filters = Phrase("Bộ lọc", "Filters")
    static let activeFilters = Phrase("Đang lọc", "Filtered by")
    static let removeFilter = Phrase("Bỏ lọc", "Remove filter")
    static let removeAllFilters = Phrase("Bỏ hết bộ lọc", "Remove all filters")
    static let sortBy = Phrase("Sắp xếp", "Sort")
    static let byRelevance = Phrase("Sát nhất", "Best first")
    static let byDate = Phrase("Mới nhất", "Newest first")
    static let byNumber = Phrase("Theo số", "By number")
    static let byTitle = Phrase("Theo tên", "By title")
    static let show = Phrase("Xem theo", "Show")
    static let passagesEach = Phrase("Từng đoạn", "Passages")
    static let documentsEach = Phrase("Từng văn bản", "Documents")
    static let searchedAs = Phrase("Đã tìm:", "Searched for:")
    static let didYouMean = Phrase("Bạn có muốn tìm:", "Did you mean:")
    static let nothingFound = Phrase("Không tìm thấy đoạn nào", "Nothing was found")
    static let previousPage = Phrase("Trang trước", "Previous page")
    static let nextPage = Phrase("Trang sau", "Next page")
    static let pages = Phrase("Trang kết quả", "Pages")
    static let permalink = Phrase("Đường dẫn đến đoạn này", "Link to this passage")
    static let hints: [Phrase] = [
        Phrase("Dùng ít từ hơn, hoặc từ khác cùng nghĩa.", "Use fewer words, or others that mean the same."),
        Phrase("Bỏ dấu ngoặc kép, hay gõ không dấu.", "Leave out the quotes, or the diacritics."),
        Phrase("Bỏ bớt bộ lọc.", "Remove a filter."),
        Phrase("Xem theo chủ đề, hoặc danh sách văn bản.", "Browse the topics, or the list of documents."),
    ]

    // fields
    static let type = Phrase("Loại văn bản", "Type")
    static let year = Phrase("Năm", "Year")
    static let issuer = Phrase("Cơ quan ban hành", "Issuer")
    static let speaker = Phrase("Người phát biểu", "Speaker")
    static let topic = Phrase("Chủ đề", "Topic")
    static let number = Phrase("Số, ký hiệu", "Number")
    static let date = Phrase("Ngày", "Date")
    static let from = Phrase("Từ", "From")
    static let to = Phrase("Đến", "To")
    static let signer = Phrase("Người ký", "Signer")
    static let status = Phrase("Hiệu lực", "Status")
    static let inForce = Phrase("Còn hiệu lực", "In force")
    static let notInForce = Phrase("Hết hiệu lực", "No longer in force")
    static let source = Phrase("Nguồn", "Source")
    static let identifier = Phrase("Mã", "Id")
    static let untitled = Phrase("(không có tên)", "(untitled)")

    // a document
    static let outline = Phrase("Mục lục", "Outline")
    static let text = Phrase("Toàn văn", "Text")
    static let asJSON = Phrase("Dạng JSON", "As JSON")

    // topics
    static let noTopics = Phrase(
        "Chưa có chủ đề. Hãy đặt topics.yaml trong thư mục rồi nạp lại.",
        "There are no topics. Put a topics.yaml into the folder and ingest it again.")

    // errors
    static let backToSearch = Phrase("Về trang tìm kiếm", "Back to search")

    static func documents(_ count: Int) -> Phrase {
        Phrase("\(Language.vietnamese(count)) văn bản", "\(Language.english(count)) document\(count == 1 ? "" : "s")")
    }

    static func passages(_ count: Int) -> Phrase {
        Phrase("\(Language.vietnamese(count)) đoạn", "\(Language.english(count)) passage\(count == 1 ? "" : "s")")
    }

    static func topicCount(_ count: Int) -> Phrase {
        Phrase("\(Language.vietnamese(count)) chủ đề", "\(Language.english(count)) topic\(count == 1 ? "" : "s")")
    }

    static func passage(_ ordinal: Int) -> Phrase { Phrase("Đoạn \(ordinal)", "Passage \(ordinal)") }

    static func page(_ number: Int) -> Phrase { Phrase("trang \(number)", "page \(number)") }

    static func atLeast(_ count: Phrase) -> Phrase {
        Phrase("ít nhất \(count.vietnamese)", "at least \(count.english)")
    }

    static func range(_ first: Int, _ last: Int) -> Phrase {
        Phrase(
            "đang xem \(Language.vietnamese(first))–\(Language.vietnamese(last))",
            "showing \(Language.english(first))–\(Language.english(last))")
    }
}
