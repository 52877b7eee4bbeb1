import Hummingbird
import Notation
import Respond
import Store
import Vocabulary
import WebSupport

/// What was told of referrals outside Heed, and what could not be delivered, for those who see to it.
struct DeliveryRoutes: Sendable {
    let store: Store
    let world: any Surroundings
    let answering: Answering

    var routes: [APIRoute] {
        [
            .get("/deliveries", list),
            .get("/deliveries/{delivery}", read),
            .post("/deliveries/{delivery}/retry") { try await see($0, $1) { _ in .sendAgain } },
            .post("/deliveries/{delivery}/told-otherwise") { request, context in
                try await see(request, context) { (fields) throws(BadInput) in
                    .toldOtherwise(try fields.required("told").one(of: NamedHolder.Told.self, "a way to tell somebody"))
                }
            },
            .post("/deliveries/{delivery}/hand-over", handOver),
            .get("/referrals/{referral}/deliveries", receipts),
        ]
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let limit = query.number("limit", in: 1...200) ?? 50
        try query.finish()
        let found = try await ListDeadLetters(store: store)(atMost: limit, by: actor)
        return .json(.map([("items", .list(found.map(\.json)))]))
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await ReadDeadLetter(store: store)(try id(context), by: try context.actor()).answer().response
    }

    private func see(
        _ request: Request,
        _ context: HeedContext,
        remedy: (inout Fields) throws(BadInput) -> DeadLetterRemedy
    ) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, id) = (try context.actor(), try id(context))
        let body = try await request.json()
        var fields = try body.field.fields()
        let remedy = try remedy(&fields)
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
            try await SeeToDeadLetter(store: store, world: world)(id, remedy, by: actor, receipt: $0)
        }
    }

    private func handOver(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, id) = (try context.actor(), try id(context))
        let body = try await request.json()
        var fields = try body.field.fields()
        let name = try fields.required("to").words()
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
            try await HandOverDeliveryPoint(store: store, world: world)(ofLetter: id, to: name, by: actor, receipt: $0)
        }
    }

    private func receipts(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let id = try context.recordID("referral", called: "referral")
        let found = try await ListReceipts(store: store)(id, by: try context.actor())
        return .json(.map([("items", .list(found.map(\.json)))]))
    }

    private func id(_ context: HeedContext) throws -> RecordID {
        try context.recordID("delivery", called: "delivery")
    }
}
