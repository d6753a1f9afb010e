import Testing

@testable import KnowledgeBase

@Suite("Validity where what ends others is itself not in force, ended or undone")
struct ValidityChainTests {
    private static let old = "Quyết định số 12/2014/QĐ-UBND ngày 12 tháng 12 năm 2014 của Ủy ban nhân dân tỉnh"
    private static let second = "Quyết định số 20/2016/QĐ-UBND ngày 10 tháng 5 năm 2016 của Ủy ban nhân dân tỉnh"

    /// A decision by number, day and articles; OLD and SECOND in them name the decisions of 2014 and 2016.
    private struct Decision {
        var number: String
        var day: String
        var articles: String

        init(_ number: String, _ day: String, _ articles: String) {
            self.number = number
            self.day = day
            self.articles = articles
        }
    }

    private static let first = Decision(
        "12/2014/QĐ-UBND", "12 tháng 12 năm 2014",
        "Điều 1. Trồng cây.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày 01 tháng 01 năm 2015.")

    /// The validity of the decision of 2014 on each of the days.
    private func validity(_ others: Decision..., first: Decision = first, on days: [String]) async throws -> [Validity?]
    {
        let fixture = try Fixture()
        for (place, decision) in ([first] + others).enumerated() {
            let articles = decision.articles.replacing("OLD", with: Self.old).replacing("SECOND", with: Self.second)
            let text = """
                ỦY BAN NHÂN DÂN
                TỈNH LAM GIANG

                Số: \(decision.number)

                Lam Giang, ngày \(decision.day)

                QUYẾT ĐỊNH

                Về việc trồng cây

                ỦY BAN NHÂN DÂN TỈNH LAM GIANG

                QUYẾT ĐỊNH:

                \(articles)
                """
            try await fixture.ingest(try fixture.write("\(place).txt", text))
        }
        let id = try #require(try fixture.base.list().documents.first { $0.number == first.number }?.id)
        return try days.map { try fixture.base.validity(of: id, on: $0) }
    }

    @Test("What ends when another is published is in force until that can have been, and no day is told for it")
    func published() async throws {
        let found = try await validity(
            Decision(
                "20/2016/QĐ-UBND", "10 tháng 5 năm 2016",
                "Điều 1. Quyết định này có hiệu lực sau 15 ngày, kể từ ngày đăng Công báo và thay thế OLD."),
            on: ["2015-06-01", "2016-05-24", "2016-05-25"])
        #expect(found.map(\.?.status) == [.inForce, .inForce, .ended])
        #expect(found[2]?.since == nil && found[2]?.by != nil)
    }

    @Test("A decision whose day cannot be read ends nothing before the year of its number")
    func lostDay() async throws {
        let found = try await validity(
            Decision("20/2016/QĐ-UBND", "     tháng     năm 2016", "Điều 1. Bãi bỏ OLD."),
            on: ["2015-06-01", "2015-12-31", "2016-12-31"])
        #expect(found.map(\.?.status) == [.inForce, .inForce, .ended])
        #expect(found[2]?.since == nil)
    }

    @Test("What holds from a day before its own date ends what was issued between the two")
    func retroactive() async throws {
        let found = try await validity(
            Decision(
                "20/2016/QĐ-UBND", "10 tháng 5 năm 2016",
                "Điều 1. Quyết định này có hiệu lực kể từ ngày 01 tháng 10 năm 2014 và thay thế OLD."),
            on: ["2016-06-01"])
        #expect(found.map(\.?.status) == [.ended])
    }

    @Test(
        "A replacement that is repealed before it begins, or on that day, has replaced nothing; one repealed later has")
    func repealedBefore() async throws {
        let replacement = Decision(
            "20/2016/QĐ-UBND", "10 tháng 5 năm 2016",
            "Điều 1. Trồng cây.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày 01 tháng 01 năm 2017 và thay thế OLD.")
        func repeal(_ day: String) -> Decision {
            Decision(
                "31/2016/QĐ-UBND", "10 tháng 12 năm 2016",
                "Điều 1. Bãi bỏ SECOND.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày \(day).")
        }
        for (day, expected) in [
            ("25 tháng 12 năm 2016", Validity.Status.inForce), ("01 tháng 01 năm 2017", .inForce),
            ("01 tháng 02 năm 2017", .ended),
        ] {
            #expect(
                try await validity(replacement, repeal(day), on: ["2017-03-01"]).map(\.?.status) == [expected], "\(day)"
            )
        }
    }

    @Test("A suspension ends with the decision that suspended, by another or by its own last day")
    func suspenderEnded() async throws {
        let suspension = Decision(
            "20/2016/QĐ-UBND", "10 tháng 5 năm 2016",
            "Điều 1. Tạm ngưng hiệu lực OLD.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.")
        let repeal = Decision(
            "31/2016/QĐ-UBND", "10 tháng 12 năm 2016",
            "Điều 1. Bãi bỏ SECOND về tạm ngưng hiệu lực OLD.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày 01 tháng 01 năm 2017."
        )
        #expect(
            try await validity(suspension, repeal, on: ["2016-05-09", "2016-12-31", "2017-01-01"]).map(\.?.status)
                == [.inForce, .suspended, .inForce])
        let short = Decision(
            "20/2016/QĐ-UBND", "10 tháng 5 năm 2016",
            "Điều 1. Tạm ngưng hiệu lực OLD.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký đến hết ngày 31 tháng 12 năm 2016."
        )
        #expect(
            try await validity(short, on: ["2016-12-31", "2017-01-01"]).map(\.?.status) == [.suspended, .inForce])
    }

    @Test(
        "A suspension that is lifted, and a decision that is let hold again, are in force from that day",
        arguments: [
            "Chấm dứt việc tạm ngưng hiệu lực OLD.", "Hủy bỏ việc tạm ngưng hiệu lực thi hành OLD.",
            "Khôi phục hiệu lực thi hành OLD.", "Khôi phục hiệu lực của OLD.",
            "Tiếp tục thực hiện trở lại OLD kể từ ngày 01 tháng 01 năm 2017.",
            "Bãi bỏ SECOND; OLD về việc trồng cây có hiệu lực trở lại.",
            "Bãi bỏ SECOND. OLD có hiệu lực trở lại kể từ ngày 01 tháng 01 năm 2017.",
            "OLD được khôi phục hiệu lực thi hành.",
        ])
    func lifted(_ sentence: String) async throws {
        let suspension = Decision(
            "20/2016/QĐ-UBND", "10 tháng 5 năm 2016",
            "Điều 1. Tạm ngưng hiệu lực OLD.\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.")
        let lifting = Decision(
            "31/2016/QĐ-UBND", "10 tháng 12 năm 2016",
            "Điều 1. \(sentence)\n\nĐiều 2. Quyết định này có hiệu lực kể từ ngày 01 tháng 01 năm 2017.")
        #expect(
            try await validity(suspension, lifting, on: ["2016-12-31", "2017-01-01"]).map(\.?.status)
                == [.suspended, .inForce])
    }

    @Test("What was replaced holds again where its replacement is repealed and the text lets it")
    func revived() async throws {
        let replacement = Decision(
            "20/2016/QĐ-UBND", "10 tháng 5 năm 2016", "Điều 1. Quyết định này có hiệu lực từ ngày ký và thay thế OLD.")
        let repeal = Decision(
            "31/2016/QĐ-UBND", "10 tháng 12 năm 2016",
            "Điều 1. Bãi bỏ SECOND; OLD có hiệu lực trở lại.\n\nĐiều 2. Quyết định này có hiệu lực từ ngày 01 tháng 01 năm 2017."
        )
        #expect(
            try await validity(replacement, repeal, on: ["2016-06-01", "2017-01-01"]).map(\.?.status)
                == [.ended, .inForce])
    }

    @Test("A paper whose number and day are both blank is a draft, which ends nothing")
    func blankDraft() async throws {
        for number in ["      /2026/QĐ-UBND", ".../2026/QĐ-UBND", "     /2026/QĐ-UBND      (Dự thảo lần 2)"] {
            #expect(
                try await validity(
                    Decision(
                        number, "     tháng     năm 2026",
                        "Điều 1. Quyết định này có hiệu lực kể từ ngày ký và thay thế OLD."), on: ["2027-01-01"]
                ).map(\.?.status) == [.inForce], "\(number)")
        }
    }
}
