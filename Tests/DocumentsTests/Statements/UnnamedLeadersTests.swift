import Testing

@testable import Documents

@Suite("What is said: bodies as sources, with what stands behind their names, and leaders whom nothing names")
struct UnnamedLeadersTests {
    private func said(_ text: String) -> [String] { Said.lines("Bà Hoàng Thị Ngân dự.\n\n" + text) }

    @Test("`Theo một lãnh đạo` of a body is the body's word, and nobody's where no body is told")
    func oneLeader() {
        #expect(
            said("Tuy nhiên, theo một lãnh đạo UBND huyện Bến Đông, vụ này có những vi phạm.")
                == ["UBND huyện Bến Đông: vụ này có những vi phạm."])
        #expect(
            said("Theo một đại diện Sở Y tế tỉnh Lam Giang, thuốc đã hết từ hôm qua.")
                == ["Sở Y tế tỉnh Lam Giang: thuốc đã hết từ hôm qua."])
        #expect(said("Theo một lãnh đạo, vụ này có những vi phạm.") == [])
        #expect(said("Theo một chuyên gia của Sở Y tế, vụ này có những vi phạm.") == [])
    }

    @Test("Where a source belongs and the year stand between the name and the comma")
    func belonging() {
        #expect(
            said("Theo Trung tâm Nghiên cứu Biển (TNB) của Lam Giang, nước này có 70 tàu ngầm.")
                == ["Trung tâm Nghiên cứu Biển: nước này có 70 tàu ngầm."])
        #expect(said("Theo Hội đồng Vàng năm nay, giá sẽ tăng mạnh.") == ["Hội đồng Vàng: giá sẽ tăng mạnh."])
        #expect(
            said("Theo báo cáo của Sở Y tế (SYT) năm 2017, số trẻ em đang tăng.")
                == ["Sở Y tế: số trẻ em đang tăng."])
        #expect(
            said("Giá vàng sẽ tăng trong năm nay, theo giám đốc Phạm Văn Tá của Công ty Sông Lam.")
                == ["Phạm Văn Tá: Giá vàng sẽ tăng trong năm nay"])
        #expect(
            said("Sở Y tế năm nay đề nghị các trường kiểm tra lại.") == ["Sở Y tế: các trường kiểm tra lại."])
    }

    @Test("Highest bodies are named without more")
    func highest() {
        #expect(
            said("Trung ương yêu cầu khẩn trương hoàn thiện các cơ chế.")
                == ["Trung ương: khẩn trương hoàn thiện các cơ chế."])
        #expect(
            said("Thường vụ Quốc hội yêu cầu Bộ Giáo dục kiểm tra các trường.")
                == ["Thường vụ Quốc hội: Bộ Giáo dục kiểm tra các trường."])
    }

    @Test("Behind `nên` somebody asks for something; before `trong khi` words end where others tell something else")
    func clauses() {
        #expect(
            said("Trời mưa nên ông Phạm Văn Tá yêu cầu học sinh nghỉ học.") == ["Phạm Văn Tá: học sinh nghỉ học."])
        #expect(
            said("Công an tỉnh Lam Giang xác định ba nghi can, trong khi các nhân chứng kể nhiều tình tiết bí ẩn.")
                == ["Công an tỉnh Lam Giang: ba nghi can"])
        #expect(
            said("Ông Phạm Văn Tá, người đã cho bà Thanh thuê nhà, nhớ lại rằng người này khoảng 30 tuổi.")
                == ["Phạm Văn Tá: người này khoảng 30 tuổi."])
    }
}
