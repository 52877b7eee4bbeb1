import Access
import ContactForms
import Documents
import Hummingbird
import Notation
import PlainWords
package import PolicyBook
import Recognise
import Respond
package import Store
package import Understand
import Vocabulary
import WebSupport

/// A contact and its assessment, where its questions are answered.
package struct ContactPages: Sendable {
    private let site: Site
    private let reading: AssessmentReading

    package init(_ site: Site, desk: ContactDesk<Store>, policies: PoliciesByDay) {
        self.site = site
        reading = AssessmentReading(desk: desk, policies: policies)
    }

    package var routes: [PageRoute] {
        [
            .get("/contacts/{contact}", show),
            .post("/contacts/{contact}/answers", answer),
            .post("/contacts/{contact}/answers/keep", keepAnswers),
            .get("/contacts/{contact}/versions/{version}", showPast),
            .get("/contacts/{contact}/change", change),
        ]
    }

    private var desk: ContactDesk<Store> { reading.desk }
    private var store: Store { reading.store }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let isChanged = query.text("changed") != nil
        try query.finish()
        let id = try context.recordID("contact", called: "contact")
        let actor = try context.actor()
        let view = try await ReadContact(store: store, world: site.world)(id, .latest, by: actor)
        let begun = try await ReadDraft(store: store)(in: DraftPlace(.answers, of: id), by: actor)
        return try await page(view, isChanged: isChanged, FormFields(begun?.fields.values ?? [:]), context)
    }

    private func showPast(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let id = try context.recordID("contact", called: "contact")
        guard let version = context.parameters.get("version").flatMap(Int.init), version > 0 else {
            throw Refusal.notFound("version")
        }
        let read = ReadContact(store: store, world: site.world)
        let view = try await read(id, .version(version), by: context.actor())
        let past = try await store.read { try $0.past(of: id) }
        guard let written = past.first(where: { $0.version == version }) else {
            throw Refusal.notFound("version")
        }
        guard version < past.count else { return .redirect(to: LocalPath("/contacts/\(id.text)") ?? .home) }
        return try site.page(
            PastVersionPage(try await reading.source(view), written: written, of: past.count),
            in: context
        )
    }

    /// Answers what was chosen; what was left alone stays open.
    private func answer(_ request: Request, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("contact", called: "contact")
        let form = context.form ?? Form()
        let given = form.fields.filter { $0.name.hasPrefix("answers.") && !$0.value.trimmed.isEmpty }
        let version = form.text("version").flatMap(Int.init)
        do {
            guard !given.isEmpty else {
                throw Refusal(.badInput, "no question is answered", remedy: "choose an answer to at least one of them")
            }
            let answers = JSONValue.map(
                given.map { (String($0.name.dropFirst("answers.".count)), .text($0.value.trimmed)) }
            )
            let actor = try context.actor()
            let begun = try await ReadDraft(store: store)(in: DraftPlace(.answers, of: id), by: actor)
            _ = try await AnswerQuestions(desk)(
                id,
                KeptDocument(json: JSONText(answers).compact),
                expecting: version,
                by: actor,
                finishing: begun?.finished
            )
            return .redirect(to: LocalPath("/contacts/\(id.text)?changed=1") ?? .home)
        } catch let refusal as Refusal where [.badInput, .versionStale].contains(refusal.code) {
            let read = ReadContact(store: store, world: site.world)
            let view = try await read(id, .latest, by: context.actor())
            let errors = refusal.code == .versionStale ? FormErrors.stale(at: view.record.version) : FormErrors(refusal)
            let fields = FormFields(form, errors)
            return try await page(view, isChanged: false, fields, context, errors, status: refusal.pageStatus)
        }
    }

    /// Keeps what is chosen while it is chosen, asked for by a script.
    private func keepAnswers(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        let place = DraftPlace(.answers, of: try context.recordID("contact", called: "contact"))
        let begun = try await BeginDraft(store: store, world: site.world)(place, by: actor)
        let chosen = context.form?.valuesByName.filter { $0.key.hasPrefix("answers.") } ?? [:]
        let keep = KeepDraft(store: store, world: site.world)
        _ = try await keep(begun.id, DraftFields(chosen), expecting: begun.revision, by: actor)
        return Response(status: .noContent)
    }

    /// Begins a draft of what was recorded, or goes on with the one that there is.
    private func change(_ request: Request, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("contact", called: "contact")
        let actor = try context.actor()
        let view = try await ReadContact(store: store, world: site.world)(id, .latest, by: actor)
        let contact = try desk.assessing.contact(in: view.record.document)
        let draft = try await BeginDraft(store: store, world: site.world)(
            DraftPlace(.contactChange, of: id),
            fields: DraftFields(contact, try Node(view.record.document), version: view.record.version),
            by: actor
        )
        return .redirect(to: LocalPath("/drafts/\(draft.id.text)") ?? .home)
    }

    /// Where the hub has it; where it does not, where it is given it by those who may.
    private func hub(of contact: ContactRecord, for actor: Actor) async throws -> Link? {
        guard Access.allows(actor, to: .notifyHub) else { return nil }
        let given = try await store.read { try $0.notifications(of: contact.id) }.first
        return given.map { Link("/notifications/\($0.id.text)", "The hub: \($0.status.words)") }
            ?? Link("/contacts/\(contact.id.text)/notify", "Give it to the hub")
    }

    /// Its plan in force; where there is none, where it is begun by those who may.
    private func plan(of contact: ContactRecord, for actor: Actor) async throws -> Link? {
        guard Access.allows(actor, to: .changePlan) else { return nil }
        let plans = try await store.read { try $0.plans(of: contact.id) }
        guard let open = plans.first(where: { $0.status == .open }) else {
            return Link("/contacts/\(contact.id.text)/plan", plans.isEmpty ? "Begin a plan" : "Begin another plan")
        }
        return Link("/plans/\(open.id.text)", "The plan, looked at again on \(open.review.words)")
    }

    /// Its open investigation; where there is none that somebody reaches, where one is begun by those who may.
    private func investigation(of contact: ContactRecord, for actor: Actor) async throws -> Link? {
        let desk = AllocationDesk(store: store, policies: reading.policies, world: site.world)
        let open = try await ReadInvestigations(desk).open(of: contact.id, by: actor).first
        if let open { return Link("/investigations/\(open.id.text)", "The investigation") }
        guard Access.allows(actor, to: .allocateInvestigation) else { return nil }
        return Link("/contacts/\(contact.id.text)/investigation", "Begin an investigation")
    }

    private func page(
        _ view: ContactView,
        isChanged: Bool,
        _ fields: FormFields,
        _ context: HeedContext,
        _ errors: FormErrors = .none,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        var source = try await reading.source(view)
        source.referrals = try await ContactReferrals.states(of: view.record, in: store, by: context.actor())
        let now = site.world.now
        let terms = try await store.read { try $0.localTerms(for: view.record.holding, at: now) }
        source.agreed = AgreedReading(terms: terms, national: try reading.policies.respondPolicy(at: now))
        source.advice = try await AskedAdvice.lines(
            about: view.record.id,
            AdviceDesk(store: store, documents: desk.assessing, policies: reading.policies, world: desk.world),
            by: context.actor()
        )
        source.raised = try await RaisedPart.found(
            of: view.record.id,
            in: store,
            site.world,
            source.names,
            by: context.actor()
        )
        source.hub = try await hub(of: view.record, for: context.actor())
        source.plan = try await plan(of: view.record, for: context.actor())
        source.investigation = try await investigation(of: view.record, for: context.actor())
        let past = try await store.read { try $0.assessments(of: view.record.id) }
        let before = isChanged ? past.dropLast().last : nil
        let difference = before.map { AssessmentDifference(from: $0.made.outline, to: source.made.made.outline) }
        let page = ContactAssessmentPage(source, fields, difference, errors.summary)
        return try site.page(page, in: context, status: status)
    }
}
