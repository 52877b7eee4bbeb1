import HTTPTypes
import HummingbirdTesting
import Testing
import Vocabulary
import WebSupport

@testable import Website

struct ProblemPageTests {
    private struct Secret: Error, CustomStringConvertible {
        let description = "Joan Pike"
    }

    private func page(_ error: any Error & Sendable) async throws -> (status: Int, text: String) {
        let example = try await ExampleSite { _ in [.get("/example") { _, _ in throw error }] }
        let response = try await example.ask(.get, "/example")
        return (response.status.code, response.text)
    }

    @Test func `What is not there is told in words for people, in the frame of who is signed in`() async throws {
        let page = try await ExampleSite().ask(.get, "/nowhere").text
        try Goldens.expect(page, "problem-not-found")
        #expect(!page.contains("openapi"))
    }

    @Test func `A fault is told by its number alone`() async throws {
        let found = try await page(Secret())
        #expect(found.status == 500)
        #expect(found.text.contains("019a0000-0000-7000-8000-000000000001"))
        #expect(!found.text.contains("Joan"))
    }

    @Test func `A refusal of the work itself is told in its own words`() async throws {
        let refusal = Refusal(
            .ownJudgement,
            "this judgement is your own",
            remedy: "ask another supervisor to review it"
        )
        let found = try await page(refusal)
        #expect(found.status == 422)
        #expect(found.text.contains("This judgement is your own."))
        #expect(found.text.contains("Ask another supervisor to review it."))
    }

    @Test func `A store that cannot work says so, and when to try again`() async throws {
        for fault in [StorageFault.busy, .unavailable, .full] {
            let found = try await page(fault)
            #expect(found.status >= 500)
            #expect(found.text.contains("Heed cannot be used just now"))
        }
    }

    @Test(arguments: Refusal.Code.allCases)
    func `Every refusal has a page with a heading, and never the words for programs`(code: Refusal.Code) async throws {
        let found = try await page(Refusal(code, "reason", remedy: "send the ETag as If-Match"))
        #expect(found.text.contains("<h1>"))
        let isInOwnWords = [.notAllowed, .ownJudgement, .noJudgement, .notRecommended].contains(code)
        #expect(found.text.contains("ETag") == isInOwnWords)
    }
}
