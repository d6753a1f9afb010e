/// The bodies whose heads enact a document: `Bộ trưởng Bộ Công an, Tổng Thanh tra Chính phủ thống nhất ban hành …`.
enum EnactingHeads {
    /// What calls a head, and what of it is no part of the body's name.
    private static let heads: [(opening: String, dropped: String)] = [
        ("Bộ trưởng Bộ ", "Bộ trưởng "), ("Bộ trưởng, Chủ nhiệm ", "Bộ trưởng, Chủ nhiệm "),
        ("Bộ trưởng - Chủ nhiệm ", "Bộ trưởng - Chủ nhiệm "), ("Tổng Thanh tra ", "Tổng "),
        ("Tổng Kiểm toán ", "Tổng "), ("Thống đốc Ngân hàng ", "Thống đốc "), ("Chánh án Tòa án ", "Chánh án "),
        ("Viện trưởng Viện ", "Viện trưởng "), ("Chủ nhiệm Ủy ban ", "Chủ nhiệm "),
        ("Chủ nhiệm Văn phòng ", "Chủ nhiệm "), ("Bộ trưởng Phủ ", "Bộ trưởng "), ("Bộ trưởng phủ ", "Bộ trưởng "),
    ]

    private static let together = [" cùng thống nhất", " thống nhất", " liên tịch", " cùng"]

    /// The bodies that `name` tells of, one at least; where it calls no head, the name itself.
    static func bodies(_ name: String) -> [String] {
        var name = name
        for words in together where name.hasSuffix(words) { name = String(name.dropLast(words.count)) }
        var parts: [String] = []
        for piece in name.split(separator: ", ", omittingEmptySubsequences: true).map({ String($0) }) {
            // `Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ` is one
            if parts.last == "Bộ trưởng" || !parts.isEmpty && head(piece) == nil {
                parts[parts.count - 1] += ", " + piece
            } else {
                parts.append(piece)
            }
        }
        return parts.flatMap { part in
            part.split(separator: " và ").map { String($0) }.reduce(into: [String]()) { joined, piece in
                if !joined.isEmpty, head(piece) == nil {
                    joined[joined.count - 1] += " và " + piece
                } else {
                    joined.append(piece)
                }
            }
        }.map { part in
            guard let head = head(part) else { return part }
            let body = part.dropFirst(head.dropped.count)
            return body.prefix(1).uppercased() + body.dropFirst()
        }
    }

    private static func head(_ name: String) -> (opening: String, dropped: String)? {
        heads.first { name.hasPrefix($0.opening) }
    }
}
