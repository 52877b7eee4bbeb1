import HTTPTypes
import Hummingbird
package import Learn
package import Store
import Vocabulary
import WebSupport
package import Website

/// Moderation: what is drawn to be looked at again, and each with what can be done with it.
package struct ModerationPages: Sendable {
    private let site: Site
    private let desk: LearnDesk<Store>

    package init(_ site: Site, store: Store, policies: any LearnPolicies) {
        self.site = site
        desk = LearnDesk(store: store, policies: policies, world: site.world)
    }

    package var routes: [PageRoute] {
        [
            .get("/moderations", list),
            .get("/moderations/{moderation}") { request, context in
                try QueryReader.none(in: request)
                return try await page(context)
            },
            .post("/moderations/{moderation}/view", say),
            .post("/moderations/{moderation}/decide", decide),
        ]
    }

    /// Which of them are listed.
    private enum Part: String, CaseIterable {
        case waiting, decided
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let isDecided = query.one(of: Part.self, "part") == .decided
        let part = query.page(defaultLimit: 50) { RecordID(uuid: $0) != nil }
        try query.finish()
        let actor = try context.actor()
        let found = try await ListModerations(desk)(isDecided: isDecided, part, by: actor)
        let tallies = try await ListModerations(desk).tallies(by: actor)
        let title: (ProgrammeID) -> String = try desk.ground.policy.title
        return try site.page(ModerationsPage(found, isDecided: isDecided, tallies, title), in: context)
    }

    private func say(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await step("moderation-view", context) { form, id, actor in
            let view = try await ReadModeration(desk)(id, by: actor)
            var criteria: [CriterionID] = []
            if case .blind(let work) = view.sight { criteria = work.criteria.map(\.criterion.term.id) }
            try await SayModeratorView(desk)(id, form.answers(to: criteria), expecting: form.version, by: actor)
        }
    }

    private func decide(_ request: Request, _ context: HeedContext) async throws -> Response {
        try await step("moderation-decided", context) { form, id, actor in
            let outcome = try form.outcome()
            let decide = DecideModeration(desk)
            try await decide(id, outcome, because: form.words, expecting: form.version, by: actor)
        }
    }

    /// Does what is asked; where that is refused, it is shown as it stands now, with what was typed.
    private func step(
        _ notice: String,
        _ context: HeedContext,
        _ work: (ModerationForm, RecordID, Actor) async throws -> Void
    ) async throws -> Response {
        let id = try context.recordID("moderation", called: "moderation")
        do {
            try await work(ModerationForm(context.form ?? Form()), id, context.actor())
            let path = LocalPath("/moderations/\(id)") ?? .home
            return context.redirect(to: path, saying: Notice(notice), over: site.transport)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors = FormErrors(refusal) { ModerationForm.field($0) }
            return try await page(context, FormFields(context.form ?? Form(), errors), errors, refusal.pageStatus)
        }
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id = try context.recordID("moderation", called: "moderation")
        let view = try await ReadModeration(desk)(id, by: context.actor())
        let moderation = view.record
        let named = [moderation.learner, moderation.assessor] + moderation.views.map(\.by)
        let staff = try await desk.store.read { try StaffNames(named, in: $0) }
        return try site.page(ModerationPage(view, staff, fields, errors.summary), in: context, status: status)
    }

    private static let shownHere: Set<Refusal.Code> = [.badInput, .notInThisState, .versionStale, .cannotAssess]
}
