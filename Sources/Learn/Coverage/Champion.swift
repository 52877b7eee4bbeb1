package import Access
package import Vocabulary

/// Somebody whom others of their unit can ask about what a programme teaches, from a day until a day.
package struct Champion: Record {
    package static let kind = RecordKind.champion

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [] }
    package let account: AccountID
    package let programme: ProgrammeID
    package let holding: Holding
    package let from: CalendarDay
    package internal(set) var until: CalendarDay
    package let named: Named
    /// Why it ended before its day.
    package internal(set) var ended: String?

    /// When they were named, and by whom.
    package struct Named: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
    }

    init(
        _ id: RecordID,
        _ account: Account,
        of programme: ProgrammeID,
        from: CalendarDay,
        until: CalendarDay,
        named at: Instant,
        by actor: Actor
    ) {
        self.id = id
        version = 1
        self.account = AccountID(account.id.text)
        self.programme = programme
        holding = Holding(agency: account.agency, unit: account.unit, involved: [])
        self.from = from
        self.until = until
        named = Named(at: at, by: actor.account)
        ended = nil
    }

    /// The same at its next version, ended on a day.
    func ended(on day: CalendarDay, because reason: String) throws(Refusal) -> Champion {
        guard ended == nil, day <= until else {
            throw Refusal(.notInThisState, "this has ended", remedy: "name them again, for another time")
        }
        var problems = FieldProblems()
        problems.require(!reason.isBlank, "because", "there is no reason", "say why it ends")
        try problems.check()
        var next = self
        next.version += 1
        next.until = day.adding(days: -1)
        next.ended = reason
        return next
    }
}
