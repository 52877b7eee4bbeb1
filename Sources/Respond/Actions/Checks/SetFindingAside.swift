import Access
import Recognise
package import Vocabulary

/// Lets something that is missing rest until a day, by somebody who is named and with a reason; then it is asked for again.
package struct SetFindingAside<Store: Transactions>: Sendable where Store.Session: CheckRecords {
    private let desk: CheckDesk<Store>

    package init(_ desk: CheckDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: RecordID,
        saying words: AsideWords,
        by actor: Actor,
        receipt: Receipt<FindingView>? = nil
    ) async throws -> FindingView {
        let (now, closureID) = (desk.world.now, desk.world.newID())
        let policy = try desk.policies.respondPolicy(at: now)
        try await desk.catchUp(under: policy)
        return try await desk.store.write { session in
            var (finding, contact, rule) = try session.finding(id, to: .setFindingAside, by: actor)
            guard finding.state(at: now) == .open else { throw Self.notOpen }
            try words.check(under: policy.checks, on: LocalTime.day(of: now))
            let kept = try session.closure(of: contact.id)
            var closure = kept ?? ClosureRecord(id: closureID, of: contact)
            if let kept { closure.version = kept.version + 1 }
            let aside = SetAside(finding, words, at: now, by: actor.account)
            closure.add(aside)

            var change = Change(at: now, by: actor)
            change.write(closure, kept == nil ? .collect : .alter, under: rule)
            change.tell(.findingSetAside, of: contact.id)
            try session.keep(change)
            finding.asideUntil = aside.until
            try session.keep(finding)
            let view = FindingView(finding, contact.summary, aside)
            if let receipt { try session.keep(receipt.kept(view, showing: []), at: now) }
            return view
        }
    }

    private static var notOpen: Refusal {
        Refusal(
            .notInThisState,
            "this is not asked for now",
            remedy: "look at how it stands: it was put right, set aside already, or has still time"
        )
    }
}
