import Foundation
import Testing

@testable import KnowledgeBase

@Suite("Facets: who and what is counted")
struct FacetTests {
    @Test("a passage in which somebody speaks twice counts once, and everybody keeps their own")
    func members() {
        var builder = FacetMembers.Builder()
        let thieu = builder.index(of: "Trần Đức Thiệu")
        builder.add(3..<6, to: thieu)
        let hung = builder.index(of: "Phạm Gia Hưng")
        builder.add(4, to: hung)
        builder.add(5..<8, to: builder.index(of: "Trần Đức Thiệu"))
        builder.add(6, to: thieu)
        var found: [String: [UInt32]] = [:]
        let members = builder.finish()
        members.forEach { value, ids in
            found[members.values[value]] = Array(ids)
            return true
        }
        #expect(found == ["Trần Đức Thiệu": [3, 4, 5, 6, 7], "Phạm Gia Hưng": [4]])
    }

    @Test("values with most passages come first, so that counting may stop where none can be among the first")
    func order() {
        var builder = FacetMembers.Builder()
        builder.add(1..<3, to: builder.index(of: "Lê Thu Hà"))
        builder.add(3..<9, to: builder.index(of: "Phạm Gia Hưng"))
        builder.add(2..<4, to: builder.index(of: "Bùi Văn Sáng"))
        let members = builder.finish()
        #expect(members.values == ["Phạm Gia Hưng", "Lê Thu Hà", "Bùi Văn Sáng"])
        var seen: [[UInt32]] = []
        members.forEach { _, ids in
            seen.append(Array(ids))
            return seen.count < 2
        }
        #expect(seen == [[3, 4, 5, 6, 7, 8], [1, 2]])
    }

    @Test("of more speakers than are shown, of those with equal counts the first by name are")
    func mostFrequent() async throws {
        let fixture = try Fixture()
        let names = ["Oanh", "Bình", "Cúc", "Dũng", "Hà", "Khánh", "Lan", "Minh", "Nga", "An", "Phú"]
            .flatMap { ["Trần Thị \($0)", "Phạm Hồng \($0)"] }
        for name in names {
            try fixture.write("\(name).txt", "Bà \(name), Giám đốc Sở Y tế, cho biết đã mua đủ vật tư cho các trạm.")
        }
        try await fixture.ingest()
        let found = try fixture.search("vật tư") { $0.countsFacets = true }
        #expect(found.facets.speaker.map(\.value) == Array(names.sorted().prefix(FacetCounter.maximumValues)))
        #expect(found.facets.speaker.allSatisfy { $0.count == 1 })
    }

    @Test("where nearly all documents are of one kind the few others are counted too, and those of a few matches")
    func unusual() async throws {
        let fixture = try Fixture()
        for number in 1...9 {
            try fixture.write("\(number).txt", "Trạm y tế số \(number) đã nhận đủ vật tư của thành phố.")
        }
        try fixture.write(
            "10.txt",
            """
            UBND TỈNH LAM GIANG
            Số: 12/QĐ-UBND

            QUYẾT ĐỊNH
            Về việc cấp vật tư cho các trạm y tế

            Điều 1. Cấp vật tư cho các trạm y tế phường trong đợt hai.
            """)
        try await fixture.ingest()
        let all = try fixture.search("vật tư") { $0.countsFacets = true }
        #expect(all.facets.type.map(\.value) == ["quyết định"])
        #expect(all.facets.type.first?.count == all.total - 9)
        let few = try fixture.search("đợt hai") { $0.countsFacets = true }
        #expect(few.facets.type.map(\.value) == ["quyết định"])
        #expect(few.facets.type.first?.count == few.total)
    }

    @Test("what is in force is counted anew when the day begins in Vietnam")
    func day() throws {
        let midnight = try #require(try? Date("2026-11-25T17:00:00Z", strategy: .iso8601))
        #expect(Validity.day(of: midnight) == Validity.day(of: midnight.addingTimeInterval(86_399)))
        #expect(Validity.day(of: midnight) == Validity.day(of: midnight.addingTimeInterval(-1)) + 1)
    }
}
