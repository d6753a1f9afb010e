import Testing

@testable import Documents

@Suite("From when a decision holds that does not say `có hiệu lực`")
struct ApplicationTests {
    private func day(_ article: String) -> String? {
        let text = """
            ỦY BAN NHÂN DÂN TỈNH AN MÂY

            Số: 20/QĐ-UBND

            An Mây, ngày 04 tháng 12 năm 2015

            QUYẾT ĐỊNH

            Về việc trồng cây

            Điều 1. Các xã trồng cây.

            Điều 2. \(article)
            """
        return DocumentDescription.read(SampleText.plain(text)).fields.first { $0.name == .effectiveDate }?.value
    }

    @Test("`có giá trị`, `áp dụng`, `thi hành` from a day")
    func days() {
        for article in [
            "Quyết định này có giá trị từ ngày 01/3/2016.",
            "Quyết định có giá trị thi hành kể từ ngày 1 tháng 3 năm 2016.",
            "Quyết định này được áp dụng từ ngày 01-3-2016.", "Quyết định này thi hành kể từ ngày 01/3/2016.",
            "Danh mục này áp dụng cho các xã và có giá trị từ ngày 1 tháng 3 năm 2016.",
        ] {
            #expect(day(article) == "2016-03-01", "\(article)")
        }
    }

    @Test("`chịu trách nhiệm thi hành Quyết định này kể từ ngày ký`")
    func signing() {
        #expect(
            day("Chánh Văn phòng, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.")
                == "2015-12-04")
        #expect(day("Quyết định này thi hành kể từ ngày ký.") == "2015-12-04")
    }

    @Test("Deadlines, parts and rules of others are no day from which it holds")
    func others() {
        for article in [
            "Các xã chịu trách nhiệm thi hành Quyết định này.", "Mức thu tại Quyết định này áp dụng từ ngày 01/3/2016.",
            "Khoản 2 Điều 1 Quyết định này áp dụng từ ngày 01/3/2016.", "Các xã thực hiện Quyết định này từ năm 2016.",
            "Giấy phép này có giá trị từ ngày 01/3/2016.",
        ] {
            #expect(day(article) == nil, "\(article)")
        }
        #expect(day("Quyết định này có hiệu lực từ ngày 05/3/2016; áp dụng từ ngày 01/3/2016.") == "2016-03-05")
    }

    @Test("When a paper prints the decision, `chậm nhất là 5 ngày`, is not from when it holds")
    func printed() {
        for words in [
            "sau 10 ngày và phải được đăng Báo An Mây chậm nhất là 05 ngày, kể từ ngày ký.",
            "thi hành sau 10 ngày kể từ ngày ký và được đăng trên Công báo tỉnh chậm nhất là 5 ngày.",
        ] {
            #expect(day("Quyết định này có hiệu lực \(words)") == "2015-12-14", "\(words)")
        }
    }
}
