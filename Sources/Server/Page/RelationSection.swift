import Documents
import KnowledgeBase

/// A document's relations, drawn and as a list with the sentences that say so.
struct RelationSection {
    let relations: DocumentRelations
    let language: Language

    /// How many stand in the open.
    private static let shown = 8

    var html: HTML {
        guard !relations.relations.isEmpty || !relations.reported.isEmpty else { return .empty }
        let reported: HTML =
            relations.reported.isEmpty
            ? .empty
            : """
            <h3>\(language(.reported))</h3>
            <ul class="relations">\(relations.reported.map(told))</ul>
            """
        return """
            <section aria-labelledby="relations"><h2 id="relations">\(language(.relations))</h2>
            \(RelationGraph(relations: relations, language: language).html)
            <ul class="relations">\(relations.relations.prefix(RelationSection.shown).map(item))</ul>
            \(rest)
            \(reported)</section>
            """
    }

    /// Those that a click unfolds.
    private var rest: HTML {
        let rest = relations.relations.dropFirst(RelationSection.shown)
        guard !rest.isEmpty else { return .empty }
        return """
            <details><summary>\(language(.more(rest.count)))</summary><ul class="relations">\(rest.map(item))</ul></details>
            """
    }

    private func item(_ relation: Relation) -> HTML {
        let arrow = relation.direction == .out ? "→" : "←"
        return """
            <li><strong><span aria-hidden="true">\(arrow)</span> <span lang="vi">\(relation.label)</span></strong> \
            \(name(relation.target))\(details(relation))\(evidence(relation))</li>

            """
    }

    private func told(_ relation: Relation) -> HTML {
        """
        <li>\(relation.source.map(name) ?? .empty) <strong lang="vi">\(relation.kind.rawValue)</strong> \
        \(name(relation.target))\(details(relation))\(evidence(relation))</li>

        """
    }

    /// The other document, a link where it is held.
    private func name(_ party: RelationParty) -> HTML {
        let label = party.label.shortened(to: 160)
        guard let id = party.document else { return "<span lang=\"vi\">\(label)</span>" }
        return "<a href=\"\(PageLink(language: language).document(id))\" lang=\"vi\">\(label)</a>"
    }

    private func details(_ relation: Relation) -> HTML {
        var parts: [HTML] = []
        if let date = relation.target.date { parts.append(DisplayDate.html(date)) }
        if relation.scope != "toàn bộ" { parts.append("<span lang=\"vi\">\(relation.scope)</span>") }
        if relation.status == .intended { parts.append("<span class=\"badge plain\">\(language(.intended))</span>") }
        if let teller = relation.reportedBy { parts.append("\(language(.says)) \(teller)") }
        return parts.isEmpty ? .empty : " <span class=\"quiet\">· \(parts.separated(by: " · "))</span>"
    }

    private func evidence(_ relation: Relation) -> HTML {
        let passage = relation.evidence.passage
        guard let mark = passage.lastIndex(of: "#"), let ordinal = Int(passage[passage.index(after: mark)...]) else {
            return .empty
        }
        let target = PageLink(language: language).document(String(passage[..<mark]), passage: ordinal)
        return """
            <p class="evidence"><span lang="vi">“\(relation.evidence.text.shortened(to: 400))”</span> \
            <a href="\(target)">\(language(.passage(ordinal)))</a></p>
            """
    }
}
