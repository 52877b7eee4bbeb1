import HTTPTypes
import Hummingbird
package import Learn
package import Store
import Vocabulary
import WebSupport
package import Website

/// Portfolios: built by the one whose work it is, listed for those who judge, and judged.
package struct PortfolioPages: Sendable {
    private let site: Site
    private let desk: LearnDesk<Store>

    package init(_ site: Site, store: Store, policies: any LearnPolicies) {
        self.site = site
        desk = LearnDesk(store: store, policies: policies, world: site.world)
    }

    package var routes: [PageRoute] {
        [
            .get("/portfolio/{programme}", own),
            .post("/portfolio/{programme}/evidence", add),
            .post("/portfolio/{programme}/take-out", takeOut),
            .post("/portfolio/{programme}/submit", submit),
            .get("/assessing", list),
            .get("/portfolios/{portfolio}", show),
            .post("/portfolios/{portfolio}/judge", judge),
        ]
    }

    private func own(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await ownPage(context)
    }

    private func add(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await ownStep("evidence-added", context) { form, programme in
            _ = try await AddEvidence(desk)(try form.evidence(), for: programme, by: context.actor())
        }
    }

    private func takeOut(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await ownStep("evidence-taken-out", context) { form, programme in
            guard let item = form.item else { throw Refusal.notFound("item of evidence") }
            let id = try await begun(programme, context)
            let move = MovePortfolio(desk)
            _ = try await move.takeOut(item, of: id, expecting: form.version, by: context.actor())
        }
    }

    private func submit(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await ownStep("portfolio-submitted", context) { form, programme in
            let id = try await begun(programme, context)
            _ = try await MovePortfolio(desk).submit(id, expecting: form.version, by: context.actor())
        }
    }

    private func begun(_ programme: ProgrammeID, _ context: HeedContext) async throws -> RecordID {
        let own = try await ReadPortfolio(desk).own(programme, by: context.actor())
        guard let record = own.view?.record else { throw Refusal.notFound("portfolio") }
        return record.id
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let status = query.one(of: PortfolioRecord.Status.self, "status") ?? .submitted
        let page = query.page(defaultLimit: 50) { RecordID(uuid: $0) != nil }
        try query.finish()
        let found = try await ListPortfolios(desk)(status, page, by: context.actor())
        let staff = try await staff(found.items.map(\.record.learner))
        let title: (ProgrammeID) -> String = try desk.ground.policy.title
        return try site.page(AssessingPage(found, status, staff, title), in: context)
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await page(context)
    }

    private func judge(_ request: Request, _ context: HeedContext) async throws -> Response {
        let (id, form) = (try context.recordID("portfolio", called: "portfolio"), PortfolioForm(context.form ?? Form()))
        do {
            let actor = try context.actor()
            let verdicts = form.verdicts(of: try await ReadPortfolio(desk)(id, by: actor).record)
            let judge = JudgePortfolio(desk)
            _ = try await judge(id, verdicts, saying: form.words, expecting: form.version, by: actor)
            let path = LocalPath("/portfolios/\(id.text)") ?? .home
            return context.redirect(to: path, saying: Notice("portfolio-judged"), over: site.transport)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal) { $0 == "words" ? "judge-words" : PortfolioForm.field($0) }
            return try await page(context, FormFields(context.form ?? Form(), errors), errors, refusal.pageStatus)
        }
    }

    /// Makes a step in one's own portfolio; where it is refused, it is shown as it stands, with what was typed.
    private func ownStep(
        _ notice: String,
        _ context: HeedContext,
        _ work: (PortfolioForm, ProgrammeID) async throws -> Void
    ) async throws -> Response {
        let programme = try Self.programme(context)
        do {
            try await work(PortfolioForm(context.form ?? Form()), programme)
            let path = LocalPath("/portfolio/\(programme.text)") ?? .home
            return context.redirect(to: path, saying: Notice(notice), over: site.transport)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal) { PortfolioForm.field($0) }
            return try await ownPage(context, FormFields(context.form ?? Form(), errors), errors, refusal.pageStatus)
        }
    }

    private func ownPage(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let own = try await ReadPortfolio(desk).own(Self.programme(context), by: context.actor())
        let staff = try await staff(own.view.map { $0.record.assessors + $0.record.looks.map(\.by) } ?? [])
        return try site.page(OwnPortfolioPage(own, staff, fields, errors.summary), in: context, status: status)
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id = try context.recordID("portfolio", called: "portfolio")
        let view = try await ReadPortfolio(desk)(id, by: context.actor())
        let staff = try await staff([view.record.learner] + view.record.assessors + view.record.looks.map(\.by))
        let title: (ProgrammeID) -> String = try desk.ground.policy.title
        return try site.page(PortfolioPage(view, staff, title, fields, errors.summary), in: context, status: status)
    }

    private func staff(_ accounts: [AccountID]) async throws -> StaffNames {
        try await desk.store.read { try StaffNames(accounts, in: $0) }
    }

    private static func programme(_ context: HeedContext) throws -> ProgrammeID {
        guard let id = context.parameters.get("programme") else { throw Refusal.notFound("programme") }
        return ProgrammeID(id)
    }

    private static let shownHere: Set<Refusal.Code> = [.badInput, .notInThisState, .versionStale, .cannotAssess]
}
