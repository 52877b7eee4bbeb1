import Access
import HTTPTypes
import Hummingbird
package import PolicyBook
import Respond
package import Store
package import Understand
import Vocabulary
import WebSupport

/// What plans ask of our agency, and each action as one side of it sees it.
package struct PlannedActionPages: Sendable {
    private let site: Site
    private let desk: PlanDesk<Store>
    private let policies: PoliciesByDay

    package init(_ site: Site, desk: ContactDesk<Store>, policies: PoliciesByDay) {
        self.site = site
        self.desk = PlanDesk(store: desk.store, policies: policies, assessing: desk.assessing, world: desk.world)
        self.policies = policies
    }

    package var routes: [PageRoute] {
        [.get("/planned-actions", list), .get("/planned-actions/{action}", show)]
            + ActionMove.allCases.map { move in
                .post("/planned-actions/{action}/" + move.rawValue) { try await make(move, $1) }
            }
    }

    private var reading: ReadAsked<Store> { ReadAsked(store: desk.store, world: site.world) }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let isOpen = query.text("answered") == nil
        let page = query.page(defaultLimit: 50) { RecordID(uuid: $0) != nil }
        try query.finish()
        let (found, tally) = try await reading.list(open: isOpen, page, by: context.actor())
        let words = try words()
        let shown = PlansPage(asked: found, tally, isOpen: isOpen, words.names, on: words.today)
        return try site.page(shown, in: context)
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await page(context)
    }

    private func make(_ move: ActionMove, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("action", called: "action")
        let form = PlanForm(context.form ?? Form(), move.rawValue)
        do {
            let actor = try context.actor()
            let step = try form.step(move)
            let view = try await MoveAction(desk)(step, id, expecting: form.version, by: actor)
            let path = view.side == .owner ? "/planned-actions" : "/plans/\(view.record.plan.text)"
            let notice = Notice(view.side == .owner ? "action-answered" : "action-moved")
            return context.redirect(to: LocalPath(path) ?? .home, saying: notice, over: site.transport)
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
        let actor = try context.actor()
        let view = try await reading(try context.recordID("action", called: "action"), by: actor)
        let deed = view.side == .owner ? Deed.answerPlannedAction : .changePlan
        let policy = try policies.respondPolicy(at: site.world.now)
        let mayMove = Access.allows(actor, to: deed)
        let page = ActionPage(view, try words(), policy, fields, errors.summary, mayMove: mayMove)
        return try site.page(page, in: context, status: status)
    }

    private func words() throws -> ControlWords {
        ControlWords(try policies.policy(at: site.world.now).policy, on: LocalTime.day(of: site.world.now))
    }

    private static let shownHere: Set<Refusal.Code> = [.badInput, .versionStale, .notInThisState, .mustNotReceive]
}
