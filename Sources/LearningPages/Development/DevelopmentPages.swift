import Hummingbird
package import Learn
package import Store
import Vocabulary
import WebSupport
package import Website

/// Somebody's own professional development, and what waits for them to sign.
package struct DevelopmentPages: Sendable {
    private let site: Site
    private let desk: LearnDesk<Store>

    package init(_ site: Site, store: Store, policies: any LearnPolicies) {
        self.site = site
        desk = LearnDesk(store: store, policies: policies, world: site.world)
    }

    package var routes: [PageRoute] {
        [
            .get("/cpd", { try await show($0, $1) }),
            .post("/cpd", enter),
            .get("/cpd/sign", toSign),
            .post("/cpd/{entry}/sign", sign),
        ]
    }

    private func show(
        _ request: Request,
        _ context: HeedContext,
        _ fields: FormFields? = nil,
        _ errors: FormErrors = .none,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        var query = try QueryReader(request)
        let about = query.text("about").map { TopicID($0) }
        try query.finish()
        let view = try await ReadDevelopment(desk)(by: context.actor())
        let ground = try desk.ground
        let begun = fields ?? FormFields(FormFields.typed(ground.today, as: "on"))
        let page = DevelopmentPage(view, ground.policy, about: about, begun, errors.summary)
        return try site.page(page, in: context, status: status)
    }

    private func enter(_ request: Request, _ context: HeedContext) async throws -> Response {
        let form = context.form ?? Form()
        do {
            let told = DevelopmentEntry.Told(
                DevelopmentKindID(form.words("kind")),
                on: try form.neededDay("on", as: "on"),
                minutes: Int(form.words("minutes")) ?? 0,
                TopicID(form.words("topic")),
                learned: form.words("learned"),
                changed: form.words("changed"),
                behaviours: form.values("behaviours").map { BehaviourID($0) }
            )
            let replaced = form.words("replaces")
            let other = replaced.isEmpty ? nil : RecordID(replaced)
            _ = try await EnterDevelopment(desk)(told, replacing: other, by: context.actor())
            return sent(to: "/cpd", "development-entered", context)
        } catch let refusal as Refusal where [.badInput, .notInThisState].contains(refusal.code) {
            let errors = FormErrors(refusal) { String($0.prefix { $0 != "[" }) }
            return try await show(request, context, FormFields(form, errors), errors, refusal.pageStatus)
        }
    }

    private func toSign(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let entries = try await ReadDevelopment(desk).toSign(by: context.actor())
        let staff = try await desk.store.read { try StaffNames(entries.map(\.account), in: $0) }
        return try site.page(DevelopmentToSignPage(entries, try desk.ground.policy, staff), in: context)
    }

    private func sign(_ request: Request, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("entry", called: "entry")
        guard let version = context.form?.text("version").flatMap(Int.init) else { throw Refusal.versionRequired }
        _ = try await SignDevelopment(desk)(id, version: version, by: context.actor())
        return sent(to: "/cpd/sign", "development-signed", context)
    }

    private func sent(to path: String, _ notice: String, _ context: HeedContext) -> Response {
        context.redirect(to: LocalPath(path) ?? .home, saying: Notice(notice), over: site.transport)
    }
}
