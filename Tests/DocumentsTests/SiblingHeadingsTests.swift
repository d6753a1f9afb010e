import Testing

@testable import Documents

@Suite("What the last division of each rank was")
struct SiblingHeadingsTests {
    @Test("is known of the rank and of those above, until a larger division begins")
    func ranks() {
        var headings = SiblingHeadings()
        #expect(headings[.article] == nil)
        headings.note(true, of: .article)
        headings.note(false, of: .number)
        headings.note(true, of: .letter)
        #expect(headings[.article] == true && headings[.number] == false && headings[.letter] == true)
        headings.note(true, of: .number)
        #expect(headings[.number] == true && headings[.letter] == nil)
        headings.note(false, of: .chapter)
        #expect(headings[.chapter] == false && headings[.article] == nil && headings[.number] == nil)
    }
}
