import Testing

@testable import Documents

@Suite("Whether two names are of one body")
struct IssuingBodyTests {
    private func mayBe(_ one: String, _ other: String) -> Bool {
        let (left, right) = (IssuingBody(one), IssuingBody(other))
        #expect(left.mayBe(right) == right.mayBe(left))
        return left.mayBe(right)
    }

    @Test(
        "Names of one body, with and without its place, its sort of place, its head and its marks",
        arguments: [
            ("Ủy ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh Sơn Hà"),
            ("UBND tỉnh Sơn Hà", "Ủy ban nhân dân tỉnh Sơn Hà"),
            ("UBND Sơn Hà", "Ủy ban nhân dân tỉnh Sơn Hà"), ("Chủ tịch UBND tỉnh", "Ủy ban nhân dân tỉnh Sơn Hà"),
            ("Ban Thường vụ Thành ủy Lam Giang", "Thành ủy Lam Giang"), ("Tỉnh uỷ Sơn Hà", "Ban Thường vụ Tỉnh ủy"),
            ("Bộ trưởng Bộ Nội vụ", "Bộ Nội vụ"), ("Sở Nội vụ", "Sở Nội vụ tỉnh Sơn Hà"),
            ("Thủ tướng", "Thủ tướng Chính phủ"), ("UBND tỉnh Hoà Sơn", "Ủy ban nhân dân tỉnh Hòa Sơn"),
            ("UY BAN NHAN DAN TINH SON HA", "Ủy ban nhân dân tỉnh Sơn Hà"),
            ("UBND TP. Lam Giang", "UBND thành phố Lam Giang"),
            ("Ủy ban nhân dân Quận 1", "UBND quận 1"), ("UBND TP.HCM", "Ủy ban nhân dân thành phố Hồ Chí Minh"),
            ("Hội đồng nhân dân tỉnh Sơn Hà Khóa X", "Hội đồng nhân dân tỉnh Sơn Hà"),
            ("Bảo hiểm xã hội tỉnh Sơn Hà", "Bảo hiểm xã hội tỉnh"),
        ])
    func same(_ one: String, _ other: String) {
        #expect(mayBe(one, other))
    }

    @Test(
        "Names of two bodies, by the place as a whole, by its sort, by rank and by what they are",
        arguments: [
            ("Ủy ban nhân dân tỉnh Sơn Hà", "Ủy ban nhân dân tỉnh Lam Giang"), ("UBND tỉnh Hà Thị", "UBND tỉnh Hà Sơn"),
            ("Ủy ban nhân dân tỉnh Lam Giang", "Ủy ban nhân dân thành phố Lam Giang"),
            ("Ủy ban nhân dân tỉnh", "Ủy ban nhân dân huyện Bình Minh"), ("Tỉnh ủy", "Huyện ủy Bình Minh"),
            ("UBND thành phố Hội Lam", "UBND tỉnh Lam Sơn"), ("UBND xã Tân Thạnh", "UBND xã Tân Thành"),
            ("Ban Tổ chức Tỉnh ủy Lam Giang", "Ban Tổ chức Tỉnh ủy Sơn Hà"), ("Bộ Nội vụ", "Bộ Tài chính"),
            ("Bộ Nội vụ", "Sở Nội vụ tỉnh Sơn Hà"), ("Sở Nội vụ", "Sở Tài chính"), ("Sở Tài chính", "UBND tỉnh Sơn Hà"),
            ("UBND Lam Giang", "Ủy ban nhân dân tỉnh Sơn Hà"),
            ("UBND xã Mai Hạ, huyện Bình Minh, tỉnh Sơn Hà", "UBND huyện Bình Minh"),
            ("Ban Chấp hành Trung ương", "Ban Chấp hành Đảng bộ tỉnh Sơn Hà"),
        ])
    func other(_ one: String, _ other: String) {
        #expect(!mayBe(one, other))
    }

    @Test("A department has the place of its date line, and a ministry has none")
    func placed() {
        let here = IssuingBody("Sở Nội vụ").placed(at: "Sơn Hà")
        #expect(!here.mayBe(IssuingBody("Sở Nội vụ").placed(at: "Lam Giang")))
        #expect(here.mayBe(IssuingBody("Sở Nội vụ tỉnh Sơn Hà")))
        #expect(IssuingBody("Bộ Nội vụ").placed(at: "Hà Nội").place == nil)
    }
}
