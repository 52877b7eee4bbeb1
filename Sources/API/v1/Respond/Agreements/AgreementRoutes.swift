import HTTPTypes
import Hummingbird
import Notation
import Respond
import Store
import Vocabulary
import WebSupport

/// Agreements between agencies: drafted, signed by each, and ended.
struct AgreementRoutes: Sendable {
    let desk: AgreementDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .get("/agreements", list),
            .post("/agreements", draft),
            .get("/agreements/{agreement}", show),
            .put("/agreements/{agreement}", change),
            .post("/agreements/{agreement}/signatures", sign),
            .post("/agreements/{agreement}/ending", end),
            .post("/agreements/{agreement}/withdrawal", withdraw),
        ]
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let part = query.one(of: AgreementPart.self, "part")
        let page = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        let found = try await ReadAgreements(desk).list(part, page, by: actor)
        let today = LocalTime.day(of: desk.world.now)
        return .json(found.json { $0.json(on: today) })
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("agreement", called: "agreement")
        return try await ReadAgreements(desk)(id, by: actor).answer(.ok, today).response
    }

    private func draft(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let body = try await request.json()
        var fields = try body.field.fields()
        let other = try fields.optional("replaces")?.recordID()
        let terms = try fields.agreementTerms()
        return try await answering.once(request, body, by: actor, answer: { $0.answer(.created, today) }) {
            try await DraftAgreement(desk)(terms, replacing: other, by: actor, receipt: $0)
        }
    }

    private func change(_ request: Request, _ context: HeedContext) async throws -> Response {
        let asked = try await Asked(request, context)
        var fields = asked.fields
        let terms = try fields.agreementTerms()
        return try await answering.once(request, asked.body, by: asked.actor, answer: { $0.answer(.ok, today) }) {
            try await ChangeAgreement(desk)(
                asked.agreement,
                to: terms,
                expecting: asked.version,
                by: asked.actor,
                receipt: $0
            )
        }
    }

    private func sign(_ request: Request, _ context: HeedContext) async throws -> Response {
        let asked = try await Asked(request, context)
        var fields = asked.fields
        let (name, office) = (try fields.required("name").words(), try fields.required("office").words())
        try fields.finish()
        return try await answering.once(request, asked.body, by: asked.actor, answer: { $0.answer(.ok, today) }) {
            try await SignAgreement(desk)(
                asked.agreement,
                as: name,
                holding: office,
                expecting: asked.version,
                by: asked.actor,
                receipt: $0
            )
        }
    }

    private func end(_ request: Request, _ context: HeedContext) async throws -> Response {
        let asked = try await Asked(request, context)
        var fields = asked.fields
        let (day, reason) = (try fields.required("last_day").calendarDay(), try fields.required("because").words())
        try fields.finish()
        return try await answering.once(request, asked.body, by: asked.actor, answer: { $0.answer(.ok, today) }) {
            try await EndAgreement(desk)(
                asked.agreement,
                on: day,
                because: reason,
                expecting: asked.version,
                by: asked.actor,
                receipt: $0
            )
        }
    }

    private func withdraw(_ request: Request, _ context: HeedContext) async throws -> Response {
        let asked = try await Asked(request, context)
        var fields = asked.fields
        let reason = try fields.required("because").words()
        try fields.finish()
        return try await answering.once(request, asked.body, by: asked.actor, answer: { $0.answer(.ok, today) }) {
            try await EndAgreement(desk).withdraw(
                asked.agreement,
                because: reason,
                expecting: asked.version,
                by: asked.actor,
                receipt: $0
            )
        }
    }

    private var today: CalendarDay { LocalTime.day(of: desk.world.now) }

    /// What every change to an agreement is asked with.
    private struct Asked {
        let actor: Actor
        let agreement: RecordID
        let version: Int
        let body: JSONBody
        let fields: Fields

        init(_ request: Request, _ context: HeedContext) async throws {
            try QueryReader.none(in: request)
            actor = try context.actor()
            agreement = try context.recordID("agreement", called: "agreement")
            guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
            self.version = version
            body = try await request.json()
            fields = try body.field.fields()
        }
    }
}
