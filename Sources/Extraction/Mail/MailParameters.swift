/// The parameters of a message's fields: `text/plain; charset=utf-8`, with those of RFC 2231 that are encoded or come in
/// pieces.
enum MailParameters {
    /// The value of a parameter of a field.
    static func value(_ name: String, of field: String?) -> String? {
        guard let field, field.utf8.count < 1 << 16 else { return nil }
        var pieces: [(index: Int, value: String, isEncoded: Bool)] = []
        for parameter in parameters(of: field) {
            let parts = parameter.name.split(separator: "*", omittingEmptySubsequences: false)
            guard parts[0] == name else { continue }
            if parts.count == 1 { return EncodedWords.decoded(parameter.value) }
            pieces.append((Int(parts[1]) ?? 0, parameter.value, parameter.name.hasSuffix("*")))
        }
        guard !pieces.isEmpty else { return nil }
        pieces.sort { $0.index < $1.index }
        var bytes: [UInt8] = []
        var charset: String?
        for (index, piece) in pieces.enumerated() {
            var value = piece.value[...]
            if index == 0, piece.isEncoded {
                let parts = value.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
                if parts.count == 3 { (charset, value) = (String(parts[0]), parts[2]) }
            }
            bytes += piece.isEncoded ? percentDecoded(value) : Array(value.utf8)
        }
        return String(decoding: MailText.utf8(bytes, charset: charset), as: UTF8.self)
    }

    private static func parameters(of field: String) -> [(name: String, value: String)] {
        var parameters: [(String, String)] = []
        var rest = field[...]
        while let semicolon = rest.firstIndex(of: ";") {
            rest = rest[rest.index(after: semicolon)...].drop { $0.isWhitespace }
            guard let equals = rest.firstIndex(where: { $0 == "=" || $0 == ";" }), rest[equals] == "=" else { continue }
            let name = rest[..<equals].filter { !$0.isWhitespace }.lowercased()
            rest = rest[rest.index(after: equals)...].drop { $0.isWhitespace }
            var value = ""
            if rest.first == "\"" {
                rest.removeFirst()
                while let character = rest.popFirst(), character != "\"" {
                    if character == "\\", let next = rest.popFirst() {
                        value.append(next)
                    } else {
                        value.append(character)
                    }
                }
            } else {
                let end = rest.firstIndex(of: ";") ?? rest.endIndex
                value = String(rest[..<end])
                while value.last?.isWhitespace == true { value.removeLast() }
                rest = rest[end...]
            }
            parameters.append((name, value))
        }
        return parameters
    }

    private static func percentDecoded(_ text: Substring) -> [UInt8] {
        MailText.quotedPrintable(text.utf8.map { $0 == UInt8(ascii: "%") ? UInt8(ascii: "=") : $0 }[...])
    }
}
