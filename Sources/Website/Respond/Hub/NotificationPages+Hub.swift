import HTTPTypes
import Hummingbird
import PlainWords
import PolicyBook
import Recognise
import Respond
import Store
import Understand
import Vocabulary
import WebSupport

extension NotificationPages {
    /// What the hub has to screen.
    func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await triage(try TriageForm(request), context)
    }

    /// Decides those that were ticked; where some do not qualify, the list says of each why.
    func decideTogether(_ request: Request, _ context: HeedContext) async throws -> Response {
        let (form, actor) = (context.form ?? Form(), try context.actor())
        do {
            _ = try await DecideTogether(desk)(
                form.values("chosen").compactMap { RecordID(uuid: $0) },
                by: RuleID(form.text("rule") ?? ""),
                saying: form.text("words") ?? "",
                doingTheRest: form.text("rest") == "yes",
                by: actor
            )
            return context.redirect(
                to: LocalPath("/hub") ?? .home,
                saying: Notice("hub-together"),
                over: site.transport
            )
        } catch let refusal as Refusal where refusal.code == .badInput {
            let errors = FormErrors(refusal)
            let fields = FormFields(form, errors)
            return try await triage(TriageForm(), context, fields, errors, status: refusal.pageStatus)
        }
    }

    private func triage(
        _ asked: TriageForm,
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let reading = try HubReading(desk, policies, for: context.actor())
        let found = try await reading.list(asked.filter, asked.page)
        let staff = try await reading.staff(found.items.compactMap(\.view.record.screener))
        let policy = try policies.respondPolicy(at: site.world.now).hub
        let page = TriagePage(found, asked, staff, reading.names, policy, fields, errors, at: site.world.now)
        return try site.page(page, in: context, status: status)
    }

    /// Writing what the hub is asked of a contact.
    func write(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await form(context)
    }

    func notify(_ request: Request, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("contact", called: "contact")
        let form = context.form ?? Form()
        do {
            let view = try await NotifyHub(desk)(
                id,
                about: form.values("about").map { PersonID($0) },
                asking: form.text("asked") ?? "",
                by: context.actor()
            )
            let path = LocalPath("/notifications/\(view.record.id.text)") ?? .home
            return context.redirect(to: path, saying: Notice("hub-notified"), over: site.transport)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal) { $0.hasPrefix("about") ? "about" : $0 }
            return try await self.form(context, FormFields(form, errors), errors, status: refusal.pageStatus)
        }
    }

    private func form(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id = try context.recordID("contact", called: "contact")
        let view = try await ReadContact(store: desk.store, world: site.world)(id, .latest, by: context.actor())
        let people = try await desk.store.read { session in
            try view.record.links.map { link in
                let name = try session.person(link.record, .latest)?.details.fullName
                return Choice(link.person.text, name ?? "Somebody not named")
            }
        }
        return try site.page(NotifyPage(view.record, people, fields, errors), in: context, status: status)
    }
}

/// Writing what the hub is asked of a contact.
struct NotifyPage: Page {
    let back: Link
    let to: String
    let about: ChoiceField?
    let asked: TextArea
    let errors: ErrorSummary?

    var template: String { "respond/notify" }
    var title: String { "Give it to the hub" }

    init(_ contact: ContactRecord, _ people: [Choice], _ fields: FormFields, _ errors: FormErrors) {
        let path = "/contacts/\(contact.id.text)"
        back = Link(path, "Back to the contact")
        to = path + "/notify"
        about =
            people.isEmpty
            ? nil
            : fields.choice("about", "Whom is it about?", hint: "Nobody ticked is everybody in it.", of: people).small()
        asked = fields.area(
            "asked",
            "What do you ask the hub to look at?",
            hint: "What worries you, and what you need from them. They see the contact too."
        )
        .high(4, isOptional: false)
        self.errors = errors.summary
    }
}
