import Hummingbird
import Learn
import LearningFeeds
import Notation
import Store
import Vocabulary
import WebSupport

/// Licences: applied for, decided about step by step, looked up as at a day, and taken along by their holders.
struct LicenceRoutes: Sendable {
    let desk: LearnDesk<Store>
    let office: CredentialOffice
    let answering: Answering

    var routes: [APIRoute] {
        [
            .get("/licence", own),
            .get("/register", register),
            .get("/licences", list),
            .post("/licences", apply),
            .get("/licences/{licence}", read),
            .post("/licences/{licence}/steps", take),
            .get("/licences/{licence}/credential", credential),
        ]
    }

    private func own(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let found = try await ReadLicences(desk).own(by: actor)
        return .json(
            .map([
                ("items", .list(found.licences.map { $0.json(for: actor.account) })),
                ("open", .list(found.open.map(\.json))),
            ])
        )
    }

    private func register(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let page = query.page { RecordID(uuid: $0) != nil }
        let (typed, today) = (query.text("on"), LocalTime.day(of: desk.world.now))
        let day = typed.flatMap { CalendarDay(text: $0) }
        if typed != nil, day == nil { query.refuse("on", "is not a date", remedy: "write it like 2026-11-27") }
        if let day, day > today { query.refuse("on", "is still to come", remedy: "choose today or before") }
        try query.finish()
        let found = try await ReadLicences(desk).register(on: day ?? today, page, by: actor)
        return .json(found.json(\.json))
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let part = query.one(of: LicencePart.self, "part") ?? .toDecide
        let page = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        return .json(try await ReadLicences(desk).list(part, page, by: actor).json(\.json))
    }

    private func apply(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let body = try await request.json()
        var fields = try body.field.fields()
        let scheme = LicenceSchemeID(try fields.required("scheme").words())
        let scopes = try fields.list("scopes") { (item) throws(BadInput) in LicenceScopeID(try item.words()) }
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer(.created, for: actor.account) }) {
            try await ApplyForLicence(desk)(scheme, for: scopes, by: actor, receipt: $0)
        }
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        return try await ReadLicences(desk)(Self.licence(context), by: actor).answer(for: actor.account).response
    }

    private func take(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, id) = (try context.actor(), try Self.licence(context))
        guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
        let body = try await request.json()
        let decision = try body.field.licenceDecision()
        return try await answering.once(request, body, by: actor, answer: { $0.answer(for: actor.account) }) {
            try await TakeLicenceStep(desk)(decision, id, expecting: version, by: actor, receipt: $0)
        }
    }

    private func credential(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let given = try await GiveCredential(desk, by: office)(Self.licence(context), by: actor)
        return .json(given.json(by: office))
    }

    private static func licence(_ context: HeedContext) throws -> RecordID {
        try context.recordID("licence", called: "licence")
    }
}
