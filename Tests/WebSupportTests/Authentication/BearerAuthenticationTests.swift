import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import Vocabulary
import WebSupport

struct BearerAuthenticationTests {
    @Test func `Whoever shows a token is known to the route`() async throws {
        let response = try await Example().ask(.get, "/api/v1/things")
        #expect(response.text == #"{"by":"account-of-asha"}"#)
    }

    @Test(arguments: ["bearer heed_right", "BEARER heed_right"])
    func `The scheme is written in any letters`(value: String) async throws {
        let response = try await Example().ask(.get, "/api/v1/things", [("Authorization", value)], token: nil)
        #expect(response.status == .ok)
    }

    @Test(arguments: [
        [], ["Bearer heed_wrong"], ["heed_right"], ["Bearer"], ["Bearer "], ["Bearer  heed_right"],
        ["Bearer heed_right x"], ["Basic heed_right"], ["Bearer heed_right,heed_right"], ["Bearer heed_r\u{E9}"],
        ["Bearer heed_right", "Bearer heed_right"], ["Bearer " + String(repeating: "a", count: 501)],
    ])
    func `Anything else is 401, and says how to sign in`(values: [String]) async throws {
        let headers = values.map { ("Authorization", $0) }
        let response = try await Example().ask(.get, "/api/v1/things", headers, token: nil)
        #expect(response.status == .unauthorized)
        #expect(response.code == "unauthenticated")
        #expect(response.headers[.wwwAuthenticate] == "Bearer")
        #expect(!response.text.contains("heed_"))
    }

    @Test(arguments: [
        (HTTPRequest.Method.get, "/api/v1/nowhere"), (.delete, "/api/v1/things"), (.get, "/api/v1"),
        (.get, "/api/v1/"), (.get, "//api/v1/things"), (.get, "/api//v1/things"), (.get, "/api/v1//openapi.json"),
        (.get, "/api/v1/openapi.json/"), (.options, "/api/v1/things"), (.get, "http://elsewhere/api/v1/things"),
    ])
    func `It is judged before the path and the method`(method: HTTPRequest.Method, path: String) async throws {
        #expect(try await Example().ask(method, path, token: nil).status == .unauthorized)
    }

    @Test(arguments: ["/api/v1/openapi.json", "/health/live"])
    func `What is open asks for no token`(path: String) async throws {
        #expect(try await Example().ask(.get, path, token: nil).status == .ok)
        #expect(try await Example().ask(.delete, path, token: nil).status == .methodNotAllowed)
    }

    @Test(arguments: ["/api/v10/things", "/api", "/API/v1/things"])
    func `Other paths are not under it, and are not there`(path: String) async throws {
        #expect(try await Example().ask(.get, path, token: nil).status == .notFound)
    }

    @Test func `A store that cannot be asked is no wrong token`() async throws {
        let example = Example()
        let authentication = BearerAuthentication(under: "/api/v1") { _ in throw StorageFault.busy }
        let router = WebRouter(
            Example.table,
            authentication: authentication,
            meter: example.meter,
            world: FixedWorld(),
            logger: example.lines.logger()
        ).empty()
        let status = try await Application(router: router, logger: example.lines.logger()).test(.router) {
            try await $0.executeRequest(
                uri: "/api/v1/x",
                method: .get,
                headers: [.authorization: "Bearer a"],
                body: nil
            )
        }.status
        #expect(status == .serviceUnavailable)
    }

    @Test func `A route that nobody guards refuses by itself`() async throws {
        let router = Router(context: HeedContext.self)
        router.add(middleware: ProblemMiddleware(world: FixedWorld()))
        router.get("/x", use: Example().list)
        let response = try await Application(router: router, logger: Lines().logger()).test(.router) {
            try await $0.executeRequest(uri: "/x", method: .get, headers: [:], body: nil)
        }
        #expect(response.code == "unauthenticated")
    }
}
