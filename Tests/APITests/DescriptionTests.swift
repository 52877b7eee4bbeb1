import Foundation
import Hummingbird
import Identity
import LearningFeeds
import Notation
import PolicyBook
import Respond
import Store
import Testing
import Understand
import WebSupport

@testable import API

@Suite struct DescriptionTests {
    private let folder = URL.temporaryDirectory.appending(path: UUID().uuidString)

    private func api() async throws -> HeedAPI {
        let data = try DataFolder(at: folder)
        let key = try #require(SearchKey(bytes: data.key(named: "search")))
        let world = LiveSurroundings()
        let store = try await Store(
            SQLiteDriver(at: data.records),
            searchKey: key,
            masterKeys: data.masterKeys,
            at: world.now
        )
        let policies = PoliciesByDay(try PolicyBook(PolicyFolder.bundled()))
        let desk = ContactDesk(store: store, assessing: LiveAssessing(policies), world: world)
        let sealing = try #require(SealingKey(bytes: [UInt8](repeating: 1, count: 32)))
        return try HeedAPI(
            desk: desk,
            policies: policies,
            learning: policies,
            names: PartnerNames(base: "") { _ in .init() },
            sealing: sealing,
            runs: AutomaticRuns(since: world.now),
            credentials: CredentialOffice(below: "", sealing: sealing) { _, _ in nil }
        )
    }

    /// The operations that the description has, as routes.
    private func described() throws -> Set<Route> {
        let root = try NodeReader.json(HeedAPI.description(), from: Source(name: "openapi.json"))
        let paths = try Field(try #require(root["paths"]), at: "paths", in: Source(name: "openapi.json")).entries()
        let methods = ["get": HTTPRequest.Method.get, "post": .post, "put": .put, "patch": .patch, "delete": .delete]
        let routes = try paths.flatMap { path, operations in
            try operations.entries().compactMap { key, _ in methods[key].map { Route($0, path) } }
        }
        return Set(routes)
    }

    @Test func `every route of the API is described, and nothing else is`() async throws {
        let declared = Set(try await api().declared)
        let described = try described().filter { $0.template.hasPrefix("/api/") }
        #expect(declared.symmetricDifference(described).isEmpty)
        #expect(declared.count > 15)
    }

    @Test func `the router answers what is declared, and nothing else`() async throws {
        let api = try await api()
        let router = Router(context: HeedContext.self)
        api.add(to: router)
        #expect(RouteTable(api.declared).differences(from: router).isEmpty)
    }
}
