/// A feed as JSON Feed 1.1.
struct JSONFeed: Encodable {
    struct Item: Encodable {
        var id: String
        var url: String
        var title: String
        var contentText: String
        var datePublished: String?
        var tags: [String]

        enum CodingKeys: String, CodingKey {
            case id, url, title, tags
            case contentText = "content_text"
            case datePublished = "date_published"
        }
    }

    var version = "https://jsonfeed.org/version/1.1"
    var title: String
    var homePageURL: String
    var feedURL: String
    var language = "vi"
    var items: [Item]

    enum CodingKeys: String, CodingKey {
        case version, title, language, items
        case homePageURL = "home_page_url"
        case feedURL = "feed_url"
    }

    init(_ feed: Feed) {
        title = feed.title
        homePageURL = feed.page
        feedURL = feed.address(json: true)
        items = feed.entries.map { entry in
            Item(
                id: "\(entry.hit.passage.id)@\(entry.changed)", url: feed.link(entry), title: feed.title(entry),
                contentText: "\(entry.hit.passage.text) — \(entry.hit.citation)",
                datePublished: entry.changed.isEmpty ? nil : entry.changed,
                tags: entry.hit.topics)
        }
    }
}
