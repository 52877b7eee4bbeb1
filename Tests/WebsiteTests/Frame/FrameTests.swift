import HTTPTypes
import HummingbirdTesting
import Testing
import Vocabulary
import WebSupport

@testable import Website

struct FrameTests {
    private func example() async throws -> ExampleSite {
        try await ExampleSite { site in
            [
                .get("/example") { _, context in try site.page(ExamplePage(heading: "Hello"), in: context) },
                .get("/open", isOpen: true) { _, context in try site.page(ExamplePage(heading: "Hello"), in: context) },
            ]
        }
    }

    @Test func `Around a page stand who is signed in, where one may go, and when the session ends`() async throws {
        let page = try await example().ask(.get, "/example").text
        try Goldens.expect(page, "frame-signed-in")
        #expect(page.contains("Asha &lt;b&gt;Rao&lt;/b&gt;"))
        #expect(page.contains("data-session-ends=\"3600\" data-session-last=\"28800\""))
        #expect(page.contains(#"href="/people" aria-current="page""#))
        #expect(page.contains(#"name="csrf" value="\#(ExampleSite.token)""#))
    }

    @Test func `Whoever is not signed in sees no menu, and no name`() async throws {
        let page = try await example().ask(.get, "/open", cookie: nil).text
        #expect(page.contains("<h1 title=\"Hello\">"))
        #expect(!page.contains("Asha"))
        #expect(!page.contains("data-session-ends"))
        #expect(!page.contains("New contact"))
    }

    @Test func `The files it links to are there, and changing them changes the link`() async throws {
        let example = try await example()
        let page = try await example.ask(.get, "/example").text
        let links = page.matches(of: /"(\/assets\/[0-9a-f]{24}\/[a-z.]+)"/).map { String($0.1) }
        #expect(Set(links.map { $0.split(separator: "/").last }) == ["heed.css", "heed.js", "icon.svg"])
        for link in Set(links) {
            let file = try await example.ask(.get, link, cookie: nil)
            #expect(file.status == .ok)
            #expect(!file.text.isEmpty)
        }
    }

    @Test func `The navigation holds what one's roles do`() {
        let responder = Navigation(for: [.responder], at: "/waiting")
        #expect(
            responder.sections.map(\.text) == [
                "Work", "Referrals", "Plans", "Oversight", "People", "Learning", "Directory", "Policy",
            ]
        )
        #expect(responder.within?.pages?.items.map(\.text) == ["My work", "Waiting"])
        let partner = Navigation(for: [.partnerPractitioner], at: nil)
        #expect(
            partner.sections.map(\.text) == [
                "My work", "Referrals", "Questions", "Plans", "Alarms", "People", "Learning", "Directory",
                "Policy",
            ]
        )
        #expect(partner.sections.allSatisfy { $0.current == nil } && partner.within == nil)
        #expect(Navigation(for: [], at: "/").sections.isEmpty)
    }

    @Test func `The navigation says where one is`() throws {
        let lapsing = Navigation(for: [.responder], at: "/lapsing")
        #expect(lapsing.sections.filter { $0.current != nil }.map(\.text) == ["Plans"])
        #expect(lapsing.sections.compactMap(\.current) == ["true"])
        #expect(lapsing.within?.pages?.items.filter(\.isCurrent).map(\.href) == ["/lapsing"])
        let people = Navigation(for: [.responder], at: "/people")
        #expect(people.sections.compactMap(\.current) == ["page"])
        #expect(people.within?.pages?.items.map(\.href) == ["/people", "/connections", "/open-records"])
        let directory = Navigation(for: [.responder], at: "/directory")
        #expect(directory.sections.compactMap(\.current) == ["page"] && directory.within == nil)
        #expect(Navigation.leads(to: "/lapsing", for: [.responder]))
        #expect(!Navigation.leads(to: "/lapsing", for: [.partnerPractitioner]))
    }

    @Test func `A script stays signed in without a page, a form is sent on`() async throws {
        let example = try await example()
        let form = "csrf=" + ExampleSite.token
        let name = try #require(HTTPField.Name("X-Heed-Request"))
        #expect(try await example.ask(.post, "/session/extend", form: form, [name: "script"]).status == .noContent)
        #expect(try await example.ask(.post, "/session/extend", form: form).headers[.location] == "/")
        #expect(try await example.ask(.post, "/session/extend", cookie: nil, form: form).status == .unauthorized)
    }
}
