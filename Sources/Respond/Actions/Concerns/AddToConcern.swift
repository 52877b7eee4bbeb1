import Access
import Recognise
import Understand
package import Vocabulary

/// Adds a further word to a concern, and to the contact that came of it, which waits to be assessed anew.
///
/// Where the hub has decided already, it looks at it again; where it has not, what it decides on an older page is refused.
package struct AddToConcern<Store: Transactions>: Sendable where Store.Session: ConcernSession {
    private let desk: ConcernDesk<Store>

    package init(_ desk: ConcernDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ words: String,
        to id: RecordID,
        expecting version: Int?,
        by actor: Actor,
        receipt: Receipt<ConcernView>? = nil
    ) async throws -> ConcernView {
        let now = desk.world.now
        let policy = try desk.policies.respondPolicy(at: now)
        return try await desk.store.write { session in
            var (record, rule) = try desk.concern(id, for: actor, to: .raiseConcern, in: session)
            if let version, version != record.version { throw Refusal.stale(current: record.version) }
            if words.isBlank { throw Refusal.needs("words", "nothing is added", "say what is new") }
            var notification = try record.notification.flatMap { try session.notification($0, .latest) }
            let before = try desk.view(record, given: notification, to: actor, in: session)
            if before.standing == .closed { throw Self.isClosed }

            record.add(words, at: now, by: actor.account)
            var change = Change(at: now, by: actor)
            change.write(record, .alter, under: rule)
            let contact = try desk.contact(record.contact, adding: words, in: session)
            change.write(contact, .alter, under: rule)
            for person in (record.about + contact.people).removingRepeats() {
                change.disclose(.record(.person, person), to: record.to, under: rule)
            }
            change.tell(.concernAddedTo, of: id)
            change.tell(.contactChanged, of: contact.id)
            if var open = notification, open.status.isOpen {
                open.version += 1
                change.write(open, .alter, under: rule)
                notification = open
            } else if let decided = notification {
                let next = try decided.movedByPartner(
                    .askAgain,
                    saying: words,
                    judged: contact.summary.grade,
                    under: policy,
                    at: now,
                    by: actor
                )
                change.write(next, .alter, under: rule)
                change.tell(.notificationAskedAgain, of: next.id)
                notification = next
            }
            try session.keep(change)
            let view = try desk.view(record, given: notification, to: actor, in: session)
            if let receipt { try session.keep(receipt.kept(view, showing: record.about), at: now) }
            return view
        }
    }

    private static var isClosed: Refusal {
        Refusal(
            .notInThisState,
            "this was looked at and closed",
            remedy: "raise what is new as a concern of its own"
        )
    }
}
