import Access
import Hummingbird
package import PolicyBook
import Recognise
package import Store
package import Understand
import Vocabulary
import WebSupport

/// What a supervisor says to the judgements of others.
package struct ReviewPages: Sendable {
    let site: Site
    let desk: ContactDesk<Store>
    let reading: JudgementDesk

    package init(_ site: Site, desk: ContactDesk<Store>, policies: PoliciesByDay) {
        self.site = site
        self.desk = desk
        reading = JudgementDesk(reading: AssessmentReading(desk: desk, policies: policies))
    }

    package var routes: [PageRoute] {
        [
            .get("/reviews", list),
            .get("/contacts/{contact}/review", show),
            .post("/contacts/{contact}/review", save),
            .post("/contacts/{contact}/review/keep", keep),
        ]
    }

    var store: Store { desk.store }

    func draft(of contact: RecordID) -> TypedDraft {
        TypedDraft(
            store: store,
            world: site.world,
            place: DraftPlace(.judgement, of: contact, about: "review"),
            names: ["agrees", "reason"]
        )
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let asked = query.page(defaultLimit: 50) { RecordID(uuid: $0) != nil }
        try query.finish()
        let found = try await ListReviews(store: store)(asked, by: context.actor())
        let judges = found.items.compactMap(\.work.judgedBy).removingRepeats()
        let names = try await store.read { try StaffNames(judges, in: $0) }
        return try site.page(ReviewsPage(found, names, at: site.world.now), in: context)
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let id = try context.recordID("contact", called: "contact")
        let begun = try await draft(of: id).read(by: context.actor())
        return try await page(
            id,
            begun?.fields ?? [:],
            revision: begun?.revision ?? TypedDraft.unwritten,
            .none,
            context
        )
    }

    private func keep(_ request: Request, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("contact", called: "contact")
        let actor = try context.actor()
        let record = try await store.read { try $0.contact(id, .latest) }
        _ = try Access.rule(for: actor, to: .reviewJudgement, record?.holding, called: "contact")
        guard let record else { throw Refusal.notFound("contact") }
        return try await draft(of: id).keep(context.form ?? Form(), of: record, by: actor)
    }

    func page(
        _ id: RecordID,
        _ typed: DraftFields,
        revision: Int,
        _ errors: FormErrors,
        _ context: HeedContext,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let actor = try context.actor()
        let views = try await ReadJudgements(store: store, world: site.world)(id, by: actor)
        let current = try await reading.source(id, by: actor)
        _ = try Access.rule(for: actor, to: .reviewJudgement, current.record.holding, called: "contact")
        guard let view = views.last else { throw Refusal.notJudged }
        guard view.judgement.by != actor.account else { throw Refusal.ownJudgement }
        let source = try await reading.source(of: view.judgement, in: current)
        let before = views.dropLast().last?.judgement
        let saved = SavedJudgement(view, after: before, source, try reading.guide())
        let fields = FormFields(typed.values, errors)
        let page = ReviewPage(saved, view, source, now: current, fields, revision: revision, errors.summary)
        return try site.page(page, in: context, status: status)
    }
}

extension Refusal {
    fileprivate static let notJudged = Refusal(
        .noJudgement,
        "nobody has judged this contact yet",
        remedy: "judge it first"
    )

    fileprivate static let ownJudgement = Refusal(
        .ownJudgement,
        "this judgement is your own",
        remedy: "ask another supervisor to review it"
    )
}
