import Hummingbird
import Learn
import Notation
import Store
import Vocabulary
import WebSupport

/// Runs of courses: planned, listed and read, booked by those who learn, and what came of them.
struct CourseRoutes: Sendable {
    let desk: LearnDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        [
            .get("/courses", list),
            .post("/courses", plan),
            .get("/courses/{course}", read),
            .put("/courses/{course}", change),
            .post("/courses/{course}/book", book),
            .post("/courses/{course}/give-up", giveUp),
            .post("/courses/{course}/attendance", attendance),
            .post("/courses/{course}/cancel", cancel),
        ]
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        var query = try QueryReader(request)
        let part = query.one(of: ListCourses<Store>.Part.self, "part") ?? .open
        let page = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        return .json(try await ListCourses(desk)(part, page, by: actor).json { $0.json(withPeople: false) })
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let view = try await ReadCourse(desk)(try context.recordID("course", called: "course"), by: actor)
        return view.answer(withPeople: true).response
    }

    private func plan(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let body = try await request.json()
        var fields = try body.field.fields()
        let terms = try fields.courseTerms()
        return try await answering.once(request, body, by: actor, answer: { $0.answer(.created, isNew: true) }) {
            try await PlanCourse(desk)(terms, by: actor, receipt: $0)
        }
    }

    private func change(_ request: Request, _ context: HeedContext) async throws -> Response {
        let asked = try await Asked(request, context)
        var fields = asked.fields
        let terms = try fields.courseTerms()
        return try await answering.once(request, asked.body, by: asked.actor, answer: { $0.answer() }) {
            try await PlanCourse(desk).change(
                asked.course,
                to: terms,
                expecting: try asked.version,
                by: asked.actor,
                receipt: $0
            )
        }
    }

    private func book(_ request: Request, _ context: HeedContext) async throws -> Response {
        let asked = try await Asked(request, context)
        try asked.finish()
        return try await answering.once(request, asked.body, by: asked.actor, answer: { $0.answer() }) {
            try await BookPlace(desk)(asked.course, by: asked.actor, receipt: $0)
        }
    }

    private func giveUp(_ request: Request, _ context: HeedContext) async throws -> Response {
        let asked = try await Asked(request, context)
        try asked.finish()
        return try await answering.once(request, asked.body, by: asked.actor, answer: { $0.answer() }) {
            try await BookPlace(desk).giveUp(asked.course, by: asked.actor, receipt: $0)
        }
    }

    private func attendance(_ request: Request, _ context: HeedContext) async throws -> Response {
        let asked = try await Asked(request, context)
        var fields = asked.fields
        let people = try fields.required("people").list { (item) throws(BadInput) in try item.attendance() }
        let reason = try fields.optional("because")?.words()
        try fields.finish()
        return try await answering.once(request, asked.body, by: asked.actor, answer: { $0.answer() }) {
            try await RecordAttendance(desk)(
                people,
                of: asked.course,
                because: reason,
                expecting: try asked.version,
                by: asked.actor,
                receipt: $0
            )
        }
    }

    private func cancel(_ request: Request, _ context: HeedContext) async throws -> Response {
        let asked = try await Asked(request, context)
        var fields = asked.fields
        let reason = try fields.required("because").words()
        try fields.finish()
        return try await answering.once(request, asked.body, by: asked.actor, answer: { $0.answer() }) {
            try await CancelCourse(desk)(
                asked.course,
                because: reason,
                expecting: try asked.version,
                by: asked.actor,
                receipt: $0
            )
        }
    }

    /// What every move of a course is asked with.
    private struct Asked {
        let actor: Actor
        let course: RecordID
        let body: JSONBody
        let fields: Fields
        private let given: Int?

        /// What rests on what was read says which version that was.
        var version: Int {
            get throws {
                guard let given else { throw Refusal.versionRequired }
                return given
            }
        }

        init(_ request: Request, _ context: HeedContext) async throws {
            try QueryReader.none(in: request)
            actor = try context.actor()
            course = try context.recordID("course", called: "course")
            given = try request.ifMatch()
            body = try await request.json()
            fields = try body.field.fields()
        }

        func finish() throws(BadInput) {
            try fields.finish()
        }
    }
}
