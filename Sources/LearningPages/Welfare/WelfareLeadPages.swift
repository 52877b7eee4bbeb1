import Access
import HTTPTypes
import Hummingbird
package import Learn
package import Store
import Vocabulary
import WebSupport
package import Website

/// Whom those who lead on welfare should speak with, and that they did.
package struct WelfareLeadPages: Sendable {
    private let site: Site
    private let desk: LearnDesk<Store>

    package init(_ site: Site, store: Store, policies: any LearnPolicies) {
        self.site = site
        desk = LearnDesk(store: store, policies: policies, world: site.world)
    }

    package var routes: [PageRoute] {
        [
            .get("/welfare/due") { request, context in
                try QueryReader.none(in: request)
                return try await list(context)
            },
            .post("/welfare/due", find),
            .get("/welfare/people/{account}") { request, context in
                try QueryReader.none(in: request)
                return try await page(context)
            },
            .post("/welfare/people/{account}/conversations", record),
        ]
    }

    private func list(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: ErrorSummary? = nil,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let lines = try await ListWelfare(desk)(by: context.actor())
        let page = WelfareDuePage(lines, fields, errors, on: try desk.ground.today)
        return try site.page(page, in: context, status: status)
    }

    /// Leads to somebody by their sign-in name; whoever is not theirs to lead on is not there.
    private func find(_ request: Request, _ context: HeedContext) async throws -> Response {
        let (form, actor) = (context.form ?? Form(), try context.actor())
        let typed = form.words("find-name")
        let found = try await desk.store.read { session in
            try SignInName(typed).flatMap { try session.account(named: $0) }
        }
        do {
            guard let found else { throw Refusal.notFound("account") }
            _ = try await ReadWelfare(desk)(found.id, by: actor)
            return .redirect(to: Self.path(found.id))
        } catch let refusal as Refusal where refusal.code == .notFound {
            let errors = FormErrors(
                .unsaid(
                    "find-name",
                    "nobody whose welfare you lead on signs in so",
                    "look at how it is written, or ask another who leads on welfare"
                )
            )
            return try await list(context, FormFields(form, errors), errors.summary, .unprocessableContent)
        }
    }

    private func record(_ request: Request, _ context: HeedContext) async throws -> Response {
        let (form, id) = (context.form ?? Form(), try context.recordID("account", called: "account"))
        do {
            let new = WelfareConversation.New(
                on: try form.neededDay("spoke-on", as: "on"),
                nextBy: try form.day("spoke-nextBy", as: "nextBy"),
                support: form.values("spoke-support").map { WelfareSupportID($0) }
            )
            guard let version = form.text("version").flatMap(Int.init) else { throw Refusal.versionRequired }
            try await RecordConversation(desk)(new, with: id, expecting: version, by: context.actor())
            return context.redirect(to: Self.path(id), saying: Notice("welfare-spoken"), over: site.transport)
        } catch let refusal as Refusal where [.badInput, .versionStale].contains(refusal.code) {
            let errors = FormErrors(refusal) { "spoke-" + $0 }
            return try await page(context, FormFields(form, errors), errors.summary, refusal.pageStatus)
        }
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields? = nil,
        _ errors: ErrorSummary? = nil,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let id = try context.recordID("account", called: "account")
        let view = try await ReadWelfare(desk)(id, by: context.actor())
        let leads = view.record?.conversations.map(\.by) ?? []
        let staff = try await desk.store.read { try StaffNames(leads, in: $0) }
        let shown = fields ?? FormFields(FormFields.typed(view.today, as: "spoke-on"))
        return try site.page(WelfarePersonPage(view, staff, shown, errors), in: context, status: status)
    }

    private static func path(_ id: RecordID) -> LocalPath { LocalPath("/welfare/people/\(id)") ?? .home }
}
