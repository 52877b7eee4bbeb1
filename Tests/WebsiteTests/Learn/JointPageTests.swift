import Access
import HTTPTypes
import HummingbirdTesting
import TestSupport
import Testing
import Vocabulary
import WebSupport

@testable import Learn
@testable import LearningPages
@testable import Website

/// A partner's parts of joint programmes; the clock stands on Wednesday 18 November 2026.
struct JointPageTests {
    private let staff = StaffNames(["nia": "Nia <Cole>"])

    private func text(_ page: some Website.Page) async throws -> String {
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    private func part(_ programme: ProgrammeID, _ edition: String) -> JointPart {
        JointPart(programme: programme, agency: "health", modules: ["telling"], edition: edition)
    }

    private func standing(_ programme: ProgrammeID, of edition: String?) throws -> JointStanding {
        let record = try edition.map { edition in
            try Acknowledgement(id: .numbered(800), of: programme, by: "health")
                .giving(part(programme, edition), "An hour in <May>.", at: StillWorld().now, by: "nia")
        }
        let authority = Authority(source: "Invented")
        return JointStanding(
            part: part(programme, "two"),
            title: "About <\(programme)>",
            modules: [Term(id: "telling", title: "Telling", meaning: "So that <they> can.", authority: authority)],
            record: record
        )
    }

    @Test func `what is acknowledged stands, and what is new or never was is asked for`() async throws {
        let standings = [
            try standing("first", of: "two"), try standing("second", of: "one"), try standing("third", of: nil),
        ]
        let page = JointPage(standings, staff, FormFields(), nil)
        #expect(page.parts.map(\.tag) == ["Acknowledged", "New part", "To acknowledge"])
        #expect(page.parts.map { $0.form?.version } == [nil, 1, 0])
        try await Goldens.expect(text(page), "joint")
    }

    @Test func `an agency without a part is told so`() async throws {
        let shown = try await text(JointPage([], staff, FormFields(), nil))
        #expect(shown.contains("No programme has a part for your agency"))
    }
}
