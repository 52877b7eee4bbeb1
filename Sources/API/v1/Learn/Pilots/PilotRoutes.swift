import Access
import Hummingbird
import Learn
import Notation
import Store
import Vocabulary
import WebSupport

/// Pilots: planned, measured, begun, entered into, ended and decided on; listed and read.
struct PilotRoutes: Sendable {
    let desk: LearnDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .get("/pilots", list),
            .post("/pilots", plan),
            .get("/pilots/{pilot}", read),
            .post("/pilots/{pilot}/measures", measure),
            .post("/pilots/{pilot}/begin", begin),
            .post("/pilots/{pilot}/figures", enter),
            .post("/pilots/{pilot}/end", end),
            .post("/pilots/{pilot}/decide", decide),
            .post("/pilots/{pilot}/withdraw", withdraw),
        ]
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let page = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        return .json(try await ReadPilots(desk)(page, by: actor).json(\.json))
    }

    private func plan(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let body = try await request.json()
        var fields = try body.field.fields()
        let plan = try fields.pilotPlan()
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer(.created) }) {
            try await PlanPilot(desk)(plan, by: actor, receipt: $0)
        }
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await ReadPilots(desk).one(Self.pilot(context), by: context.actor()).answer().response
    }

    private func measure(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await move(request, context, saying: { try $0.pilotMeasure() }) {
            try await RunPilot(desk).measure($0.pilot, by: $1, expecting: $0.version, by: $0.actor, receipt: $2)
        }
    }

    private func begin(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await move(request, context, saying: { try $0.required("on").calendarDay() }) {
            try await RunPilot(desk).begin($0.pilot, on: $1, expecting: $0.version, by: $0.actor, receipt: $2)
        }
    }

    private func enter(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await move(request, context, saying: { try $0.pilotFigure() }) {
            try await EnterPilotFigure(desk)(
                $1.told,
                mending: $1.mending,
                in: $0.pilot,
                expecting: $0.version,
                by: $0.actor,
                receipt: $2
            )
        }
    }

    private func end(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await move(request, context, saying: { try $0.wordsIfAny("because") }) {
            try await RunPilot(desk).end($0.pilot, because: $1, expecting: $0.version, by: $0.actor, receipt: $2)
        }
    }

    private func decide(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await move(request, context, saying: { try $0.pilotDecision() }) {
            try await DecidePilot(desk)($0.pilot, $1, expecting: $0.version, by: $0.actor, receipt: $2)
        }
    }

    private func withdraw(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await move(request, context, saying: { try $0.required("because").words() }) {
            try await RunPilot(desk).withdraw($0.pilot, because: $1, expecting: $0.version, by: $0.actor, receipt: $2)
        }
    }

    /// Makes a move of a pilot as it was read, with what is said of it.
    private func move<Said: Sendable>(
        _ request: Request,
        _ context: HeedContext,
        saying read: (inout Fields) throws -> Said,
        _ work: (Asked, Said, Receipt<PilotView>) async throws -> PilotView
    ) async throws -> Response {
        try QueryReader.none(in: request)
        let (actor, pilot) = (try context.actor(), try Self.pilot(context))
        guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
        let body = try await request.json()
        var fields = try body.field.fields()
        let said = try read(&fields)
        try fields.finish()
        let asked = Asked(actor: actor, pilot: pilot, version: version)
        return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
            try await work(asked, said, $0)
        }
    }

    /// Who moves which pilot, as they read it.
    private struct Asked {
        let actor: Actor
        let pilot: RecordID
        let version: Int
    }

    private static func pilot(_ context: HeedContext) throws -> RecordID {
        try context.recordID("pilot", called: "pilot")
    }
}
