import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

@testable import Store

/// The audit finds what was put into other hands of a hub by another way than the program.
struct HubAuditTests {
    /// Edits of what the lists of a hub and of the agencies it asks are read from.
    private static let moves = [
        "UPDATE notification SET agency = 'health'",
        "UPDATE notification SET unit = 'elsewhere'",
        "UPDATE notification SET writer = 'another'",
        "UPDATE research SET to_agency = 'adult-social-care'",
    ]

    private func opened() async throws -> OpenedStore {
        let opened = try await OpenedStore()
        try await opened.keep(Cast.nora, Cast.contact(700, Cast.nora))
        let desk = HubDesk(store: opened.store, policies: FixedRespondPolicies(), world: FixedSurroundings())
        let id = try await NotifyHub(desk)(.numbered(700), about: [], asking: "Look.", by: .of(.responder)).record.id
        let screener = Actor.of(.hubCoordinator)
        _ = try await MoveNotification(desk)(.take, id, expecting: 1, by: screener)
        let question = ResearchQuestion(to: ["health"], "Known?", because: "To decide.", on: "care-act-45")
        _ = try await AskAgencies(desk)(id, question, expecting: 2, by: screener)
        return opened
    }

    @Test func `what nobody touched is whole`() async throws {
        let opened = try await opened()
        #expect(try await opened.unaccounted().isEmpty)
        #expect(try await opened.verdict().isWhole)
    }

    @Test(arguments: moves) func `what was put into other hands is found`(move: String) async throws {
        let opened = try await opened()
        #expect(try await opened.run(move) == 1)
        #expect(try await opened.unaccounted().count == 1)
    }
}
