import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// What an agency sees of a plan, and for whom those answer who keep it.
struct AskedTests {
    private let elsewhere = Actor.of(.partnerPractitioner, agency: "health", unit: nil)

    @Test func `an agency sees what it was asked, and nothing else of the plan or the contact`() async throws {
        let planning = try await Planning()
        let own = Planning.action("Check who has a key", by: ActionOwner("police"))
        let view = try await planning.begin(asking: [Planning.action(), own])
        let action = view.actions[0]
        let (seen, entries, _) = try await planning.bureau.account {
            try await planning.reading(action.id, by: Planning.worker)
        }
        #expect(seen.side == .owner && seen.shared == nil && seen.can == [.agree, .decline, .complete, .askDay])
        #expect(
            entries == [
                Journaled(.consult, .plannedAction, action.id, under: "sent-to-agency"),
                Journaled(.consult, .person, Cast.nora.id, under: "sent-to-agency"),
            ]
        )
        await planning.bureau.refuses(.notFound) { try await planning.reading(view.actions[1].id, by: Planning.worker) }
        await planning.bureau.refuses(.notFound) {
            try await ReadPlan(planning.desk)(view.record.id, by: Planning.worker)
        }
        for move in [ActionMove.withdraw, .change] {
            await planning.bureau.refuses(.notFound) {
                try await planning.move(.needed(move), action, by: Planning.worker)
            }
        }
        let (listed, _) = try await planning.reading.list(open: true, PageRequest(limit: 9), by: Planning.worker)
        #expect(listed.items.map(\.id) == [action.id])
    }

    @Test func `an agency that must not be told is neither asked nor takes part`() async throws {
        let planning = try await Planning()
        let bureau = planning.bureau
        try await planning.bar()
        await bureau.refuses(.mustNotReceive) { try await planning.begin() }
        let own = Planning.action("Check who has a key", by: ActionOwner("police"))
        var terms = Planning.terms
        terms.with = ["adult-social-care"]
        await bureau.refuses(.mustNotReceive) { try await planning.begin(terms, asking: [own]) }
        try await planning.begin(asking: [own])
    }

    @Test func `an agency that was not asked sees nothing, and those who keep the plan do not answer for one that was`()
        async throws
    {
        let planning = try await Planning()
        let action = try await planning.begin().actions[0]
        await planning.bureau.refuses(.notFound) { try await planning.reading(action.id, by: elsewhere) }
        for move in ActionMove.allCases {
            await planning.bureau.refuses(.notFound) { try await planning.move(.needed(move), action, by: elsewhere) }
        }
        for move in ActionMove.allCases where move.rule.side == .owner {
            await planning.bureau.refuses(.notInThisState) {
                try await planning.move(.needed(move), action, by: planning.responder)
            }
        }
        let (listed, tally) = try await planning.reading.list(open: true, PageRequest(limit: 9), by: elsewhere)
        #expect(listed.items.isEmpty && tally == AskedTally(open: 0, overdue: 0))
        await planning.bureau.refuses(.notAllowed) {
            try await planning.reading.list(open: true, PageRequest(limit: 9), by: planning.responder)
        }
    }

    @Test func `agencies that take part see all of the plan's actions`() async throws {
        let planning = try await Planning()
        var terms = Planning.terms
        terms.with = ["adult-social-care"]
        let own = Planning.action("Check who has a key", by: ActionOwner("police"))
        let view = try await planning.begin(terms, asking: [Planning.action(), own])
        let seen = try await planning.reading(view.actions[0].id, by: Planning.worker)
        #expect(seen.shared?.others.map(\.asked.words) == ["Check who has a key"])
        #expect(seen.shared?.terms.theirAims == "I want my own key back.")
        await planning.bureau.refuses(.notFound) { try await planning.reading(view.actions[1].id, by: Planning.worker) }
    }

    @Test func `what is due and what is overdue is counted for the agency`() async throws {
        let planning = try await Planning()
        let view = try await planning.begin(asking: [Planning.action(), Planning.action(due: "2026-12-04")])
        planning.bureau.world.set(Ward.noon("2026-11-28"))
        let (_, tally) = try await planning.reading.list(open: true, PageRequest(limit: 1), by: Planning.worker)
        #expect(tally == AskedTally(open: 2, overdue: 1))
        try await planning.move(.needed(.complete), view.actions[0])
        let (done, after) = try await planning.reading.list(open: false, PageRequest(limit: 9), by: Planning.worker)
        #expect(done.items.map(\.id) == [view.actions[0].id] && after == AskedTally(open: 1, overdue: 0))
    }

    @Test func `an answer is disclosed to those who asked`() async throws {
        let planning = try await Planning()
        let action = try await planning.begin().actions[0]
        let (_, entries, _) = try await planning.bureau.account { try await planning.move(.needed(.agree), action) }
        #expect(
            entries == [
                Journaled(.alter, .plannedAction, action.id, 2, under: "sent-to-agency"),
                Journaled(.disclose, .person, Cast.nora.id, under: "sent-to-agency"),
            ]
        )
        await planning.bureau.refuses(.versionStale) {
            try await planning.move(.needed(.complete), action, expecting: 1)
        }
    }

    @Test func `for somebody outside Heed those who keep the plan answer`() async throws {
        let planning = try await Planning()
        let outside = [
            ActionOwner(nil, name: "The food bank, R. Sallow", told: .byTelephone),
            ActionOwner("adult-social-care", name: "R. Amberley", told: .inWriting),
        ]
        let view = try await planning.begin(asking: outside.map { Planning.action(by: $0) })
        for action in view.actions {
            #expect(action.status == .asked && action.to == nil)
            #expect(action.can(.planner) == [.agree, .decline, .complete, .change, .withdraw])
            await planning.bureau.refuses(.notInThisState) { try await planning.move(.needed(.askDay), action) }
            await planning.bureau.refuses(.notFound) {
                try await planning.move(.needed(.agree), action, by: Planning.worker)
            }
            #expect(try await planning.move(.needed(.complete), action).record.status == .done)
        }
    }

    @Test func `what one plans for oneself is agreed to`() async throws {
        let planning = try await Planning()
        let action = try await planning.begin(asking: [Planning.action(by: ActionOwner("police"))]).actions[0]
        #expect(action.status == .agreed && action.to == nil)
    }

    @Test func `of those of whom an agency must not be told any more it sees nothing beside what it was asked`()
        async throws
    {
        let planning = try await Planning()
        var terms = Planning.terms
        terms.with = ["adult-social-care"]
        let action = try await planning.beginOfTwo(terms).actions[0]
        #expect(try await planning.reading(action.id, by: Planning.worker).shared?.others.count == 1)
        try await planning.bar(from: Cast.idris.id)
        #expect(try await planning.reading(action.id, by: Planning.worker).shared?.others.count == 0)
        try await planning.bar()
        #expect(try await planning.reading(action.id, by: Planning.worker).shared == nil)
    }

    @Test func `an agency that must not be told any more is told no other day`() async throws {
        let planning = try await Planning()
        let action = try await planning.begin().actions[0]
        try await planning.bar()
        await planning.bureau.refuses(.mustNotReceive) { try await planning.move(.needed(.change), action) }
        try await planning.move(.needed(.withdraw), action)
    }
}
