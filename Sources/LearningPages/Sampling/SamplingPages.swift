import Access
import Hummingbird
import Learn
import PlainWords
package import PolicyBook
import Recognise
package import Store
package import Understand
import Vocabulary
import WebSupport
package import Website

/// Looking at practice: what is drawn, and the page on which one judgement is reviewed.
package struct SamplingPages: Sendable {
    private let site: Site
    private let desk: SamplingDesk<Store>
    private let policies: PoliciesByDay

    package init(_ site: Site, desk: ContactDesk<Store>, policies: PoliciesByDay) {
        self.site = site
        self.policies = policies
        self.desk = SamplingDesk(
            store: desk.store,
            policies: policies,
            documents: desk.assessing,
            world: desk.world
        )
    }

    package var routes: [PageRoute] {
        [
            .get("/sampling", { try await list($0, $1) }),
            .post("/sampling", draw),
            .get("/sampling/{plan}", show),
            .get("/sampling/{plan}/{contact}", { try await sample($0, $1) }),
            .post("/sampling/{plan}/{contact}", review),
        ]
    }

    private func list(
        _ request: Request,
        _ context: HeedContext,
        _ fields: FormFields? = nil,
        _ errors: FormErrors = .none,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        var query = try QueryReader(request)
        let part = query.page(defaultLimit: 50) { RecordID(uuid: $0) != nil }
        try query.finish()
        let actor = try context.actor()
        let found = try await ReadSampling(desk)(part, by: actor)
        let features = try policies.policy(at: site.world.now).policy.features.map(\.term)
        let today = LocalTime.day(of: site.world.now)
        let form = SamplingForm(fields ?? FormFields(SamplingForm.begun(today)), features: features)
        let page = SamplingListPage(found, for: actor, form, errors.summary, on: today)
        return try site.page(page, in: context, status: status)
    }

    private func draw(_ request: Request, _ context: HeedContext) async throws -> Response {
        let form = context.form ?? Form()
        do {
            let plan = try await PlanSampling(desk)(try SamplingForm.newPlan(form), by: context.actor())
            return context.redirect(
                to: LocalPath("/sampling/\(plan.id)") ?? .home,
                saying: Notice("samples-drawn"),
                over: site.transport
            )
        } catch let refusal as Refusal where refusal.code == .badInput {
            let errors = FormErrors(refusal) { SamplingForm.field(of: $0) }
            return try await list(request, context, FormFields(form, errors), errors, refusal.pageStatus)
        }
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let plan = try await ReadSampling(desk).plan(context.recordID("plan", called: "plan of samples"), by: actor)
        let named = try await desk.store.read { try StaffNames([plan.made.by] + plan.terms.reviewers, in: $0) }
        return try site.page(SamplingPlanPage(plan, for: actor, named), in: context)
    }

    private func sample(
        _ request: Request,
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        try QueryReader.none(in: request)
        let contact = try context.recordID("contact", called: "sample")
        let plan = try context.recordID("plan", called: "plan of samples")
        let view = try await ReadSampling(desk).sample(contact, of: plan, by: context.actor())
        let names = Names(try policies.policy(at: view.contact.at).policy).with(view.contact.people)
        let form = SampleForm(try desk.policies.learnPolicy(at: site.world.now), fields)
        return try site.page(SamplePage(view, names, form, errors.summary), in: context, status: status)
    }

    private func review(_ request: Request, _ context: HeedContext) async throws -> Response {
        let form = context.form ?? Form()
        let contact = try context.recordID("contact", called: "sample")
        let plan = try context.recordID("plan", called: "plan of samples")
        let (new, names) = SampleForm.newReview(form, try desk.policies.learnPolicy(at: site.world.now))
        do {
            _ = try await ReviewPractice(desk)(new, of: contact, in: plan, by: context.actor())
            let path = LocalPath("/sampling/\(plan)") ?? .home
            return context.redirect(to: path, saying: Notice("practice-reviewed"), over: site.transport)
        } catch let refusal as Refusal where refusal.code == .badInput {
            let errors = FormErrors(refusal, field: names)
            return try await sample(request, context, FormFields(form, errors), errors, refusal.pageStatus)
        }
    }
}
