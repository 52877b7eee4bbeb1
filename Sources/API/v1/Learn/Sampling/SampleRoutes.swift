import Hummingbird
import Learn
import Notation
import Store
import Vocabulary
import WebSupport

/// Looking at practice: judgements drawn by chance, read as they stood, and reviewed blind.
struct SampleRoutes: Sendable {
    let desk: SamplingDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .get("/sample-plans", list),
            .post("/sample-plans", draw),
            .get("/sample-plans/{plan}", read),
            .get("/sample-plans/{plan}/samples/{contact}", sample),
            .post("/sample-plans/{plan}/samples/{contact}/review", review),
        ]
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let page = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        return .json(try await ReadSampling(desk)(page, by: actor).json { $0.json(for: actor) })
    }

    private func draw(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let body = try await request.json()
        var fields = try body.field.fields()
        let new = try fields.newSamplePlan()
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer(.created, for: actor) }) {
            try await PlanSampling(desk)(new, by: actor, receipt: $0)
        }
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        return try await ReadSampling(desk).plan(Self.plan(context), by: actor).answer(for: actor).response
    }

    private func sample(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, plan) = (try context.actor(), try Self.plan(context))
        let contact = try context.recordID("contact", called: "sample")
        return .json(try await ReadSampling(desk).sample(contact, of: plan, by: actor).json)
    }

    private func review(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, plan) = (try context.actor(), try Self.plan(context))
        let contact = try context.recordID("contact", called: "sample")
        let body = try await request.json()
        var fields = try body.field.fields()
        let new = try fields.newReview()
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { Answer(.created, $0.json) }) {
            try await ReviewPractice(desk)(new, of: contact, in: plan, by: actor, receipt: $0)
        }
    }

    private static func plan(_ context: HeedContext) throws -> RecordID {
        try context.recordID("plan", called: "plan of samples")
    }
}
