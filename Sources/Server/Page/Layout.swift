/// The frame that every page stands in.
struct Layout {
    /// A section of the site, to mark in the navigation.
    enum Section {
        case search, documents, speakers, topics, help, none
    }

    let language: Language
    /// The page's own title; nil for the home page.
    let title: String?
    let section: Section
    /// This page in the other language.
    let otherLanguageLink: String
    /// The feed of what the page shows, if it shows a search.
    var feed: String?

    /// The whole page around `main`, which is as wide as the window; `body` keeps to the column.
    func page(_ main: HTML) -> HTML { frame("<div class=\"wide\">\n\(main)\n</div>") }

    /// The whole page around `main`.
    func frame(_ main: HTML) -> HTML {
        let link = PageLink(language: language)
        let other = language.other
        let site = language(.siteName)
        let feedLink: HTML =
            feed.map {
                "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"\($0)\" title=\"\(language(.feed))\">\n"
            } ?? .empty
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
            \(feedLink)<script src="\(Asset.script.link)" defer></script>
            </head>
            <body>
            <a class="skip" href="#main">\(language(.skipToContent))</a>
            <header class="site"><div class="wide">
            <a class="brand" href="\(link.link("/"))"><img src="\(Asset.icon.link)" alt="" width="32" height="32">\(site)</a>
            <nav aria-label="\(language(.mainNavigation))">
            \(entry(.documents, .allDocuments, link.link("/documents")))
            \(entry(.speakers, .speakers, link.link("/speakers")))
            \(entry(.topics, .topics, link.link("/topics")))
            \(entry(.help, .help, link.link("/help")))
            </nav>
            <a class="language" href="\(otherLanguageLink)" lang="\(other.rawValue)" hreflang="\(other.rawValue)">\
            \(language(.otherLanguage))</a>
            </div></header>
            <main id="main" tabindex="-1">
            \(main)
            </main>
            <footer class="site"><div class="wide"><span>\(language(.footer))</span> \
            <a href="/openapi.json">\(language(.forPrograms))</a> <a href="\(link.link("/help"))">\(language(.help))</a>\
            </div></footer>
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
