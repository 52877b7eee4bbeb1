import Hummingbird
import Learn
package import PolicyBook
import Recognise
package import Store
import Understand
import Vocabulary
import WebSupport
package import Website

/// The practice room: an invented contact is judged before anybody sees what others made of it.
package struct PracticePages: Sendable {
    private let site: Site
    private let desk: LearnDesk<Store>
    private let book: PolicyBook
    private let policies: PoliciesByDay

    package init(_ site: Site, store: Store, _ book: PolicyBook, policies: PoliciesByDay) {
        self.site = site
        self.book = book
        self.policies = policies
        desk = LearnDesk(store: store, policies: policies, world: site.world)
    }

    package var routes: [PageRoute] {
        let path = "/learning/{module}/practice/{place}"
        return [.get(path, show), .post(path, judge)]
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try await page(context, .ok)
    }

    private func judge(_ request: Request, _ context: HeedContext) async throws -> Response {
        let form = context.form ?? Form()
        let (module, place) = try Self.situation(context)
        do {
            guard let grade = form.text("grade").flatMap(Grade.init) else {
                let problem = FieldProblem(field: "grade", problem: "no grade is chosen", remedy: "choose one")
                throw Refusal(.badInput, problem.problem, remedy: problem.remedy, problems: [problem])
            }
            let reason = form.text("because") ?? ""
            try await Practise(desk).judge(place, of: module, grade, because: reason, by: context.actor())
            let path = LocalPath("/learning/\(module.text)/practice/\(place + 1)") ?? .home
            return context.redirect(to: path, saying: Notice("practice-kept"), over: site.transport)
        } catch let refusal as Refusal where refusal.code == .badInput {
            let errors = FormErrors(refusal)
            return try await page(context, refusal.pageStatus, FormFields(form, errors), errors)
        }
    }

    private func page(
        _ context: HeedContext,
        _ status: HTTPResponse.Status,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none
    ) async throws -> Response {
        let (module, place) = try Self.situation(context)
        let view = try await Practise(desk).read(place, of: module, by: context.actor())
        let policy = try policies.policy(at: site.world.now)
        guard let contact = try book.example(view.situation.example, under: policy) else {
            throw Refusal.notFound("situation")
        }
        let seen = PracticePage.Seen(
            view: view,
            contact: contact,
            assessment: view.own.isEmpty ? nil : try policy.assess(contact),
            names: Names(policy.policy).with(contact.people),
            behaviours: try desk.policies.learnPolicy(at: site.world.now).behaviours
        )
        return try site.page(PracticePage(seen, module, place, fields, errors.summary), in: context, status: status)
    }

    /// The module, and the place of the situation in it; people count from one.
    private static func situation(_ context: HeedContext) throws -> (LearningModuleID, Int) {
        guard let module = context.parameters.get("module"),
            let place = context.parameters.get("place").flatMap(Int.init)
        else { throw Refusal.notFound("situation") }
        return (LearningModuleID(module), place - 1)
    }
}
