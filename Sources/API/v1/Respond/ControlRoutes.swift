import HTTPTypes
import Hummingbird
import Notation
import Recognise
import Respond
import Store
import Understand
import Vocabulary
import WebSupport

/// Controls that end: what lapses soon, what follows it, and what is put in place.
struct ControlRoutes: Sendable {
    let desk: ContactDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .get("/controls/lapsing", lapsing),
            .post("/contacts/{contact}/controls", putInPlace),
            .post("/contacts/{contact}/controls/{control}/extend") { try await follow($0, $1, Self.extending) },
            .post("/contacts/{contact}/controls/{control}/replace") { try await follow($0, $1, Self.replacing) },
            .post("/contacts/{contact}/controls/{control}/release") { try await follow($0, $1, Self.releasing) },
        ]
    }

    private func lapsing(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let page = query.page { RecordID(uuid: String($0.prefix { $0 != "/" })) != nil }
        try query.finish()
        let list = ListLapsing(store: desk.store, assessing: desk.assessing, world: desk.world)
        return .json(try await list(page, by: actor).json { $0.json })
    }

    private func putInPlace(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await write(request, context, .created, { fields throws(BadInput) in try fields.newControl() }) {
            try await PutControlInPlace(desk)($0, for: $1, expecting: $2, by: $3, receipt: $4)
        }
    }

    private func follow(
        _ request: Request,
        _ context: HeedContext,
        _ read: (inout Fields) throws(BadInput) -> ControlFollowUp
    ) async throws -> Response {
        let control = HeldControlID(context.parameters.get("control") ?? "")
        return try await write(request, context, .ok, read) {
            try await FollowUpControl(desk)($0, control, of: $1, expecting: $2, by: $3, receipt: $4)
        }
    }

    private static func extending(_ fields: inout Fields) throws(BadInput) -> ControlFollowUp {
        .extend(until: try fields.required("until").calendarDay(), words: try fields.required("words").words())
    }

    private static func replacing(_ fields: inout Fields) throws(BadInput) -> ControlFollowUp {
        .replace(try fields.newControl())
    }

    private static func releasing(_ fields: inout Fields) throws(BadInput) -> ControlFollowUp {
        .release(words: try fields.required("words").words())
    }

    /// What these routes share: the contact, the version that is changed, a small body, the key.
    private func write<Asked: Sendable>(
        _ request: Request,
        _ context: HeedContext,
        _ status: HTTPResponse.Status,
        _ read: (inout Fields) throws(BadInput) -> Asked,
        _ work: @escaping @Sendable (Asked, RecordID, Int, Actor, Receipt<ContactView>) async throws -> ContactView
    ) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("contact", called: "contact")
        guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
        let body = try await request.json()
        var fields = try body.field.fields()
        let asked = try read(&fields)
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer(status) }) { receipt in
            try await work(asked, id, version, actor, receipt)
        }
    }
}

extension Fields {
    fileprivate mutating func newControl() throws(BadInput) -> NewControl {
        NewControl(
            ControlID(try required("control").words()),
            protects: try optional("protects").map { (field) throws(BadInput) in PersonID(try field.words()) },
            keeper: try required("keeper").words(),
            begins: try required("begins").calendarDay(),
            ends: try optional("ends")?.calendarDay(),
            review: try optional("review")?.calendarDay()
        )
    }
}
