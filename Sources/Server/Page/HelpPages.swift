import Hummingbird

/// `GET /help`: the guide.
struct HelpPages: Sendable {
    func add(to endpoints: Endpoints) { endpoints.add("/help", help) }

    private func help(_ received: ReceivedRequest) async throws -> Response {
        let language = received.language
        let layout = Layout(
            language: language, title: language(.help), section: .help,
            otherLanguageLink: PageLink(language: language.other).link("/help"))
        let note: HTML =
            language == .english ? "<p class=\"note\">\(language(.guideInVietnamese))</p>" : .empty
        return Response(
            layout.page("\(note)<article class=\"guide\" lang=\"vi\">\(HelpPages.guide)</article>"))
    }

    private static let guide = GuideMarkup(String(decoding: PackageResources.huong_dan_md, as: UTF8.self)).html
}
