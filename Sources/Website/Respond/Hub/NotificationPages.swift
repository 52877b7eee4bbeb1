import HTTPTypes
import Hummingbird
import PlainWords
package import PolicyBook
import Respond
package import Store
import Vocabulary
import WebSupport

/// Notifications: written from a contact, screened by the hub, and read by the one who wrote them.
package struct NotificationPages: Sendable {
    let site: Site
    let desk: HubDesk<Store>
    let policies: PoliciesByDay

    package init(_ site: Site, store: Store, policies: PoliciesByDay) {
        self.site = site
        self.policies = policies
        desk = HubDesk(store: store, policies: policies, world: site.world)
    }

    package var routes: [PageRoute] {
        [
            .get("/hub", list),
            .post("/hub/together", decideTogether),
            .get("/contacts/{contact}/notify", write),
            .post("/contacts/{contact}/notify", notify),
            .get("/notifications/{notification}", show),
        ]
            + NotificationMove.allCases.filter { $0 != .decideTogether }.map { move in
                .post("/notifications/{notification}/" + move.rawValue) { _, context in try await make(move, context) }
            }
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let id = try context.recordID("notification", called: "notification")
        return try await page(id, context)
    }

    /// Moves a notification on; where that is refused, it is shown as it stands now, with what was typed.
    private func make(_ move: NotificationMove, _ context: HeedContext) async throws -> Response {
        let id = try context.recordID("notification", called: "notification")
        let (form, actor) = (context.form ?? Form(), try context.actor())
        let version = form.text("version").flatMap(Int.init)
        do {
            switch move.rule.asks {
            case .question:
                _ = try await AskAgencies(desk)(id, AskForm.question(form), expecting: version, by: actor)
            case .decision:
                let verdict = DecideForm.verdict(form)
                _ = try await DecideNotification(desk)(id, verdict, expecting: version, by: actor)
            case .nothing, .mayExplain, .words:
                let words = form.text(move.field)
                _ = try await MoveNotification(desk)(move, id, saying: words, expecting: version, by: actor)
            }
            let path = try await place(after: move, id, form, context)
            return context.redirect(to: path, saying: Notice("hub-" + move.rawValue), over: site.transport)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors =
                refusal.code == .versionStale
                ? FormErrors([], paragraph: Self.movedOn) : FormErrors(refusal) { move.field(refused: $0) }
            return try await page(id, context, FormFields(form, errors), errors, status: refusal.pageStatus)
        }
    }

    /// Where one goes on: after a decision to the next that waits, where that was asked for.
    private func place(
        after move: NotificationMove,
        _ id: RecordID,
        _ form: Form,
        _ context: HeedContext
    ) async throws -> LocalPath {
        guard move == .decide, form.text("then") == "next" else {
            return LocalPath("/notifications/\(id.text)") ?? .home
        }
        let next = try await HubReading(desk, policies, for: context.actor()).next()
        return LocalPath(next.map { "/notifications/\($0.text)" } ?? "/hub") ?? .home
    }

    private func page(
        _ id: RecordID,
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let seen = try await HubReading(desk, policies, for: context.actor()).one(id)
        let page = NotificationPage(seen, at: site.world.now, fields, errors)
        return try site.page(page, in: context, status: status)
    }

    private static let movedOn =
        "Somebody moved this on after you opened it, and nothing was changed by what you sent. How it stands now is below."

    static let shownHere: Set<Refusal.Code> = [
        .badInput, .versionStale, .notInThisState, .notRecommended, .mustNotReceive,
    ]
}

extension NotificationMove {
    /// The name in the form of what a refusal names.
    fileprivate func field(refused name: String) -> String? {
        switch rule.asks {
        case .question: AskForm.field(of: name)
        case .decision: DecideForm.field(of: name)
        case .nothing, .mayExplain, .words: name == "words" ? field : nil
        }
    }
}
