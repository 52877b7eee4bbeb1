import Access
import Hummingbird
import PlainWords
package import PolicyBook
import Recognise
import Respond
package import Store
package import Understand
import Vocabulary
import WebSupport

/// The board of what lapses, and the pages on which something follows it.
package struct LapsingPages: Sendable {
    let site: Site
    let desk: ContactDesk<Store>
    let policies: PoliciesByDay

    package init(_ site: Site, desk: ContactDesk<Store>, policies: PoliciesByDay) {
        self.site = site
        self.desk = desk
        self.policies = policies
    }

    package var routes: [PageRoute] {
        [
            .get("/lapsing", board),
            .get("/contacts/{contact}/controls", { try await show($1, nil) }),
            .post("/contacts/{contact}/controls", { try await make(.putInPlace, $1) }),
            .get("/contacts/{contact}/controls/{control}", { try await show($1, $1.control) }),
            .post("/contacts/{contact}/controls/{control}/replace", { try await make(.replace, $1) }),
            .post("/contacts/{contact}/controls/{control}/extend", { try await make(.extend, $1) }),
            .post("/contacts/{contact}/controls/{control}/release", { try await make(.release, $1) }),
        ]
    }

    private func board(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let part = query.page(defaultLimit: 50) { !$0.isEmpty }
        try query.finish()
        let actor = try context.actor()
        let list = ListLapsing(store: desk.store, assessing: desk.assessing, world: site.world)
        let words = ControlWords(try policies.policy(at: site.world.now).policy, on: LocalTime.day(of: site.world.now))
        let mayAct = Access.allows(actor, to: .changeControl)
        return try site.page(LapsingPage(try await list(part, by: actor), words, mayAct: mayAct), in: context)
    }

    private func show(_ context: HeedContext, _ control: HeldControlID?) async throws -> Response {
        try await page(context, control, FormFields(), .none)
    }

    /// Makes a step; where it is refused, the page is shown as it stands now, with what was typed.
    private func make(_ step: ControlStep.Kind, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("contact", called: "contact")
        let form = ControlForm(context.form ?? Form(), step)
        do {
            let actor = try context.actor()
            if step == .putInPlace {
                let put = PutControlInPlace(desk)
                _ = try await put(try form.newControl(), for: id, expecting: form.version, by: actor)
            } else {
                let (follow, control) = (FollowUpControl(desk), context.control ?? "")
                let followUp = try form.followUp()
                _ = try await follow(followUp, control, of: id, expecting: form.version, by: actor)
            }
            let path = step == .putInPlace ? "/contacts/\(id.text)/controls" : "/lapsing"
            return context.redirect(to: LocalPath(path) ?? .home, saying: step.notice, over: site.transport)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors =
                refusal.code == .versionStale
                ? FormErrors([], paragraph: Self.movedOn) : FormErrors(refusal) { form.field($0) }
            let fields = FormFields(context.form ?? Form(), errors)
            return try await page(context, context.control, fields, errors, refusal.pageStatus)
        }
    }

    private func page(
        _ context: HeedContext,
        _ control: HeldControlID?,
        _ fields: FormFields,
        _ errors: FormErrors,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id = try context.recordID("contact", called: "contact")
        let actor = try context.actor()
        let record = try await ReadContact(store: desk.store, world: site.world)(id, .latest, by: actor).record
        let contact = try desk.assessing.contact(in: record.document)
        let staff = try await desk.store.read { try StaffNames(record.controls.flatMap(\.moves).map(\.by), in: $0) }
        let words = ControlWords(try policies.policy(at: site.world.now).policy, on: LocalTime.day(of: site.world.now))
        guard let control else {
            let page = ControlPage(all: record, contact, words, fields, errors.summary)
            return try site.page(page, in: context, status: status)
        }
        guard let held = record.controls.first(where: { $0.id == control }) else { throw Refusal.notFound("control") }
        let page = ControlPage(held, of: record, contact, words, staff, fields, errors.summary)
        return try site.page(page, in: context, status: status)
    }

    private static let movedOn =
        "Somebody changed the contact after you opened this page, and nothing was changed by what you sent. "
        + "How it stands now is below."

    private static let shownHere: Set<Refusal.Code> = [.badInput, .versionStale, .notInThisState]
}

extension HeedContext {
    fileprivate var control: HeldControlID? { parameters.get("control").map { HeldControlID($0) } }
}
