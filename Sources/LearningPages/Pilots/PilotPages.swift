import Access
import HTTPTypes
import Hummingbird
package import Learn
package import Store
import Vocabulary
import WebSupport
package import Website

/// Pilots: those of the agency, and each with what came of it and what can be done with it.
package struct PilotPages: Sendable {
    private let site: Site
    private let desk: LearnDesk<Store>

    package init(_ site: Site, store: Store, policies: any LearnPolicies) {
        self.site = site
        desk = LearnDesk(store: store, policies: policies, world: site.world)
    }

    package var routes: [PageRoute] {
        [
            .get("/pilots", { try await list($0, $1) }),
            .post("/pilots", plan),
            .get("/pilots/{pilot}") { request, context in
                try QueryReader.none(in: request)
                return try await page(context)
            },
        ]
            + PilotMove.allCases.map { move in
                .post("/pilots/{pilot}/" + move.rawValue) { _, context in try await make(move, context) }
            }
    }

    private func list(
        _ request: Request,
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        var query = try QueryReader(request)
        let part = query.page(defaultLimit: 50) { RecordID(uuid: $0) != nil }
        try query.finish()
        let actor = try context.actor()
        let found = try await ReadPilots(desk)(part, by: actor)
        let runs = Access.allows(actor, to: .runPilots)
        let units = runs ? try await ReadPilots(desk).units(by: actor) : []
        let programmes = try desk.ground.policy.programmes.map(\.term)
        let choices = runs ? PilotsPage.Choices(programmes: programmes, units: units) : nil
        return try site.page(PilotsPage(found, planning: choices, fields, errors.summary), in: context, status: status)
    }

    private func plan(_ request: Request, _ context: HeedContext) async throws -> Response {
        let form = context.form ?? Form()
        do {
            let made = try await PlanPilot(desk)(PilotForm(form).plan(), by: context.actor())
            return context.redirect(
                to: Self.path(made.record.id),
                saying: Notice("pilot-planned"),
                over: site.transport
            )
        } catch let refusal as Refusal where refusal.code == .badInput {
            let errors = FormErrors(refusal)
            return try await list(request, context, FormFields(form, errors), errors, refusal.pageStatus)
        }
    }

    /// Makes a move of a pilot; where that is refused, it is shown as it stands now, with what was typed.
    private func make(_ move: PilotMove, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("pilot", called: "pilot")
        let (form, actor) = (context.form ?? Form(), try context.actor())
        do {
            try await make(move, id, PilotForm(form), by: actor)
            return context.redirect(to: Self.path(id), saying: Notice(move.notice), over: site.transport)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal) { PilotForm.field($0, of: move) }
            return try await page(context, FormFields(form, errors), errors, refusal.pageStatus)
        }
    }

    private func make(_ move: PilotMove, _ id: RecordID, _ form: PilotForm, by actor: Actor) async throws {
        let (run, version) = (RunPilot(desk), form.version)
        switch move {
        case .measure: try await run.measure(id, by: form.measure(), expecting: version, by: actor)
        case .begin: try await run.begin(id, on: form.firstDay(), expecting: version, by: actor)
        case .enter:
            let pilot = try await ReadPilots(desk).one(id, by: actor).record
            let told = try form.reading(of: pilot)
            try await EnterPilotFigure(desk)(told, mending: form.mending, in: id, expecting: version, by: actor)
        case .end: try await run.end(id, because: form.words("end-because"), expecting: version, by: actor)
        case .decide: try await DecidePilot(desk)(id, form.decision(), expecting: version, by: actor)
        case .withdraw:
            try await run.withdraw(id, because: form.words("withdraw-because"), expecting: version, by: actor)
        }
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields? = nil,
        _ errors: FormErrors = .none,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id = try context.recordID("pilot", called: "pilot")
        let view = try await ReadPilots(desk).one(id, by: context.actor())
        let staff = try await desk.store.read { try StaffNames(view.record.people, in: $0) }
        let today = try desk.ground.today
        let begun = fields ?? FormFields(FormFields.typed(today, as: "begin-on"))
        let page = PilotPage(view, staff, begun, errors.summary, on: today)
        return try site.page(page, in: context, status: status)
    }

    private static func path(_ id: RecordID) -> LocalPath { LocalPath("/pilots/\(id)") ?? .home }

    private static let shownHere: Set<Refusal.Code> = [.badInput, .notInThisState, .versionStale]
}

extension Pilot {
    /// Whoever planned it, moved it or decided on it.
    fileprivate var people: [AccountID] {
        [planned.by] + readings.map(\.by) + [begun?.by, ended?.by, withdrawn?.by, decision?.by].compactMap(\.self)
    }
}
