import GRDB

/// What one document held does to the force of another.
struct ValidityChange {
    /// What becomes of the other.
    enum Effect: String {
        case ended
        case endedInPart = "ended in part"
        case suspended
        case suspendedInPart = "suspended in part"

        /// What a relation of the kind does; nil for one that does no harm.
        init?(of kind: String, isPartial: Bool) {
            switch kind {
            case "thay thế", "bãi bỏ": self = isPartial ? .endedInPart : .ended
            case "đình chỉ", "tạm ngưng": self = isPartial ? .suspendedInPart : .suspended
            default: return nil
            }
        }
    }

    /// The key of the document that it is done to.
    var document: Int64
    var effect: Effect
    /// The key of the document that does it, and the day that it bears.
    var by: Int64
    var date: String?
    /// The first day, or the earliest that it can be; empty where nothing is known of it.
    var since: String
    /// Whether the day itself is not known.
    var isEstimated: Bool
    /// The first day on which it is over.
    var until: String?

    /// Lets it be over on `day`, if that comes before.
    mutating func end(on day: String) {
        guard day > since else { return }
        until = min(until ?? day, day)
    }
}

extension [ValidityChange] {
    /// Those that come to be: a document that was ended by the day on which it would have ended others has ended none. What
    /// it suspended is suspended no longer than it holds itself.
    func settled() -> [ValidityChange] {
        // what ends a document comes before what that document does; on one day the younger document goes first
        let order = indices.sorted { left, right in
            let (one, other) = (self[left], self[right])
            if one.since != other.since { return one.since < other.since }
            return (one.date ?? "") != (other.date ?? "") ? (one.date ?? "") > (other.date ?? "") : left < right
        }
        var ends: [Int64: String] = [:]
        var kept: [ValidityChange] = []
        for place in order {
            let change = self[place]
            if let end = ends[change.by], end <= change.since { continue }
            kept.append(change)
            guard change.effect == .ended, !change.since.isEmpty else { continue }
            ends[change.document] = ends[change.document] ?? change.since
        }
        for place in kept.indices where kept[place].effect == .suspended || kept[place].effect == .suspendedInPart {
            if let end = ends[kept[place].by] { kept[place].end(on: end) }
        }
        return kept
    }
}
