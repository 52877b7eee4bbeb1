import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// What agencies are asked, what they are shown for it, and what they answer.
struct ResearchTests {
    private let bureau: Bureau
    private let worker = Actor.of(.partnerPractitioner, agency: "health", unit: nil)

    init() throws {
        bureau = try Bureau()
    }

    private var reading: ReadResearch<MemoryStore> { ReadResearch(store: bureau.store, world: bureau.world) }

    private var answering: AnswerResearch<MemoryStore> {
        AnswerResearch(store: bureau.store, policies: FixedRespondPolicies(), world: bureau.world)
    }

    /// The ask of one agency, of a notification that is researched.
    private func ask(of agency: AgencyID = "health") async throws -> (notification: RecordID, ask: ResearchRecord) {
        let id = try await bureau.notification(.research)
        let all = try await bureau.store.read { try $0.research(of: id) }
        return (id, try #require(all.first { $0.to == agency }))
    }

    @Test func `each agency has an ask of its own, with as much of the person as the policy says`() async throws {
        let id = try await bureau.notification(.screening)
        let (_, entries, events) = try await bureau.account { try await bureau.make(.research, id) }
        let asks = try await bureau.store.read { try $0.research(of: id) }
        #expect(asks.map(\.to) == ["adult-social-care", "health"])
        #expect(
            asks.allSatisfy { $0.asked.told == [ToldDetail("Name", "Nora Quill"), ToldDetail("Born", "1951-04-02")] }
        )
        #expect(asks.allSatisfy { $0.due == bureau.world.now.adding(hours: 2) })
        #expect(asks.first?.asked.footing == "Care Act 2014, section 45: invented")
        #expect(entries.filter { $0.verb == "disclose" }.map(\.id) == [Cast.nora.id, Cast.nora.id])
        #expect(entries.filter { $0.kind == "research" }.map(\.verb) == ["collect", "collect"])
        #expect(events == [Event(.researchAsked, of: id)])
    }

    @Test func `an agency that must not be told is not asked`() async throws {
        let id = try await bureau.notification(.screening)
        let barred = SafeContact(
            how: nil,
            never: nil,
            mustNotReceive: MustNotReceive(["health"], because: "Her brother works there"),
            at: .afterNoon(1),
            by: "one"
        )
        var nora = Cast.nora
        nora.version += 1
        nora.safeContact = barred
        try bureau.store.keep(nora)
        await bureau.refuses(.mustNotReceive) { try await bureau.make(.research, id) }
    }

    @Test func `what is not whole is refused, field by field`() async throws {
        let id = try await bureau.notification(.screening)
        let empty = ResearchQuestion(to: [], about: [Cast.bronwen.id], "", because: " ", on: "nothing")
        let refused = await bureau.refuses(.badInput) {
            try await AskAgencies(bureau.hub)(id, empty, expecting: nil, by: Bureau.screener)
        }
        #expect(refused?.problems.map(\.field) == ["agencies", "about[0]", "question", "why", "footing"])
        var question = ResearchQuestion.small
        question.agencies = ["police"]
        let unknown = await bureau.refuses(.badInput) {
            try await AskAgencies(bureau.hub)(id, question, expecting: nil, by: Bureau.screener)
        }
        #expect(unknown?.problems.map(\.field) == ["agencies[0]"])
    }

    @Test func `an agency sees what it was asked and nobody else's, and nothing of the notification`() async throws {
        let (id, ask) = try await ask()
        let (page, entries, _) = try await bureau.account {
            try await reading.list(answered: false, PageRequest(limit: 9), by: worker)
        }
        #expect(page.items.map(\.id) == [ask.id])
        #expect(entries == [Journaled(.consult, .person, Cast.nora.id, under: "lists-research")])
        let elsewhere = Actor.of(.partnerPractitioner, agency: "education", unit: nil)
        #expect(try await reading.list(answered: false, PageRequest(limit: 9), by: elsewhere).items.isEmpty)
        for (actor, code) in [
            (elsewhere, Refusal.Code.notFound), (bureau.responder, .notAllowed), (Bureau.screener, .notFound),
        ] {
            await bureau.refuses(code) { try await reading(ask.id, by: actor) }
            await bureau.refuses(code) { try await answering(ask.id, .notKnown, expecting: nil, by: actor) }
        }
        await bureau.refuses(.notFound) { try await ReadNotification(bureau.hub)(id, by: worker) }
        await bureau.refuses(.notAllowed) { try await reading.answers(to: id, by: worker) }
    }

    @Test func `an answer tells the hub, and the hub sees all of them`() async throws {
        let (id, ask) = try await ask()
        let (answered, entries, events) = try await bureau.account {
            try await answering(ask.id, .known, saying: "We visit weekly.", expecting: 1, by: worker)
        }
        #expect(
            entries == [
                Journaled(.alter, .research, ask.id, 2, under: "sent-to-agency"),
                Journaled(.disclose, .person, Cast.nora.id, under: "sent-to-agency"),
            ]
        )
        #expect(events == [Event(.researchAnswered, of: ask.id)])
        #expect(answered.answer?.words == "We visit weekly.")
        let seen = try await reading.answers(to: id, by: Bureau.screener)
        #expect(seen.map { $0.answer?.known } == [nil, .known])
        #expect(try await reading.list(answered: true, PageRequest(limit: 9), by: worker).items.map(\.id) == [ask.id])
        await bureau.refuses(.versionStale) { try await answering(ask.id, .notKnown, expecting: 1, by: worker) }
        await bureau.refuses(.notAllowed) { try await reading.answers(to: id, by: bureau.responder) }
    }

    /// What is wrong with each answer, and which field says so.
    private static let wrong: [(ResearchAnswer.Known, String?, WithholdingReasonID?, String)] = [
        (.known, " ", nil, "words"), (.notKnown, "x", nil, "words"), (.mayNotSay, nil, nil, "reason"),
        (.mayNotSay, nil, "no-time", "reason"), (.known, "x", "person-refused", "reason"),
        (.mayNotSay, "x", "person-refused", "words"),
    ]

    @Test(arguments: wrong.indices) func `an answer that is not whole is refused`(place: Int) async throws {
        let (_, ask) = try await ask()
        let (known, words, reason, field) = Self.wrong[place]
        let refused = await bureau.refuses(.badInput) {
            try await answering(ask.id, known, saying: words, withholding: reason, expecting: nil, by: worker)
        }
        #expect(refused?.problems.map(\.field) == [field])
    }

    @Test func `that it may not say is an answer, with its reason`() async throws {
        let (_, ask) = try await ask()
        let given = try await answering(ask.id, .mayNotSay, withholding: "person-refused", expecting: nil, by: worker)
        #expect(given.answer?.withheld == "person-refused")
    }
}
