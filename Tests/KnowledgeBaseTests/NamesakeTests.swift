import Foundation
import Testing

@testable import KnowledgeBase

@Suite("Namesakes across documents")
struct NamesakeTests {
    /// The roles of each speaker of the name, after the texts came one by one in the order.
    private func speakers(_ name: String, _ texts: [String], order: [Int]) async throws -> Set<Set<String>> {
        let fixture = try Fixture()
        for index in order {
            try await fixture.ingest(try fixture.write("\(index).txt", texts[index]))
        }
        let found = try fixture.base.speakers(matching: name).speakers
        return Set(found.map { Set($0.roles.map(\.role)) })
    }

    /// The same, which must not depend on the order.
    private func speakers(_ name: String, _ texts: String...) async throws -> Set<Set<String>> {
        let forwards = try await speakers(name, texts, order: Array(texts.indices))
        for order in [Array(texts.indices.reversed()), Array(texts.indices.dropFirst()) + [0]] {
            #expect(try await speakers(name, texts, order: order) == forwards, "\(order)")
        }
        return forwards
    }

    @Test("Two directors of two provinces' departments are two, though neither text repeats the province")
    func bareOffices() async throws {
        let found = try await speakers(
            "Phan Hữu Thiện",
            "Sáng 12/1, UBND tỉnh Lam Giang họp báo. Giám đốc Sở Y tế Phan Hữu Thiện cho biết tỉnh đủ thuốc.",
            "UBND tỉnh Thanh Bình vừa giao ban. Phó Giám đốc Sở Y tế Phan Hữu Thiện nói tỉnh thiếu bác sĩ.")
        #expect(found == [["Giám đốc Sở Y tế"], ["Phó Giám đốc Sở Y tế"]])
    }

    @Test("A text that tells no place does not make two people of two provinces one")
    func bridge() async throws {
        let found = try await speakers(
            "Phan Hữu Thiện", "Bí thư Tỉnh ủy Lam Giang Phan Hữu Thiện cho biết đường sẽ xong.",
            "Bí thư Tỉnh ủy Thanh Bình Phan Hữu Thiện cho biết cầu sẽ xong.",
            "Bí thư Tỉnh ủy Phan Hữu Thiện cho biết trường sẽ xong.")
        #expect(found.count == 3)
    }

    @Test("Where there is but one whom he may be, he is that one")
    func onlyOne() async throws {
        let found = try await speakers(
            "Phan Hữu Thiện", "Bí thư Tỉnh ủy Lam Giang Phan Hữu Thiện cho biết đường sẽ xong.",
            "Bí thư Tỉnh ủy Phan Hữu Thiện cho biết trường sẽ xong.")
        #expect(found == [["Bí thư Tỉnh ủy Lam Giang", "Bí thư Tỉnh ủy"]])
    }

    @Test("A document that ties two who were held apart makes them one, whenever it comes")
    func tied() async throws {
        let found = try await speakers(
            "Bùi Thị Hường", "Chủ tịch UBND huyện Đồng Vân Bùi Thị Hường cho biết huyện đang thiếu người.",
            "Thứ trưởng Bộ Nội vụ Bùi Thị Hường cho biết sẽ tuyển thêm người.",
            "Bà Bùi Thị Hường, Thứ trưởng Bộ Nội vụ, nguyên Chủ tịch UBND huyện Đồng Vân, cho rằng các huyện còn phải chờ thêm hướng dẫn."
        )
        #expect(found.count == 1)
    }

    @Test("When the document that tied them goes, they are two again")
    func untied() async throws {
        let fixture = try Fixture()
        try await fixture.ingest(
            try fixture.write("a.txt", "Chủ tịch UBND huyện Đồng Vân Bùi Thị Hường cho biết huyện đang thiếu người."),
            try fixture.write("b.txt", "Thứ trưởng Bộ Nội vụ Bùi Thị Hường cho biết sẽ tuyển thêm người."),
            try fixture.write(
                "c.txt",
                "Bà Bùi Thị Hường, Thứ trưởng Bộ Nội vụ, nguyên Chủ tịch UBND huyện Đồng Vân, cho rằng các huyện còn phải chờ thêm hướng dẫn."
            ))
        #expect(try fixture.base.speakers(matching: "Bùi Thị Hường").speakers.count == 1)
        let tie = try #require(
            try fixture.base.statements(of: "Bùi Thị Hường").statements.first { $0.text.contains("phải chờ thêm") })
        _ = try fixture.base.remove(ids: [tie.document.id])
        #expect(try fixture.base.speakers(matching: "Bùi Thị Hường").speakers.count == 2)
    }

    @Test("One office in two spellings is one person's")
    func spellings() async throws {
        let found = try await speakers(
            "Phan Hữu Thiện", "Giám đốc Sở Y tế Bình Thuận Phan Hữu Thiện cho biết đủ thuốc.",
            "Giám đốc Sở Y tế tỉnh Bình Thuận Phan Hữu Thiện cho biết thiếu bác sĩ.")
        #expect(found.count == 1)
    }

    @Test("The chair of a commune is one person, whether or not a text tells the district")
    func commune() async throws {
        let found = try await speakers(
            "Phan Hữu Thiện", "Chủ tịch UBND xã Tân Lập Phan Hữu Thiện cho biết xã đang thiếu người.",
            "Chủ tịch UBND xã Tân Lập Phan Hữu Thiện cho biết xã sẽ tuyển thêm người.")
        #expect(found == [["Chủ tịch UBND xã Tân Lập"]])
        let told = try await speakers(
            "Phan Hữu Thiện", "Chủ tịch UBND xã Tân Lập Phan Hữu Thiện cho biết xã ở tỉnh Lam Giang đang thiếu người.",
            "Ông Phan Hữu Thiện, Chủ tịch UBND xã Tân Lập, huyện Đồng Vân, cho biết xã sẽ tuyển thêm người.")
        #expect(told.count == 1)
    }

    @Test("A task that he has besides does not keep somebody from being the only one whom he may be")
    func besides() async throws {
        let found = try await speakers(
            "Phan Hữu Thiện", "Giám đốc Sở Nội vụ tỉnh Lam Giang Phan Hữu Thiện cho biết tỉnh thiếu người.",
            "Ông Phan Hữu Thiện, Giám đốc Sở Nội vụ, Tổ trưởng Tổ soạn thảo, cho biết dự thảo đã xong.",
            "Giám đốc Sở Nội vụ Phan Hữu Thiện cho biết sẽ lấy ý kiến.")
        #expect(found.count == 1)
    }

    @Test("Of the sample corpus each person is one speaker, and the two of one name are two")
    func samples() async throws {
        let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("corpus")
        let fixture = try Fixture()
        try await fixture.ingest(
            corpus.appendingPathComponent("bien-ban").path, corpus.appendingPathComponent("bao-chi").path,
            corpus.appendingPathComponent("tham-luan").path)
        let names = try fixture.base.speakers(limit: 500).speakers.filter { $0.kind == "person" }.map(\.name)
        let twice = Dictionary(grouping: names) { $0 }.mapValues(\.count).filter { $0.value > 1 }
        #expect(twice == ["Nguyễn Văn Tấn": 2])
    }
}
