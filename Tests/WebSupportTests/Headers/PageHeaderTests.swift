import HTTPTypes
import HummingbirdTesting
import Testing

@testable import WebSupport

struct PageHeaderTests {
    private let policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

    @Test(arguments: ["/", "/nowhere", "/things/7"])
    func `Every page is kept nowhere, runs nothing foreign, and is shown within no other`(path: String) async throws {
        let response = try await PageExample().ask(.get, path, cookie: PageExample.signedIn)
        #expect(response.headers[.contentSecurityPolicy] == policy)
        #expect(response.headers[values: .cacheControl] == ["no-store"])
        #expect(response.headers[values: .xContentTypeOptions] == ["nosniff"])
        let others = [
            "Referrer-Policy": "no-referrer", "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin", "X-Frame-Options": "DENY",
        ]
        for (name, value) in others {
            let name = try #require(HTTPField.Name(name))
            #expect(response.headers[name] == value)
        }
        let permissions = try #require(HTTPField.Name("Permissions-Policy"))
        #expect(response.headers[permissions]?.contains("geolocation=()") == true)
    }

    @Test(arguments: [(Transport.tls, true), (.proxy, true), (.loopback, false)])
    func `Browsers are held to TLS exactly where there is TLS`(transport: Transport, isHeld: Bool) async throws {
        let response = try await PageExample(transport: transport).ask(.get, "/sign-in")
        #expect((response.headers[.strictTransportSecurity] != nil) == isHeld)
        #expect(response.headers[.setCookie]?.hasPrefix("__Host-heed-visit=") == isHeld)
        #expect(response.headers[.setCookie]?.hasSuffix("; Secure") == isHeld)
    }
}
