import Foundation

/// A feed as RSS 2.0.
struct RSSFeed {
    let markup: String

    init(_ feed: Feed) {
        let items = feed.entries.map { entry -> HTML in
            let link = feed.link(entry)
            return """
                <item>
                <title>\(RSSFeed.clean(feed.title(entry)))</title>
                <link>\(link)</link>
                <guid isPermaLink="false">\(RSSFeed.clean("\(entry.hit.passage.id)@\(entry.changed)"))</guid>
                \(RSSFeed.date(entry.changed).map { "<pubDate>\($0)</pubDate>\n" as HTML })\
                <description>\(RSSFeed.description(entry))</description>
                </item>

                """
        }
        let document: HTML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
            <channel>
            <title>\(RSSFeed.clean(feed.title))</title>
            <link>\(feed.page)</link>
            <atom:link href="\(feed.address(json: false))" rel="self" type="application/rss+xml"/>
            <description>\(feed.language(.siteLine))</description>
            <language>vi</language>
            \(items)</channel>
            </rss>

            """
        markup = document.markup
    }

    /// The passage and its citation. A description is HTML, which is escaped once more as XML.
    private static func description(_ entry: FeedEntry) -> String {
        ("<p>\(clean(entry.hit.passage.text))</p><p>\(clean(entry.hit.citation))</p>" as HTML).markup
    }

    /// The text without the characters that XML 1.0 has no way to write.
    private static func clean(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { scalar in
                    switch scalar.value {
                    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
                    default: false
                    }
                }))
    }

    /// RFC 822, as RSS wants it; nil where there is no date.
    private static func date(_ iso: String) -> String? {
        guard let date = try? Date(iso, strategy: .iso8601) else { return nil }
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents([.weekday, .day, .month, .year], from: date)
        guard let weekday = parts.weekday, let day = parts.day, let month = parts.month, let year = parts.year else {
            return nil
        }
        let twoDigits = day < 10 ? "0\(day)" : "\(day)"
        return "\(days[weekday - 1]), \(twoDigits) \(months[month - 1]) \(year) \(iso.dropFirst(11).prefix(8)) +0000"
    }
}
