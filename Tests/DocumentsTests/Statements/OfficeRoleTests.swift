import Testing

@testable import Documents

@Suite("Roles that may be one person's")
struct OfficeRoleTests {
    private func tie(_ one: String, _ other: String, _ home: String?, _ otherHome: String?) -> OfficeSeat.Tie? {
        func seat(_ role: String, _ home: String?) -> OfficeSeat? {
            OfficeSeat(role, home: home.map { HomePlace(name: $0, isCity: nil) })
        }
        guard let first = seat(one, home), let second = seat(other, otherHome) else { return nil }
        #expect(first.tie(with: second) == second.tie(with: first))
        return first.tie(with: second)
    }

    @Test(
        "The same office, another of the same body, and the leading offices of a place tie, however they are written",
        arguments: [
            ("Giám đốc Sở Y tế Bình Thuận", "Giám đốc Sở Y tế tỉnh Bình Thuận"),
            ("GĐ Sở Y tế tỉnh Lam Giang", "nguyên Phó Giám đốc Sở Y tế tỉnh Lam Giang"),
            ("Chủ tịch UBND TP.HCM", "Chủ tịch Ủy ban nhân dân Thành phố Hồ Chí Minh"),
            ("Chủ tịch TP.HCM", "Phó Bí thư Thành ủy Thành phố Hồ Chí Minh"),
            ("Phó Chủ tịch huyện Đồng Vân", "Chủ tịch UBND huyện Đồng Vân"),
            ("Bí thư Tỉnh đoàn Lam Giang", "Phó Bí thư Tỉnh đoàn Lam Giang"),
            ("Bí thư Quận ủy Bến Đông", "Chủ tịch UBND quận Bến Đông"),
            ("Thứ trưởng Bộ Nội vụ", "Vụ trưởng Bộ Nội vụ"),
            ("Chủ tịch UBND xã Tân Lập, huyện Bắc Sơn", "Chủ tịch xã Tân Lập (huyện Bắc Sơn)"),
            ("Phó Giám đốc Bệnh viện Đa khoa Lam Giang", "Giám đốc Bệnh viện Đa khoa Lam Giang"),
        ])
    func strong(_ one: String, _ other: String) {
        #expect(tie(one, other, nil, nil) == .strong)
    }

    @Test(
        "What does not tell its place may be that of another that does",
        arguments: [
            ("Giám đốc Sở Nội vụ", "Giám đốc Sở Nội vụ"),
            ("Sở Nội vụ", "Giám đốc Sở Nội vụ tỉnh Lam Giang"),
            ("Phó Bí thư Thành ủy", "Chủ tịch UBND thành phố"),
            ("Chủ tịch UBND huyện", "Chủ tịch UBND huyện Đồng Vân"),
            ("Chủ tịch UBND xã Tân Lập, huyện Bắc Sơn", "Chủ tịch UBND xã Tân Lập"),
        ])
    func weak(_ one: String, _ other: String) {
        #expect(tie(one, other, nil, nil) == .weak)
    }

    @Test(
        "Unrelated offices, those of two places, and offices of nothing that has a name do not tie",
        arguments: [
            ("Giám đốc Sở Nội vụ", "Giám đốc Sở Y tế"),
            ("Giám đốc", "Giám đốc"),
            ("Giám đốc Sở", "Giám đốc Sở"),
            ("quận Cầu Ngự", "Chủ tịch UBND quận Cầu Ngự"),
            ("Phó Giám đốc công ty", "Phó Giám đốc công ty"),
            ("Chủ tịch UBND quận Bến Đông", "Chủ tịch UBND quận Cầu Ngự"),
            ("Giám đốc Sở Y tế tỉnh Lam Giang", "Giám đốc Sở Y tế tỉnh Thanh Bình"),
            ("Bí thư Tỉnh ủy Lam Giang", "Bí thư Tỉnh ủy Thanh Bình"),
            ("Chủ tịch UBND xã Tân Lập, huyện Bắc Sơn", "Chủ tịch UBND xã Tân Lập (huyện Đồng Vân)"),
            ("Đại biểu", "Chủ tịch UBND huyện Đồng Vân"),
            ("Phó Bí thư Thành ủy", "Giám đốc Sở Nội vụ"),
            ("Bí thư Huyện ủy", "Chủ tịch UBND huyện"),
            ("Bí thư Thành đoàn", "Phó Bí thư Thành ủy"),
            ("Bí thư Tỉnh đoàn Lam Giang", "Bí thư Tỉnh ủy Lam Giang"),
        ])
    func none(_ one: String, _ other: String) {
        #expect(tie(one, other, nil, nil) == nil)
    }

    @Test("An office that does not tell its place is that of the document's")
    func home() {
        #expect(tie("Giám đốc Sở Y tế", "Giám đốc Sở Y tế", "lam giang", "thanh binh") == nil)
        #expect(tie("Giám đốc Sở Y tế", "Giám đốc Sở Y tế tỉnh Lam Giang", "lam giang", nil) == .strong)
        #expect(tie("Phó Chủ tịch UBND tỉnh", "Bí thư Tỉnh ủy", "lam giang", "lam giang") == .strong)
        // a district's or a ministry's is not
        #expect(tie("Chủ tịch UBND huyện", "Chủ tịch UBND huyện", "lam giang", "lam giang") == .weak)
        #expect(tie("Thứ trưởng Bộ Nội vụ", "Thứ trưởng Bộ Nội vụ", "lam giang", "thanh binh") == .strong)
    }

    @Test(
        "A document is from its issuer's place, or from the only province that it names",
        arguments: [
            ("Ủy ban nhân dân tỉnh Lam Giang", "Hội nghị bàn về tỉnh Thanh Bình.", "lam giang"),
            ("", "Sáng 12/1, UBND tỉnh Lam Giang họp. Giám đốc Sở Y tế cho biết tỉnh Lam Giang đủ thuốc.", "lam giang"),
            ("", "Giám đốc Sở Y tế Bình Thuận cho biết đủ thuốc.", "binh thuan"),
            ("", "Sở Nội vụ Hà Nội cho biết thành phố Hà Nội thiếu người.", "ha noi"),
            ("", "Thành phố sẽ học cách làm của tỉnh Thanh Bình. Không để chậm nữa.", nil),
            ("", "Họp ở tỉnh Lam Giang\nSở Nội vụ báo cáo.", "lam giang"),
            ("", "Tỉnh Lam Giang và tỉnh Thanh Bình họp chung.", nil),
            ("", "Ông Lê Thái Bình nói trường thiếu giáo viên.", nil),
        ] as [(String, String, String?)])
    func homePlace(_ issuer: String, _ text: String, _ name: String?) {
        let structure = DocumentStructure(SampleText.plain(text))
        #expect(HomePlace.of(structure, issuer: issuer.isEmpty ? nil : issuer)?.name == name)
    }
}
