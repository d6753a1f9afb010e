import Foundation
import Testing
import VietnameseText

@testable import KnowledgeBase

@Suite("Topics of a passage")
struct TopicTests {
    private static func tagger(_ terms: [String]...) -> TopicTagger {
        TopicTagger(
            TopicTaxonomy(
                topics: terms.enumerated().map {
                    TopicTaxonomy.Topic(id: "t\($0.offset)", label: "T\($0.offset)", parent: nil, terms: $0.element)
                }), synonyms: .standard)
    }

    private static func score(_ text: String, heading: String = "", _ tagger: TopicTagger, topic: Int = 0) -> Double {
        var texts = TokenBuffer()
        var headings = TokenBuffer()
        texts.analyze(text)
        headings.analyze(heading)
        return tagger.topics(text: texts, heading: headings).first { $0.topic == topic }?.score ?? 0
    }

    @Test("a term counts where it stands, with its marks")
    func term() {
        let tagger = TopicTests.tagger(["né tránh", "đùn đẩy"])
        #expect(TopicTests.score("Cán bộ NÉ TRÁNH việc khó.", tagger) > 0)
        #expect(TopicTests.score("Cán bộ ne tranh viec kho.", tagger) == 0)
        #expect(TopicTests.score("Can bo ne tranh viec kho.", tagger) > 0)
        #expect(TopicTests.score("Tranh chấp né nhau.", tagger) == 0)
    }

    @Test("a term counts half where other words stand between its pairs")
    func interrupted() {
        let tagger = TopicTests.tagger(["dám nghĩ, dám làm"])
        let whole = TopicTests.score("cán bộ dám nghĩ, dám làm vì dân", tagger)
        let interrupted = TopicTests.score("cán bộ dám nghĩ, dám nói, dám làm", tagger)
        #expect(interrupted > 0 && interrupted < whole)
        #expect(TopicTests.score("ông nghĩ rằng không ai dám làm việc ấy", tagger) == 0)
    }

    @Test("a denial between the words makes another term")
    func denial() {
        let tagger = TopicTests.tagger(["xử lý nghiêm minh"])
        #expect(TopicTests.score("vi phạm bị xử lý thật nghiêm minh", tagger) > 0)
        #expect(TopicTests.score("vi phạm xử lý chưa nghiêm minh", tagger) == 0)
    }

    @Test("an abbreviation stands for the words of a term")
    func synonym() {
        let tagger = TopicTests.tagger(["thủ tục hành chính"])
        #expect(TopicTests.score("cắt giảm TTHC ở cấp xã", tagger) > 0)
    }

    @Test("two terms of a topic outrank one that is repeated")
    func variety() {
        let tagger = TopicTests.tagger(["né tránh", "thoái thác nhiệm vụ"])
        #expect(
            TopicTests.score("né tránh, thoái thác nhiệm vụ", tagger)
                > TopicTests.score("né tránh, né tránh, né tránh việc", tagger))
    }

    @Test("the heading tells what the passage is about")
    func heading() {
        let tagger = TopicTests.tagger(["phân cấp, ủy quyền"])
        #expect(TopicTests.score("Các sở chủ động quyết định.", heading: "3. Phân cấp, uỷ quyền", tagger) > 0)
    }

    @Test("changing the file of topics tags what is held anew, without documents being read again")
    func retagging() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(texts: ["Cán bộ né tránh việc khó.", "Hồ sơ trễ hạn ở cấp xã."])
        let folder = FileManager.default.temporaryDirectory.appending(path: "topics-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (term, expected) in [("né tránh", "Cán bộ né tránh việc khó."), ("trễ hạn", "Hồ sơ trễ hạn ở cấp xã.")] {
            try "topics:\n  - {id: a, label: A, terms: [\(term)]}\n".write(
                to: folder.appending(path: "topics.yaml"), atomically: true, encoding: .utf8)
            let report = try await fixture.ingest(folder.path)
            #expect(report.added + report.updated == 0)
            #expect(try fixture.base.passages(ofTopic: "a").passages.map(\.passage.text) == [expected])
        }
    }
}
