import ContactForms
import Hummingbird
import Recognise
import Store
import Understand
import Vocabulary
import WebSupport

extension ReviewPages {
    /// Keeps what was sent as a draft, then makes it the review; what is refused is shown again as it was typed.
    func save(_ request: Request, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("contact", called: "contact")
        let form = context.form ?? Form()
        let sent = draft(of: id).fields(of: form)
        do {
            switch try await draft(of: id).keep(form, by: context.actor()) {
            case .overtaken(let newer, _):
                return try await page(id, sent, revision: newer.revision, .overtaken, context, status: .conflict)
            case .kept(let draft): return try await review(id, draft, form, context)
            }
        } catch let refusal as Refusal where [.badInput, .draftTooLarge].contains(refusal.code) {
            let revision = form.text("revision").flatMap(Int.init) ?? TypedDraft.unwritten
            let errors = FormErrors(refusal)
            return try await page(id, sent, revision: revision, errors, context, status: refusal.pageStatus)
        }
    }

    private func review(
        _ id: RecordID,
        _ draft: Draft,
        _ form: Form,
        _ context: HeedContext
    ) async throws -> Response {
        let typed = ReviewForm(draft.fields)
        guard let agrees = typed.agrees, typed.problems.isEmpty else {
            let errors = FormErrors(typed.problems)
            return try await page(
                id,
                draft.fields,
                revision: draft.revision,
                errors,
                context,
                status: .unprocessableContent
            )
        }
        do {
            _ = try await ReviewJudgement(desk)(
                id,
                agrees: agrees,
                note: typed.reason,
                expecting: form.text("version").flatMap(Int.init) ?? 0,
                by: context.actor()
            )
            return try await reviewed(id, draft, context)
        } catch let refusal as Refusal where refusal.code == .versionStale {
            return try await stale(refusal, id, draft, typed, context)
        }
    }

    private func stale(
        _ refusal: Refusal,
        _ id: RecordID,
        _ draft: Draft,
        _ typed: ReviewForm,
        _ context: HeedContext
    ) async throws -> Response {
        let record = try await store.read { try $0.contact(id, .latest) }
        if let record, record.isReviewed(typed, by: try context.actor()) {
            return try await reviewed(id, draft, context)
        }
        let errors = FormErrors.stale(at: refusal.current ?? 0)
        return try await page(id, draft.fields, revision: draft.revision, errors, context, status: .conflict)
    }

    private func reviewed(_ id: RecordID, _ draft: Draft, _ context: HeedContext) async throws -> Response {
        try await self.draft(of: id).discard(draft, by: context.actor())
        return context.redirect(
            to: LocalPath("/reviews") ?? .home,
            saying: Notice("reviewed"),
            over: site.transport
        )
    }
}

/// A review as it is typed.
struct ReviewForm {
    let agrees: Bool?
    let reason: String
    let problems: [FieldProblem]

    init(_ fields: DraftFields) {
        let said = fields.text("agrees")
        agrees = said == "yes" ? true : said == "no" ? false : nil
        reason = fields.text("reason") ?? ""
        problems =
            (agrees == nil ? [FieldProblem(field: "agrees", problem: "choose whether you agree", remedy: "")] : [])
            + (agrees == false && reason.isEmpty
                ? [FieldProblem(field: "reason", problem: "say what should be looked at again", remedy: "")] : [])
    }
}

extension ContactRecord {
    /// Whether the last thing done to it was this very review, so that a button was pressed twice.
    fileprivate func isReviewed(_ typed: ReviewForm, by actor: Actor) -> Bool {
        guard let review, review.contactVersion == version, review.by == actor.account else { return false }
        return review.agrees == typed.agrees && review.note == typed.reason
    }
}
