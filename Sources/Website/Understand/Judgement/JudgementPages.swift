import Access
import Hummingbird
package import PolicyBook
import Recognise
package import Store
package import Understand
import Vocabulary
import WebSupport

/// The responder's own judgement: made, made again, and shown as it was made.
package struct JudgementPages: Sendable {
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
            .get("/contacts/{contact}/judgement", show),
            .post("/contacts/{contact}/judgement", save),
            .post("/contacts/{contact}/judgement/keep", keep),
            .get("/contacts/{contact}/judgements", showAll),
            .get("/contacts/{contact}/judgements/{number}", showOne),
        ]
    }

    var store: Store { desk.store }
    var today: CalendarDay { LocalTime.day(of: site.world.now) }

    func draft(of contact: RecordID) -> TypedDraft {
        TypedDraft(
            store: store,
            world: site.world,
            place: DraftPlace(.judgement, of: contact),
            names: JudgementForm.names
        )
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let id = try context.recordID("contact", called: "contact")
        let actor = try context.actor()
        let source = try await reading.source(id, by: actor)
        _ = try Access.rule(for: actor, to: .judgeContact, source.record.holding, called: "contact")
        let begun = try await draft(of: id).read(by: actor)
        let typed = begun?.fields ?? ownLast(source.record, actor)
        return try page(source, typed, revision: begun?.revision ?? TypedDraft.unwritten, .none, context)
    }

    /// What one judged oneself, to say more of it; nothing once something changed, since that asks for a fresh look.
    private func ownLast(_ record: ContactRecord, _ actor: Actor) -> DraftFields {
        guard let last = record.judgement, last.by == actor.account, !record.hasChangedSinceJudged else { return [:] }
        return DraftFields(last, on: today)
    }

    private func keep(_ request: Request, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("contact", called: "contact")
        let actor = try context.actor()
        let record = try await store.read { try $0.contact(id, .latest) }
        _ = try Access.rule(for: actor, to: .judgeContact, record?.holding, called: "contact")
        guard let record else { throw Refusal.notFound("contact") }
        return try await draft(of: id).keep(context.form ?? Form(), of: record, by: actor)
    }

    func page(
        _ source: AssessmentSource,
        _ typed: DraftFields,
        revision: Int,
        _ errors: FormErrors,
        _ context: HeedContext,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let guide = try reading.guide()
        let page = JudgementPage(source, guide, typed, revision: revision, on: today, errors)
        return try site.page(page, in: context, status: status)
    }

    private func showAll(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await shown(nil, context)
    }

    private func showOne(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        guard let number = context.parameters.get("number").flatMap(Int.init) else {
            throw Refusal.notFound("judgement")
        }
        return try await shown(number, context)
    }

    /// One judgement among all, counted from 1; the last where none is named.
    private func shown(_ number: Int?, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("contact", called: "contact")
        let actor = try context.actor()
        let views = try await ReadJudgements(store: store, world: site.world)(id, by: actor)
        let index = (number ?? views.count) - 1
        guard views.indices.contains(index) else { throw Refusal.notFound("judgement") }
        let current = try await reading.source(id, by: actor)
        let source = try await reading.source(of: views[index].judgement, in: current)
        let page = JudgementsPage(views, at: index, source, try reading.guide(), for: actor)
        return try site.page(page, in: context)
    }
}
