import Documents

/// Names the divisions of a path: `["Chương II", "Điều 5", "2", "a"]` is `điểm a`, `khoản 2`, `Điều 5`, `Chương II`.
///
/// In articles they are khoản and điểm (Decree 30/2020/NĐ-CP); elsewhere, as the Party counts, mục, điểm and tiết.
enum DivisionNames {
    /// The names from the inside out. With the passage's `text`, the clauses or points that it holds come first;
    /// `article` is the one that the document itself is.
    static func inside(path: [String], text: String?, article: String?) -> [String] {
        var path = path
        if let article, !path.contains(where: Citation.isArticle) { path.insert(article, at: 0) }
        var names: [String] = []
        var kind = Kind.division
        for (index, label) in path.enumerated() {
            // `2.1` says itself that it stands in `2`
            if index > 0, label.hasPrefix(path[index - 1] + ".") {
                names.removeLast()
            } else {
                kind = Kind(label, within: kind)
            }
            names.append(kind.name(label))
        }
        if let text {
            let held = ContainedDivisions(in: text, path: path)
            if !held.clauses.isEmpty {
                names.append(series(held.clauses, Kind("1", within: kind)))
            } else if !held.points.isEmpty {
                names.append(series(held.points, Kind("a", within: kind)))
            }
        }
        return names.reversed()
    }

    /// What a label stands for, which depends on what it stands in.
    private enum Kind {
        case attached, division, article, clause, point
        case section, item, heading

        init(_ label: String, within outer: Kind) {
            guard let first = label.unicodeScalars.first else {
                self = .heading
                return
            }
            if label.utf8.contains(UInt8(ascii: " ")) {
                let words = ["Phụ lục", "Phần ", "Chương ", "Mục ", "Tiểu mục "]
                self =
                    Citation.isArticle(label)
                    ? .article
                    : words.contains { label.hasPrefix($0) }
                        ? .division : AttachedLabel.name(label) == nil ? .heading : .attached
            } else if "0"..."9" ~= first {
                switch outer {
                case .article, .clause, .point: self = .clause
                case .section, .item: self = label.contains(".") ? .section : .item
                case .division, .attached, .heading: self = .section
                }
            } else if label.allSatisfy({ "IVXLC".contains($0) }) || "A"..."Z" ~= first {
                self = .section
            } else {
                self = outer == .clause || outer == .article || outer == .point ? .point : .item
            }
        }

        /// `khoản 2`, `mục II`, `Điều 5`; a heading without a number by its words.
        func name(_ label: String) -> String {
            switch self {
            case .division, .article: label
            case .attached: Citation.shortened(AttachedLabel.name(label) ?? label)
            case .clause: "khoản \(label)"
            case .point: "điểm \(label)"
            case .section: "mục \(label)"
            case .item: (label.unicodeScalars.first.map { "0"..."9" ~= $0 } ?? false ? "điểm " : "tiết ") + label
            case .heading: "mục “\(Citation.shortened(label, to: 60))”"
            }
        }
    }

    /// `khoản 2`, `các khoản 2, 3 và 4`, `các khoản từ 1 đến 6`.
    private static func series(_ labels: [String], _ kind: Kind) -> String {
        guard let first = labels.first, let last = labels.last, labels.count > 1 else {
            return labels.first.map { kind.name($0) } ?? ""
        }
        let name = kind.name(first).dropLast(first.count + 1)
        if labels.count > 4 { return "các \(name) từ \(first) đến \(last)" }
        return "các \(name) \(labels.dropLast().joined(separator: ", ")) và \(last)"
    }
}
