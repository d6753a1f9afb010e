/// The frame that every page stands in.
struct Layout {
    /// A section of the site, to mark in the navigation.
    enum Section {
        case search, documents, topics, none
    }

    let language: Language
    /// The page's own title; nil for the home page.
    let title: String?
    let section: Section
    /// This page in the other language.
    let otherLanguageLink: String

    /// The whole page around `main`.
    func page(_ main: HTML) -> HTML {
        let link = PageLink(language: language)
        let other: Language = language == .vietnamese ? .english : .vietnamese
        let site = language(.siteName)
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <title>\(title.map { "\($0) – \(site)" } ?? site)</title>
            <link rel="icon" href="\(Asset.icon.link)" type="image/svg+xml">
            <link rel="stylesheet" href="\(Asset.styleSheet.link)">
            </head>
            <body>
            <a class="skip" href="#main">\(language(.skipToContent))</a>
            <header class="site">
            <a class="brand" href="\(link.link("/"))">\(site)</a>
            <nav aria-label="\(language(.mainNavigation))">
            \(entry(.search, .home, link.link("/")))
            \(entry(.documents, .allDocuments, link.link("/documents")))
            \(entry(.topics, .topics, link.link("/topics")))
            <a href="\(otherLanguageLink)" lang="\(other.rawValue)" hreflang="\(other.rawValue)">\
            \(language(.otherLanguage))</a>
            </nav>
            </header>
            <main id="main" tabindex="-1">
            \(main)
            </main>
            <footer class="site"><p>\(language(.footer)) <a href="/api/search?q=">/api/search</a></p></footer>
            </body>
            </html>

            """
    }

    private func entry(_ section: Section, _ name: Phrase, _ link: String) -> HTML {
        section == self.section
            ? "<a href=\"\(link)\" aria-current=\"page\">\(language(name))</a>"
            : "<a href=\"\(link)\">\(language(name))</a>"
    }
}
