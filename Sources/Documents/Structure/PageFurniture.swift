/// Lines that a gazette or an electronic signature prints on a page, which belong to no sentence: `Người ký: CỔNG THÔNG
/// TIN ĐIỆN TỬ …`, `CÔNG BÁO/Số 131 + 132/Ngày 20-01-2025`.
enum PageFurniture {
    /// Whether such a line begins at `line`, told from its first bytes; nearly none does, and none is read further.
    static func opens(_ text: TextBytes, _ line: Range<Int>) -> Bool {
        let labels: [StaticString]
        switch text[line.lowerBound] {
        case UInt8(ascii: "N"): labels = signers
        case UInt8(ascii: "E"): labels = addresses
        case UInt8(ascii: "C"): labels = offices
        case UInt8(ascii: "T"): labels = times
        case UInt8(ascii: "K"): labels = signatures
        default: return false
        }
        return labels.contains { text.has($0, at: line.lowerBound) }
    }

    private static let signers: [StaticString] = ["Người ký:"]
    private static let addresses: [StaticString] = ["Email:"]
    private static let offices: [StaticString] = ["Cơ quan:", "CÔNG BÁO/Số"]
    private static let times: [StaticString] = ["Thời gian ký:"]
    private static let signatures: [StaticString] = ["Ký bởi:", "Ký số bởi:"]
}
