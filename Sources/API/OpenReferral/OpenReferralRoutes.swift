import DirectoryFeeds
import HTTPTypes
import Hummingbird
import Notation
import Respond
import Store
import Vocabulary
import WebSupport

/// The directory as others read it: Open Referral UK 3, for anybody, and only what was imported to be published.
struct OpenReferralRoutes: Sendable {
    static let prefix = "/api/open-referral-uk/v3"

    private let directory: PublishedDirectory<Store>

    init(store: Store) {
        directory = PublishedDirectory(store: store)
    }

    var routes: [APIRoute] {
        [
            // Clients ask for the root of an address with a slash and without.
            Self.get("", about),
            Self.get("/", about),
            Self.get("/services", services),
            Self.get("/services/{service}", service),
            Self.get("/taxonomies", taxonomies),
            Self.get("/taxonomies/{taxonomy}", taxonomy),
            Self.get("/taxonomy_terms", terms),
            Self.get("/taxonomy_terms/{term}", term),
            Self.get("/service_at_locations", places),
            Self.get("/service_at_locations/{place}", place),
        ]
    }

    private static func get(_ path: String, _ handler: @escaping APIRoute.Handler) -> APIRoute {
        APIRoute(route: Route(.get, prefix + path), handler: handler)
    }

    private func about(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        return .shared(
            .map([
                ("version", .text("3.0")),
                ("profile", .text("https://docs.openreferraluk.org/en/3.0/")),
                (
                    "openapi_url",
                    .text("https://raw.githubusercontent.com/openreferral/uk-profile/main/schema/openapi.json")
                ),
            ])
        )
    }

    private func services(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let page = query.directoryPage()
        let filter = query.directoryFilter()
        try query.finish()
        let found = try await directory.entries(filter, page.window)
        return .shared(page.json(found, \.entry.listedService))
    }

    private func service(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let id = try context.recordID("service", called: "service")
        return .shared(try await directory.entry(DirectoryEntryID(id.text)).entry.wholeService)
    }

    private func taxonomies(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let page = query.directoryPage()
        try query.finish()
        return .shared(page.json(try await directory.taxonomies(page.window)) { $0.json() })
    }

    private func taxonomy(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let id = try context.recordID("taxonomy", called: "taxonomy")
        let found = try await directory.taxonomy(TaxonomyID(id.text))
        return .shared(found.taxonomy.json(with: found.needs))
    }

    private func terms(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let page = query.directoryPage()
        try query.finish()
        return .shared(page.json(try await directory.needs(page.window), \.term))
    }

    private func term(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let id = try context.recordID("term", called: "taxonomy term")
        return .shared(try await directory.need(NeedID(id.text)).term)
    }

    private func places(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let page = query.directoryPage()
        let filter = query.directoryFilter()
        try query.finish()
        let found = try await directory.places(filter, page.window)
        return .shared(page.json(found) { $0.json(isWhole: false) })
    }

    private func place(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let id = try context.recordID("place", called: "service at a location")
        return .shared(try await directory.place(DirectoryPartID(id.text)).json(isWhole: true))
    }
}
