import Hummingbird
package import PolicyBook
import Respond
package import Store
import Understand
import Vocabulary
import WebSupport

/// What could not be delivered, for those who own it.
package struct DeliveryPages: Sendable {
    private let site: Site
    private let store: Store
    private let policies: PoliciesByDay

    package init(_ site: Site, store: Store, policies: PoliciesByDay) {
        self.site = site
        self.store = store
        self.policies = policies
    }

    package var routes: [PageRoute] {
        [
            .get("/deliveries", list),
            .post("/deliveries/{delivery}/retry") { try await see($1, to: .sendAgain, saying: "delivery-again") },
            .post("/deliveries/{delivery}/told", tell),
        ]
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let found = try await ListDeadLetters(store: store)(atMost: 100, by: try context.actor())
        let names = Names(try policies.policy(at: site.world.now).policy)
        return try site.page(DeliveriesPage(found, names), in: context)
    }

    private func tell(_ request: Request, _ context: HeedContext) async throws -> Response {
        guard let how = context.form?.text("told").flatMap(NamedHolder.Told.init) else {
            throw Refusal(.badInput, "it is not said how they were told", remedy: "press one of the three")
        }
        return try await see(context, to: .toldOtherwise(how), saying: "delivery-told")
    }

    private func see(
        _ context: HeedContext,
        to remedy: DeadLetterRemedy,
        saying notice: String
    ) async throws -> Response {
        let id = try context.recordID("delivery", called: "delivery")
        try await SeeToDeadLetter(store: store, world: site.world)(id, remedy, by: try context.actor())
        return context.redirect(to: LocalPath("/deliveries") ?? .home, saying: Notice(notice), over: site.transport)
    }
}
