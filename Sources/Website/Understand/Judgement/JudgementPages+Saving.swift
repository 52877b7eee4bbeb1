import ContactForms
import Hummingbird
import Recognise
import Store
import Understand
import Vocabulary
import WebSupport

extension JudgementPages {
    /// Keeps what was sent as a draft, then makes it the judgement; what is refused is shown again as it was typed.
    func save(_ request: Request, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("contact", called: "contact")
        let form = context.form ?? Form()
        let sent = draft(of: id).fields(of: form)
        do {
            switch try await draft(of: id).keep(form, by: context.actor()) {
            case .overtaken(let newer, _):
                return try await again(id, sent, newer.revision, .overtaken, context, status: .conflict)
            case .kept(let draft) where form.text("more") == "option":
                let more = sent.adding(to: "rejected", "option", "")
                return try await again(id, more, draft.revision, .none, context, status: .ok)
            case .kept(let draft): return try await judge(id, draft, form, context)
            }
        } catch let refusal as Refusal where Self.shown.contains(refusal.code) {
            let revision = form.text("revision").flatMap(Int.init) ?? TypedDraft.unwritten
            return try await again(id, sent, revision, FormErrors(refusal), context, status: refusal.pageStatus)
        }
    }

    private static let shown: Set<Refusal.Code> = [.badInput, .draftTooLarge]

    private func judge(
        _ id: RecordID,
        _ draft: Draft,
        _ form: Form,
        _ context: HeedContext
    ) async throws -> Response {
        let typed = JudgementForm(draft.fields, try reading.guide(), on: today)
        guard let grade = typed.grade, typed.problems.isEmpty else {
            let errors = FormErrors(typed.problems)
            return try await again(id, draft.fields, draft.revision, errors, context, status: .unprocessableContent)
        }
        do {
            _ = try await JudgeContact(desk)(
                id,
                grade,
                because: typed.rationale,
                reasoning: typed.reasoning,
                expecting: form.text("version").flatMap(Int.init) ?? 0,
                by: context.actor(),
                finishing: draft.finished
            )
            return saved(id, context)
        } catch let refusal as Refusal where Self.held.contains(refusal.code) {
            return try await held(refusal, id, draft, typed, context)
        }
    }

    private static let held: Set<Refusal.Code> = [.badInput, .versionStale, .draftChanged, .reassessFirst]

    private func held(
        _ refusal: Refusal,
        _ id: RecordID,
        _ draft: Draft,
        _ typed: JudgementForm,
        _ context: HeedContext
    ) async throws -> Response {
        let actor = try context.actor()
        let source = try await reading.source(id, by: actor)
        if refusal.code == .versionStale, source.record.isJudged(typed, by: actor) {
            try await self.draft(of: id).discard(draft, by: actor)
            return saved(id, context)
        }
        let isStale = refusal.code == .versionStale
        let errors = isStale ? FormErrors.stale(at: source.record.version) : FormErrors(refusal)
        return try page(
            source,
            draft.fields,
            revision: draft.revision,
            errors,
            context,
            status: refusal.pageStatus
        )
    }

    private func saved(_ id: RecordID, _ context: HeedContext) -> Response {
        let path = LocalPath("/contacts/\(id.text)/judgements") ?? .home
        return context.redirect(to: path, saying: Notice("judgement-kept"), over: site.transport)
    }

    private func again(
        _ id: RecordID,
        _ typed: DraftFields,
        _ revision: Int,
        _ errors: FormErrors,
        _ context: HeedContext,
        status: HTTPResponse.Status
    ) async throws -> Response {
        let source = try await reading.source(id, by: context.actor())
        return try page(source, typed, revision: revision, errors, context, status: status)
    }
}

extension ContactRecord {
    /// Whether the last thing done to it was this very judgement, so that a button was pressed twice.
    fileprivate func isJudged(_ typed: JudgementForm, by actor: Actor) -> Bool {
        guard let judgement, judgement.contactVersion == version, judgement.by == actor.account else { return false }
        let reasoning = judgement.reasoning ?? JudgementReasoning()
        return judgement.grade == typed.grade && judgement.rationale == typed.rationale
            && reasoning == typed.reasoning
    }
}
