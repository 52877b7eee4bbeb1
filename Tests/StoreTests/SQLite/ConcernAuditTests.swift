import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

@testable import Store

/// The audit finds a concern that was given to another agency, or put with another contact, by another way than the program.
struct ConcernAuditTests {
    private static let moves = [
        "UPDATE concern SET agency = 'health'", "UPDATE concern SET unit = 'north'",
        "UPDATE concern SET contact = '\(RecordID.numbered(700).text)'",
    ]

    private func opened() async throws -> OpenedStore {
        let opened = try await OpenedStore()
        try await opened.keep(Cast.nora, Cast.contact(700, Cast.nora))
        let contacts = ContactDesk(store: opened.store, assessing: FixedAssessing(), world: FixedSurroundings())
        let raised = RaisedConcern(
            ToldContact(seen: "No food.", consent: Consent(.given), teller: "Jo").living(at: "3 Mill Lane"),
            asking: "See them.",
            danger: .none,
            raiser: RaisedConcern.Raiser("Jo", post: nil, reached: "01632 960 001")
        )
        let partner = Actor.of(.partnerPractitioner, agency: "housing", unit: nil)
        let desk = ConcernDesk(contacts, policies: FixedRespondPolicies())
        _ = try await RaiseConcern(desk)(raised, to: "police", by: partner)
        return opened
    }

    @Test func `what nobody touched is whole`() async throws {
        let opened = try await opened()
        #expect(try await opened.unaccounted().isEmpty)
        #expect(try await opened.verdict().isWhole)
    }

    @Test(arguments: moves) func `what was put elsewhere is found`(move: String) async throws {
        let opened = try await opened()
        #expect(try await opened.run(move) == 1)
        #expect(try await opened.unaccounted().count == 1)
    }
}

extension ToldContact {
    fileprivate func living(at line: String) -> ToldContact {
        var told = self
        told.line = line
        return told
    }
}
