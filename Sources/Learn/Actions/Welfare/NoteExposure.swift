import Access
package import Vocabulary

/// Keeps what somebody notes for themselves of what the work brought them, and lets it be gone when they take it back.
package struct NoteExposure<Store: Transactions>: Sendable where Store.Session: WelfareSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// The journal says that something was noted, and neither what nor when it was.
    @discardableResult
    package func callAsFunction(
        _ kind: ExposureKindID,
        on day: CalendarDay,
        _ words: String = "",
        by actor: Actor
    ) async throws -> ExposureNote {
        let (ground, id) = (try desk.ground, desk.world.newID())
        _ = try Access.reach(of: actor, to: .keepWelfare)
        let known = ground.policy.welfare.kinds.map(\.term.id)
        var problems = FieldProblems()
        problems.require(known.contains(kind), "kind", "nothing of the list is chosen", "choose what it was")
        problems.require(day <= ground.today, "on", "that day is to come", "note it when it has been")
        try problems.check()
        let note = ExposureNote(id, of: actor.account, kind, on: day, words, at: ground.moment)
        var change = Change(at: ground.moment, by: actor)
        change.collect(.welfare, under: "own-welfare", detail: "noted")
        try await desk.store.write { [change] session in
            try session.keep(note)
            try session.keep(change)
        }
        return note
    }

    package func takeBack(_ note: RecordID, by actor: Actor) async throws {
        let now = desk.world.now
        _ = try Access.reach(of: actor, to: .keepWelfare)
        var change = Change(at: now, by: actor)
        change.entries.append(JournalEntry(at: now, by: actor, .erase, .welfare, under: "own-welfare"))
        try await desk.store.write { [change] session in
            let isGone = try session.takeBack(note, of: actor.account)
            guard isGone else { throw Refusal.notFound("note") }
            try session.keep(change)
        }
    }
}
