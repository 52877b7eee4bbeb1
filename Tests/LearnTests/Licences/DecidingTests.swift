import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// A panel decides together: what one writes down counts once everybody on it has confirmed it.
struct DecidingTests {
    private let panel = LicensingOffice.panel

    private func award(_ panel: [Actor]) -> LicenceDecision {
        .step(.award, LicenceSaid(panel: panel.map(\.account), scopes: ["lead"]))
    }

    private func refusal(_ work: () async throws -> LicenceView) async -> Refusal? {
        await #expect(throws: Refusal.self) { _ = try await work() }
    }

    @Test func `it takes effect with the last who confirms, and on that day`() async throws {
        let office = try LicensingOffice()
        let take = TakeLicenceStep(office.desk)
        let admitted = try await office.take(.admit, office.applied())
        let id = admitted.record.id
        let written = try await take(award(Array(panel[0..<3])), id, expecting: 2, by: panel[0])
        #expect(
            written.record.status == .inPortfolio && written.record.proposal?.waitsFor == panel[1...2].map(\.account)
        )
        let second = try await take(.confirm, id, expecting: 3, by: panel[1])
        #expect(second.record.status == .inPortfolio && second.record.expires == nil)
        office.world.set(Instant.noon.adding(days: 2))
        let third = try await take(.confirm, id, expecting: 4, by: panel[2])
        #expect(third.record.status == .awarded && third.record.proposal == nil)
        #expect(third.record.expires == LocalTime.day(of: .noon).adding(days: 2).adding(months: 12))
        #expect(third.record.steps.last?.by == panel[0].account)
        #expect(
            office.store.state.events.map(\.name) == [
                .licenceApplied, .licenceStepTaken, .licenceDecisionProposed, .licenceDecisionProposed,
                .licenceStepTaken,
            ]
        )
    }

    @Test func `nobody confirms twice, or who is not on the panel, or over another version`() async throws {
        let office = try LicensingOffice()
        let take = TakeLicenceStep(office.desk)
        let id = try await office.take(.admit, office.applied()).record.id
        _ = try await take(award(Array(panel[0..<3])), id, expecting: 2, by: panel[0])
        let twice = await refusal { try await take(.confirm, id, expecting: 3, by: panel[0]) }
        #expect(twice?.reason == "you have confirmed it already")
        let other = await refusal { try await take(.confirm, id, expecting: 3, by: panel[4]) }
        #expect(other?.reason == "no decision waits for you")
        #expect(await refusal { try await take(.confirm, id, expecting: 2, by: panel[1]) }?.code == .versionStale)
        let holder = await refusal { try await take(.confirm, id, expecting: 3, by: LicensingOffice.asha) }
        #expect(holder?.code == .notFound)
        let another = await refusal { try await take(award(Array(panel[1..<4])), id, expecting: 3, by: panel[1]) }
        #expect(another?.reason == "a decision waits to be confirmed")
    }

    @Test func `whoever decided otherwise says so, and it falls`() async throws {
        let office = try LicensingOffice()
        let take = TakeLicenceStep(office.desk)
        let id = try await office.take(.admit, office.applied()).record.id
        _ = try await take(award(Array(panel[0..<3])), id, expecting: 2, by: panel[0])
        let silent = await refusal { try await take(.object(" "), id, expecting: 3, by: panel[1]) }
        #expect(silent?.problems.map(\.field) == ["reason"])
        let fallen = try await take(.object("We put it off."), id, expecting: 3, by: panel[1])
        #expect(fallen.record.proposal == nil && fallen.record.status == .inPortfolio)
        #expect(fallen.record.objections.map(\.reason) == ["We put it off."])
        #expect(office.store.state.events.last?.name == .licenceDecisionObjected)
    }

    @Test func `what its holder does meanwhile is looked at again before it takes effect`() async throws {
        let office = try LicensingOffice()
        let take = TakeLicenceStep(office.desk)
        let awarded = try await office.awarded()
        let said = LicenceSaid(panel: panel[0..<3].map(\.account), reason: "So.", handling: "She holds none.")
        let id = awarded.record.id
        let written = try await take(.step(.suspend, said), id, expecting: awarded.record.version, by: panel[0])
        let gone = try await office.take(.giveUp, written)
        #expect(gone.record.proposal == nil && gone.record.status == .withdrawn)
        let late = await refusal { try await take(.confirm, id, expecting: gone.record.version, by: panel[1]) }
        #expect(late?.reason == "no decision waits for you")
    }

    @Test func `the panel is of the agency's own, and their line manager is not on it`() async throws {
        let office = try LicensingOffice()
        let id = try await office.take(.admit, office.applied()).record.id
        let take = TakeLicenceStep(office.desk)
        let manager = await refusal {
            try await take(award([panel[0], panel[1], LicensingOffice.sergeant]), id, expecting: 2, by: panel[0])
        }
        #expect(manager?.reason == "their line manager does not decide")
        let foreign = await refusal {
            try await take(award([panel[0], panel[1], LicensingOffice.elsewhere]), id, expecting: 2, by: panel[0])
        }
        #expect(foreign?.problems.map(\.field) == ["panel"])
    }

    @Test func `what the programme asks for is done before an award, unless conditions make it good`() async throws {
        let office = try LicensingOffice(without: ["hearing-children"])
        let admitted = try await office.take(.admit, office.applied())
        let early = await refusal { try await office.take(.award, admitted) }
        #expect(early?.reason == "“About licence” is not complete")
        #expect(try await office.take(.awardWithConditions, admitted).record.status == .conditional)
    }
}
