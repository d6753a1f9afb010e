/// What is wrong with a file of synonyms, and where.
public struct SynonymFileError: Error, Equatable, Sendable {
    /// What is wrong.
    public enum Problem: Equatable, Sendable {
        /// The file is larger than may be.
        case tooLarge(maximumBytes: Int)
        /// The file is not UTF-8.
        case notUTF8
        /// The file is not YAML; the parser's words.
        case notYAML(String)
        /// The file has YAML aliases, by which a small file can become an endless one.
        case hasAliases
        /// There is no list `groups` at the top.
        case noGroups
        /// There are more groups than may be.
        case tooManyGroups(maximum: Int)
        /// A group has a key that means nothing here.
        case unknownKey(String)
        /// A group has none of the shapes that a group may have.
        case notAGroup
        /// A group's `from`, `to`, `terms` … is not a list of texts, or has too many or too few.
        case badList(key: String)
        /// A term has no letter, or more syllables than may be.
        case badTerm(String, maximumSyllables: Int)
        /// A group has the same term twice, which says nothing.
        case repeatedTerm(String)
        /// A group's `marks` is something else than `required`.
        case badMarks
    }

    /// The file's name.
    public var name: String
    /// The group, counted from 1, where it is about one.
    public var group: Int?
    /// The line, counted from 1, where it is known.
    public var line: Int?
    /// What is wrong.
    public var problem: Problem

    /// One line that says what is wrong and what to do.
    public func message(vietnamese: Bool) -> String {
        var place = name
        if let line { place += ":\(line)" }
        if let group { place += vietnamese ? ", nhóm \(group)" : ", group \(group)" }
        return place + ": " + (vietnamese ? inVietnamese : inEnglish)
    }

    private var inEnglish: String {
        switch problem {
        case .tooLarge(let bytes): "larger than \(bytes / 1024) KB; divide the file or shorten it"
        case .notUTF8: "not UTF-8; save the file as UTF-8"
        case .notYAML(let reason): "not YAML (\(reason)); correct the line"
        case .hasAliases: "has a YAML alias (*name), which is not read; write the terms out, or in double quotes"
        case .noGroups: "has no list “groups” at the top; begin the file with “groups:”"
        case .tooManyGroups(let maximum): "more than \(maximum) groups; leave some out"
        case .unknownKey(let key):
            "“\(key)” means nothing here; use terms, from, to, keep, remove, marks, source"
        case .notAGroup:
            "not a group; give either “terms”, or “from” and “to”, or “keep”, or “remove”"
        case .badList(let key):
            "“\(key)” must be a list of at most \(SynonymFile.maximumTerms) texts; “terms” of at least two"
        case .badTerm(let term, let maximum):
            "“\(term)” cannot be a term; write 1 to \(maximum) syllables with letters or digits"
        case .repeatedTerm(let term): "“\(term)” is there twice; leave one out"
        case .badMarks: "“marks” can only be “required”; leave the line out otherwise"
        }
    }

    private var inVietnamese: String {
        switch problem {
        case .tooLarge(let bytes): "lớn hơn \(bytes / 1024) KB; hãy chia nhỏ hoặc rút ngắn tệp"
        case .notUTF8: "không phải UTF-8; hãy lưu tệp dưới dạng UTF-8"
        case .notYAML(let reason): "không phải YAML (\(reason)); hãy sửa dòng này"
        case .hasAliases:
            "có bí danh YAML (*tên), không được đọc; hãy viết hẳn các từ ra hoặc đặt trong dấu ngoặc kép"
        case .noGroups: "không có danh sách “groups” ở đầu; hãy bắt đầu tệp bằng “groups:”"
        case .tooManyGroups(let maximum): "quá \(maximum) nhóm; hãy bỏ bớt"
        case .unknownKey(let key):
            "“\(key)” không có nghĩa ở đây; hãy dùng terms, from, to, keep, remove, marks, source"
        case .notAGroup:
            "không phải một nhóm; hãy ghi “terms”, hoặc “from” và “to”, hoặc “keep”, hoặc “remove”"
        case .badList(let key):
            "“\(key)” phải là danh sách tối đa \(SynonymFile.maximumTerms) từ; “terms” cần ít nhất hai"
        case .badTerm(let term, let maximum):
            "“\(term)” không dùng được; hãy viết từ 1 đến \(maximum) âm tiết có chữ hoặc số"
        case .repeatedTerm(let term): "“\(term)” có hai lần; hãy bỏ bớt một"
        case .badMarks: "“marks” chỉ có thể là “required”; nếu không thì bỏ dòng này"
        }
    }
}

extension SynonymFileError: CustomStringConvertible {
    /// The message in English.
    public var description: String { message(vietnamese: false) }
}
