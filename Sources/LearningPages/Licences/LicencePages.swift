import Access
import HTTPTypes
import Hummingbird
import Learn
package import PolicyBook
import Recognise
package import Store
import Understand
import Vocabulary
import WebSupport
package import Website

/// Licences: one's own, those that a panel decides about, and the register of who holds what.
package struct LicencePages: Sendable {
    private let site: Site
    private let desk: LearnDesk<Store>
    private let policies: PoliciesByDay

    package init(_ site: Site, store: Store, policies: PoliciesByDay) {
        self.site = site
        self.policies = policies
        desk = LearnDesk(store: store, policies: policies, world: site.world)
    }

    package var routes: [PageRoute] {
        let lists = LicencePart.allCases.map { part in
            PageRoute.get(part.path) { try await list(part, $0, $1) }
        }
        let steps = LicenceForm.steps.map { step in
            PageRoute.post("/licences/{licence}/" + step) { try await take(step, $1) }
        }
        return lists + [
            .get("/licence", own), .post("/licence/{scheme}", apply), .get("/licences/{licence}", show),
            .get("/register", register),
        ] + steps
    }

    private func own(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await own(context)
    }

    private func apply(_ request: Request, _ context: HeedContext) async throws -> Response {
        let scheme = LicenceSchemeID(context.parameters.get("scheme") ?? "")
        let form = LicenceForm(context.form ?? Form(), scheme.text)
        do {
            let made = try await ApplyForLicence(desk)(scheme, for: form.scopes, by: context.actor())
            return sent(to: made.record.id, "licence-applied", context)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal) { form.field($0) }
            return try await own(context, FormFields(context.form ?? Form(), errors), errors, refusal.pageStatus)
        }
    }

    private func own(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let found = try await ReadLicences(desk).own(by: context.actor())
        let page = MyLicencePage(found.licences, found.open, fields, errors.summary, on: today)
        return try site.page(page, in: context, status: status)
    }

    private func list(_ part: LicencePart, _ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let cursor = query.page(defaultLimit: 50) { RecordID(uuid: $0) != nil }
        try query.finish()
        let actor = try context.actor()
        let found = try await ReadLicences(desk).list(part, cursor, by: actor)
        return try site.page(LicencesPage(found, part, for: actor.account, on: today), in: context)
    }

    private func register(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let cursor = query.page(defaultLimit: 50) { RecordID(uuid: $0) != nil }
        let typed = query.text("on") ?? ""
        try query.finish()
        let day = typed.isEmpty ? today : CalendarDay(text: typed)
        do {
            guard let day else { throw Self.noDay }
            let found = try await ReadLicences(desk).register(on: day, cursor, by: context.actor())
            return try site.page(RegisterPage(found, asAt: day, typed, .none, on: today), in: context)
        } catch let refusal as Refusal where refusal.code == .badInput {
            let page = RegisterPage(nil, asAt: today, typed, FormErrors(refusal), on: today)
            return try site.page(page, in: context, status: refusal.pageStatus)
        }
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await page(context)
    }

    /// Takes a step; where it is refused, the licence is shown as it stands, with what was typed.
    private func take(_ step: String, _ context: HeedContext) async throws -> Response {
        let form = LicenceForm(context.form ?? Form(), step)
        do {
            let id = try context.recordID("licence", called: "licence")
            guard let version = form.version else { throw Refusal.versionRequired }
            let actor = try context.actor()
            let taken = try await TakeLicenceStep(desk)(form.decision, id, expecting: version, by: actor)
            let isKept = taken.isHolder || taken.record.agency == actor.agency
            guard isKept else {
                return context.redirect(to: .licences, saying: Notice("licence-step"), over: site.transport)
            }
            return sent(to: id, taken.record.proposal == nil ? "licence-step" : "licence-proposed", context)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal) { form.field($0) }
            return try await page(context, FormFields(context.form ?? Form(), errors), errors, refusal.pageStatus)
        }
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id = try context.recordID("licence", called: "licence")
        let actor = try context.actor()
        let view = try await ReadLicences(desk)(id, by: actor)
        let agencies = try policies.policy(at: site.world.now).policy.agencies
            .map { Choice($0.term.id.text, $0.term.title) }
        let steps = LicenceSteps(view: view, account: actor.account, agencies: agencies, typed: fields)
        return try site.page(LicencePage(view, steps, errors.summary, on: today), in: context, status: status)
    }

    private func sent(to licence: RecordID, _ notice: String, _ context: HeedContext) -> Response {
        let path = LocalPath("/licences/\(licence.text)") ?? .home
        return context.redirect(to: path, saying: Notice(notice), over: site.transport)
    }

    private var today: CalendarDay { LocalTime.day(of: site.world.now) }

    private static var noDay: Refusal {
        let problem = FieldProblem(field: "on", problem: "this is not a date", remedy: "write it like 2026-11-27")
        return Refusal(.badInput, problem.problem, remedy: problem.remedy, problems: [problem])
    }

    private static let shownHere: Set<Refusal.Code> = [.badInput, .notInThisState, .versionStale]
}

extension LocalPath {
    fileprivate static let licences = LocalPath("/licences") ?? .home
}
