import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Website

struct HelpPageTests {
    @Test(arguments: HelpPage.allCases)
    func `Help is there for whoever is not signed in`(page: HelpPage) async throws {
        let example = try await ExampleSite { HelpPages($0).routes }
        let reply = try await example.ask(.get, "/\(page.rawValue)", cookie: nil)
        #expect(reply.status == .ok)
        #expect(reply.text.contains("<h1>\(page.title)</h1>"))
    }

    @Test func `A page beside them is not open`() async throws {
        let example = try await ExampleSite { HelpPages($0).routes }
        let reply = try await example.ask(.get, "/session/extend", cookie: nil)
        #expect(reply.status != .ok)
    }

    @Test func `Every link at the foot of a page leads to one of them`() {
        #expect(Set(Navigation.foot.map(\.href)) == Set(HelpPage.allCases.map { "/\($0.rawValue)" }))
    }
}
