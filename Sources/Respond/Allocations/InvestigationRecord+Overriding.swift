import Access
package import Vocabulary

extension InvestigationRecord {
    /// What is said when somebody without the licence is let do a part.
    package struct Allowing: Hashable, Sendable {
        package let because: String
        package let mitigation: String
        package let lastDay: CalendarDay

        package init(because: String, mitigation: String, lastDay: CalendarDay) {
            self.because = because
            self.mitigation = mitigation
            self.lastDay = lastDay
        }
    }

    /// Who allows it.
    package struct Allower: Hashable, Sendable {
        package let account: AccountID
        package let rank: RankID?

        package init(_ account: AccountID, rank: RankID?) {
            self.account = account
            self.rank = rank
        }
    }

    /// The investigation with somebody who does a part without the licence, for a time; whoever does it already goes on with it.
    ///
    /// - Throws: `Refusal` where the one who allows it is not of a rank that may, allows it to themselves or for too long, where
    ///   something is not said, or where a licence would do.
    package func overriding(
        _ part: InvestigationPart,
        under rule: OverrideRule,
        for assignee: Assignee,
        _ allowing: Allowing,
        saying said: Saying = Saying(),
        at moment: Instant,
        by allower: Allower
    ) throws(Refusal) -> InvestigationRecord {
        try checkOpen()
        guard let rank = allower.rank, rule.ranks.contains(rank) else {
            throw Refusal(.notAllowed, "your rank does not allow this", remedy: "ask one of a rank that may")
        }
        guard allower.account != assignee.account else {
            throw Refusal(.notAllowed, "nobody allows it to themselves", remedy: "ask another of a rank that may")
        }
        let today = LocalTime.day(of: moment)
        guard case .unlicensed(let lack) = part.answer(of: assignee.licences, on: today) else {
            throw Refusal(.notInThisState, "their licence covers it", remedy: "give it to them by their licence")
        }
        var problems = FieldProblems()
        problems.require(
            !allowing.because.isBlank,
            "because",
            "there is no reason",
            "say why it cannot wait for another"
        )
        problems.require(
            !allowing.mitigation.isBlank,
            "mitigation",
            "it is not said what keeps people safe meanwhile",
            "say who sees the work, and how often"
        )
        let last = today.adding(days: rule.days)
        problems.require(
            (today...last).contains(allowing.lastDay),
            "last_day",
            "it may last until \(last.words)",
            "give a day from today until then"
        )
        let present = allocation(of: part.id, to: assignee.account)
        if present == nil {
            try Self.check(said, for: part, load: assignee.load, &problems)
        }
        try problems.check()
        let ground = Allocation.Ground.override(
            LicenceOverride(
                by: allower.account,
                rank: rank,
                at: moment,
                because: allowing.because,
                mitigation: allowing.mitigation,
                lastDay: allowing.lastDay,
                lack: lack.words
            )
        )
        guard let present, let place = allocations.firstIndex(of: present) else {
            return giving(part.id, to: assignee.account, said, on: ground, at: moment, by: allower.account)
        }
        var next = self
        next.version += 1
        next.allocations[place].earlier.append(present.ground)
        next.allocations[place].ground = ground
        next.holding.involved.insert(allower.account)
        return next
    }
}
