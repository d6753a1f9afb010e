import Documents

/// Which of some seats tie.
struct SeatTies {
    /// For each seat those that it ties to with a place told.
    private(set) var strong: [[Int]]
    /// For each seat those that it may be one of.
    private(set) var weak: [[Int]]
    /// Which are of a place that is told.
    let isPlaced: [Bool]

    init(_ seats: [OfficeSeat]) {
        strong = Array(repeating: [], count: seats.count)
        weak = strong
        isPlaced = seats.map(\.isPlaced)
        for one in seats.indices {
            // who has the same seat as another has it with its place, or may have another place's
            let own = seats[one].tie(with: seats[one])
            if own == .strong { strong[one].append(one) } else if own == .weak { weak[one].append(one) }
            for other in seats.indices where other > one {
                switch seats[one].tie(with: seats[other]) {
                case .strong:
                    strong[one].append(other)
                    strong[other].append(one)
                case .weak:
                    weak[one].append(other)
                    weak[other].append(one)
                case nil: break
                }
            }
        }
    }
}

/// Namesakes of several documents, joined to those who are one person.
struct SpeakerGroups {
    private var parent: [Int]
    private var members: [[Int]]
    private let documents: [Int64]

    /// Each alone.
    ///
    /// - Parameter documents: the document of each.
    init(documents: [Int64]) {
        self.documents = documents
        parent = Array(documents.indices)
        members = documents.indices.map { [$0] }
    }

    /// The groups, each in the order of its members.
    var all: [[Int]] { members.indices.filter { parent[$0] == $0 }.map { members[$0].sorted() } }

    /// Joins all whom the seats that each has tie.
    mutating func join(_ seats: [[Int]], by ties: SeatTies) {
        joinStrong(seats, ties)
        // those of whom no seat is told with its place, nor is that of any whom one of those ties to them
        let placed = seats.indices.filter { index in seats[index].contains { ties.isPlaced[$0] } }
        let known = Set(placed.map { root($0) })
        let open = seats.indices.filter { !seats[$0].isEmpty && !known.contains(root($0)) }
        joinOpen(open, seats, ties)
        // each group of these is one with the only other whom it may be
        var havers: [Int: Set<Int>] = [:]
        for index in seats.indices where known.contains(root(index)) {
            for seat in seats[index] { havers[seat, default: []].insert(root(index)) }
        }
        for group in Set(open.map { root($0) }).sorted() {
            let wanted = Set(members[group].flatMap { seats[$0] }.flatMap { ties.weak[$0] })
            let others = wanted.reduce(into: Set<Int>()) { $0.formUnion((havers[$1] ?? []).map { root($0) }) }
            if others.count == 1, let other = others.first { join(group, other) }
        }
    }

    private mutating func joinStrong(_ seats: [[Int]], _ ties: SeatTies) {
        var first: [Int: Int] = [:]
        for index in seats.indices {
            for seat in seats[index] {
                for tied in ties.strong[seat] {
                    if let other = first[tied] { join(index, other) }
                }
            }
            for seat in seats[index] where !ties.strong[seat].isEmpty && first[seat] == nil { first[seat] = index }
        }
    }

    private mutating func joinOpen(_ open: [Int], _ seats: [[Int]], _ ties: SeatTies) {
        var first: [Int: Int] = [:]
        for index in open {
            for seat in seats[index] {
                for tied in ties.weak[seat] {
                    if let other = first[tied] { join(index, other) }
                }
            }
            for seat in seats[index] where first[seat] == nil { first[seat] = index }
        }
    }

    private mutating func root(_ index: Int) -> Int {
        var index = index
        while parent[index] != index {
            parent[index] = parent[parent[index]]
            index = parent[index]
        }
        return index
    }

    /// Joins two groups, unless a document has somebody in both.
    private mutating func join(_ one: Int, _ other: Int) {
        var (one, other) = (root(one), root(other))
        guard one != other else { return }
        if members[one].count < members[other].count { swap(&one, &other) }
        let held = Set(members[one].map { documents[$0] })
        guard !members[other].contains(where: { held.contains(documents[$0]) }) else { return }
        parent[other] = one
        members[one] += members[other]
        members[other] = []
    }
}
