import Access
import HTTPTypes
import Hummingbird
import Recognise
import Respond
import Store
import Understand
import Vocabulary
import WebSupport

/// Beginning from what is kept here, and giving a part to somebody.
extension InvestigationPages {
    func ofContact(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await beginning(fromContact: context)
    }

    func fromContact(_ request: Request, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("contact", called: "contact")
        return try await begin(from: .contact(id), context) { try await beginning(fromContact: context, $0, $1, $2) }
    }

    func ofReferral(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await beginning(fromReferral: context)
    }

    func fromReferral(_ request: Request, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("referral", called: "referral")
        return try await begin(from: .referral(id), context) { try await beginning(fromReferral: context, $0, $1, $2) }
    }

    private func begin(
        from source: NewInvestigation.Source,
        _ context: HeedContext,
        again: (FormFields, ErrorSummary?, HTTPResponse.Status) async throws -> Response
    ) async throws -> Response {
        let form = AllocationForm(context.form ?? Form(), "begin")
        do {
            let view = try await BeginInvestigation(desk)(form.new(from: source), by: context.actor())
            return sent(to: view.record.id, "investigation-begun", context)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal) { form.field($0) }
            return try await again(FormFields(context.form ?? Form(), errors), errors.summary, refusal.pageStatus)
        }
    }

    private func beginning(
        fromContact context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: ErrorSummary? = nil,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let actor = try context.actor()
        _ = try Access.reach(of: actor, to: .allocateInvestigation)
        let id = try context.recordID("contact", called: "contact")
        let record = try await ReadContact(store: desk.store, world: site.world)(id, .latest, by: actor).record
        let outline = try await desk.store.read { try $0.latestAssessment(of: id, .latest)?.made.outline }
        let contact = try assessing.contact(in: record.document)
        let kinds = try desk.ground.policy.kinds
        let page = BeginInvestigationPage(
            to: "/contacts/\(id.text)/investigation",
            back: Link("/contacts/\(id.text)", "The contact"),
            kinds,
            minding: kinds.filter { !$0.when.found(in: contact, outline).isEmpty }.map(\.id),
            fields,
            errors
        )
        return try site.page(page, in: context, status: status)
    }

    private func beginning(
        fromReferral context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: ErrorSummary? = nil,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let actor = try context.actor()
        _ = try Access.reach(of: actor, to: .allocateInvestigation)
        let id = try context.recordID("referral", called: "referral")
        let referral = try await ReadReferral(store: desk.store, world: site.world)(id, by: actor)
        let kinds = try desk.ground.policy.kinds
        let page = BeginInvestigationPage(
            to: "/referrals/\(id.text)/investigation",
            back: Link("/referrals/\(id.text)", "The referral"),
            kinds,
            minding: kinds.filter { $0.when.pathways.contains(referral.recommended.pathway) }.map(\.id),
            fields,
            errors
        )
        return try site.page(page, in: context, status: status)
    }

    func candidates(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await candidates(context)
    }

    func allocate(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await give("allocate", "investigation-given", context) { (form, part) throws(Refusal) in
            try form.allocating(part)
        }
    }

    func allow(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await give("allow", "investigation-allowed", context) { (form, part) throws(Refusal) in
            try form.allowing(part)
        }
    }

    private func give(
        _ prefix: String,
        _ notice: String,
        _ context: HeedContext,
        _ step: (AllocationForm, InvestigationPartID) throws(Refusal) -> InvestigationStep
    ) async throws -> Response {
        let form = AllocationForm(context.form ?? Form(), prefix)
        do {
            let id = try context.recordID("investigation", called: "investigation")
            let step = try step(form, Self.place(in: context).0)
            _ = try await TakeInvestigationStep(desk)(step, id, expecting: form.version, by: context.actor())
            return sent(to: id, notice, context)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal) { form.field($0) }
            let fields = FormFields(context.form ?? Form(), errors)
            return try await candidates(context, fields, errors.summary, refusal.pageStatus)
        }
    }

    private func candidates(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: ErrorSummary? = nil,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let actor = try context.actor()
        let id = try context.recordID("investigation", called: "investigation")
        let found = try await ReadCandidates(desk)(of: Self.place(in: context).0, id, by: actor)
        let page = PartPage(
            found,
            try await words(found.view.accounts),
            fields,
            errors,
            mayAllocate: Access.allows(actor, to: .allocateInvestigation)
        )
        return try site.page(page, in: context, status: status)
    }
}
