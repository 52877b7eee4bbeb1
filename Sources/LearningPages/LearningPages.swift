import Access
import Hummingbird
package import Learn
import Recognise
package import Store
package import Understand
import Vocabulary
import WebSupport
package import Website

/// What somebody learns: what is for them, and the modules that are worked through here.
package struct LearningPages: Sendable {
    private let site: Site
    private let desk: LearnDesk<Store>
    private let sampling: SamplingDesk<Store>

    package init(_ site: Site, desk: ContactDesk<Store>, policies: any LearnPolicies) {
        self.site = site
        self.desk = LearnDesk(store: desk.store, policies: policies, world: site.world)
        sampling = SamplingDesk(store: desk.store, policies: policies, documents: desk.assessing, world: site.world)
    }

    package var routes: [PageRoute] {
        [
            .get("/learning", list),
            .get("/learning/{module}", show),
            .get("/learning/{module}/versions", versions),
            .post("/learning/{module}", workThrough),
            .post("/learning/{module}/reaction", react),
        ]
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let found = try await ReadLearning(desk)(by: actor)
        let calibration = try await Practise(desk).calibration(by: actor)
        let asked = try await ReadFeedback(sampling).asked(of: actor)
        let unsaid = try await ReadLearning(desk).unsaid(by: actor)
        let policy = try desk.ground.policy
        return try site.page(LearningPage(found, calibration, asked: asked, unsaid: unsaid, under: policy), in: context)
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await page(context, .ok)
    }

    private func versions(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let part = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        let found = try await ReadOldVersions(desk)(Self.module(context), part, by: context.actor())
        return try site.page(OldVersionsPage(found), in: context)
    }

    private func workThrough(_ request: Request, _ context: HeedContext) async throws -> Response {
        let form = context.form ?? Form()
        let id = try Self.module(context)
        let chosen = form.valuesByName.compactMap { name, values -> (Int, Int)? in
            guard name.hasPrefix(Self.field), let place = Int(name.dropFirst(Self.field.count)),
                let answer = values.first.flatMap(Int.init)
            else { return nil }
            return (place, answer)
        }
        let answers = Dictionary(chosen) { first, _ in first }
        do {
            guard let version = form.text("version").flatMap(Int.init) else { throw Refusal.versionRequired }
            let worked = try await WorkThrough(desk)(id, version: version, answering: answers, by: context.actor())
            // Whoever passed with a wrong answer reads why it was.
            guard worked.answers.allSatisfy(\.self) else {
                return try await page(context, .ok, FormFields(form), worked: worked)
            }
            let path = LocalPath("/learning/\(id.text)") ?? .home
            return context.redirect(to: path, saying: Notice("module-passed"), over: site.transport)
        } catch let refusal as Refusal where refusal.code == .badInput {
            let errors = FormErrors(refusal) { Self.field(of: $0) }
            return try await page(context, refusal.pageStatus, FormFields(form, errors), errors)
        }
    }

    private func react(_ request: Request, _ context: HeedContext) async throws -> Response {
        let (id, form) = (try Self.module(context), context.form ?? Form())
        let rule = try desk.ground.policy.reactions
        do {
            try await GiveReaction(desk)(id, ReactionForm.answers(form, under: rule), by: context.actor())
            let path = LocalPath("/learning/\(id.text)") ?? .home
            return context.redirect(to: path, saying: Notice("reaction-given"), over: site.transport)
        } catch let refusal as Refusal where refusal.code == .badInput {
            let errors = FormErrors(refusal) { _ in rule.questions.first.map { ReactionForm.name($0.id) } }
            return try await page(context, refusal.pageStatus, FormFields(form, errors), errors)
        }
    }

    private func page(
        _ context: HeedContext,
        _ status: HTTPResponse.Status,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        worked: WorkedThrough? = nil
    ) async throws -> Response {
        let actor = try context.actor()
        let view = try await ReadLearning(desk).module(Self.module(context), by: actor)
        let module = view.module.id
        let first = try desk.ground.policy.modules.filter { view.standing.first.contains($0.id) }
        let open = try await ListCourses(desk)(.open, PageRequest(limit: 50), by: actor)
        let content = ReviewedContent.module(module)
        let looksAfter = Access.allows(actor, to: .reviewContent)
        let standing = looksAfter ? try await ReadContent(desk).one(content, by: actor).standing : nil
        let isAsked = try await GiveReaction(desk).isAsked(view.module, by: actor)
        let rule = try desk.ground.policy.reactions
        let page = ModulePage(
            view,
            after: first,
            fields,
            errors.summary,
            worked,
            showsVersions: Access.allows(actor, to: .readOldVersions),
            overdue: standing.flatMap { $0.isOverdue ? $0 : nil },
            asking: isAsked ? ReactionForm.asking(rule, of: view.module, fields) : nil,
            isBookable: open.items.contains { $0.canBook && $0.record.terms.modules.contains(module) }
        )
        return try site.page(page, in: context, status: status)
    }

    private static func module(_ context: HeedContext) throws -> LearningModuleID {
        guard let id = context.parameters.get("module") else { throw Refusal.notFound("module") }
        return LearningModuleID(id)
    }

    /// What the name of a field begins with; the place of the question follows.
    private static let field = "answer-"

    /// The field of the form for one of the action: `answers[2]` is `answer-2`.
    private static func field(of problem: String) -> String? {
        problem.hasPrefix("answers[") ? field + problem.dropFirst("answers[".count).dropLast() : nil
    }
}
