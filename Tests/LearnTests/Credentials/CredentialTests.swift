import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// A licence taken along: by whom, what it says, when another is signed, and when one counts no longer.
struct CredentialTests {
    private let asha = LicensingOffice.asha
    private let panel = LicensingOffice.panel

    private func refusal<Answer>(_ work: () async throws -> Answer) async -> Refusal? {
        await #expect(throws: Refusal.self) { _ = try await work() }
    }

    private func give(_ office: LicensingOffice) -> GiveCredential<MemoryStore> {
        GiveCredential(office.desk, by: PlainWriter())
    }

    private func revoked(_ office: LicensingOffice) async throws -> [Int] {
        try await ReadIssuer(store: office.store).revoked(in: 0, of: "police").positions
    }

    @Test func `its holder takes it along, and nobody else does`() async throws {
        let office = try LicensingOffice()
        let id = try await office.awarded().record.id
        let given = try await give(office)(id, by: asha).credential
        #expect(given.terms.scheme == "csa" && given.terms.scopes == ["lead"] && !given.terms.isConditional)
        #expect(given.signed == "csa by \(given.key), Asha Rao")
        for other in [panel[0], LicensingOffice.sergeant, .of(.specialist), .of(.administrator)] {
            #expect(await refusal { try await give(office)(id, by: other) }?.code == .notFound)
        }
        #expect(await refusal { try await give(office)(.numbered(5), by: asha) }?.code == .notFound)
        let written = try #require(office.store.state.journal.last)
        #expect(written.subject == given.id && written.verb == "collect" && written.rule == "own-licence")
        #expect(office.store.state.events.last == Event(.licenceCredentialGiven, of: id))
    }

    @Test func `who decides about it hands it over by the command line, and others have none`() async throws {
        let office = try LicensingOffice()
        let id = try await office.awarded().record.id
        let handed = try await give(office).handedOver(id, by: panel[0]).credential
        #expect(handed.holder == asha.account)
        #expect(
            await refusal { try await give(office).handedOver(id, by: LicensingOffice.elsewhere) }?.code == .notFound
        )
        #expect(await refusal { try await give(office).handedOver(id, by: .of(.trainer)) }?.code == .notFound)
    }

    @Test func `the same is given again as long as it says how the licence stands`() async throws {
        let office = try LicensingOffice()
        let awarded = try await office.awarded()
        let first = try await give(office)(awarded.record.id, by: asha).credential
        office.world.pass(seconds: 60)
        let again = try await give(office)(awarded.record.id, by: asha).credential
        #expect(again.id == first.id && again.signed == first.signed)
        #expect(office.store.state.journal.last?.verb == "consult")
        #expect(try await revoked(office) == [])
        office.world.set(Instant.noon.adding(days: 30))
        try await office.take(.renew, awarded)
        #expect(try await revoked(office) == [], "what it says is still true")
        let renewed = try await give(office)(awarded.record.id, by: asha).credential
        #expect(renewed.id != first.id && renewed.terms.expires > first.terms.expires)
        #expect(try await revoked(office) == [first.place.position], "another took its place")
    }

    @Test func `a suspended licence is not taken along, and what was counts no longer, also once it is restored`()
        async throws
    {
        let office = try LicensingOffice()
        let awarded = try await office.awarded()
        let first = try await give(office)(awarded.record.id, by: asha).credential
        let suspended = try await office.take(.suspend, awarded)
        #expect(try await revoked(office) == [first.place.position])
        #expect(await refusal { try await give(office)(awarded.record.id, by: asha) }?.code == .notInThisState)
        try await office.take(.restore, suspended)
        #expect(try await revoked(office) == [first.place.position])
        let second = try await give(office)(awarded.record.id, by: asha).credential
        #expect(second.place != first.place)
        #expect(try await revoked(office) == [first.place.position])
    }

    @Test(arguments: [
        (LicenceMove.suspend, true), (.withdraw, true), (.giveUp, true), (.imposeConditions, true), (.transfer, true),
        (.renew, false),
    ])
    func `a step ends what was taken along, unless it leaves it true`(_ move: LicenceMove, _ ends: Bool) async throws {
        let office = try LicensingOffice()
        let awarded = try await office.awarded()
        let given = try await give(office)(awarded.record.id, by: asha).credential
        try await office.take(move, awarded)
        #expect(try await revoked(office) == (ends ? [given.place.position] : []))
    }

    @Test func `what a panel writes down and has not confirmed changes nothing outside`() async throws {
        let office = try LicensingOffice()
        let awarded = try await office.awarded()
        let given = try await give(office)(awarded.record.id, by: asha).credential
        let said = LicenceSaid(panel: panel[0..<3].map(\.account), reason: "So.", handling: "None is held.")
        let step = TakeLicenceStep(office.desk)
        let waiting = try await step(
            .step(.suspend, said),
            awarded.record.id,
            expecting: awarded.record.version,
            by: panel[0]
        )
        #expect(waiting.record.proposal != nil)
        #expect(try await revoked(office) == [])
        #expect(try await give(office)(awarded.record.id, by: asha).credential.id == given.id)
    }

    @Test func `it says that there are conditions, and not which`() async throws {
        let office = try LicensingOffice()
        let applied = try await office.take(.admit, office.applied())
        let awarded = try await office.take(.awardWithConditions, applied)
        let given = try await give(office)(awarded.record.id, by: asha).credential
        #expect(given.terms.isConditional && !given.signed.contains("supervisor"))
        try await office.take(.liftConditions, awarded)
        #expect(try await revoked(office) == [given.place.position])
    }

    @Test func `it is not taken along before it is awarded, nor after its last day`() async throws {
        let office = try LicensingOffice()
        let applied = try await office.applied()
        #expect(await refusal { try await give(office)(applied.record.id, by: asha) }?.code == .notInThisState)
        let awarded = try await office.take(.award, office.take(.admit, applied))
        let last = try #require(awarded.record.expires)
        office.world.set(LocalTime.instant(on: last, minuteOfDay: 1_439))
        _ = try await give(office)(awarded.record.id, by: asha)
        office.world.set(LocalTime.instant(on: last.adding(days: 1), minuteOfDay: 0))
        #expect(await refusal { try await give(office)(awarded.record.id, by: asha) }?.code == .notInThisState)
    }

    @Test func `another key signs what is given from then on, and the one before stays known`() async throws {
        let office = try LicensingOffice()
        let awarded = try await office.awarded()
        let read = ReadIssuer(store: office.store)
        #expect(await refusal { try await read.keys() }?.code == .notFound)
        let first = try await give(office)(awarded.record.id, by: asha).credential
        let change = ChangeCredentialKey(store: office.store, by: PlainWriter(), world: office.world)
        #expect(await refusal { try await change(by: asha) }?.code == .notAllowed)
        let next = try await change(by: .operator(of: "police"))
        #expect(try await read.keys().map(\.id) == [next.id, first.key])
        let second = try await give(office)(awarded.record.id, by: asha).credential
        #expect(second.key == next.id && second.id != first.id)
    }

    @Test func `another version of who holds it takes another, and lists are of one agency`() async throws {
        let office = try LicensingOffice()
        let awarded = try await office.awarded()
        let first = try await give(office)(awarded.record.id, by: asha).credential
        var account = try #require(try await office.store.read { try $0.account(RecordID(asha.account.text)) })
        (account.name, account.version) = ("Asha Vale", account.version + 1)
        try office.store.keep(account)
        let second = try await give(office)(awarded.record.id, by: asha).credential
        #expect(second.signed.hasSuffix("Asha Vale") && second.id != first.id)
        let read = ReadIssuer(store: office.store)
        #expect(try await read.revoked(in: 0, of: "other-force").positions == [])
        for list in [-1, 1] {
            #expect(await refusal { try await read.revoked(in: list, of: "police") }?.code == .notFound)
        }
    }

    /// Signs by saying what it was given.
    private struct PlainWriter: CredentialWriting {
        func newKey(_ id: RecordID, at moment: Instant) -> CredentialKey {
            CredentialKey(id, verifying: [1], sealed: [2], since: moment)
        }

        func signed(_ draft: CredentialDraft, with key: CredentialKey) -> String {
            "\(draft.scheme.id) by \(key.id), \(draft.name)"
        }
    }
}
