import HTTPTypes
import Hummingbird
import PlainWords
package import PolicyBook
import Respond
import Understand
package import Store
import Vocabulary
import WebSupport

/// What hubs ask our agency, and our answers.
package struct ResearchPages: Sendable {
    private let site: Site
    private let store: Store
    private let policies: PoliciesByDay

    package init(_ site: Site, store: Store, policies: PoliciesByDay) {
        self.site = site
        self.store = store
        self.policies = policies
    }

    package var routes: [PageRoute] {
        [
            .get("/research", list), .get("/research/{research}", show),
            .post("/research/{research}/answer", answer),
        ]
    }

    private var reading: ReadResearch<Store> { ReadResearch(store: store, world: site.world) }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let isAnswered = query.text("answered") != nil
        let page = query.page(defaultLimit: 50) { RecordID(uuid: $0) != nil }
        try query.finish()
        let found = try await reading.list(answered: isAnswered, page, by: context.actor())
        let names = Names(try policies.policy(at: site.world.now).policy)
        let shown = QuestionsToUsPage(found, isAnswered: isAnswered, names, at: site.world.now)
        return try site.page(shown, in: context)
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await page(context)
    }

    private func answer(_ request: Request, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("research", called: "question")
        let form = context.form ?? Form()
        do {
            guard let known = form.text("known").flatMap(ResearchAnswer.Known.init) else { throw Self.unsaid }
            _ = try await AnswerResearch(store: store, policies: policies, world: site.world)(
                id,
                known,
                saying: form.text("words"),
                withholding: form.text("reason")?.ifWritten.map { WithholdingReasonID($0) },
                expecting: form.text("version").flatMap(Int.init),
                by: context.actor()
            )
            let path = LocalPath("/research") ?? .home
            return context.redirect(to: path, saying: Notice("research-answered"), over: site.transport)
        } catch let refusal as Refusal where [.badInput, .versionStale].contains(refusal.code) {
            let errors = FormErrors(refusal)
            return try await page(context, FormFields(form, errors), errors, status: refusal.pageStatus)
        }
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let ask = try await reading(try context.recordID("research", called: "question"), by: context.actor())
        let names = Names(try policies.policy(at: site.world.now).policy)
        let policy = try policies.respondPolicy(at: site.world.now).hub.research
        let page = QuestionToUsPage(ask, names, policy, fields, errors, at: site.world.now)
        return try site.page(page, in: context, status: status)
    }

    private static var unsaid: Refusal {
        let problem = FieldProblem(
            field: "known",
            problem: "nothing is chosen",
            remedy: "say whether you know something"
        )
        return Refusal(.badInput, problem.problem, remedy: problem.remedy, problems: [problem])
    }
}
