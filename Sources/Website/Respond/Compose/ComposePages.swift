import Hummingbird
package import PolicyBook
import Recognise
import Respond
package import Store
package import Understand
import Vocabulary
import WebSupport

/// Writing and sending a referral that an assessment calls for.
package struct ComposePages: Sendable {
    let site: Site
    let desk: ContactDesk<Store>
    let policies: PoliciesByDay

    package init(_ site: Site, desk: ContactDesk<Store>, policies: PoliciesByDay) {
        self.site = site
        self.desk = desk
        self.policies = policies
    }

    package var routes: [PageRoute] {
        let path = "/contacts/{contact}/referrals/{pathway}/{key}"
        return [.get(path, show), .post(path, save), .post(path + "/keep", keep)]
    }

    var store: Store { desk.store }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let writing = try await writing(context)
        if let open = try await open(writing, context), open.status != .draft {
            return .redirect(to: LocalPath("/referrals/\(open.id.text)") ?? .home)
        }
        let begun = try await ReadDraft(store: store)(in: writing.place, by: context.actor())
        let form = begun.map { ComposeForm($0.fields) } ?? writing.begun
        return try page(writing, form, revision: begun?.revision ?? 0, in: context)
    }

    /// The referral of this route and person that is under way; nil where there is none, or the last was turned down.
    func open(_ writing: Writing, _ context: HeedContext) async throws -> ReferralRecord? {
        let kept = try await ContactReferrals.kept(of: writing.source.record, in: store, by: context.actor())
        let key = ReferralKey(pathway: writing.referral.pathway, person: writing.referral.person)
        return kept[key].flatMap { $0.isOver ? nil : $0 }
    }

    func page(
        _ writing: Writing,
        _ form: ComposeForm,
        revision: Int,
        _ errors: FormErrors = .none,
        in context: HeedContext,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let now = site.world.now
        let policy = try policies.respondPolicy(at: now)
        let shown = ComposePage(writing, form, revision: revision, policy, at: now, errors)
        return try site.page(shown, in: context, status: status)
    }

    func writing(_ context: HeedContext) async throws -> Writing {
        let id = try context.recordID("contact", called: "contact")
        let view = try await ReadContact(store: store, world: site.world)(id, .latest, by: context.actor())
        guard let pathway = context.parameters.get("pathway"), let key = context.parameters.get("key"),
            let made = view.assessment
        else { throw Refusal.notFound("referral") }
        let source = try AssessmentReading(desk: desk, policies: policies).source(view.record, made)
        let policy = try policies.policy(at: source.contact.at).policy
        let kept = try await ContactReferrals.kept(of: view.record, in: store, by: context.actor())
        let last = kept[ReferralKey(pathway: PathwayID(pathway), person: PersonID(key))]
        let open = last.flatMap { $0.isOver ? nil : $0 }
        let record = view.record.record(of: PersonID(key))
        let agency = try context.actor().agency
        let now = site.world.now
        let (person, terms) = try await store.read { session in
            let person = try record.flatMap { try session.person($0, .latest) }?.seen(by: agency)
            return (person, try session.localTerms(for: view.record.holding, at: now))
        }
        return try Writing(
            PathwayID(pathway),
            of: PersonID(key),
            source,
            policy,
            without: last?.leftOut ?? [],
            reachedBy: person?.safeContact,
            draftedFor: open?.recipient,
            AgreedReading(terms: terms, national: try policies.respondPolicy(at: now))
        )
    }
}
