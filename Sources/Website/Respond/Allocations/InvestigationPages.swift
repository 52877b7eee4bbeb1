import Access
import HTTPTypes
import Hummingbird
import Learn
package import PolicyBook
import Recognise
import Respond
package import Store
package import Understand
import Vocabulary
import WebSupport

/// Investigations: listed, begun, shown, and given to those who hold the licence.
package struct InvestigationPages: Sendable {
    let site: Site
    let desk: AllocationDesk<Store>
    let assessing: any Assessing
    let policies: PoliciesByDay

    package init(_ site: Site, store: Store, assessing: any Assessing, policies: PoliciesByDay) {
        self.site = site
        self.assessing = assessing
        self.policies = policies
        desk = AllocationDesk(store: store, policies: policies, world: site.world)
    }

    package var routes: [PageRoute] {
        let part = "/investigations/{investigation}/parts/{part}"
        return [
            .get("/investigations", list), .post("/investigations", begin),
            .get("/contacts/{contact}/investigation", ofContact),
            .post("/contacts/{contact}/investigation", fromContact),
            .get("/referrals/{referral}/investigation", ofReferral),
            .post("/referrals/{referral}/investigation", fromReferral),
            .get("/investigations/{investigation}", show), .post("/investigations/{investigation}/close", close),
            .get(part, candidates), .post(part + "/allocate", allocate), .post(part + "/allow", allow),
            .post(part + "/{assignee}/end", end), .post(part + "/{assignee}/end-override", endOverride),
        ]
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let isOpen = query.text("closed") == nil
        let page = query.page(defaultLimit: 50) { RecordID(uuid: $0) != nil }
        try query.finish()
        return try await list(open: isOpen, page, context)
    }

    private func list(
        open isOpen: Bool,
        _ page: PageRequest,
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: ErrorSummary? = nil,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let actor = try context.actor()
        let found = try await ReadInvestigations(desk).list(open: isOpen, page, by: actor)
        let shown = InvestigationsPage(
            found,
            isOpen: isOpen,
            try desk.ground.policy.kinds,
            try await words(found.items.flatMap(\.accounts)),
            fields,
            errors,
            mayBegin: Access.allows(actor, to: .allocateInvestigation)
        )
        return try site.page(shown, in: context, status: status)
    }

    private func begin(_ request: Request, _ context: HeedContext) async throws -> Response {
        let form = AllocationForm(context.form ?? Form(), "begin")
        do {
            let view = try await BeginInvestigation(desk)(form.new(from: .itself), by: context.actor())
            return sent(to: view.record.id, "investigation-begun", context)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal) { form.field($0) }
            let fields = FormFields(context.form ?? Form(), errors)
            return try await list(
                open: true,
                PageRequest(limit: 50),
                context,
                fields,
                errors.summary,
                refusal.pageStatus
            )
        }
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await page(context)
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: ErrorSummary? = nil,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let actor = try context.actor()
        let id = try context.recordID("investigation", called: "investigation")
        let view = try await ReadInvestigations(desk)(id, by: actor)
        let contact = view.record.origin.contact
        let holding = try await desk.store.read { session in
            try contact.flatMap { try session.contact($0, .latest)?.holding }
        }
        let reach = Access.allows(actor, to: .readContact) ? try Access.reach(of: actor, to: .readContact) : nil
        let may = InvestigationPage.May(
            allocate: Access.allows(actor, to: .allocateInvestigation),
            allow: Access.allows(actor, to: .allowUnlicensed),
            readContact: holding.flatMap { reach?.rule(for: $0) } != nil
        )
        let shown = InvestigationPage(view, try await words(view.accounts), fields, errors, may)
        return try site.page(shown, in: context, status: status)
    }

    private func close(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await step("close", "investigation-closed", context) { .close(because: $0.text("because")) }
    }

    private func end(_ request: Request, _ context: HeedContext) async throws -> Response {
        let (part, assignee) = Self.place(in: context)
        return try await step("end-\(part.text)-\(assignee.text)", "investigation-ended", context) {
            .end(part, of: assignee, because: $0.text("because"))
        }
    }

    private func endOverride(_ request: Request, _ context: HeedContext) async throws -> Response {
        let (part, assignee) = Self.place(in: context)
        return try await step("end-override-\(part.text)-\(assignee.text)", "investigation-not-allowed", context) {
            .endOverride(part, of: assignee, because: $0.text("because"))
        }
    }

    /// Takes a step from the page of an investigation; where it is refused, that is shown as it stands, with what was typed.
    private func step(
        _ prefix: String,
        _ notice: String,
        _ context: HeedContext,
        _ step: (AllocationForm) -> InvestigationStep
    ) async throws -> Response {
        let form = AllocationForm(context.form ?? Form(), prefix)
        do {
            let id = try context.recordID("investigation", called: "investigation")
            _ = try await TakeInvestigationStep(desk)(step(form), id, expecting: form.version, by: context.actor())
            return sent(to: id, notice, context)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal) { form.field($0) }
            return try await page(
                context,
                FormFields(context.form ?? Form(), errors),
                errors.summary,
                refusal.pageStatus
            )
        }
    }

    func sent(to investigation: RecordID, _ notice: String, _ context: HeedContext) -> Response {
        let path = LocalPath("/investigations/\(investigation.text)") ?? .home
        return context.redirect(to: path, saying: Notice(notice), over: site.transport)
    }

    func words(_ accounts: [AccountID]) async throws -> AllocationWords {
        let now = site.world.now
        let ranks = try policies.learnPolicy(at: now).ranks.map { ($0.term.id, $0.term.title) }
        return AllocationWords(
            today: LocalTime.day(of: now),
            staff: try await desk.store.read { try StaffNames(accounts, in: $0) },
            ranks: Dictionary(ranks) { first, _ in first }
        )
    }

    static func place(in context: HeedContext) -> (InvestigationPartID, AccountID) {
        (
            InvestigationPartID(context.parameters.get("part") ?? ""),
            AccountID(context.parameters.get("assignee") ?? "")
        )
    }

    static let shownHere: Set<Refusal.Code> = [.badInput, .versionStale, .notInThisState, .unlicensed]
}
