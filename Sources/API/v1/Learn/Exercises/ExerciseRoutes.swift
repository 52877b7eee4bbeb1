import Hummingbird
import Learn
import Notation
import Store
import Vocabulary
import WebSupport

/// Exercises: prepared and opened by whoever runs them, judged by each assessor alone, and closed with what they show.
struct ExerciseRoutes: Sendable {
    let desk: LearnDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .get("/assessors", assessors),
            .get("/exercises", list),
            .post("/exercises", prepare),
            .get("/exercises/{exercise}", read),
            .post("/exercises/{exercise}/pieces", add),
            .post("/exercises/{exercise}/take-out", takeOut),
            .post("/exercises/{exercise}/open", open),
            .post("/exercises/{exercise}/judge", judge),
            .post("/exercises/{exercise}/close", close),
            .post("/exercises/{exercise}/follow", follow),
        ]
    }

    private func assessors(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let found = try await ReadAssessors(desk)(by: context.actor())
        return .json(.map([("items", .list(found.map(\.json)))]))
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let page = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        return .json(try await ListExercises(desk)(page, by: actor).json(\.json))
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let id = try context.recordID("exercise", called: "exercise")
        return try await ReadExercise(desk)(id, by: context.actor()).answer.response
    }

    private func prepare(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let body = try await request.json()
        var fields = try body.field.fields()
        let programme = ProgrammeID(try fields.required("programme").words())
        let title = try fields.required("title").words()
        try fields.finish()
        return try await answering.once(request, body, by: actor, answer: { $0.answer(.created) }) {
            try await PrepareExercise(desk)(for: programme, called: title, by: actor, receipt: $0)
        }
    }

    private func add(_ request: Request, _ context: HeedContext) async throws -> Response {
        let asked = try await Asked(request, context)
        var fields = asked.fields
        let (criterion, words) = (try fields.required("criterion").words(), try fields.required("words").words())
        try fields.finish()
        return try await answering.once(request, asked.body, by: asked.actor, answer: { $0.answer() }) {
            try await PrepareExercise(desk).add(
                words,
                for: CriterionID(criterion),
                to: asked.exercise,
                expecting: asked.version,
                by: asked.actor,
                receipt: $0
            )
        }
    }

    private func takeOut(_ request: Request, _ context: HeedContext) async throws -> Response {
        let asked = try await Asked(request, context)
        var fields = asked.fields
        let piece = try fields.required("piece").recordID()
        try fields.finish()
        return try await answering.once(request, asked.body, by: asked.actor, answer: { $0.answer() }) {
            try await PrepareExercise(desk).takeOut(
                piece,
                of: asked.exercise,
                expecting: asked.version,
                by: asked.actor,
                receipt: $0
            )
        }
    }

    private func open(_ request: Request, _ context: HeedContext) async throws -> Response {
        let asked = try await Asked(request, context)
        var fields = asked.fields
        let invited = try fields.required("assessors").list { (item) throws(BadInput) in AccountID(try item.words()) }
        try fields.finish()
        return try await answering.once(request, asked.body, by: asked.actor, answer: { $0.answer() }) {
            try await OpenExercise(desk)(
                asked.exercise,
                to: invited,
                expecting: asked.version,
                by: asked.actor,
                receipt: $0
            )
        }
    }

    private func judge(_ request: Request, _ context: HeedContext) async throws -> Response {
        let asked = try await Asked(request, context)
        var fields = asked.fields
        let answers = try fields.required("answers").list { (item) throws(BadInput) in try item.pieceAnswer() }
        let isHandedIn = try fields.optional("hand_in")?.isTrue() ?? false
        try fields.finish()
        return try await answering.once(request, asked.body, by: asked.actor, answer: { .part($0) }) {
            try await JudgePieces(desk)(
                asked.exercise,
                answers,
                handingIn: isHandedIn,
                expecting: asked.version,
                by: asked.actor,
                receipt: $0
            )
        }
    }

    private func close(_ request: Request, _ context: HeedContext) async throws -> Response {
        let asked = try await Asked(request, context)
        var fields = asked.fields
        let reason = try fields.optional("because")?.words() ?? ""
        try fields.finish()
        return try await answering.once(request, asked.body, by: asked.actor, answer: { $0.answer() }) {
            try await CloseExercise(desk)(
                asked.exercise,
                because: reason,
                expecting: asked.version,
                by: asked.actor,
                receipt: $0
            )
        }
    }

    private func follow(_ request: Request, _ context: HeedContext) async throws -> Response {
        let asked = try await Asked(request, context)
        var fields = asked.fields
        let assessor = AccountID(try fields.required("assessor").words())
        let new = try fields.followUp()
        try fields.finish()
        return try await answering.once(request, asked.body, by: asked.actor, answer: { .participant($0) }) {
            try await FollowExercise(desk)(
                asked.exercise,
                for: assessor,
                new,
                expecting: asked.version,
                by: asked.actor,
                receipt: $0
            )
        }
    }

    /// What every step of an exercise is asked with.
    private struct Asked {
        let actor: Actor
        let exercise: RecordID
        let version: Int
        let body: JSONBody
        let fields: Fields

        init(_ request: Request, _ context: HeedContext) async throws {
            try QueryReader.none(in: request)
            actor = try context.actor()
            exercise = try context.recordID("exercise", called: "exercise")
            guard let given = try request.ifMatch() else { throw Refusal.versionRequired }
            version = given
            body = try await request.json()
            fields = try body.field.fields()
        }
    }
}
