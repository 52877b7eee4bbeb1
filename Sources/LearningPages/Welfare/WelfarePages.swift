import HTTPTypes
import Hummingbird
package import Learn
package import Store
import Vocabulary
import WebSupport
package import Website

/// Somebody's own welfare: what they note, ask for and let be seen.
package struct WelfarePages: Sendable {
    private let site: Site
    private let desk: LearnDesk<Store>

    package init(_ site: Site, store: Store, policies: any LearnPolicies) {
        self.site = site
        desk = LearnDesk(store: store, policies: policies, world: site.world)
    }

    package var routes: [PageRoute] {
        [
            .get("/welfare") { request, context in
                try QueryReader.none(in: request)
                return try await page(context)
            },
            .post("/welfare/notes", note),
            .post("/welfare/notes/{note}/take-back", takeBack),
            .post("/welfare/ask") { _, context in try await ask(true, context) },
            .post("/welfare/ask-no-longer") { _, context in try await ask(false, context) },
            .post("/welfare/show") { _, context in try await show(true, context) },
            .post("/welfare/hide") { _, context in try await show(false, context) },
        ]
    }

    private func note(_ request: Request, _ context: HeedContext) async throws -> Response {
        let form = context.form ?? Form()
        do {
            let day = try form.neededDay("note-on", as: "on")
            let kind = ExposureKindID(form.words("note-kind"))
            try await NoteExposure(desk)(kind, on: day, form.words("note-words"), by: context.actor())
            return sent("welfare-noted", context)
        } catch let refusal as Refusal where refusal.code == .badInput {
            let errors = FormErrors(refusal) { "note-" + $0 }
            return try await page(context, FormFields(form, errors), errors.summary, refusal.pageStatus)
        }
    }

    private func takeBack(_ request: Request, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("note", called: "note")
        try await NoteExposure(desk).takeBack(id, by: context.actor())
        return sent("welfare-taken-back", context)
    }

    /// Whoever sends it twice has asked all the same.
    private func ask(_ wants: Bool, _ context: HeedContext) async throws -> Response {
        do {
            try await AskForConversation(desk)(wants, by: context.actor())
            return sent(wants ? "welfare-asked" : "welfare-not-asked", context)
        } catch let refusal as Refusal where refusal.code == .notInThisState {
            return .redirect(to: Self.path)
        }
    }

    private func show(_ isShown: Bool, _ context: HeedContext) async throws -> Response {
        try await ShowExposure(desk)(isShown, by: context.actor())
        return sent(isShown ? "welfare-shown" : "welfare-hidden", context)
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields? = nil,
        _ errors: ErrorSummary? = nil,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let view = try await ReadOwnWelfare(desk)(by: context.actor())
        let leads = view.record?.conversations.map(\.by) ?? []
        let staff = try await desk.store.read { try StaffNames(leads, in: $0) }
        let shown = fields ?? FormFields(FormFields.typed(view.today, as: "note-on"))
        return try site.page(WelfarePage(view, staff, shown, errors), in: context, status: status)
    }

    private func sent(_ notice: String, _ context: HeedContext) -> Response {
        context.redirect(to: Self.path, saying: Notice(notice), over: site.transport)
    }

    private static let path = LocalPath("/welfare") ?? .home
}
