import Access
import Hummingbird
package import PolicyBook
import Recognise
package import Store
package import Understand
import Vocabulary
import WebSupport

/// The calls and reports that nobody has attended, for a desk, a phone or a wall.
package struct WaitingPages: Sendable {
    private let site: Site
    private let desk: ContactDesk<Store>
    private let policies: PoliciesByDay

    package init(_ site: Site, desk: ContactDesk<Store>, policies: PoliciesByDay) {
        self.site = site
        self.desk = desk
        self.policies = policies
    }

    package var routes: [PageRoute] {
        [.get("/waiting", show), .post("/contacts/{contact}/attended", attend)]
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let part = query.page(defaultLimit: 50) { !$0.isEmpty }
        try query.finish()
        return try await page(part, nil, context)
    }

    /// Ends the waiting of a contact; where no reason is given for closing it, the list is shown again and asks for one.
    private func attend(_ request: Request, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("contact", called: "contact")
        let form = context.form ?? Form()
        let how: Wait.How = form.text("how") == Wait.How.closed.rawValue ? .closed : .attended
        do {
            let attended = AttendContact(desk)
            _ = try await attended(id, how, because: form.text("reason"), expecting: nil, by: context.actor())
            let notice = Notice(how == .closed ? "waiting-closed" : "contact-attended")
            return context.redirect(to: LocalPath("/waiting") ?? .home, saying: notice, over: site.transport)
        } catch let refusal as Refusal where refusal.code == .badInput {
            return try await page(PageRequest(limit: 50), RefusedClosing(of: id, refusal), context)
        }
    }

    private func page(
        _ part: PageRequest,
        _ refused: RefusedClosing?,
        _ context: HeedContext
    ) async throws -> Response {
        let actor = try context.actor()
        let waiting = try await ListWaiting(store: desk.store, world: site.world)(part, by: actor)
        let now = site.world.now
        let page = WaitingPage(
            waiting,
            under: try policies.policy(at: now).policy,
            mayAttend: Access.allows(actor, to: .attendContact),
            refused: refused,
            at: now
        )
        return try site.page(page, in: context, status: refused == nil ? .ok : .unprocessableContent)
    }
}

/// That a contact was to be closed without a reason.
struct RefusedClosing {
    let contact: RecordID
    let errors: FormErrors

    init(of contact: RecordID, _ refusal: Refusal) {
        self.contact = contact
        errors = FormErrors(refusal) { _ in Self.field(of: contact) }
    }

    static func field(of contact: RecordID) -> String { "reason-\(contact.text)" }
}
