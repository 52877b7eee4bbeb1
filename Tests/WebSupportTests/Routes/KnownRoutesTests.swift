import HTTPTypes
import HummingbirdTesting
import Testing
import WebSupport

struct KnownRoutesTests {
    @Test(arguments: [
        "/", "/nowhere", "/api/v1/nowhere", "/api/v1/things/1/2", "/api/v1//things", "/api/v1/things/",
        "/%61pi/v1/things",
    ])
    func `An unknown path is 404`(path: String) async throws {
        let response = try await Example().ask(.get, path)
        #expect(response.status == .notFound)
        #expect(response.code == "not-found")
        #expect(response.headers[.allow] == nil)
    }

    @Test(arguments: ["DELETE", "OPTIONS", "PATCH", "BREW"])
    func `A method that the path does not know is 405, and says which it knows`(method: String) async throws {
        let method = try #require(HTTPRequest.Method(method))
        let list = try await Example().ask(method, "/api/v1/things")
        #expect(list.status == .methodNotAllowed)
        #expect(list.code == "method-not-allowed")
        #expect(list.headers[.allow] == "GET, HEAD, POST")
        let one = try await Example().ask(method, "/api/v1/things/1")
        #expect(one.headers[.allow] == "GET, HEAD, PUT")
    }

    @Test func `The methods it knows are let through`() async throws {
        #expect(try await Example().ask(.get, "/api/v1/things").status == .ok)
        #expect(try await Example().ask(.head, "/api/v1/things").status == .ok)
        #expect(try await Example().ask(.get, "/health/live", token: nil).status == .ok)
    }

    @Test func `A path that names no UUID names nothing`() async throws {
        let id = "019A2C6E-0000-7000-8000-00000000000F"
        let found = try await Example().ask(.get, "/api/v1/things/\(id)")
        #expect(found.text == #"{"id":"019a2c6e-0000-7000-8000-00000000000f"}"#)
        for bad in ["1", "x\(id.dropFirst())", "\(id)0", id.replacing("-", with: "_"), "%2e%2e"] {
            #expect(try await Example().ask(.get, "/api/v1/things/\(bad)").status == .notFound)
        }
    }
}
