import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// What an agency took up is found by the programme and by the agency, on every store.
struct AcknowledgementTests {
    private func record(_ number: Int, _ programme: ProgrammeID, _ agency: AgencyID) throws -> Acknowledgement {
        let part = JointPart(programme: programme, agency: agency, modules: [], edition: "one")
        return try Acknowledgement(id: .numbered(number), of: programme, by: agency)
            .giving(part, "In May.", at: .noon, by: "nia")
    }

    @Test(arguments: Keeper.allCases) func `each is found by its own programme and agency`(keeper: Keeper) async throws
    {
        let store = try await keeper.open()
        let first = try record(1, "together", "health")
        try await store.keep(first, record(2, "together", "school"), record(3, "apart", "health"))
        func found(_ programme: ProgrammeID, _ agency: AgencyID) async throws -> Acknowledgement? {
            try await store.read { try $0.acknowledgement(of: programme, by: agency) }
        }
        #expect(try await found("together", "health")?.id == .numbered(1))
        #expect(try await found("together", "school")?.id == .numbered(2))
        #expect(try await found("apart", "school") == nil)
        let next = JointPart(programme: "together", agency: "health", modules: [], edition: "two")
        try await store.keep(first.giving(next, "In June.", at: .noon, by: "nia"))
        #expect(try await found("together", "health")?.given.map(\.edition) == ["one", "two"])
    }
}
