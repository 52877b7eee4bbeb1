import Access
import HTTPTypes
import Hummingbird
package import PolicyBook
import Recognise
import Respond
package import Store
package import Understand
import Vocabulary
import WebSupport

/// The plans of contacts: begun, listed, shown and moved on.
package struct PlanPages: Sendable {
    private let site: Site
    private let desk: PlanDesk<Store>
    private let reading: PlanReading

    package init(_ site: Site, desk: ContactDesk<Store>, policies: PoliciesByDay) {
        self.site = site
        self.desk = PlanDesk(store: desk.store, policies: policies, assessing: desk.assessing, world: desk.world)
        reading = PlanReading(reading: AssessmentReading(desk: desk, policies: policies))
    }

    package var routes: [PageRoute] {
        [
            .get("/plans", list),
            .get("/plans/{plan}", show),
            .get("/contacts/{contact}/plan", ofContact),
            .post("/contacts/{contact}/plan", begin),
            .post("/plans/{plan}/actions", ask),
        ] + PlanMove.allCases.map { move in .post("/plans/{plan}/" + move.rawValue) { try await make(move, $1) } }
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let side = query.one(of: PlansPage.Side.self, "side") ?? .all
        let page = query.page(defaultLimit: 50) { RecordID(uuid: $0) != nil }
        try query.finish()
        let found = try await ListPlans(desk)(side.filter, page, by: context.actor())
        let shown = PlansPage(plans: found, at: side, on: LocalTime.day(of: site.world.now))
        return try site.page(shown, in: context)
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await page(context)
    }

    /// The plan of a contact; where none is in force, the form in which it is begun.
    private func ofContact(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let id = try context.recordID("contact", called: "contact")
        _ = try await ReadContact(store: desk.store, world: site.world)(id, .latest, by: context.actor())
        let open = try await desk.store.read { try $0.plans(of: id) }.first { $0.status == .open }
        if let open { return .redirect(to: LocalPath("/plans/\(open.id.text)") ?? .home) }
        return try await beginning(context)
    }

    private func begin(_ request: Request, _ context: HeedContext) async throws -> Response {
        let form = PlanForm(context.form ?? Form(), "begin")
        do {
            let actor = try context.actor()
            let id = try context.recordID("contact", called: "contact")
            let record = try await ReadContact(store: desk.store, world: site.world)(id, .latest, by: actor).record
            let terms = form.terms()
            let offers = try await reading.ground(record).offers.filter { form.offers.contains($0.key) }
            let view = try await BeginPlan(desk)(
                terms,
                asking: offers.map { $0.asked(for: terms.person) },
                review: try form.neededDay("review"),
                for: id,
                by: actor
            )
            return sent(to: view.record.id, "plan-begun", context)
        } catch let refusal as Refusal where [.badInput, .mustNotReceive].contains(refusal.code) {
            let errors = FormErrors(refusal) { form.field($0) }
            return try await beginning(context, FormFields(context.form ?? Form(), errors), errors, refusal.pageStatus)
        }
    }

    /// Asks what was typed, or with one press what the assessment offers.
    private func ask(_ request: Request, _ context: HeedContext) async throws -> Response {
        let (id, actor) = (try context.recordID("plan", called: "plan"), try context.actor())
        return try await step("ask", "action-asked", context) { form in
            guard let key = context.form?.text("offer") else {
                _ = try await AskAction(desk)(try form.action(), of: id, by: actor)
                return
            }
            let view = try await ReadPlan(desk)(id, by: actor)
            let offer = try await reading.ground(view.contact).offers.first { $0.key == key }
            guard let offer else { throw Refusal.notFound("action") }
            _ = try await AskAction(desk)(offer.asked(for: view.record.terms.person), of: id, by: actor)
        }
    }

    private func make(_ move: PlanMove, _ context: HeedContext) async throws -> Response {
        let (id, actor) = (try context.recordID("plan", called: "plan"), try context.actor())
        return try await step(move.rawValue, "plan-\(move.rawValue)", context) { form in
            _ = try await MovePlan(desk)(try form.step(move), id, expecting: form.version, by: actor)
        }
    }

    /// Makes a step; where it is refused, the page is shown as it stands now, with what was typed.
    private func step(
        _ prefix: String,
        _ notice: String,
        _ context: HeedContext,
        _ work: (PlanForm) async throws -> Void
    ) async throws -> Response {
        let form = PlanForm(context.form ?? Form(), prefix)
        do {
            try await work(form)
            return sent(to: try context.recordID("plan", called: "plan"), notice, context)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal) { form.field($0) }
            return try await page(context, FormFields(context.form ?? Form(), errors), errors, refusal.pageStatus)
        }
    }

    private func sent(to plan: RecordID, _ notice: String, _ context: HeedContext) -> Response {
        context.redirect(to: LocalPath("/plans/\(plan.text)") ?? .home, saying: Notice(notice), over: site.transport)
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let actor = try context.actor()
        let view = try await ReadPlan(desk)(try context.recordID("plan", called: "plan"), by: actor)
        let accounts = [view.record.made.by] + view.record.moves.map(\.by)
        let ground = try await reading.ground(view.contact, naming: accounts)
        let mayChange = Access.allows(actor, to: .changePlan)
        return try site.page(
            PlanPage(view, ground, fields, errors.summary, mayChange: mayChange),
            in: context,
            status: status
        )
    }

    private func beginning(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id = try context.recordID("contact", called: "contact")
        let read = ReadContact(store: desk.store, world: site.world)
        let record = try await read(id, .latest, by: context.actor()).record
        let page = BeginPlanPage(try await reading.ground(record), fields, errors.summary)
        return try site.page(page, in: context, status: status)
    }

    private static let shownHere: Set<Refusal.Code> = [.badInput, .versionStale, .notInThisState, .mustNotReceive]
}
