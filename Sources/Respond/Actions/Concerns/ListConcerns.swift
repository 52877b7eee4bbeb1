import Access
import Recognise
import Understand
package import Vocabulary

/// Lists what an agency raised, the latest first; everybody who is named is accounted for.
package struct ListConcerns<Store: Transactions>: Sendable where Store.Session: ConcernSession {
    private let desk: ConcernDesk<Store>

    package init(_ desk: ConcernDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(_ page: PageRequest, by actor: Actor) async throws -> Page<ConcernView> {
        let reach = try Access.reach(of: actor, to: .readConcern)
        let now = desk.world.now
        return try await desk.store.write { session in
            let found = try session.concerns(within: reach, page)
            var change = Change(at: now, by: actor)
            let views = try found.map { record in
                let notification = try record.notification.flatMap { try session.notification($0, .latest) }
                return try desk.view(record, given: notification, to: actor, in: session)
            }
            change.account(forThoseIn: views.items, toldTo: actor.agency, under: "lists-concerns")
            try session.keep(change)
            return views
        }
    }
}
