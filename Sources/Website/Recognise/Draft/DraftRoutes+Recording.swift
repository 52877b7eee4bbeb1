import ContactForms
import Documents
import Hummingbird
import Notation
import Recognise
import Understand
import Vocabulary
import WebSupport

extension DraftRoutes {
    /// Makes the draft a record, or says on the page to check it what stands in the way.
    func record(_ request: Request, _ context: HeedContext) async throws -> Response {
        let draft = try await draft(context)
        var form = ContactForm(draft.fields)
        let document = form.document()
        form.check(notAfter: site.world.now)
        guard form.obstacles.isEmpty else { return try refused(form.obstacles, draft, context) }
        do {
            let view = try await recorded(try Node(document), draft, context)
            let path = LocalPath("/contacts/\(view.record.id.text)") ?? .home
            let said = draft.place.purpose == .contact ? "contact-recorded" : "contact-changed"
            return context.redirect(to: path, saying: Notice(said), over: site.transport)
        } catch let refusal as Refusal where refusal.code == .badInput {
            let problems = refusal.problems.ifAny ?? [FieldProblem(field: "", problem: refusal.reason, remedy: "")]
            return try refused(form.obstacles(problems), draft, context)
        }
    }

    private func recorded(
        _ document: Node,
        _ draft: Draft,
        _ context: HeedContext
    ) async throws -> ContactView {
        let actor = try context.actor()
        if draft.place.purpose == .contactChange, let contact = draft.place.subject {
            let version = draft.fields.text("version").flatMap(Int.init) ?? 0
            let read = ReadContact(store: store, world: site.world)
            let before = try await read(contact, .latest, by: actor).record.document
            return try await ReplaceContact(desk)(
                contact,
                KeptDocument(document.keeping(whatTheFormLacksOf: try Node(before))),
                expecting: version,
                by: actor,
                finishing: draft.finished
            )
        }
        return try await RecordContact(desk)(KeptDocument(document), by: actor, finishing: draft.finished)
    }

    private func refused(_ obstacles: [Obstacle], _ draft: Draft, _ context: HeedContext) throws -> Response {
        let head = DraftHead(draft, at: .check)
        let items = obstacles.map { obstacle in
            ErrorSummary.Item(href: "\(head.list)/\(obstacle.section.path)#\(obstacle.field)", text: obstacle.words)
        }
        return try pages.check(draft, ErrorSummary(items: items), in: context, status: .unprocessableContent)
    }
}
