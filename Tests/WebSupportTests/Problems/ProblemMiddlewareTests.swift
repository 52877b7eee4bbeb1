import Hummingbird
import HummingbirdTesting
import NIOCore
import NIOHTTP1
import Testing
import Vocabulary
import WebSupport

struct ProblemMiddlewareTests {
    struct Secret: Error, CustomStringConvertible {
        let description = "Asha Rao, 17 February 1944"
    }

    private func failing(with error: any Error & Sendable) -> Example {
        Example(list: { _, _ in throw error })
    }

    @Test func `A fault is told by an id alone, and logged by its type alone`() async throws {
        let example = failing(with: Secret())
        let response = try await example.ask(.get, "/api/v1/things")
        #expect(response.status == .internalServerError)
        #expect(response.code == "fault")
        #expect(response.text.contains(#""id":"019a0000-0000-7000-8000-000000000001""#))
        let fault = try #require(example.lines.all.first { $0.contains(#""message":"fault""#) })
        #expect(fault.contains(#""error_type":"Secret""#))
        #expect(fault.contains(#""fault":"019a0000-0000-7000-8000-000000000001""#))
        #expect(!(response.text + example.lines.all.joined()).contains("Asha"))
    }

    @Test func `What is expected is not logged as a fault`() async throws {
        let example = failing(with: Refusal.notFound("thing"))
        #expect(try await example.ask(.get, "/api/v1/things").code == "not-found")
        #expect(!example.lines.all.contains { $0.contains(#""message":"fault""#) })
    }

    @Test func `The framework's own errors get the same form, without their words`() async throws {
        let cases: [(HTTPResponse.Status, Int, String)] = [
            (.notFound, 404, "not-found"), (.contentTooLarge, 413, "body-too-large"),
            (.unsupportedMediaType, 415, "unsupported-media-type"), (.badRequest, 400, "bad-header"),
            (.badGateway, 500, "fault"),
        ]
        for (status, expected, code) in cases {
            let response = try await failing(with: HTTPError(status, message: "Asha")).ask(.get, "/api/v1/things")
            #expect(response.status.code == expected)
            #expect(response.code == code)
            #expect(!response.text.contains("Asha"))
        }
        let tooMany = try await failing(with: NIOTooManyBytesError(maxBytes: 1)).ask(.get, "/api/v1/things")
        #expect(tooMany.code == "body-too-large")
    }

    @Test func `A store without space is told apart from a fault`() async throws {
        let response = try await failing(with: StorageFault.full).ask(.get, "/api/v1/things")
        #expect(response.status.code == 507)
        #expect(response.code == "disk-full")
    }

    @Test func `What is given up because the server stops is no fault`() async throws {
        let example = failing(with: CancellationError())
        let response = try await example.ask(.get, "/api/v1/things")
        #expect(response.status == .serviceUnavailable)
        #expect(response.code == "unavailable")
        #expect(!example.lines.all.contains { $0.contains(#""message":"fault""#) })
    }

    @Test func `What is no HTTP is left to the connection, and counted`() async throws {
        let example = failing(with: HTTPParserError.invalidChunkSize)
        // The client that asks the router directly knows no connection, and answers 500 for what was thrown on.
        #expect(try await example.ask(.get, "/api/v1/things").code == nil)
        #expect(example.meter.text.contains(#"route="/api/v1/things",method="GET",status="400"} 1"#))
    }

    @Test func `HEAD gets the length and no body, for errors too`() async throws {
        for (path, status) in [("/api/v1/things", 200), ("/api/v1/nowhere", 404), ("/api/v1/things/x", 404)] {
            let get = try await Example().ask(.get, path)
            let head = try await Example().ask(.head, path)
            #expect(head.status.code == status)
            #expect(get.body.readableBytes > 0)
            #expect(head.body.readableBytes == 0)
            #expect(head.headers[.contentLength] == String(get.body.readableBytes))
        }
    }
}
