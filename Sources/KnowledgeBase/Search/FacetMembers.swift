/// The values of a facet, each with those that have it: passages, or places of documents in the catalog.
///
/// All members lie in one array, those of a value side by side and values with many members before those with few, so that
/// counting walks through memory and may stop where no value can be among the most frequent any more: a collection may have
/// a hundred thousand speakers with a passage or two each.
struct FacetMembers: Sendable {
    /// The values, as users read them, those with most members first.
    private(set) var values: [String] = []
    /// Where the members of each value begin; one more than there are values.
    private var starts: [UInt32] = [0]
    /// Those of a value ascend.
    private var ids: [UInt32] = []

    var isEmpty: Bool { values.isEmpty }

    /// Calls `body` with the place of each value and its members until it says that it has seen enough.
    @inline(__always)
    func forEach(while body: (_ value: Int, _ members: UnsafeBufferPointer<UInt32>) -> Bool) {
        ids.withUnsafeBufferPointer { ids in
            starts.withUnsafeBufferPointer { starts in
                for value in values.indices {
                    let members = UnsafeBufferPointer(rebasing: ids[Int(starts[value])..<Int(starts[value + 1])])
                    guard body(value, members) else { return }
                }
            }
        }
    }

    /// Gathers values and members in any order of values; the members of a value must come ascending.
    struct Builder {
        private var values: [String] = []
        private var places: [String: Int] = [:]
        private var pairs: [(value: UInt32, id: UInt32)] = []
        /// One more than the last member of each value.
        private var ends: [UInt32] = []

        /// The place of a value, which is taken down if it is new.
        mutating func index(of value: String) -> Int {
            if let known = places[value] { return known }
            let place = append(value)
            places[value] = place
            return place
        }

        /// Takes down a value though there may be one called the same; gives its place.
        mutating func append(_ value: String) -> Int {
            values.append(value)
            ends.append(0)
            return values.count - 1
        }

        /// Takes down a member of the value at the place.
        mutating func add(_ id: UInt32, to value: Int) { add(id..<id + 1, to: value) }

        /// Takes down members of the value at the place; those that it has already count once.
        mutating func add(_ ids: Range<UInt32>, to value: Int) {
            guard ids.upperBound > ends[value] else { return }
            for id in max(ids.lowerBound, ends[value])..<ids.upperBound { pairs.append((UInt32(value), id)) }
            ends[value] = ids.upperBound
        }

        /// What was gathered.
        consuming func finish() -> FacetMembers {
            var sizes = [UInt32](repeating: 0, count: values.count)
            for pair in pairs { sizes[Int(pair.value)] += 1 }
            // of equals the first taken down first
            let order = values.indices.sorted { sizes[$0] != sizes[$1] ? sizes[$0] > sizes[$1] : $0 < $1 }
            var members = FacetMembers()
            members.values = order.map { values[$0] }
            members.starts.reserveCapacity(values.count + 1)
            var next = sizes
            for place in order {
                let start = members.starts.last ?? 0
                next[place] = start
                members.starts.append(start + sizes[place])
            }
            members.ids = [UInt32](repeating: 0, count: pairs.count)
            for pair in pairs {
                members.ids[Int(next[Int(pair.value)])] = pair.id
                next[Int(pair.value)] += 1
            }
            return members
        }
    }
}
