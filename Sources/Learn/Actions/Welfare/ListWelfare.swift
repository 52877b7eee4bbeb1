import Access
package import Vocabulary

/// Lists whom those who lead on welfare should speak with: whoever asked first, then by the day.
package struct ListWelfare<Store: Transactions>: Sendable where Store.Session: WelfareSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// Whoever is shown is journalled, once a look.
    package func callAsFunction(by actor: Actor) async throws -> [WelfareLine] {
        let ground = try desk.ground
        return try await desk.store.write { session in
            let reach = try Access.reach(of: actor, to: .leadWelfare)
            let lines = try people(within: reach, in: session, on: ground).compactMap { account in
                try line(account, in: session, on: ground, by: actor)
            }
            var change = Change(at: ground.moment, by: actor)
            for line in lines {
                change.consult(.record(.account, line.person.id), under: "same-agency", detail: "welfare")
            }
            try session.keep(change)
            return lines.sorted { $0.place < $1.place }
        }
    }

    /// Everybody of whom something may ask for a conversation.
    private func people(
        within reach: Reach,
        in session: Store.Session,
        on ground: LearnDesk<Store>.Ground
    ) throws -> [AccountID] {
        let kept = try session.welfare(within: reach).map(\.account)
        let holders = try ground.policy.licences.flatMap { scheme in
            try session.licences(under: scheme.id, keptBy: reach.agency).map(\.account)
        }
        return (kept + holders).removingRepeats()
    }

    private func line(
        _ account: AccountID,
        in session: Store.Session,
        on ground: LearnDesk<Store>.Ground,
        by actor: Actor
    ) throws -> WelfareLine? {
        guard let person = try session.account(RecordID(account.text)), person.agency == actor.agency,
            person.isLed(by: actor.account)
        else { return nil }
        let record = try session.welfare(of: account)
        let notes = try desk.shownNotes(of: person, record, in: session) ?? []
        let due = try desk.due(account, record, noted: notes, in: session, on: ground)
        guard let due, due.isNear(on: ground.today, under: ground.policy.welfare) else { return nil }
        return WelfareLine(person: person, due: due)
    }
}

extension WelfareLine {
    /// Whoever asked stands before the others.
    fileprivate var place: (Int, Int, String, String) {
        let asked = due.reasons.contains { $0.cause == .asked }
        return (asked ? 0 : 1, due.by.number, person.name, person.id.text)
    }
}
