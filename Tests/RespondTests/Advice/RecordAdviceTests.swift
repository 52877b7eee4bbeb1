import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// That somebody was asked is kept, with what was decided; it hands nothing over.
struct RecordAdviceTests {
    private let bureau: Bureau

    init() throws {
        bureau = try Bureau()
    }

    @Test func `it holds whom, what, and what was decided; whoever was named was told of`() async throws {
        let (made, entries, events) = try await bureau.account { try await bureau.ask() }
        #expect(
            entries == [
                Journaled(.collect, .advice, made.id, 1, under: "took-part"),
                Journaled(.disclose, .person, Cast.nora.id, under: "took-part"),
                Journaled(.consult, .person, Cast.idris.id, under: "took-part"),
            ]
        )
        #expect(events == [Event(.adviceRecorded, of: bureau.contact.id)])
        #expect(made.asked.agency == "adult-social-care")
        #expect(made.asked.naming == [Cast.nora.id])
        #expect(made.asked.at == bureau.world.now)
        #expect(made.decided.course == .follows)
        #expect(made.recorded.by == bureau.responder.account)
    }

    @Test func `that nobody answered is kept too, and nobody was told of anybody`() async throws {
        let unanswered = NewAdvice.small.but {
            ($0.advised, $0.course, $0.who) = (nil, nil, nil)
            $0.because = "It rang out twice, and she cannot be left."
        }
        let (made, entries, _) = try await bureau.account { try await bureau.ask(unanswered) }
        #expect(made.advised == nil)
        #expect(made.decided.because == "It rang out twice, and she cannot be left.")
        #expect(entries.map(\.verb) == ["collect", "consult", "consult"])
        let unreasoned = await bureau.refuses(.badInput) { try await bureau.ask(unanswered.but { $0.because = " " }) }
        #expect(unreasoned?.problems.map(\.field) == ["because"])
        let followed = await bureau.refuses(.badInput) { try await bureau.ask(unanswered.but { $0.course = .follows }) }
        #expect(followed?.problems.map(\.field) == ["course"])
    }

    @Test func `deciding otherwise than advised takes a reason`() async throws {
        let departing = NewAdvice.small.but { $0.course = .departs }
        let refused = await bureau.refuses(.badInput) { try await bureau.ask(departing) }
        #expect(refused?.problems.map(\.field) == ["because"])
        let made = try await bureau.ask(departing.but { $0.because = "Her daughter came." })
        #expect(made.decided.course == .departs)
    }

    @Test func `everything that has to be mended is told at once`() async throws {
        let refused = await bureau.refuses(.badInput) {
            try await bureau.ask(
                NewAdvice(
                    "duty-social-wroker",
                    agency: "nobody",
                    who: " ",
                    means: nil,
                    at: bureau.world.now.adding(hours: 1),
                    naming: ["p1", "p9"],
                    question: " ",
                    advised: " ",
                    decided: ""
                )
            )
        }
        #expect(
            refused?.problems.map(\.field) == [
                "kind", "agency", "means", "at", "naming[1]", "question", "advised", "who", "course", "decided",
            ]
        )
        #expect(refused?.problems.first?.remedy == "did you mean duty-social-worker?")
    }

    @Test func `advice neither holds a contact nor tells those whose it is`() async throws {
        try bureau.graded()
        let before = try await bureau.standing().obstacles
        try await bureau.ask()
        #expect(try await bureau.standing().obstacles == before)
        #expect(before == [.nobodyHolds, .notTold("adult-social-care")])
    }

    @Test func `those who were of the contact when it was asked are accounted for too`() async throws {
        try await bureau.ask()
        try bureau.store.keep(try await bureau.latestContact().next { $0.links.removeLast() })
        let list = ListAdvice(bureau.advice)
        let (found, entries, _) = try await bureau.account {
            try await list(bureau.contact.id, by: bureau.responder)
        }
        #expect(found.people == [Cast.nora.id, Cast.idris.id])
        #expect(entries.map(\.id) == [bureau.contact.id, Cast.nora.id, Cast.idris.id])
        let beside = try await bureau.account {
            try await list(bureau.contact.id, besideContact: true, by: bureau.responder)
        }
        #expect(beside.entries.map(\.id) == [Cast.idris.id])
    }

    @Test func `it is listed with its contact, the latest first, for those who may read that`() async throws {
        let first = try await bureau.ask()
        bureau.world.pass(seconds: 60)
        let second = try await bureau.ask()
        let (found, entries, _) = try await bureau.account {
            try await ListAdvice(bureau.advice)(bureau.contact.id, by: bureau.responder)
        }
        #expect(found.items.map(\.id) == [second.id, first.id])
        #expect(entries.map(\.kind) == ["contact", "person", "person"])
        for outsider in Bureau.outsiders {
            await bureau.refuses(outsider.code) { try await bureau.ask(by: outsider.actor) }
            await bureau.refuses(outsider.code) {
                try await ListAdvice(bureau.advice)(bureau.contact.id, by: outsider.actor)
            }
        }
    }
}
