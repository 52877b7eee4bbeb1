import Access
import HTTPTypes
import Hummingbird
import PlainWords
import Recognise
package import Store
import Vocabulary
import WebSupport

/// What those of professional standards look after, and what they do with it.
package struct ProtectionPages: Sendable {
    private let site: Site
    private let store: Store
    private let review: ReviewProtection<Store>
    private let restrict: RestrictPerson<Store>
    private let declare: DeclareConnection<Store>

    package init(_ site: Site, store: Store) {
        self.site = site
        self.store = store
        review = ReviewProtection(store: store, world: site.world)
        restrict = RestrictPerson(store: store, world: site.world)
        declare = DeclareConnection(store: store, world: site.world)
    }

    package var routes: [PageRoute] {
        [
            .get("/protection") { request, context in
                try QueryReader.none(in: request)
                return try await page(context)
            },
            .post("/protection/opened/{record}/review") { try await take($0, $1, "opening-reviewed", look) },
            .post("/protection/restrictions/{record}/own") { try await take($0, $1, "restriction-owned", own) },
            .post("/protection/restrictions/{record}/name") { try await take($0, $1, "restriction-named", name) },
            .post("/protection/restrictions/{record}/lift") { try await take($0, $1, "restriction-lifted", lift) },
            .post("/protection/connections/{record}/end") { try await take($0, $1, "connection-ended", end) },
        ]
    }

    private typealias Step = (RecordID, Form, Actor) async throws -> Void

    /// Does one thing; what is refused is shown at the form that asked for it.
    private func take(
        _ request: Request,
        _ context: HeedContext,
        _ notice: String,
        _ step: Step
    ) async throws -> Response {
        let id = try context.recordID("record", called: "record")
        let form = context.form ?? Form()
        do {
            try await step(id, form, context.actor())
            return context.redirect(to: Self.path, saying: Notice(notice), over: site.transport)
        } catch let refusal as Refusal where [.badInput, .notInThisState, .notAllowed].contains(refusal.code) {
            let errors = FormErrors(refusal) { "\(id)-\($0)" }
            return try await page(context, FormFields(form, errors), errors.summary, refusal.pageStatus)
        }
    }

    private func look(_ id: RecordID, _ form: Form, _ actor: Actor) async throws {
        guard let finding = EmergencyAccess.Finding(rawValue: form.words("\(id)-finding")) else {
            throw Refusal.unsaid("finding", "nothing is said of it", "choose what you found")
        }
        try await review.review(id, finding, form.words("\(id)-words"), by: actor)
    }

    private func own(_ id: RecordID, _ form: Form, _ actor: Actor) async throws {
        try await restrict.take(.own, on: id, by: actor)
    }

    private func name(_ id: RecordID, _ form: Form, _ actor: Actor) async throws {
        let names = form.words("\(id)-named").split(whereSeparator: \.isNewline).map { String($0).trimmed }
        var accounts: Set<AccountID> = []
        for name in names where !name.isEmpty {
            guard let found = SignInName(name), let account = try await store.read({ try $0.account(named: found) })
            else {
                throw Refusal.unsaid("named", "nobody signs in as \(name)", "write one sign-in name a line")
            }
            accounts.insert(AccountID(account.id.text))
        }
        try await restrict.take(.name(accounts), on: id, by: actor)
    }

    private func lift(_ id: RecordID, _ form: Form, _ actor: Actor) async throws {
        try await restrict.take(.lift(because: form.words("\(id)-why")), on: id, by: actor)
    }

    private func end(_ id: RecordID, _ form: Form, _ actor: Actor) async throws {
        try await declare.end(id, because: form.words("\(id)-why"), by: actor)
    }

    private func page(
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: ErrorSummary? = nil,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let actor = try context.actor()
        let board = try await review(by: actor)
        let known = try await store.read { session in
            let accounts = try board.accounts.compactMap { try session.account(RecordID($0.text)) }
            let people = try board.people.compactMap { try session.person($0, .latest) }
            return ProtectionPage.Known(accounts, people)
        }
        return try site.page(ProtectionPage(board, known, for: actor, fields, errors), in: context, status: status)
    }

    static let path = LocalPath("/protection") ?? .home
}

extension ProtectionBoard {
    fileprivate var accounts: [AccountID] {
        let restricting = restrictions.flatMap { [$0.since.by, $0.owner].compactMap(\.self) + Array($0.named) }
        return (restricting + openings.map(\.account) + connections.map(\.account)).removingRepeats()
    }
}
