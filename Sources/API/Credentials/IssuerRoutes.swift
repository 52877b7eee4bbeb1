import HTTPTypes
import Hummingbird
import Learn
import LearningFeeds
import NIOCore
import Store
import Vocabulary
import WebSupport

/// What anybody may read who checks a licence that somebody shows them; it names nobody, and says of nobody that they hold one.
struct IssuerRoutes: Sendable {
    let store: Store
    let office: CredentialOffice
    let world: any Surroundings

    var routes: [APIRoute] {
        let path = IssuerNames.path + "/{agency}"
        return [
            APIRoute(route: Route(.get, path + "/did.json"), handler: document),
            APIRoute(route: Route(.get, path + "/keys"), handler: keys),
            APIRoute(route: Route(.get, path + "/status/{list}"), handler: status),
        ]
    }

    private func document(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let agency = try agency(context)
        return .json(office.document(of: agency, try await ReadIssuer(store: store).keys()))
    }

    private func keys(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let agency = try agency(context)
        return .json(office.keySet(of: agency, try await ReadIssuer(store: store).keys()))
    }

    private func status(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (agency, now) = (try agency(context), world.now)
        guard let number = context.parameters.get("list").flatMap({ Int($0) }) else {
            throw Refusal.notFound("status list")
        }
        let found = try await ReadIssuer(store: store).revoked(in: number, of: agency)
        let list = try office.list(number, of: agency, revoking: found.positions, by: found.key, at: now)
        return Response(
            status: .ok,
            headers: [.contentType: "application/vc+jwt"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: list))
        )
    }

    private func agency(_ context: HeedContext) throws -> AgencyID {
        try office.known(context.parameters.get("agency") ?? "", at: world.now)
    }
}
