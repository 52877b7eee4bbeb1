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
            LicenceOverride(by: allower.account, rank, at: moment, allowing, lack: lack.words)
        )
        guard let present else {
            return giving(part.id, to: assignee.account, said, on: ground, at: moment, by: allower.account)
        }
        return resting(present, on: ground, by: allower.account)
    }

    /// The investigation after somebody is let do a part no longer, before the last day that was given.
    package func endingOverride(
        _ part: InvestigationPartID,
        of assignee: AccountID,
        because reason: String,
        at moment: Instant,
        by account: AccountID
    ) throws(Refusal) -> InvestigationRecord {
        try checkOpen()
        guard let place = allocations.firstIndex(where: { $0.isOpen && $0.part == part && $0.assignee == assignee })
        else { throw .notFound("part of the investigation") }
        guard case .override(var override) = allocations[place].ground,
            LocalTime.day(of: moment) <= override.countsUntil
        else {
            throw Refusal(.notInThisState, "nobody lets them do it today", remedy: "see how the part stands now")
        }
        override.ended = try Self.ended(because: reason, at: moment, by: account)
        var next = self
        next.allocations[place].ground = .override(override)
        next.holding.involved.insert(account)
        next.version += 1
        return next
    }
}
