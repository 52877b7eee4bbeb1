import Access
import ContactForms
import Hummingbird
import PlainWords
package import PolicyBook
import Recognise
import Respond
package import Store
import Understand
import Vocabulary
import WebSupport

/// What is missing, and the page on which one thing of it is set aside.
package struct CheckPages: Sendable {
    private let site: Site
    private let desk: CheckDesk<Store>
    private let policies: PoliciesByDay

    package init(_ site: Site, store: Store, policies: PoliciesByDay) {
        self.site = site
        self.policies = policies
        desk = CheckDesk(store: store, policies: policies, world: site.world)
    }

    package var routes: [PageRoute] {
        [
            .get("/checks", list),
            .get("/findings/{finding}", { try await page($1, FormFields(), .none) }),
            .post("/findings/{finding}/set-aside", { try await setAside($1) }),
        ]
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        let actor = try context.actor()
        let now = site.world.now
        let policy = try policies.respondPolicy(at: now).checks
        var query = try QueryReader(request)
        let view = query.one(of: MissingPage.View.self, "show") ?? .first(for: actor.roles, policy)
        let part = query.page(defaultLimit: 50) { FindingPlace(text: $0) != nil }
        try query.finish()
        let found = try await ListFindings(desk)(view.filter(for: actor.roles, policy), part, by: actor)
        let page = MissingPage(found, view, policy, try words, at: now)
        return try site.page(page, in: context)
    }

    /// Sets it aside; where that is refused, the page is shown as it stands, with what was typed.
    private func setAside(_ context: HeedContext) async throws -> Response {
        let id = try context.recordID("finding", called: "finding")
        let form = context.form ?? Form()
        do {
            let aside = try form.aside()
            _ = try await SetFindingAside(desk)(id, saying: aside, by: try context.actor())
            let path = LocalPath("/checks") ?? .home
            return context.redirect(to: path, saying: Notice("finding-set-aside"), over: site.transport)
        } catch let refusal as Refusal where [.badInput, .notInThisState].contains(refusal.code) {
            let errors = FormErrors(refusal) { $0 }
            return try await page(context, FormFields(form, errors), errors, refusal.pageStatus)
        }
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields,
        _ errors: FormErrors,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let actor = try context.actor()
        let now = site.world.now
        let view = try await ReadFinding(desk)(try context.recordID("finding", called: "finding"), by: actor)
        guard let rule = try policies.respondPolicy(at: now).checks.rule(view.finding.check) else {
            throw Refusal.notFound("finding")
        }
        let staff = try await desk.store.read { try StaffNames([view.aside?.by].compactMap(\.self), in: $0) }
        let mayAct = Access.allows(actor, to: .setFindingAside)
        let page = FindingPage(view, rule, try words, staff, mayAct ? fields : nil, errors.summary, at: now)
        return try site.page(page, in: context, status: status)
    }

    private var words: FindingWords {
        get throws { FindingWords(Names(try policies.policy(at: site.world.now).policy)) }
    }
}

extension Form {
    fileprivate func aside() throws(Refusal) -> AsideWords {
        let typed = TypedDate("until", DraftFields(valuesByName))
        guard let until = typed.day else {
            let problem = typed.isEmpty ? "it is not said until when" : "this is not a date"
            throw .unsaid("until", problem, "write it like 27 11 2026")
        }
        return AsideWords(reason: (text("reason") ?? "").trimmed, until: until)
    }
}
