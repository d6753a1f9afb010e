import KnowledgeBase

/// Columns by year, as SVG; each leads to the search for its year. Years without any are shown, so that gaps are seen.
struct YearChart {
    let years: [SearchResponse.FacetValue]
    let title: String
    let language: Language
    /// The link of a year.
    let link: (String) -> String

    private static let height = 130
    private static let width = 720

    var html: HTML {
        let counts = Dictionary(years.compactMap { entry in Int(entry.value).map { ($0, entry.count) } }) { $0 + $1 }
        guard let first = counts.keys.min(), let last = counts.keys.max(), let most = counts.values.max() else {
            return .empty
        }
        let shown = Array(max(first, last - 59)...last)
        let step = YearChart.width / max(shown.count, 12)
        // a label needs some 34 units
        let every = max(1, (34 + step - 1) / step)
        let columns = shown.enumerated().map { place, year -> HTML in
            let count = counts[year] ?? 0
            let height = count == 0 ? 0 : max(2, count * YearChart.height / most)
            let left = place * step
            let label: HTML =
                (shown.count - 1 - place) % every == 0
                ? "<text x=\"\(left + step / 2)\" y=\"\(YearChart.height + 36)\" text-anchor=\"middle\">\(String(year))</text>"
                : .empty
            guard count > 0 else { return label }
            let name = language(.yearCount(year, count))
            return """
                <a href="\(link(String(year)))" aria-label="\(name)"><title>\(name)</title>\
                <rect x="\(left + 2)" y="\(YearChart.height + 18 - height)" width="\(max(step - 4, 2))" height="\(height)"/>\
                \(step >= 20 ? number(count, left + step / 2, YearChart.height + 14 - height) : .empty)</a>\(label)

                """
        }
        return """
            <figure class="chart"><figcaption>\(title)</figcaption>
            <div class="strip" tabindex="0" role="region" aria-label="\(title)"><svg viewBox="0 0 \(YearChart.width) \(YearChart.height + 42)" role="group" aria-label="\(title)">
            <line x1="0" x2="\(YearChart.width)" y1="\(YearChart.height + 18)" y2="\(YearChart.height + 18)"/>
            \(columns)</svg></div></figure>
            """
    }

    private func number(_ count: Int, _ x: Int, _ y: Int) -> HTML {
        "<text x=\"\(x)\" y=\"\(y)\" text-anchor=\"middle\" aria-hidden=\"true\">\(language(count))</text>"
    }
}

extension Phrase {
    static func yearCount(_ year: Int, _ count: Int) -> Phrase {
        Phrase("Năm \(year): \(passages(count).vietnamese)", "\(year): \(passages(count).english)")
    }
}
