import Testing

@testable import Documents

@Suite("Roles that may be one person's")
struct OfficeRoleTests {
    @Test(
        "the same office, another of the same body, and the leading offices of a place tie",
        arguments: [
            ("Giám đốc Sở Nội vụ", "Giám đốc Sở Nội vụ"),
            ("Chủ tịch UBND thành phố", "Chủ tịch Ủy ban nhân dân thành phố Lam Giang"),
            ("Phó Giám đốc Sở Nội vụ", "nguyên Giám đốc Sở Nội vụ"),
            ("Phó Bí thư Thành ủy", "Chủ tịch UBND thành phố"),
            ("Bí thư Quận ủy Bến Đông", "Chủ tịch UBND quận Bến Đông"),
            ("Chủ tịch UBND huyện", "Chủ tịch UBND huyện Đồng Vân"),
            ("Sở Nội vụ", "Giám đốc Sở Nội vụ"),
        ])
    func ties(_ one: String, _ other: String) {
        #expect(OfficeRole(one).ties(with: OfficeRole(other)))
        #expect(OfficeRole(other).ties(with: OfficeRole(one)))
    }

    @Test(
        "unrelated offices, and offices of nothing, do not",
        arguments: [
            ("Giám đốc Sở Nội vụ", "Giám đốc Sở Y tế"),
            ("Giám đốc", "Giám đốc"),
            ("Chủ tịch UBND quận Bến Đông", "Chủ tịch UBND quận Cầu Ngự"),
            ("Chủ tịch UBND thành phố Lam Giang", "Chủ tịch UBND thành phố Thanh Bình"),
            ("Đại biểu", "Chủ tịch UBND huyện Đồng Vân"),
            ("Phó Bí thư Thành ủy", "Giám đốc Sở Nội vụ"),
        ])
    func doesNotTie(_ one: String, _ other: String) {
        #expect(!OfficeRole(one).ties(with: OfficeRole(other)))
        #expect(!OfficeRole(other).ties(with: OfficeRole(one)))
    }
}
