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
    private let read: ReadProtection<Store>
    private let review: ReviewOpening<Store>
    private let restrict: RestrictPerson<Store>
    private let declare: DeclareConnection<Store>

    package init(_ site: Site, store: Store) {
        self.site = site
        self.store = store
        read = ReadProtection(store: store, world: site.world)
        review = ReviewOpening(store: store, world: site.world)
        restrict = RestrictPerson(store: store, world: site.world)
        declare = DeclareConnection(store: store, world: site.world)
    }

    package var routes: [PageRoute] {
        let lists = ProtectionPart.allCases.map { part in PageRoute.get(part.path) { try await page(part, $0, $1) } }
        return lists + [
            .post("/protection/opened/{record}/review") { try await take($0, $1, .opened, "opening-reviewed", look) },
            .post("/protection/restrictions/{record}/own") {
                try await take($0, $1, .restricted, "restriction-owned", own)
            },
            .post("/protection/restrictions/{record}/name") {
                try await take($0, $1, .restricted, "restriction-named", name)
            },
            .post("/protection/restrictions/{record}/lift") {
                try await take($0, $1, .restricted, "restriction-lifted", lift)
            },
            .post("/protection/connections/{record}/end") {
                try await take($0, $1, .connected, "connection-ended", end)
            },
        ]
    }

    private typealias Step = (RecordID, Form, Actor) async throws -> Void

    /// Does one thing; what is refused is shown at the form that asked for it.
    private func take(
        _ request: Request,
        _ context: HeedContext,
        _ part: ProtectionPart,
        _ notice: String,
        _ step: Step
    ) async throws -> Response {
        let id = try context.recordID("record", called: "record")
        let form = context.form ?? Form()
        do {
            try await step(id, form, context.actor())
            let path = LocalPath(part.path(after: try cursor(of: request).after)) ?? .home
            return context.redirect(to: path, saying: Notice(notice), over: site.transport)
        } catch let refusal as Refusal where Self.told.contains(refusal.code) {
            let errors = FormErrors(refusal) { "\(id)-\($0)" }
            return try await page(part, request, context, FormFields(form, errors), errors.summary, refusal.pageStatus)
        }
    }

    /// What is shown at the form, with what was typed.
    private static let told: Set<Refusal.Code> = [.badInput, .notInThisState, .notAllowed, .versionStale]

    private func look(_ id: RecordID, _ form: Form, _ actor: Actor) async throws {
        guard let finding = EmergencyAccess.Finding(rawValue: form.words("\(id)-finding")) else {
            throw Refusal.unsaid("finding", "nothing is said of it", "choose what you found")
        }
        try await review(id, finding, form.words("\(id)-words"), by: actor)
    }

    private func own(_ id: RecordID, _ form: Form, _ actor: Actor) async throws {
        try await restrict.take(.own, on: id, expecting: form.version, by: actor)
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
        try await restrict.take(.name(accounts), on: id, expecting: form.version, by: actor)
    }

    private func lift(_ id: RecordID, _ form: Form, _ actor: Actor) async throws {
        let why = form.words("\(id)-why")
        try await restrict.take(.lift(because: why), on: id, expecting: form.version, by: actor)
    }

    private func end(_ id: RecordID, _ form: Form, _ actor: Actor) async throws {
        try await declare.end(id, because: form.words("\(id)-why"), by: actor)
    }

    private func page(
        _ part: ProtectionPart,
        _ request: Request,
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: ErrorSummary? = nil,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let cursor = try cursor(of: request)
        let lines = try await lines(part, cursor, fields, context.actor())
        return try site.page(ProtectionPage(part, lines, errors), in: context, status: status)
    }

    private func lines(
        _ part: ProtectionPart,
        _ cursor: PageRequest,
        _ fields: FormFields,
        _ actor: Actor
    ) async throws -> Vocabulary.Page<ProtectionPage.Line> {
        let query = ProtectionPart.query(after: cursor.after)
        switch part {
        case .opened:
            let found = try await read.openings(cursor, by: actor)
            let known = try await known(found.items.map(\.account), found.items.map(\.person))
            let now = site.world.now
            return found.map { ProtectionPage.Line($0, known, fields, query, at: now) }
        case .restricted:
            let found = try await read.restrictions(cursor, by: actor)
            let accounts = found.items.flatMap { [$0.since.by, $0.owner].compactMap(\.self) + Array($0.named) }
            let known = try await known(accounts, found.items.map(\.person))
            return found.map { ProtectionPage.Line($0, known, fields, query, for: actor) }
        case .connected:
            let found = try await read.connections(cursor, by: actor)
            let known = try await known(found.items.map(\.account), [])
            return found.map { ProtectionPage.Line($0, known, fields, query, for: actor) }
        }
    }

    /// The names of those on a page.
    private func known(_ accounts: [AccountID], _ people: [RecordID]) async throws -> ProtectionPage.Known {
        try await store.read { session in
            ProtectionPage.Known(
                try accounts.removingRepeats().compactMap { try session.account(RecordID($0.text)) },
                try people.removingRepeats().compactMap { try session.person($0, .latest) }
            )
        }
    }

    private func cursor(of request: Request) throws -> PageRequest {
        var query = try QueryReader(request)
        let cursor = query.page { RecordID(uuid: $0) != nil }
        try query.finish()
        return cursor
    }
}

extension Form {
    /// The version that was read before this was sent.
    fileprivate var version: Int? { text("version").flatMap(Int.init) }
}

/// The lists of what is looked after.
enum ProtectionPart: CaseIterable, Sendable {
    case opened, restricted, connected

    var path: String {
        switch self {
        case .opened: "/protection"
        case .restricted: "/protection/restrictions"
        case .connected: "/protection/connections"
        }
    }

    func path(after cursor: String?) -> String { path + Self.query(after: cursor) }

    static func query(after cursor: String?) -> String { cursor.map { "?cursor=\($0)" } ?? "" }
}
