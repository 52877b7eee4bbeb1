import Access
import HTTPTypes
import Hummingbird
package import PolicyBook
import Respond
package import Store
import Understand
import Vocabulary
import WebSupport

/// The agreements of somebody's agency: listed, drafted, altered, signed and ended.
package struct AgreementPages: Sendable {
    private let site: Site
    private let desk: AgreementDesk<Store>
    private let policies: PoliciesByDay

    package init(_ site: Site, store: Store, policies: PoliciesByDay) {
        self.site = site
        self.policies = policies
        desk = AgreementDesk(store: store, policies: policies, world: site.world)
    }

    package var routes: [PageRoute] {
        let lists = (AgreementPart.allCases.map(Optional.some) + [nil]).map { part in
            PageRoute.get(part.path) { try await list(part, $0, $1) }
        }
        let steps = AgreementStep.allCases.map { step in
            PageRoute.post("/agreements/{agreement}/" + step.rawValue) { try await make(step, $1) }
        }
        return lists + [
            .get("/agreements/new", new), .post("/agreements/new", draft), .get("/agreements/{agreement}", show),
        ] + steps
    }

    private func list(_ part: AgreementPart?, _ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let cursor = query.page(defaultLimit: 50) { RecordID(uuid: $0) != nil }
        try query.finish()
        let actor = try context.actor()
        let found = try await ReadAgreements(desk).list(part, cursor, by: actor)
        let waiting = try await ReadAgreements(desk).waiting(atMost: 50, by: actor)
        let mayDraft = Access.allows(actor, to: .draftAgreement)
        let page = AgreementsPage(found, part, try names, mayDraft: mayDraft, waiting: waiting, on: today)
        return try site.page(page, in: context)
    }

    private func new(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try drafting(context)
    }

    private func draft(_ request: Request, _ context: HeedContext) async throws -> Response {
        let form = AgreementForm(context.form ?? Form(), "draft")
        do {
            let made = try await DraftAgreement(desk)(try form.terms(), by: context.actor())
            return sent(to: made.id, "agreement-draft", context)
        } catch let refusal as Refusal where refusal.code == .badInput {
            let errors = FormErrors(refusal) { form.field($0) }
            return try drafting(context, FormFields(context.form ?? Form(), errors), errors, refusal.pageStatus)
        }
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await page(context)
    }

    /// Makes a step; where it is refused, the agreement is shown as it stands, with what was typed.
    private func make(_ step: AgreementStep, _ context: HeedContext) async throws -> Response {
        let form = AgreementForm(context.form ?? Form(), step.rawValue)
        do {
            let id = try context.recordID("agreement", called: "agreement")
            let made = try await make(step, id, form, context.actor())
            return sent(to: made.id, "agreement-\(step.rawValue)", context)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal) { form.field($0) }
            return try await page(context, FormFields(context.form ?? Form(), errors), errors, refusal.pageStatus)
        }
    }

    private func make(
        _ step: AgreementStep,
        _ id: RecordID,
        _ form: AgreementForm,
        _ actor: Actor
    ) async throws -> AgreementRecord {
        let (version, because) = (form.version, form.text("because"))
        switch step {
        case .sign:
            let (name, office) = (form.text("name"), form.text("office"))
            return try await SignAgreement(desk)(id, as: name, holding: office, expecting: version, by: actor)
        case .withdraw:
            return try await EndAgreement(desk).withdraw(id, because: because, expecting: version, by: actor)
        case .end:
            let day = try form.neededDay("last_day")
            return try await EndAgreement(desk)(id, on: day, because: because, expecting: version, by: actor)
        case .succeed:
            var terms = try await ReadAgreements(desk)(id, by: actor).terms
            (terms.from, terms.review) = (try form.neededDay("from"), try form.neededDay("review"))
            terms.until = nil
            return try await DraftAgreement(desk)(terms, replacing: id, by: actor)
        case .change, .leaveOut, .addRoute, .addRole, .addClock, .addHours, .addThreshold:
            let before = try await ReadAgreements(desk)(id, by: actor).terms
            let next = try form.changed(before, by: step)
            return try await ChangeAgreement(desk)(id, to: next, expecting: version, by: actor)
        }
    }

    private func sent(to agreement: RecordID, _ notice: String, _ context: HeedContext) -> Response {
        let path = LocalPath("/agreements/\(agreement.text)") ?? .home
        return context.redirect(to: path, saying: Notice(notice), over: site.transport)
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let actor = try context.actor()
        let id = try context.recordID("agreement", called: "agreement")
        let agreement = try await ReadAgreements(desk)(id, by: actor)
        let national = try policies.respondPolicy(at: site.world.now)
        let page = PartnershipPage(
            agreement,
            AgreementSteps(names: try names, policy: national, typed: fields),
            agreement.moves(of: actor, on: today),
            mayDraft: Access.allows(actor, to: .draftAgreement),
            errors.summary,
            on: today
        )
        return try site.page(page, in: context, status: status)
    }

    private func drafting(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        _ status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let actor = try context.actor()
        _ = try Access.reach(of: actor, to: .draftAgreement)
        let policy = try policies.respondPolicy(at: site.world.now)
        let page = DraftAgreementPage(policy, try names, for: actor.agency, fields, errors.summary)
        return try site.page(page, in: context, status: status)
    }

    private var names: Names {
        get throws { Names(try policies.policy(at: site.world.now).policy) }
    }

    private var today: CalendarDay { LocalTime.day(of: site.world.now) }

    private static let shownHere: Set<Refusal.Code> = [.badInput, .notInThisState, .versionStale]
}

extension AgreementForm {
    /// The terms as a step leaves them.
    fileprivate func changed(_ before: AgreementTerms, by step: AgreementStep) throws(Refusal) -> AgreementTerms {
        switch step {
        case .change: try terms(keeping: before)
        case .leaveOut: before.without(difference)
        default: before.adding(try difference(step))
        }
    }
}
