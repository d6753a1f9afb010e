/// Where the header of a Word document's first page is, which some templates put the letterhead in.
struct WordLetterhead {
    /// The name of the part; nil if the first page has no header.
    let part: String?

    /// Looks for it by the first section's references (ECMA-376 part 1, 17.10).
    init(document: WordTree, main: String, parts: [String: [UInt8]], limits: ExtractionLimits) {
        guard let section = document.nodes.indices.first(where: { document.nodes[$0].name == .section }),
            let content = parts[Self.relationships(of: main)],
            let relationships = try? XMLParser.parse(content, as: PackageRelationship.self, limits: limits)
        else {
            part = nil
            return
        }
        let wanted = document.isOn(.titlePage, in: section) == true ? "first" : "default"
        let reference = document.children(of: section).first { node in
            document.nodes[node].name == .headerReference && document.value(.type, of: node) ?? "default" == wanted
        }
        let id = reference.flatMap { document.value(.relationship, of: $0) }
        let target = relationships.nodes.indices.first {
            relationships.nodes[$0].name == .relationship && id != nil && relationships.value(.identifier, of: $0) == id
        }.flatMap { relationships.value(.target, of: $0) }
        part = target.map { $0.hasPrefix("/") ? String($0.dropFirst()) : Self.folder(of: main) + $0 }
    }

    /// The name of the part that holds a part's relationships (ECMA-376 part 2, 6.5.2).
    static func relationships(of main: String) -> String {
        let folder = folder(of: main)
        return folder + "_rels/" + main.dropFirst(folder.count) + ".rels"
    }

    /// Whether a part may be a header, by its name.
    static func mayBeHeader(_ name: String) -> Bool { name.hasPrefix("word/") && name.contains("header") }

    private static func folder(of name: String) -> String {
        name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    }
}

/// The elements and attributes of a package's relationships (ECMA-376 part 2, 6.5).
enum PackageRelationship: String {
    case relationship = "rel:Relationship"
    case identifier = "Id"
    case type = "Type"
    case target = "Target"
}
