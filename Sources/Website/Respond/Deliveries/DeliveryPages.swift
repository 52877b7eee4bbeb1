import Hummingbird
import Learn
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
            .post("/deliveries/{delivery}/hand-over", handOver),
        ]
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await page(context)
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let found = try await ListDeadLetters(store: store)(atMost: 100, by: try context.actor())
        let names = Names(try policies.policy(at: site.world.now).policy)
        let refused = try await TallyRefusedMail(store: store)(by: try context.actor())
        let shown = DeliveriesPage(found, names, fields, errors.summary, refusedMail: refused)
        return try site.page(shown, in: context, status: status)
    }

    private func handOver(_ request: Request, _ context: HeedContext) async throws -> Response {
        let (actor, form) = (try context.actor(), context.form ?? Form())
        let id = try context.recordID("delivery", called: "delivery")
        let field = DeliveriesPage.handingField(id)
        do {
            let hand = HandOverDeliveryPoint(store: store, world: site.world)
            _ = try await hand(ofLetter: id, to: form.text(field) ?? "", by: actor)
            return context.redirect(to: path, saying: Notice("delivery-handed-over"), over: site.transport)
        } catch let refusal as Refusal where refusal.code == .badInput {
            let errors = FormErrors(refusal) { _ in field }
            return try await page(context, FormFields(form, errors), errors, status: .unprocessableContent)
        }
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
        return context.redirect(to: path, saying: Notice(notice), over: site.transport)
    }

    private var path: LocalPath { LocalPath("/deliveries") ?? .home }
}
