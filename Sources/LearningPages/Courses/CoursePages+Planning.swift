import Access
import HTTPTypes
import Hummingbird
import Learn
import Store
import Vocabulary
import WebSupport
import Website

extension CoursePages {
    func write(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        _ = try Access.reach(of: actor, to: .runCourses)
        return try await form(nil, context, FormFields(["agencies": [actor.agency.text]]))
    }

    func rewrite(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let id = try context.recordID("course", called: "course")
        let view = try await ReadCourse(desk)(id, by: context.actor())
        guard view.isRunner else { throw Refusal.notFound("course") }
        let trainer = try await desk.store.read { try $0.account(RecordID(view.record.terms.trainer.text)) }
        let typed = view.record.terms.typed(trainer: trainer?.signInName?.text)
        return try await form(view.record, context, FormFields(typed))
    }

    /// Plans a course, or changes one that is planned.
    func plan(_ id: RecordID?, _ context: HeedContext) async throws -> Response {
        let (typed, actor) = (context.form ?? Form(), try context.actor())
        _ = try Access.reach(of: actor, to: .runCourses)
        do {
            let terms = try typed.courseTerms(by: try await trainer(typed.text("trainer"), actor))
            let view: CourseView
            if let id {
                let version = typed.text("version").flatMap(Int.init)
                view = try await PlanCourse(desk).change(id, to: terms, expecting: version, by: actor)
            } else {
                view = try await PlanCourse(desk)(terms, by: actor)
            }
            let path = LocalPath("/courses/\(view.record.id.text)") ?? .home
            return context.redirect(to: path, saying: Notice("course-planned"), over: site.transport)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal) { String($0.prefix { $0 != "[" }) }
            let run: CourseRun? = if let id { try await ReadCourse(desk)(id, by: actor).record } else { nil }
            return try await form(run, context, FormFields(typed, errors), errors.summary, refusal.pageStatus)
        }
    }

    /// The account that is named by what it signs in with; oneself where none is named.
    private func trainer(_ typed: String?, _ actor: Actor) async throws -> AccountID {
        guard let typed, !typed.isEmpty else { return actor.account }
        let found = try await desk.store.read { session in
            try SignInName(typed).flatMap { try session.account(named: $0) }
        }
        return AccountID(found?.id.text ?? "nobody")
    }

    private func form(
        _ run: CourseRun?,
        _ context: HeedContext,
        _ fields: FormFields,
        _ errors: ErrorSummary? = nil,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let (words, actor) = (try words, try context.actor())
        let trainer = try await trainer(fields.value("trainer"), actor)
        let currency = try await ReadTrainer(desk)(trainer, teaching: words.modules, by: actor)
        return try site.page(PlanCoursePage(run, words, fields, errors, trainer: currency), in: context, status: status)
    }
}

extension Form {
    fileprivate func courseTerms(by trainer: AccountID) throws(Refusal) -> CourseTerms {
        CourseTerms(
            teaching: values("modules").map { LearningModuleID($0) },
            from: try moment("begins", as: "begins") ?? Instant(seconds: 0),
            to: try moment("ends", as: "ends") ?? Instant(seconds: 0),
            in: text("place") ?? "",
            by: trainer,
            for: text("capacity").flatMap(Int.init) ?? 0,
            of: values("agencies").map { AgencyID($0) }
        )
    }
}

extension CourseTerms {
    /// As it is typed into the form.
    fileprivate func typed(trainer: String?) -> [String: [String]] {
        var fields = [
            "modules": modules.map(\.text), "agencies": agencies.map(\.text), "place": [place],
            "capacity": [String(capacity)], "trainer": [trainer ?? ""],
        ]
        for (name, moment) in [("begins", begins), ("ends", ends)] {
            let (day, minute) = (LocalTime.day(of: moment), LocalTime.minuteOfDay(of: moment))
            fields["\(name).day"] = [String(day.day)]
            fields["\(name).month"] = [String(day.month)]
            fields["\(name).year"] = [String(day.year)]
            fields["\(name).time"] = ["\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"]
        }
        return fields
    }
}
