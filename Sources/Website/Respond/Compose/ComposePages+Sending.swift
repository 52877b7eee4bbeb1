import HTTPTypes
import Hummingbird
import Recognise
import Respond
import Store
import Vocabulary
import WebSupport

extension ComposePages {
    /// Keeps what is written while it is written, asked for by a script.
    func keep(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await kept(writing(context), context).reply
    }

    /// Keeps what is written, and sends it where that is asked for.
    func save(_ request: Request, _ context: HeedContext) async throws -> Response {
        let writing = try await writing(context)
        switch try await kept(writing, context) {
        case .overtaken(let newer, let sent):
            return try page(
                writing,
                ComposeForm(sent),
                revision: newer.revision,
                .overtaken,
                in: context,
                status: .conflict
            )
        case .kept(let draft):
            guard context.form?.text("then") == "send" else {
                let path = LocalPath(writing.path) ?? .home
                return context.redirect(to: path, saying: Notice("draft-kept"), over: site.transport)
            }
            return try await send(writing, draft, context)
        }
    }

    private func kept(_ writing: Writing, _ context: HeedContext) async throws -> DraftOutcome {
        let form = context.form ?? Form()
        let sent = ComposeForm(form).fields
        let actor = try context.actor()
        let draft = try await BeginDraft(store: store, world: site.world)(
            writing.place,
            fields: sent,
            opened: form.text("opened").flatMap(Int.init).map(Instant.init(seconds:)),
            by: actor
        )
        let revision = form.text("revision").flatMap(Int.init) ?? 0
        let keep = KeepDraft(store: store, world: site.world)
        return try await keep(draft.id, sent, expecting: revision, by: actor)
    }

    /// Sends exactly what was on the page; where the contact has changed since, it is shown again first.
    private func send(_ writing: Writing, _ draft: Draft, _ context: HeedContext) async throws -> Response {
        let form = ComposeForm(draft.fields)
        do {
            let shown = context.form?.text("version").flatMap(Int.init)
            guard shown == writing.source.record.version else {
                throw Refusal.stale(current: writing.source.record.version)
            }
            guard context.form?.text("to") == writing.recipient.text else {
                let errors = FormErrors([], paragraph: Self.goesElsewhere)
                return try page(writing, form, revision: draft.revision, errors, in: context, status: .conflict)
            }
            let told = try form.told(writing.sharing, lawful: writing.referral.basis.lawful)
            let notes = writing.notes(on: told, by: form).flatMap(\.keys)
            let seen = Set(context.form?.text("notes")?.split(separator: " ").map(String.init) ?? [])
            guard seen.isSuperset(of: notes) else {
                return try page(
                    writing,
                    form,
                    revision: draft.revision,
                    FormErrors([], paragraph: Self.lookAgain),
                    in: context
                )
            }
            let id = try await sent(told, form.others(writing.sharing), writing, draft, context)
            let path = LocalPath("/referrals/\(id.text)") ?? .home
            return context.redirect(to: path, saying: Notice("referral-sent"), over: site.transport)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors =
                refusal.code == .versionStale
                ? FormErrors([], paragraph: Self.changed) : FormErrors(refusal, field: ComposeForm.field)
            return try page(
                writing,
                form,
                revision: draft.revision,
                errors,
                in: context,
                status: refusal.pageStatus
            )
        }
    }

    private func sent(
        _ told: ComposedReferral,
        _ others: [PersonID],
        _ writing: Writing,
        _ draft: Draft,
        _ context: HeedContext
    ) async throws -> RecordID {
        let actor = try context.actor()
        let handover = HandoverDesk(store: store, policies: policies, world: site.world)
        var referral = try await open(writing, context)
        if referral == nil {
            referral = try await DraftReferral(handover)(
                writing.referral.pathway,
                for: writing.referral.person,
                of: writing.source.record.id,
                note: nil,
                by: actor
            )
        }
        guard let referral else { throw Refusal.notFound("referral") }
        return try await SendReferral(handover)(
            referral.id,
            telling: told,
            alsoOf: others,
            expecting: referral.version,
            by: actor,
            finishing: draft.finished,
            writtenIn: draft.secondsWritten
        ).id
    }

    private static let shownHere: Set<Refusal.Code> = [
        .badInput, .versionStale, .notInThisState, .mustNotReceive, .draftChanged,
    ]

    private static let goesElsewhere =
        "Nothing was sent: by what agencies have agreed it goes to another agency than when you opened this. Look at whom it goes "
        + "to now, and at what that agency needs to know; then send it."

    private static let lookAgain =
        "Nothing was sent yet: there is something new they may send it back for, and it stands beside the form. Mend it, or "
        + "send it as it is."

    private static let changed =
        "The contact has changed since you opened this, and nothing was sent. What would be told stands below as it is "
        + "now; what you wrote is kept. Look it through, then send it."
}
