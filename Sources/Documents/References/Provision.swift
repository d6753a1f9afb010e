/// A part of a document that a reference names: `điểm c khoản 2 Điều 8`, `Chương II`, `Điều 5 đến Điều 9`.
public struct Provision: Sendable, Equatable, Hashable, Codable {
    /// The ranks of provisions, from the smallest up.
    public enum Unit: String, Sendable, CaseIterable, Codable {
        case point = "điểm"
        case clause = "khoản"
        case article = "Điều"
        case subsection = "Tiểu mục"
        case section = "Mục"
        case chapter = "Chương"
        case part = "Phần"
        case form = "Mẫu"
        case appendix = "Phụ lục"

        var rank: Int {
            switch self {
            case .point: 0
            case .clause: 1
            case .article: 2
            case .subsection: 3
            case .section: 4
            case .chapter: 5
            case .part: 6
            case .form: 7
            case .appendix: 8
            }
        }

        /// Compared by their ranks, not by their words, which takes many times as long.
        public static func == (one: Unit, other: Unit) -> Bool { one.rank == other.rank }

        /// Hashed by the rank, too.
        public func hash(into hasher: inout Hasher) { hasher.combine(rank) }
    }

    /// A step of the way to it.
    public struct Step: Sendable, Equatable, Hashable, Codable {
        /// What it is.
        public var unit: Unit
        /// Its numeral or letter as written; empty for an appendix that has none.
        public var label: String
        /// The last one, where several in a row are named: `Điều 5 đến Điều 9`.
        public var through: String?

        /// Creates a step.
        public init(_ unit: Unit, _ label: String, through: String? = nil) {
            self.unit = unit
            self.label = label
            self.through = through
        }
    }

    /// The way to it, from the smallest unit up: point, clause, article.
    public var steps: [Step]

    /// Creates a provision.
    public init(_ steps: [Step]) { self.steps = steps }

    /// As it is cited: `điểm c khoản 2 Điều 8`.
    public var text: String {
        steps.map { step in
            let name = step.label.isEmpty ? step.unit.rawValue : "\(step.unit.rawValue) \(step.label)"
            return step.through.map { "\(name) đến \(step.unit.rawValue) \($0)" } ?? name
        }.joined(separator: " ")
    }

    /// The article that the last of `provisions` is, or stands in, with its clause where all are of one.
    static func home(_ provisions: [Provision]) -> [Step] {
        guard let last = provisions.last?.steps, let article = last.last(where: { $0.unit == .article }) else {
            return []
        }
        guard provisions.count == 1, let clause = last.first, clause.unit == .clause, last.count == 2 else {
            return [article]
        }
        return [clause, article]
    }
}
