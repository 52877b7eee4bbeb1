import Hummingbird
import PlainWords
package import PolicyBook
import PolicyInWords
import Synchronization
import Understand
import Vocabulary
import WebSupport

/// The policy in force, for everybody who works by it to read.
package struct PolicyPages: Sendable {
    private let site: Site
    private let shelf: PolicyShelf

    package init(_ site: Site, _ book: PolicyBook, policies: PoliciesByDay) {
        self.site = site
        shelf = PolicyShelf(book, policies)
    }

    package var routes: [PageRoute] {
        [
            .get("/policy", show),
            .post("/policy", search),
            .get("/policy/unverified", showUnverified),
        ]
            + PolicyKind.allCases.map { kind in
                .get("/policy/\(kind.rawValue)/{entry}") { try await showEntry(kind, $0, $1) }
            }
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let sought = query.text("q") ?? ""
        try query.finish()
        return try page(sought, context)
    }

    private func search(_ request: Request, _ context: HeedContext) async throws -> Response {
        try page(context.form?.text("words") ?? "", context)
    }

    private func page(_ sought: String, _ context: HeedContext) throws -> Response {
        let now = site.world.now
        let catalogue = try shelf.catalogue(at: now)
        return try site.page(PolicyPage(catalogue, sought: sought.trimmed, on: LocalTime.day(of: now)), in: context)
    }

    private func showEntry(_ kind: PolicyKind, _ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let catalogue = try shelf.catalogue(at: site.world.now)
        guard let entry = catalogue[PolicyAddress(kind, context.parameters.get("entry") ?? "")] else {
            throw Refusal.notFound("entry of the policy")
        }
        return try site.page(PolicyEntryPage(entry, catalogue), in: context)
    }

    private func showUnverified(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return try site.page(PolicyUnverifiedPage(try shelf.catalogue(at: site.world.now)), in: context)
    }
}

/// The catalogue of each edition, made when it is first asked for.
private final class PolicyShelf: Sendable {
    private let book: PolicyBook
    private let policies: PoliciesByDay
    private let made = Mutex<[String: PolicyCatalogue]>([:])

    init(_ book: PolicyBook, _ policies: PoliciesByDay) {
        self.book = book
        self.policies = policies
    }

    func catalogue(at moment: Instant) throws -> PolicyCatalogue {
        let policy = try policies.policy(at: moment).policy
        if let known = made.withLock({ $0[policy.name.sha256] }) { return known }
        let catalogue = try PolicyCatalogue(policy, book, on: LocalTime.day(of: moment))
        made.withLock { $0[policy.name.sha256] = catalogue }
        return catalogue
    }
}
