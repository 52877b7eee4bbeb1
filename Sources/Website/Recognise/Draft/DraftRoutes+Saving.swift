import ContactForms
import HTTPTypes
import Hummingbird
import Recognise
import Store
import Vocabulary
import WebSupport

extension DraftRoutes {
    /// Keeps a part as it is typed, asked for by a script.
    func keep(_ request: Request, _ context: HeedContext) async throws -> Response {
        let draft = try await draft(context)
        let sent = DraftForm(context.form ?? Form())
        let parts = (context.form?.text("section") ?? "").split(separator: "/").map(String.init)
        guard let section = DraftSection(parts) else { throw Refusal.notFound("page") }
        return try await kept(sent.fields, as: section, of: draft, since: sent.revision, context).reply
    }

    /// Keeps a part, and goes where the button that was pressed leads.
    func save(_ request: Request, _ context: HeedContext, _ section: DraftSection) async throws -> Response {
        let draft = try await draft(context)
        try check(section, of: draft)
        let sent = DraftForm(context.form ?? Form())
        // People are added and taken out by forms of their own, which send nothing else of the page.
        if section == .people, sent.add != nil || sent.remove != nil {
            return try await change(draft, section, sent, context)
        }
        switch try await kept(sent.fields, as: section, of: draft, since: sent.revision, context) {
        case .overtaken(let newer, _):
            let mine = newer.replacing(section.part(newer.fields.keys), by: sent.fields, at: newer.changed)
            return try pages.page(section, of: mine, .overtaken, in: context, status: .conflict)
        case .kept(let kept):
            return sent.isChange
                ? try await change(kept, section, sent, context) : try done(kept, section, sent, context)
        }
    }

    /// What is wrong with this part is said at once; nothing typed is held back by it.
    private func done(
        _ draft: Draft,
        _ section: DraftSection,
        _ sent: DraftForm,
        _ context: HeedContext
    ) throws -> Response {
        var form = ContactForm(draft.fields)
        _ = form.document()
        let part = section.part(draft.fields.keys)
        let wrong = form.problems.filter { part.contains($0.field) }
        guard wrong.isEmpty else {
            return try pages.page(section, of: draft, FormErrors(wrong), in: context, status: .unprocessableContent)
        }
        switch sent.button {
        case .next: return .redirect(to: path(draft, section.next(draft.fields.keys)))
        case .list: return .redirect(to: path(draft))
        case .stay, .add, .addRelationship: return .redirect(to: path(draft, section))
        }
    }

    /// Adds an entry or takes one out.
    private func change(
        _ draft: Draft,
        _ section: DraftSection,
        _ sent: DraftForm,
        _ context: HeedContext
    ) async throws -> Response {
        var fields = draft.fields
        var next = section
        switch (section, sent.add, sent.remove) {
        case (.situation, _, let number?): fields = fields.removing("situation.\(number)")
        case (.controls, _, let number?): fields = fields.removing("controls.\(number)")
        case (.situation, let term, nil): fields = fields.adding(to: "situation", "feature", term ?? "")
        case (.controls, let term, nil): fields = fields.adding(to: "controls", "control", term ?? "")
        case (.people, _, let key?): fields = fields.removingPerson(key)
        case (.people, let record?, nil):
            let added = fields.addingPerson(try await details(of: record, context))
            (fields, next) = (added.fields, .person(added.key))
        case (.people, nil, nil): fields = fields.adding(to: "relationships", "is", "")
        default: break
        }
        _ = try await KeepDraft(store: store, world: site.world)(
            draft.id,
            fields,
            as: .whole,
            expecting: draft.revision,
            by: context.actor()
        )
        return .redirect(to: path(draft, next))
    }

    func kept(
        _ fields: DraftFields,
        as section: DraftSection,
        of draft: Draft,
        since revision: Int,
        _ context: HeedContext
    ) async throws -> DraftOutcome {
        let part = section.part(draft.fields.keys)
        return try await KeepDraft(store: store, world: site.world)(
            draft.id,
            fields.only(part),
            as: part,
            expecting: revision,
            by: context.actor()
        )
    }
}
