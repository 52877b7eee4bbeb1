package import Vocabulary

/// Shows those who lead on welfare when somebody of their agency was spoken with, and what they let be seen.
package struct ReadWelfare<Store: Transactions>: Sendable where Store.Session: WelfareSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(_ id: RecordID, by actor: Actor) async throws -> LedWelfare {
        let ground = try desk.ground
        return try await desk.store.write { session in
            let (person, rule) = try desk.led(id, in: session, by: actor)
            let account = AccountID(id.text)
            let record = try session.welfare(of: account)
            let notes = try desk.shownNotes(of: person, record, in: session)
            let due = try desk.due(account, record, noted: notes ?? [], in: session, on: ground)
            var change = Change(at: ground.moment, by: actor)
            change.consult(.record(.account, id), under: rule, detail: "welfare")
            try session.keep(change)
            return LedWelfare(
                person: person,
                record: record,
                due: due,
                counts: notes?.counted(under: ground.policy.welfare, on: ground.today),
                policy: ground.policy.welfare,
                today: ground.today
            )
        }
    }
}
