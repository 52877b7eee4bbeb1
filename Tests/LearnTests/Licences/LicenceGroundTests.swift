import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// A panel that renews sees what Heed knows, and says how less than is asked for is enough.
struct LicenceGroundTests {
    private let panel = Array(LicensingOffice.panel[0..<3])

    private func renew(
        _ office: LicensingOffice,
        _ view: LicenceView,
        _ grounds: [GroundSaid]
    ) async throws -> LicenceView {
        let said = LicenceSaid(panel: panel.map(\.account), grounds: grounds)
        return try await TakeLicenceStep(office.desk)(
            .step(.renew, said),
            view.record.id,
            expecting: view.record.version,
            by: panel[0]
        )
    }

    /// Asha was spoken with, on the day of the office.
    private func speak(_ office: LicensingOffice) async throws {
        let lead = Actor(account: "wren", agency: "police", roles: [.welfareLead])
        let asha = RecordID(LicensingOffice.asha.account.text)
        let today = LocalTime.day(of: office.world.now)
        try await RecordConversation(office.desk)(.init(on: today), with: asha, expecting: 0, by: lead)
    }

    @Test func `what Heed knows is shown once it was awarded, to those who decide and to its holder`() async throws {
        let office = try LicensingOffice()
        let applied = try await office.applied()
        #expect(applied.known == nil)
        let awarded = try await office.take(.award, office.take(.admit, applied))
        try await speak(office)
        for actor in [LicensingOffice.asha, panel[0]] {
            let known = try await ReadLicences(office.desk)(awarded.record.id, by: actor).known
            #expect(known?.investigations == 0 && known?.samples == 0)
            #expect(known?.spoken == LocalTime.day(of: office.world.now))
        }
    }

    @Test func `that a panel saw the day of a conversation is in the journal, and not that its holder did`()
        async throws
    {
        let office = try LicensingOffice()
        let awarded = try await office.awarded()
        func looks(by actor: Actor) async throws -> Int {
            let before = office.store.state.journal.count
            _ = try await ReadLicences(office.desk)(awarded.record.id, by: actor)
            return office.store.state.journal.dropFirst(before).count {
                office.store.state.details[$0.sequence] == "welfare"
            }
        }
        #expect(try await looks(by: panel[0]) == 0)
        try await speak(office)
        #expect(try await looks(by: panel[0]) == 1)
        #expect(try await looks(by: LicensingOffice.asha) == 0)
    }

    @Test func `a ground of which less is known asks for words, and the day of a conversation for none`() async throws {
        let office = try LicensingOffice()
        let awarded = try await office.awarded()
        let bare = await #expect(throws: Refusal.self) { try await renew(office, awarded, []) }
        let asked = ["grounds.currency", "grounds.sample", "grounds.welfare"]
        #expect(bare?.problems.map(\.field) == asked)
        #expect(bare?.problems.first?.problem.hasPrefix("Heed knows 0 of 6 within 12 months") == true)
        try await speak(office)
        let said = LicenceGround.allCases.filter { $0 != .welfare }.map { GroundSaid($0, "We read her work.") }
        let proposed = try await renew(office, awarded, said)
        #expect(proposed.record.proposal?.said.words(of: .welfare)?.hasPrefix("A conversation took place on") == true)
    }
}
