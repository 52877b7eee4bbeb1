import Hummingbird
package import Learn
import PlainWords
import Recognise
package import Store
package import Understand
import Vocabulary
import WebSupport
package import Website

/// What follows from what was seen: for those who supervise, and for the one whose practice it was.
package struct NeedPages: Sendable {
    private let site: Site
    private let desk: SamplingDesk<Store>

    package init(_ site: Site, desk: ContactDesk<Store>, policies: any LearnPolicies) {
        self.site = site
        self.desk = SamplingDesk(
            store: desk.store,
            policies: policies,
            documents: desk.assessing,
            world: desk.world
        )
    }

    package var routes: [PageRoute] {
        [
            .get("/needs", { try await show($0, $1) }),
            .post("/proposals/{level}/{owner}/{behaviour}", decide),
            .post("/needs/{need}/close", close),
            .get("/feedback-to-me", feedback),
        ]
    }

    private var policy: LearnPolicy { get throws { try desk.policies.learnPolicy(at: site.world.now) } }

    private func show(
        _ request: Request,
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let view = try await ReadNeeds(desk)(by: context.actor())
        let people = view.proposals.map(\.owner) + view.needs.map(\.need.owner)
        let accounts = people.compactMap { if case .person(let account) = $0 { account } else { nil } }
        let staff = try await desk.store.read {
            try StaffNames(accounts + view.needs.map(\.need.made.by), in: $0)
        }
        let page = NeedsPage(view, try policy, staff, fields, errors.summary, on: LocalTime.day(of: site.world.now))
        return try site.page(page, in: context, status: status)
    }

    private func decide(_ request: Request, _ context: HeedContext) async throws -> Response {
        let form = context.form ?? Form()
        let named = context.parameters.get("owner").flatMap { $0 == NeedsPage.force ? nil : $0 }
        guard let level = context.parameters.get("level").flatMap(NeedOwner.Level.init),
            let owner = NeedOwner(level, named),
            let behaviour = context.parameters.get("behaviour")
        else { throw Refusal.notFound("proposal") }
        let prefix = NeedsPage.prefix(owner, BehaviourID(behaviour))
        return try await step(form, prefix, "need-decided", request, context) {
            let decision = form.words(prefix + "-decision")
            guard ["ask", "none"].contains(decision) else {
                let problem = FieldProblem(field: "decision", problem: "nothing is chosen", remedy: "choose one")
                throw Refusal(.badInput, problem.problem, remedy: problem.remedy, problems: [problem])
            }
            let new = NewNeed(
                owner,
                BehaviourID(behaviour),
                isNeeded: decision == "ask",
                form.words(prefix + "-words"),
                told: try form.day(prefix + "-told", as: "told"),
                modules: form.values(prefix + "-modules").map { LearningModuleID($0) },
                due: try form.day(prefix + "-due", as: "due")
            )
            _ = try await DecideNeed(desk)(new, by: context.actor())
        }
    }

    private func close(_ request: Request, _ context: HeedContext) async throws -> Response {
        let form = context.form ?? Form()
        let id = try context.recordID("need", called: "need")
        return try await step(form, id.text, "need-closed", request, context) {
            guard let version = form.text("version").flatMap(Int.init) else { throw Refusal.versionRequired }
            let words = form.words(id.text + "-words")
            _ = try await CloseNeed(desk)(id, version: version, saying: words, by: context.actor())
        }
    }

    private func step(
        _ form: Form,
        _ prefix: String,
        _ notice: String,
        _ request: Request,
        _ context: HeedContext,
        _ work: () async throws -> Void
    ) async throws -> Response {
        do {
            try await work()
            let path = LocalPath("/needs") ?? .home
            return context.redirect(to: path, saying: Notice(notice), over: site.transport)
        } catch let refusal as Refusal where [.badInput, .notInThisState, .versionStale].contains(refusal.code) {
            let errors = FormErrors(refusal) { "\(prefix)-\($0.prefix { $0 != "[" })" }
            return try await show(request, context, FormFields(form, errors), errors, refusal.pageStatus)
        }
    }

    private func feedback(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let view = try await ReadFeedback(desk)(by: context.actor())
        return try site.page(FeedbackToMePage(view, try policy), in: context)
    }
}
