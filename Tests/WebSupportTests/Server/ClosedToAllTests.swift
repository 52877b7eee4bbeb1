import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import WebSupport

struct ClosedToAllTests {
    private let example = PageExample()

    private func ask(_ method: HTTPRequest.Method, _ path: String) async throws -> TestResponse {
        let router = WebRouter.closed(
            .maintenance("Back at about 14:00"),
            RouteTable([Route(.get, "/"), Route(.get, "/health/live"), Route(.get, "/assets/{hash}/{file}")]),
            pages: example.rules,
            world: FixedWorld(),
            logger: example.lines.logger()
        )
        for path in ["/", "/health/live", "/assets/{hash}/{file}"] as [RouterPath] {
            router.get(path) { _, _ in Response.html("open") }
        }
        return try await Application(router: router, logger: example.lines.quiet).test(.router) { client in
            try await client.executeRequest(uri: path, method: method, headers: [:], body: nil)
        }
    }

    @Test(arguments: ["/", "/people", "/api/v1/contacts"])
    func `Everything is told that it is closed, and when to come again`(path: String) async throws {
        for method in [HTTPRequest.Method.get, .post] {
            let response = try await ask(method, path)
            #expect(response.status == .serviceUnavailable)
            #expect(response.headers[.retryAfter] == "300")
            #expect(response.text.contains("maintenance"))
        }
    }

    @Test(arguments: ["/health/live", "/assets/0123/heed.css"])
    func `Whether it is alive, and the files of the page, are answered`(path: String) async throws {
        let response = try await ask(.get, path)
        #expect(response.status == .ok)
        #expect(response.text == "open")
    }
}
