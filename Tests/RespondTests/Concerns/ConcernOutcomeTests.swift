import Access
import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// Those who raised a concern learn what became of it, and see nothing else.
struct ConcernOutcomeTests {
    private let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    @Test func `it is received, looked at and decided, and reading the outcome is noted once`() async throws {
        let concern = try await bureau.raise()
        let id = try #require(concern.notification)
        #expect(try await bureau.readConcern(concern.id).standing == .received)
        try await bureau.make(.take, id)
        #expect(try await bureau.readConcern(concern.id).standing == .lookedAt)
        try await bureau.make(.decide, id)
        let fetched = try await bureau.readConcern(concern.id, isHeard: false)
        #expect(fetched.isNew, "what a system fetched is not yet read")
        let heard = try await bureau.account { try await bureau.readConcern(concern.id) }
        #expect(heard.answer.outcome?.words == "We keep it.")
        #expect(heard.events.map(\.name) == [.notificationAcknowledged])
        #expect(heard.entries.contains { $0.kind == "concern" && $0.verb == "consult" })
        let told = heard.entries.filter { $0.kind == "person" }
        #expect(told.allSatisfy { $0.verb == "disclose" }, "the outcome is told to another agency")
        #expect(told.compactMap(\.id) == concern.about)
        let again = try await bureau.account { try await bureau.readConcern(concern.id, by: Bureau.charityColleague) }
        #expect(again.entries.filter { $0.kind == "person" }.allSatisfy { $0.verb == "consult" })
        #expect(!again.answer.isNew)
        #expect(again.events.isEmpty)
        #expect(
            try await bureau.noted(id).holding.involved.isEmpty,
            "nobody of the partner takes part in what the hub holds"
        )
    }

    @Test func `what is added keeps its time and name, and has a decision looked at again`() async throws {
        let concern = try await bureau.raise()
        let add = AddToConcern(bureau.concerns)
        let first = try await add("He came back.", to: concern.id, expecting: 1, by: Bureau.charityColleague)
        #expect(first.record.added.map(\.words) == ["He came back."])
        #expect(first.record.added.map(\.by) == [Bureau.charityColleague.account])
        #expect(first.record.raised == concern.raised)
        try await bureau.decide(concern)
        let later = try await bureau.account {
            try await add("She is gone.", to: concern.id, expecting: 2, by: Bureau.charity)
        }
        #expect(later.answer.standing == .received)
        #expect(later.events.map(\.name) == [.concernAddedTo, .contactChanged, .notificationAskedAgain])
        let asked = try await bureau.noted(#require(concern.notification))
        #expect(asked.status == .waiting)
        #expect(asked.holding.involved.isEmpty)
        await bureau.refuses(.versionStale) {
            try await add("Again.", to: concern.id, expecting: 1, by: Bureau.charity)
        }
        await bureau.refuses(.badInput) { try await add(" ", to: concern.id, expecting: nil, by: Bureau.charity) }
    }

    @Test func `what is added before it is decided reaches those who decide, and is assessed`() async throws {
        let concern = try await bureau.raise()
        let id = try #require(concern.notification)
        try await bureau.make(.take, id)
        let before = try #require(try await bureau.store.read { try $0.contact(concern.contact, .latest) })
        let added = try await bureau.account {
            try await AddToConcern(bureau.concerns)("She is gone.", to: concern.id, expecting: 1, by: Bureau.charity)
        }
        let people = added.entries.filter { $0.kind == "person" }
        #expect(people.map(\.verb) == concern.about.map { _ in "disclose" })
        await bureau.refuses(.versionStale) { try await bureau.make(.decide, id, expecting: 2) }
        #expect(try await bureau.noted(id).status == .screening, "what was done with it stands")
        try await bureau.make(.decide, id, expecting: 3)
        let contact = try #require(try await bureau.store.read { try $0.contact(concern.contact, .latest) })
        #expect(try SmallDocument(contact.document).further == ["She is gone."])
        #expect(contact.documentVersion == before.version + 1)
        #expect(contact.holding == before.holding, "they take no part in it")
        #expect(try await AssessWaiting(bureau.concerns.contacts)(atMost: 10) > 0)
        let made = try await bureau.store.read { try $0.latestAssessment(of: contact.id, .latest) }
        #expect(made?.contactVersion == contact.version)
    }

    @Test func `nobody but the one who raised it says that it was read`() async throws {
        let concern = try await bureau.raise()
        let id = try #require(concern.notification)
        try await bureau.decide(concern)
        let officer = Actor.of(.responder, unit: nil)
        await bureau.refuses(.notInThisState) { try await bureau.make(.acknowledge, id, by: Bureau.screener) }
        #expect(try await bureau.noted(id).moves(of: .writer, by: officer.account) == [.askAgain])
        #expect(try await bureau.noted(id).clock == nil, "nobody of the agency owes the reading")
        let tally = TallyConcernsToRead(store: bureau.store)
        #expect(try await tally(by: Bureau.charityColleague) == 1)
        #expect(try await tally(by: .of(.partnerPractitioner, agency: "health", unit: nil)) == 0)
        #expect(try await bureau.readConcern(concern.id).isNew)
        #expect(try await bureau.noted(id).status == .told)
        #expect(try await tally(by: Bureau.charityColleague) == 0)
    }

    @Test func `the contact and the notification are not theirs to see`() async throws {
        let concern = try await bureau.raise()
        await bureau.refuses(.notFound) {
            try await ReadContact(store: bureau.store, world: bureau.world)(
                concern.contact,
                .latest,
                by: Bureau.charity
            )
        }
        let notification = try #require(concern.notification)
        await bureau.refuses(.notFound) { try await ReadNotification(bureau.hub)(notification, by: Bureau.charity) }
        await bureau.refuses(.notFound) {
            try await MoveNotification(bureau.hub)(
                .askAgain,
                notification,
                saying: "Why?",
                expecting: nil,
                by: Bureau.charity
            )
        }
    }

    @Test func `nobody of another agency sees what was raised`() async throws {
        let concern = try await bureau.raise()
        let other = Actor.of(.partnerPractitioner, agency: "health", unit: nil)
        let list = ListConcerns(bureau.concerns)
        #expect(try await list(PageRequest(limit: 10), by: other).items.isEmpty)
        #expect(
            try await list(PageRequest(limit: 10), by: Bureau.charityColleague).items.map(\.record.id) == [concern.id]
        )
        await bureau.refuses(.notFound) { try await bureau.readConcern(concern.id, by: other) }
        await bureau.refuses(.notFound) {
            try await AddToConcern(bureau.concerns)("More.", to: concern.id, expecting: nil, by: other)
        }
        await bureau.refuses(.notAllowed) { try await bureau.readConcern(concern.id, by: Bureau.screener) }
    }

    @Test func `those who hold the contact see who raised it and what they said`() async throws {
        let concern = try await bureau.raise()
        let find = FindConcern(store: bureau.store, world: bureau.world)
        let found = try await bureau.account { try await find(of: concern.contact, by: Bureau.screener) }
        #expect(found.answer?.raised.opinion == "I think he keeps her money.")
        #expect(found.entries == [Journaled(.consult, .concern, concern.id, under: "same-agency")])
        #expect(try await find(of: bureau.contact.id, by: bureau.responder)?.id == nil)
        await bureau.refuses(.notFound) { try await find(of: concern.contact, by: bureau.responder) }
        await bureau.refuses(.notFound) { try await find(of: concern.contact, by: Bureau.charity) }
    }

    @Test func `an agency that must not be told any more learns no outcome`() async throws {
        let concern = try await bureau.raise()
        let written = WrittenSafeContact(keptFrom: ["housing"], because: "Her brother works there.")
        _ = try await KeepSafeContact(bureau.handover.desk)(
            written,
            of: concern.about[0],
            expecting: nil,
            by: Bureau.screener
        )
        try await bureau.decide(concern)
        let view = try await bureau.readConcern(concern.id)
        #expect(view.standing == .received)
        #expect(view.outcome == nil)
        #expect(try await TallyConcernsToRead(store: bureau.store)(by: Bureau.charity) == 0)
        #expect(try await bureau.noted(#require(concern.notification)).status == .decided)
    }
}
