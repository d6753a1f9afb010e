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
        "Trích nguyên văn; hãy đối chiếu bản gốc trước khi dùng.",
        "Quoted to the letter; check the original before use.")
    static let forPrograms = Phrase("Cho chương trình (API)", "For programs (API)")
    static let speakers = Phrase("Ai nói gì", "Who said what")
    static let help = Phrase("Hướng dẫn", "Guide")
    static let feed = Phrase("Theo dõi qua RSS", "Follow by RSS")

    // the search box
    static let searchLabel = Phrase("Tìm trong các văn bản", "Search the documents")
    static let searchHint = Phrase(
        "Gõ có dấu hay không dấu đều được; đặt cụm từ trong ngoặc kép; gõ số văn bản để tìm đúng văn bản ấy.",
        "With or without diacritics; phrases in quotes; a document's number finds that document.")
    static let search = Phrase("Tìm", "Search")
    static let examples = Phrase("Thử tìm", "Try")
    static let holdings = Phrase("Kho có gì", "What is held")
    static let documentsWord = Phrase("văn bản", "documents")
    static let passagesWord = Phrase("đoạn văn", "passages")
    static let topicsWord = Phrase("chủ đề", "topics")
    static let allDocumentsLink = Phrase("Tất cả văn bản →", "All documents →")
    static let byKind = Phrase("Theo loại văn bản", "By type")
    static let newest = Phrase("Văn bản mới nhất", "Newest documents")
    static let emptyBase = Phrase(
        "Kho chưa có văn bản nào. Hãy nạp bằng lệnh: kb ingest THƯ_MỤC",
        "There are no documents yet. Add some with: kb ingest FOLDER")

    // hits
    static let quotation = Phrase("Xem trích dẫn đầy đủ", "Show the full quotation")
    static let copyQuotation = Phrase("Sao chép trích dẫn", "Copy quotation")
    static let link = Phrase("Đường dẫn", "Link")
    static let tryThis = Phrase("Hãy thử", "Try this")
    static let dateRange = Phrase("Khoảng thời gian", "Dates")
    static let apply = Phrase("Áp dụng", "Apply")

    static func foundIn(_ milliseconds: String) -> Phrase {
        Phrase("trong \(milliseconds) ms", "in \(milliseconds) ms")
    }

    static func more(_ count: Int) -> Phrase { Phrase("Thêm \(count)", "\(count) more") }
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
    static let onThisPage = Phrase("Trên trang này", "On this page")
    static let outline = Phrase("Mục lục", "Outline")
    static let text = Phrase("Toàn văn", "Text")
    static let facts = Phrase("Thông tin", "About")
    static let matches = Phrase("Đoạn khớp", "Matches")
    static let match = Phrase("khớp", "match")
    static let guideInVietnamese = Phrase("", "The guide is in Vietnamese.")
    static let previousMatch = Phrase("Đoạn khớp trước", "Previous match")
    static let nextMatch = Phrase("Đoạn khớp sau", "Next match")
    static let searchWithin = Phrase("Tìm trong văn bản này", "Search in this document")
    static let noMatches = Phrase("Không có đoạn nào khớp với", "Nothing here matches")
    static let allResults = Phrase("Mọi kết quả", "All results")
    static let asJSON = Phrase("Dạng JSON", "As JSON")

    static let since = Phrase("từ", "since")
    static let relations = Phrase("Quan hệ với văn bản khác", "Relations to other documents")
    static let relationGraph = Phrase("Sơ đồ quan hệ", "Graph of relations")
    static let reported = Phrase("Nói về văn bản khác", "Told of other documents")
    static let intended = Phrase("dự kiến", "intended")
    static let says = Phrase("theo", "says")
    static let said = Phrase("Ai nói gì trong văn bản này", "Who said what in it")
    static let originRead = Phrase("đọc từ văn bản", "read from the text")
    static let originGiven = Phrase("do người nạp đặt", "given with the document")
    static let originEdited = Phrase("sửa bằng tay", "set by hand")
    static let verbatim = Phrase("nguyên văn", "verbatim")
    static let reportedSpeech = Phrase("thuật lại", "reported")
    static let summary = Phrase("tóm tắt", "summary")
    static let rolesOverTime = Phrase("Chức vụ qua thời gian", "Roles over time")
    static let role = Phrase("Chức vụ", "Role")
    static let time = Phrase("Thời gian", "Time")
    static let searchSpeaker = Phrase("Tìm trong lời người này", "Search what they said")
    static let findSpeaker = Phrase("Tìm người theo tên hoặc chức vụ", "Find a person by name or role")
    static let aboutWhat = Phrase("Nói về", "About")
    static let noStatements = Phrase("Không có lời nào khớp.", "No statement matches.")
    static let noSpeakers = Phrase("Chưa có ai phát biểu.", "Nobody speaks yet.")

    static func statements(_ count: Int) -> Phrase {
        Phrase("\(Language.vietnamese(count)) lời", "\(Language.english(count)) statement\(count == 1 ? "" : "s")")
    }

    // topics
    static let noTopics = Phrase(
        "Chưa có chủ đề. Hãy đặt topics.yaml trong thư mục rồi nạp lại.",
        "There are no topics. Put a topics.yaml into the folder and ingest it again.")

    static let topicPassages = Phrase("Các đoạn tiêu biểu", "Best passages")
    static let subtopics = Phrase("Chủ đề con", "Subtopics")
    static let byYear = Phrase("Số đoạn theo năm", "Passages by year")
    static let searchTopic = Phrase("Tìm trong chủ đề này", "Search in this topic")

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
