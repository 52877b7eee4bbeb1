import Hummingbird
import Respond
package import PolicyBook
package import Store
import Understand
import Vocabulary
import WebSupport

/// Who holds what a contact was about, and its closing; and the contacts that nobody holds.
package struct ClosingPages: Sendable {
    private let site: Site
    private let desk: ClosingDesk<Store>
    private let policies: PoliciesByDay

    package init(_ site: Site, store: Store, policies: PoliciesByDay) {
        self.site = site
        self.policies = policies
        desk = ClosingDesk(store: store, policies: policies, world: site.world)
    }

    package var routes: [PageRoute] {
        [
            .get("/unheld", list),
            .get("/contacts/{contact}/closing", show),
            .post("/contacts/{contact}/closing", act("contact-closed", close)),
            .post("/contacts/{contact}/closing/holders", act("holder-named", name)),
            .post("/contacts/{contact}/closing/reopening", act("contact-reopened", reopen)),
        ]
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let part = query.page(defaultLimit: 50) { GapPlace(text: $0) != nil }
        try query.finish()
        let gaps = ListGaps(store: desk.store, policies: policies, world: site.world)
        let found = try await gaps(part, by: context.actor())
        return try site.page(UnheldPage(found, at: site.world.now), in: context)
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await page(context, FormFields(), .none, .ok)
    }

    /// Does what a form asks; where that is refused, the page is shown as things stand, with what was typed.
    private func act(
        _ notice: String,
        _ deed: @escaping @Sendable (RecordID, Form, Actor) async throws -> Void
    ) -> PageRoute.Handler {
        { _, context in
            let id = try context.recordID("contact", called: "contact")
            let form = context.form ?? Form()
            do {
                try await deed(id, form, context.actor())
                let path = LocalPath("/contacts/\(id.text)/closing") ?? .home
                return context.redirect(to: path, saying: Notice(notice), over: site.transport)
            } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
                let errors = FormErrors(refusal) { Self.fields[$0] }
                return try await page(context, FormFields(form, errors), errors, refusal.pageStatus)
            }
        }
    }

    private func name(_ id: RecordID, _ form: Form, _ actor: Actor) async throws {
        let naming = HolderNaming(
            agency: AgencyID(form.text("agency") ?? ""),
            name: form.text("name") ?? "",
            told: form.text("told").flatMap(NamedHolder.Told.init),
            toldAt: site.world.now,
            agreed: form.text("agreed") ?? ""
        )
        _ = try await NameHolder(desk)(naming, of: id, by: actor)
    }

    private func close(_ id: RecordID, _ form: Form, _ actor: Actor) async throws {
        let words = ClosingWords(
            reason: form.text("reason") ?? "",
            residualRisk: form.text("residual-risk") ?? "",
            reopensIf: form.text("reopens-if") ?? ""
        )
        _ = try await CloseContact(desk)(id, saying: words, by: actor)
    }

    private func reopen(_ id: RecordID, _ form: Form, _ actor: Actor) async throws {
        _ = try await ReopenContact(desk)(id, because: form.text("reason") ?? "", by: actor)
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields,
        _ errors: FormErrors,
        _ status: HTTPResponse.Status
    ) async throws -> Response {
        let actor = try context.actor()
        let id = try context.recordID("contact", called: "contact")
        let standing = try await ReadStanding(desk)(id, by: actor)
        let staff = try await desk.store.read { try StaffNames(standing.staff, in: $0) }
        let names = Names(try policies.policy(at: site.world.now).policy)
        let policy = try policies.respondPolicy(at: site.world.now)
        let page = ClosingPage(standing, names, policy, staff, fields, errors.summary, at: site.world.now)
        return try site.page(page, in: context, status: status)
    }

    private static let shownHere: Set<Refusal.Code> = [.badInput, .cannotClose, .notInThisState]

    /// The names in the forms of what a refusal names.
    private static let fields = [
        "agency": "agency", "name": "name", "told": "told", "agreed": "agreed", "reason": "reason",
        "residual_risk": "residual-risk",
        "reopens_if": "reopens-if",
    ]
}

extension ContactStanding {
    /// Whoever did something that is shown.
    fileprivate var staff: [AccountID] { hold.named.map(\.by) + [closing?.by].compactMap(\.self) }
}
