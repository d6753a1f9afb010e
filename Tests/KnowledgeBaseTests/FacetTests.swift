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
        members.forEach { value, ids in found[members.values[value]] = Array(ids) }
        #expect(found == ["Trần Đức Thiệu": [3, 4, 5, 6, 7], "Phạm Gia Hưng": [4]])
    }

    @Test("what is in force is counted anew when the day begins in Vietnam")
    func day() throws {
        let midnight = try #require(try? Date("2026-11-25T17:00:00Z", strategy: .iso8601))
        #expect(Validity.day(of: midnight) == Validity.day(of: midnight.addingTimeInterval(86_399)))
        #expect(Validity.day(of: midnight) == Validity.day(of: midnight.addingTimeInterval(-1)) + 1)
    }
}
