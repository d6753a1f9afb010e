/// Any JSON, to look into: `json["hits"][0]["passage"]["id"] == "29-ct-tu#1"`.
enum JSONValue: Decodable, Equatable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral
{
    case object([String: JSONValue])
    case array([JSONValue])
    case string(String)
    case number(Double)
    case bool(Bool)
    case null
    /// Nothing is there, not even null.
    case absent

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .number(Double(value)) }
    init(booleanLiteral value: Bool) { self = .bool(value) }

    subscript(key: String) -> JSONValue {
        if case .object(let fields) = self { fields[key] ?? .absent } else { .absent }
    }

    subscript(place: Int) -> JSONValue {
        if case .array(let values) = self, values.indices.contains(place) { values[place] } else { .absent }
    }

    /// The values of an array.
    var values: [JSONValue] { if case .array(let values) = self { values } else { [] } }

    /// The keys of an object.
    var keys: Set<String> { if case .object(let fields) = self { Set(fields.keys) } else { [] } }

    /// The text of a string.
    var text: String { if case .string(let text) = self { text } else { "" } }
}
