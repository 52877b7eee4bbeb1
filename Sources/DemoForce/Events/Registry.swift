import Vocabulary

/// By which record each person is known to whom; nobody links to a record that is beyond their reach.
struct Registry {
    private struct Known {
        let key: String
        /// Where the record is reached, and from when on.
        var holders: [(agency: String, unit: String?, from: Instant)]
    }

    private var known: [[Known]]
    private let keys: [String]

    init(_ people: [DemoPerson]) {
        keys = people.map(\.key)
        known = Array(repeating: [], count: people.count)
    }

    /// The record under which a resident is recorded in a contact, and one of the same agency to which the hub may
    /// link it.
    mutating func record(
        of resident: Int,
        agency: String,
        unit: String?,
        reachesAgency: Bool,
        at moment: Instant
    ) -> (key: String, twin: String?) {
        let mine = known[resident].firstIndex { known in
            known.holders.contains { holder in
                holder.agency == agency && holder.from <= moment && (reachesAgency || holder.unit == unit)
            }
        }
        if let mine {
            known[resident][mine].holders.append((agency, unit, moment))
            return (known[resident][mine].key, nil)
        }
        let twin = known[resident].first { known in
            known.holders.contains { $0.agency == agency && $0.from <= moment }
        }
        let number = known[resident].count
        let key = keys[resident] + (number == 0 ? "" : ".\(number + 1)")
        known[resident].append(Known(key: key, holders: [(agency, unit, moment)]))
        return (key, twin?.key)
    }

    /// From a moment on, a record is reached from one more unit.
    mutating func link(_ resident: Int, to key: String, agency: String, unit: String?, at moment: Instant) {
        guard let index = known[resident].firstIndex(where: { $0.key == key }) else { return }
        known[resident][index].holders.append((agency, unit, moment))
    }
}
