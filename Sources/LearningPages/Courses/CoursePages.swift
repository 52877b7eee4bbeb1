import Access
import HTTPTypes
import Hummingbird
import Learn
import PlainWords
package import PolicyBook
package import Store
import Understand
import Vocabulary
import WebSupport
package import Website

/// Courses: what one can book, what one runs, and each with what can be done with it.
package struct CoursePages: Sendable {
    let site: Site
    let desk: LearnDesk<Store>
    let policies: PoliciesByDay

    package init(_ site: Site, store: Store, policies: PoliciesByDay) {
        self.site = site
        self.policies = policies
        desk = LearnDesk(store: store, policies: policies, world: site.world)
    }

    package var routes: [PageRoute] {
        [
            .get("/courses", list),
            .get("/plan-course", write),
            .post("/plan-course") { _, context in try await plan(nil, context) },
            .get("/courses/{course}", show),
            .get("/courses/{course}/change", rewrite),
            .post("/courses/{course}/change") { _, context in
                try await plan(try context.recordID("course", called: "course"), context)
            },
        ]
            + CourseStepKind.allCases.map { step in
                .post("/courses/{course}/" + step.rawValue) { _, context in try await make(step, context) }
            }
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let actor = try context.actor()
        let isRunner = Access.allows(actor, to: .runCourses)
        let part = query.one(of: ListCourses<Store>.Part.self, "part") ?? (isRunner ? .run : .open)
        let page = query.page(defaultLimit: 50) { RecordID(uuid: $0) != nil }
        try query.finish()
        let found = try await ListCourses(desk)(part, page, by: actor)
        return try site.page(CoursesPage(found, part, isRunner: isRunner, try words), in: context)
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await page(context)
    }

    /// Does what is asked with a course; where that is refused, it is shown as it stands now, with what was typed.
    private func make(_ step: CourseStepKind, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("course", called: "course")
        let (form, actor) = (context.form ?? Form(), try context.actor())
        do {
            let version = form.text("version").flatMap(Int.init)
            switch step {
            case .book: _ = try await BookPlace(desk)(id, by: actor)
            case .giveUp: _ = try await BookPlace(desk).giveUp(id, by: actor)
            case .cancel:
                let reason = form.text("cancel-because") ?? ""
                _ = try await CancelCourse(desk)(id, because: reason, expecting: version, by: actor)
            case .attendance:
                let view = try await ReadCourse(desk)(id, by: actor)
                guard view.isRunner else { throw Refusal.notFound("course") }
                _ = try await RecordAttendance(desk)(
                    try form.attendance(at: view.record, teaching: try desk.taught(in: view.record)),
                    of: id,
                    because: form.text("attendance-because"),
                    expecting: version,
                    by: actor
                )
            }
            let path = LocalPath("/courses/\(id.text)") ?? .home
            return context.redirect(to: path, saying: Notice("course-" + step.rawValue), over: site.transport)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal) { step.field($0) }
            return try await page(context, FormFields(form, errors), errors, status: refusal.pageStatus)
        }
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields? = nil,
        _ errors: FormErrors = .none,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id = try context.recordID("course", called: "course")
        let view = try await ReadCourse(desk)(id, by: context.actor())
        let people = view.isRunner ? view.record.bookings.map(\.learner) : []
        let staff = try await desk.store.read { try StaffNames(people + [view.record.terms.trainer], in: $0) }
        let taught = try desk.taught(in: view.record)
        let isTold = view.isRunner && view.record.status != .cancelled
        let page = CoursePage(
            view,
            teaching: taught,
            staff,
            try words,
            fields,
            errors,
            at: site.world.now,
            trainer: isTold
                ? try await ReadTrainer(desk)(view.record.terms.trainer, teaching: taught, by: context.actor()) : nil
        )
        return try site.page(page, in: context, status: status)
    }

    var words: CourseWords {
        get throws {
            let now = site.world.now
            return CourseWords(names: Names(try policies.policy(at: now).policy), policy: try desk.ground.policy)
        }
    }

    static let shownHere: Set<Refusal.Code> = [.badInput, .versionStale, .notInThisState]
}
