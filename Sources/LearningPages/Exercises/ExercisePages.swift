import Access
import HTTPTypes
import Hummingbird
package import Learn
package import Store
import Vocabulary
import WebSupport
package import Website

/// Exercises: those one runs or takes part in, and each with what can be done with it.
package struct ExercisePages: Sendable {
    private let site: Site
    private let desk: LearnDesk<Store>

    package init(_ site: Site, store: Store, policies: any LearnPolicies) {
        self.site = site
        desk = LearnDesk(store: store, policies: policies, world: site.world)
    }

    package var routes: [PageRoute] {
        [
            .get("/exercises", { try await list($0, $1) }),
            .post("/exercises", begin),
            .get("/exercises/{exercise}") { request, context in
                try QueryReader.none(in: request)
                return try await page(context)
            },
            .post("/exercises/{exercise}/follow/{assessor}", follow),
        ]
            + ExerciseStep.allCases.map { step in
                .post("/exercises/{exercise}/" + step.rawValue) { _, context in try await make(step, context) }
            }
    }

    private func list(
        _ request: Request,
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        var query = try QueryReader(request)
        let part = query.page(defaultLimit: 50) { RecordID(uuid: $0) != nil }
        try query.finish()
        let actor = try context.actor()
        let found = try await ListExercises(desk)(part, by: actor)
        let assessors = try await ReadAssessors(desk)(by: actor)
        let programmes = try desk.ground.policy.programmes.filter { $0.evidence != nil }.map(\.term)
        let runs = Access.allows(actor, to: .runExercises)
        let staff = try await staff(assessors.map(\.account))
        let page = ExercisesPage(
            found,
            assessors,
            beginning: runs ? programmes : nil,
            staff,
            fields,
            errors.summary
        )
        return try site.page(page, in: context, status: status)
    }

    private func begin(_ request: Request, _ context: HeedContext) async throws -> Response {
        let form = context.form ?? Form()
        do {
            let programme = form.words("programme")
            guard !programme.isEmpty else {
                throw Refusal.unsaid("programme", "none is chosen", "choose a programme")
            }
            let prepare = PrepareExercise(desk)
            let made = try await prepare(
                for: ProgrammeID(programme),
                called: form.words("title"),
                by: context.actor()
            )
            return context.redirect(to: Self.path(made.id), saying: Notice("exercise-begun"), over: site.transport)
        } catch let refusal as Refusal where refusal.code == .badInput {
            let errors = FormErrors(refusal)
            return try await list(request, context, FormFields(form, errors), errors, refusal.pageStatus)
        }
    }

    /// Does what is asked with an exercise; where that is refused, it is shown as it stands now, with what was typed.
    private func make(_ step: ExerciseStep, _ context: HeedContext) async throws -> Response {
        let form = ExerciseForm(context.form ?? Form())
        return try await answer(context, { ExerciseForm.field($0, of: step) }) { id, actor in
            switch step {
            case .piece:
                let (words, criterion) = (form.words("piece-words"), CriterionID(form.words("piece-criterion")))
                let prepare = PrepareExercise(desk)
                try await prepare.add(words, for: criterion, to: id, expecting: form.version, by: actor)
            case .takeOut:
                guard let piece = RecordID(uuid: form.words("piece")) else { throw Refusal.notFound("piece of work") }
                try await PrepareExercise(desk).takeOut(piece, of: id, expecting: form.version, by: actor)
            case .open: try await OpenExercise(desk)(id, to: form.invited, expecting: form.version, by: actor)
            case .judge:
                let answers = form.answers(to: try await ReadExercise(desk)(id, by: actor).record)
                let judge = JudgePieces(desk)
                try await judge(id, answers, handingIn: form.isHandedIn, expecting: form.version, by: actor)
                return form.isHandedIn ? "exercise-handed-in" : "exercise-kept"
            case .close:
                let reason = form.words("close-because")
                try await CloseExercise(desk)(id, because: reason, expecting: form.version, by: actor)
            }
            return "exercise-" + step.rawValue
        }
    }

    private func follow(_ request: Request, _ context: HeedContext) async throws -> Response {
        guard let assessor = context.parameters.get("assessor").map({ AccountID($0) }) else {
            throw Refusal.notFound("assessor")
        }
        let form = ExerciseForm(context.form ?? Form())
        return try await answer(context, { "\(ExerciseForm.following(assessor))-\($0)" }) { id, actor in
            let new = try form.followUp(of: assessor)
            try await FollowExercise(desk)(id, for: assessor, new, expecting: form.version, by: actor)
            return "exercise-follow"
        }
    }

    private func answer(
        _ context: HeedContext,
        _ field: (String) -> String?,
        _ work: (RecordID, Actor) async throws -> String
    ) async throws -> Response {
        let id = try context.recordID("exercise", called: "exercise")
        do {
            let notice = try await work(id, context.actor())
            return context.redirect(to: Self.path(id), saying: Notice(notice), over: site.transport)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal, field: field)
            return try await page(context, FormFields(context.form ?? Form(), errors), errors, refusal.pageStatus)
        }
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields? = nil,
        _ errors: FormErrors = .none,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id = try context.recordID("exercise", called: "exercise")
        let view = try await ReadExercise(desk)(id, by: context.actor())
        switch view.side {
        case .assurer(let participants, let outcome, let assessors):
            let named = participants.map(\.account) + participants.compactMap(\.followUp?.by)
            let shown = fields ?? FormFields()
            let page = ExercisePage(
                view,
                participants,
                outcome,
                assessors,
                try await staff(named),
                shown,
                errors.summary
            )
            return try site.page(page, in: context, status: status)
        case .assessor(let part, let outcome):
            let staff = try await staff([part.followUp?.by].compactMap(\.self))
            let page = ExercisePartPage(view, part, outcome, staff, fields, errors.summary)
            return try site.page(page, in: context, status: status)
        }
    }

    private func staff(_ accounts: [AccountID]) async throws -> StaffNames {
        try await desk.store.read { try StaffNames(accounts, in: $0) }
    }

    private static func path(_ id: RecordID) -> LocalPath { LocalPath("/exercises/\(id)") ?? .home }

    private static let shownHere: Set<Refusal.Code> = [.badInput, .notInThisState, .versionStale]
}
