import HTTPTypes
import HummingbirdTesting
import Testing

@testable import WebSupport

/// What was sent and not taken comes back to be sent again, and to nobody but the one who sent it.
struct UntakenFormTests {
    private let example = PageExample()
    private let ours = [("Sec-Fetch-Site", "same-origin")]
    private let signedOut = "heed-local=" + PageExample.visit.text

    @Test func `What was sent after the session ended comes back whole, without its token`() async throws {
        let response = try await example.send("a=1&\(PageExample.token)&b=2&b=3", cookie: signedOut, ours)
        #expect(response.status == .unauthorized)
        #expect(response.text == "<h1>signed-out</h1>nobody a=1 b=2 b=3")
    }

    @Test func `What was made in an earlier session comes back in the new one`() async throws {
        let response = try await example.send("a=1&csrf=0123", ours)
        #expect(response.status == .forbidden)
        #expect(response.text == "<h1>form-from-elsewhere</h1>Asha Rao a=1")
    }

    @Test(arguments: ["none", "cross-site", nil])
    func `What is not surely sent by a page of ours is not shown`(site: String?) async throws {
        let headers = site.map { [("Sec-Fetch-Site", $0)] } ?? []
        for cookie in [signedOut, PageExample.signedIn] {
            let response = try await example.send("a=1&csrf=0123", cookie: cookie, headers)
            #expect([.unauthorized, .forbidden].contains(response.status))
            #expect(!response.text.contains("a=1"))
        }
    }

    @Test func `A password is never given back`() async throws {
        let response = try await example.ask(.post, "/sign-in", form: "password=x&csrf=0123", ours)
        #expect(response.text == "<h1>form-from-elsewhere</h1>nobody")
    }

    @Test func `A script gets nothing back, since it still has it`() async throws {
        let response = try await example.send("a=1", cookie: signedOut, ours + [("X-Heed-Request", "script")])
        #expect(response.code == "signed-out")
        #expect(!response.text.contains("a=1"))
    }

    @Test func `What is too large comes back as too large`() async throws {
        let large = "a=" + String(repeating: "x", count: 1 << 20)
        let response = try await example.send(large, cookie: signedOut, ours)
        #expect(response.status == .contentTooLarge)
    }
}
