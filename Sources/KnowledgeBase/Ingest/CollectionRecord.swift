import Foundation

/// A line of a JSONL collection: `{"id":…, "title":…, "text":…}` and what else is known; other fields are ignored.
struct CollectionRecord: Decodable {
    var id: String?
    var title: String?
    var text: String?
    var type: String?
    var number: String?
    var date: String?
    var issuer: String?
    var signer: String?
    var url: String?
    var speakers: [String]?
    var topics: [String]?
    var source: String?
    /// Whether `kb export` wrote the line.
    var isExport: Bool
    /// The work that the document is a part of: the law of an article.
    var partOf: String?

    /// The fields of a document's description that the line gives.
    var givenNames: [String] {
        [
            ("title", title), ("type", type), ("number", number), ("date", date), ("issuer", issuer),
            ("signer", signer),
        ].compactMap { $1 == nil ? nil : $0 }
    }

    enum CodingKeys: String, CodingKey, CaseIterable {
        case id, title, text, type, number, date, issuer, signer, url, speakers, topics, source
        case export = "kb_export"
        case partOf = "part_of"
        /// As collections of law name it.
        case lawTitle = "law_title"
    }

    init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        // ids are often numbers
        do { id = try fields.string(.id) } catch {
            guard let number = try? fields.decode(Int64.self, forKey: .id) else { throw error }
            id = String(number)
        }
        title = try fields.string(.title)
        text = try fields.string(.text)
        type = try fields.string(.type)
        number = try fields.string(.number)
        date = try fields.string(.date)
        issuer = try fields.string(.issuer)
        signer = try fields.string(.signer)
        url = try fields.string(.url)
        source = try fields.string(.source)
        isExport = fields.contains(.export)
        partOf = try fields.string(.partOf) ?? fields.string(.lawTitle)
        speakers = try fields.strings(.speakers)
        topics = try fields.strings(.topics)
    }

    init(line: [UInt8]) throws(IngestProblem) {
        if let plain = CollectionRecord(plain: line) {
            self = plain
            return
        }
        do { self = try JSONDecoder().decode(CollectionRecord.self, from: Data(line)) } catch let error as DecodingError
        {
            switch error {
            case .typeMismatch(_, let context) where !context.codingPath.isEmpty:
                throw .badField(context.codingPath.map(\.stringValue).joined(separator: "."))
            case .typeMismatch: throw .notAnObject("not an object")
            default: throw .notAnObject("not JSON")
            }
        } catch { throw .notAnObject("not JSON") }
    }
}

extension CollectionRecord {
    private static let names = CodingKeys.allCases.map { (name: Array($0.stringValue.utf8), key: $0) }

    /// The record of a line that is an object of strings; nil for any other.
    private init?(plain line: [UInt8]) {
        let names = CollectionRecord.names
        let found = PlainObject.strings(in: line) { name in
            names.first { $0.name.count == name.count && $0.name.elementsEqual(name) }?.key
        }
        guard let fields = found else { return nil }
        for (index, field) in fields.enumerated() {
            // which of two counts is the decoder's affair, and lists are
            guard !fields[..<index].contains(where: { $0.key == field.key }), field.key != .export,
                field.key != .speakers, field.key != .topics
            else { return nil }
        }
        func text(_ key: CodingKeys) -> String? {
            fields.first { $0.key == key }.flatMap { CollectionRecord.isBlank($0.value) ? nil : $0.value }
        }
        id = text(.id)
        title = text(.title)
        self.text = text(.text)
        type = text(.type)
        number = text(.number)
        date = text(.date)
        issuer = text(.issuer)
        signer = text(.signer)
        url = text(.url)
        source = text(.source)
        isExport = false
        partOf = text(.partOf) ?? text(.lawTitle)
    }

    fileprivate static func isBlank(_ text: String) -> Bool {
        // most texts begin with a letter of ASCII or of Vietnamese, and no further letter need be read
        if let first = text.utf8.first, 0x21...0x7E ~= first || 0xC3...0xC4 ~= first { return false }
        return text.allSatisfy(\.isWhitespace)
    }
}

/// A speaker or topic given as an object.
private struct Named: Decodable { var name: String }

extension KeyedDecodingContainer<CollectionRecord.CodingKeys> {
    /// The field's text without white space at its ends; nil when absent, null or blank.
    fileprivate func string(_ key: Key) throws -> String? {
        guard let text = try decodeIfPresent(String.self, forKey: key) else { return nil }
        return CollectionRecord.isBlank(text) ? nil : text
    }

    /// The names in the field: strings, or objects with a `name`; one alone need not be in an array.
    fileprivate func strings(_ key: Key) throws -> [String]? {
        guard contains(key), try !decodeNil(forKey: key) else { return nil }
        if let one = try? decode(String.self, forKey: key) { return [one] }
        if let named = try? decode([Named].self, forKey: key) { return named.map(\.name) }
        return try decode([String].self, forKey: key)
    }
}
