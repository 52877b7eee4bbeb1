package import Vocabulary

/// What others learn of the referrals of one route between two agencies: how they were answered, and what would help to write
/// the next.
package struct RouteFeedback: Sendable {
    package let pathway: PathwayID
    package let agency: AgencyID
    package let sent: ShownCount
    /// Nil where too few were sent, of too few contacts or by too few, to say more.
    package let detail: Detail?

    package struct Detail: Sendable {
        package let inTime: ShownCount
        package let accepted: ShownCount
        package let declined: ShownCount
        package let declinedByPerson: ShownCount
        package let expired: ShownCount
        /// Where the agency asked for more before it decided.
        package let asked: ShownCount
        package let completed: ShownCount
        /// Those that ended with help for the person.
        package let helped: ShownCount
        /// Hopes; few also where they are of too few referrals.
        package let met: ShownCount
        package let partly: ShownCount
        package let notMet: ShownCount
        /// The middle of the minutes that writing took.
        package let minutes: Int?
        /// Those that were given often enough, the most frequent first.
        package let reasons: [Counted<DeclineReasonID>]
        /// What the route asks for and was not told, where the agency asked; the most frequent first.
        package let leftOut: [Counted<String>]
    }

    package struct Counted<Item: Sendable>: Sendable {
        package let item: Item
        package let count: ShownCount
    }

    init(_ counts: RouteCounts, _ small: SmallNumbers, helping: Set<OutcomeID>) {
        pathway = counts.pathway
        agency = counts.agency
        sent = small.shown(counts.sent)
        let isOfEnough = min(counts.sent, counts.contacts) >= small.fewest && counts.writers >= small.fewestWriters
        guard isOfEnough else {
            detail = nil
            return
        }
        let helped = counts.outcomes.filter { helping.contains($0.key) }.values.reduce(0, +)
        let isTimed = counts.timed >= small.fewest && counts.timers >= small.fewestWriters
        detail = Detail(
            inTime: small.shown(counts.inTime),
            accepted: small.shown(counts.accepted),
            declined: small.shown(counts.declined),
            declinedByPerson: small.shown(counts.declinedByPerson),
            expired: small.shown(counts.expired),
            asked: small.shown(counts.asked),
            completed: small.shown(counts.completed),
            helped: small.shown(helped),
            met: small.shown(counts.met, in: counts.metIn),
            partly: small.shown(counts.partly, in: counts.partlyIn),
            notMet: small.shown(counts.notMet, in: counts.notMetIn),
            minutes: isTimed ? counts.seconds.map { max(1, ($0 + 30) / 60) } : nil,
            reasons: Self.told(counts.reasons, small) { $0.text },
            leftOut: Self.told(counts.leftOut, small) { $0 }
        )
    }

    /// Few of anything are left out whole: that it happened at all would tell of them.
    private static func told<Item: Hashable & Sendable>(
        _ counts: [Item: Int],
        _ small: SmallNumbers,
        by name: (Item) -> String
    ) -> [Counted<Item>] {
        counts.filter { $0.value >= small.fewest }
            .sorted { ($1.value, name($0.key)) < ($0.value, name($1.key)) }
            .map { Counted(item: $0.key, count: small.shown($0.value)) }
    }
}
