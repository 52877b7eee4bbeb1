import Access
import Recognise
@testable import Respond
import TestSupport
import Testing
import Vocabulary

/// How to make contact with somebody safely, and who must not be told of them.
struct SafeContactTests {
    private static let barred = WrittenSafeContact(
        how: "Through the school office, before three",
        never: "Ring the house",
        keptFrom: ["adult-social-care"],
        others: "Her brother",
        because: "Her brother works there"
    )

    private func keep(
        _ written: WrittenSafeContact,
        _ bureau: Bureau,
        of person: RecordID = Cast.nora.id,
        expecting version: Int? = nil,
        by actor: Actor? = nil
    ) async throws -> PersonRecord {
        try await KeepSafeContact(bureau.handover.desk)(
            written,
            of: person,
            expecting: version,
            by: actor ?? bureau.responder
        )
    }

    @Test func `it is kept with the person, as a version of its own`() async throws {
        let bureau = try Bureau()
        let (person, entries, events) = try await bureau.account { try await keep(Self.barred, bureau) }
        #expect(person.version == 2)
        #expect(person.safeContact?.how == "Through the school office, before three")
        #expect(person.safeContact?.bars("adult-social-care") == true)
        #expect(person.safeContact?.bars("health") == false)
        #expect(entries.map(\.verb) == ["alter"])
        #expect(events.isEmpty)
        await bureau.refuses(.versionStale) { try await keep(Self.barred, bureau, expecting: 1) }
        #expect(try await keep(WrittenSafeContact(how: " "), bureau, expecting: 2).safeContact == nil)
    }

    @Test func `only those write it who hold a contact with the person`() async throws {
        let bureau = try Bureau()
        for outsider in Bureau.outsiders {
            await bureau.refuses(outsider.code) { try await keep(Self.barred, bureau, by: outsider.actor) }
        }
        await bureau.refuses(.notFound) { try await keep(Self.barred, bureau, of: Cast.bronwen.id) }
    }

    @Test func `every field that must be mended is named at once`() async throws {
        let bureau = try Bureau()
        let refused = await bureau.refuses(.badInput) {
            try await keep(WrittenSafeContact(keptFrom: ["police", "bakers"], because: " "), bureau)
        }
        #expect(
            refused?.problems.map(\.field) == [
                "must_not_receive.agencies[0]", "must_not_receive.agencies[1]", "must_not_receive.why",
            ]
        )
    }

    @Test func `nothing is sent to an agency that must not be told, neither of the person nor of others`() async throws
    {
        let bureau = try Bureau()
        try await bureau.referral(.draft)
        _ = try await keep(Self.barred, bureau, of: Cast.idris.id)
        func send(alsoOf others: [PersonID]) async throws -> ReferralRecord {
            try await SendReferral(bureau.handover.desk)(
                Bureau.draft,
                telling: .small,
                alsoOf: others,
                expecting: nil,
                by: bureau.responder
            )
        }
        let refused = await bureau.refuses(.mustNotReceive) { try await send(alsoOf: ["p2"]) }
        #expect(refused?.reason.contains("brother") == false, "the reason is for those who may read it")
        #expect(try await send(alsoOf: []).status == .sent)
    }

    @Test func `what they hold already stays, and nothing more is told`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.informationRequested)
        let (_, _, events) = try await bureau.account { try await keep(Self.barred, bureau) }
        #expect(events.map(\.name) == [.safeContactChanged])
        await bureau.refuses(.mustNotReceive) { try await bureau.handover.make(.supplyInformation, Bureau.draft) }
        try await bureau.handover.make(.withdraw, Bureau.draft)
        #expect(try await bureau.latest().status == .withdrawn)
    }

    @Test func `the agency sees it as it is known now, from the first look on`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        func seen() async throws -> SafeContact? {
            try await ReadReceivedReferral(store: bureau.store, world: bureau.world)(
                Bureau.draft,
                by: bureau.handover.recipient
            ).safeContact
        }
        #expect(try await seen() == nil)
        _ = try await keep(WrittenSafeContact(never: "Leave a message"), bureau)
        #expect(try await seen()?.never == "Leave a message")
        try await bureau.handover.make(.receive, Bureau.draft)
        try await bureau.handover.make(.withdraw, Bureau.draft)
        #expect(try await seen() == nil)
    }

    @Test func `an agency that must not be told any more sees what it saw, and nothing of how they are reached`()
        async throws
    {
        let bureau = try Bureau()
        try await bureau.referral(.received)
        let reading = ReadReceivedReferral(store: bureau.store, world: bureau.world)
        let before = try await reading(Bureau.draft, by: bureau.handover.recipient)
        #expect(!before.heldBack.isEmpty)
        bureau.world.pass(seconds: 60)
        _ = try await keep(Self.barred, bureau)
        bureau.world.pass(seconds: 60)
        try await bureau.handover.make(.accept, Bureau.draft)
        let after = try await reading(Bureau.draft, by: bureau.handover.recipient)
        #expect(after.safeContact == nil)
        #expect((after.told?.details, after.heldBack) == (before.told?.details, before.heldBack))
        _ = try await keep(WrittenSafeContact(never: "Ring the house"), bureau)
        #expect(try await reading(Bureau.draft, by: bureau.handover.recipient).heldBack.isEmpty)
    }

    @Test func `whoever else was told of counts as long as the referral does`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.draft)
        _ = try await SendReferral(bureau.handover.desk)(
            Bureau.draft,
            telling: .small,
            alsoOf: ["p2"],
            expecting: nil,
            by: bureau.responder
        )
        try await bureau.handover.make(.receive, Bureau.draft)
        try await bureau.handover.make(.requestInformation, Bureau.draft)
        _ = try await keep(Self.barred, bureau, of: Cast.idris.id)
        await bureau.refuses(.mustNotReceive) { try await bureau.handover.make(.supplyInformation, Bureau.draft) }
    }

    @Test func `whoever must not be told reads nothing of it, and does not take themselves off the list`() async throws
    {
        let bureau = try Bureau()
        let theirs = Actor.of(.partnerPractitioner, agency: "adult-social-care", unit: nil)
        let people = [SmallPerson("p1", Cast.nora.details, record: Cast.nora.id)]
        try bureau.store.keep(try ContactRecord.small(.numbered(810), SmallDocument(people), by: theirs))
        let read = ReadPerson(store: bureau.store, world: bureau.world)
        _ = try await keep(WrittenSafeContact(never: "Ring the house"), bureau)
        #expect(try await read(Cast.nora.id, .latest, by: theirs).record.safeContact != nil)
        _ = try await keep(Self.barred, bureau)
        #expect(try await read(Cast.nora.id, .latest, by: theirs).record.safeContact == nil)
        await bureau.refuses(.notFound) { try await keep(WrittenSafeContact(), bureau, by: theirs) }
    }

    @Test func `it is not printed`() async throws {
        let bureau = try Bureau()
        let kept = try await keep(Self.barred, bureau).safeContact
        #expect(!"\(String(describing: kept)) \(String(reflecting: kept))".contains("school"))
    }
}
