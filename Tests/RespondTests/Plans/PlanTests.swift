import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// What those who keep a plan do with it.
struct PlanTests {
    @Test func `a plan begins with what is asked of whom, and everybody of whom others are told is accounted for`()
        async throws
    {
        let planning = try await Planning()
        let (view, entries, events) = try await planning.bureau.account { try await planning.begin() }
        let (plan, action) = (view.record, try #require(view.actions.first))
        #expect(plan.status == .open && plan.contact == planning.ward.id && plan.can == PlanMove.allCases)
        #expect(action.asked.told == [ToldDetail("Name", "Nora Quill"), ToldDetail("Born", "1951-04-02")])
        #expect(action.asked.footing == "Care Act 2014, section 45: invented")
        #expect(action.status == .asked && action.to == "adult-social-care")
        #expect(
            entries == [
                Journaled(.collect, .plan, plan.id, 1, under: "took-part"),
                Journaled(.collect, .plannedAction, action.id, 1, under: "took-part"),
                Journaled(.disclose, .person, Cast.nora.id, under: "took-part"),
            ]
        )
        #expect(events == [Event(.actionAsked, of: action.id), Event(.planBegun, of: plan.id)])
    }

    @Test func `a contact has one plan in force; after its end another may begin`() async throws {
        let planning = try await Planning()
        let first = try await planning.begin().record
        await planning.bureau.refuses(.notInThisState) { try await planning.begin() }
        try await planning.move(.needed(.end), first.id)
        let second = try await planning.begin().record
        let seen = try await ReadPlan(planning.desk)(of: planning.ward.id, by: planning.responder)
        #expect(seen.record.id == second.id)
    }

    @Test func `what is not whole is refused, field by field`() async throws {
        let planning = try await Planning()
        let terms = PlanTerms(
            for: "p9",
            theirAims: " ",
            ourAims: "",
            with: ["adult-socal-care"],
            withoutThem: nil,
            on: "x"
        )
        var slip = Planning.action(" ", by: ActionOwner(nil), due: "2026-11-19", review: "2026-11-20")
        slip.family = "x"
        slip.rule = "change-lock"
        slip.person = "p7"
        slip.succeeds = "nothing"
        let refused = await planning.bureau.refuses(.badInput) {
            try await planning.begin(terms, asking: [slip], review: "2026-11-20")
        }
        let ofAction = ["family", "action", "words", "person", "owner.name", "owner.told", "due", "review", "succeeds"]
        #expect(
            refused?.problems.map(\.field) == ["person", "our_aims", "their_aims", "with[0]", "footing", "review"]
                + ofAction.map { "actions[0].\($0)" }
        )
        #expect(refused?.problems.contains { $0.remedy == "did you mean change-locks?" } == true)
    }

    @Test func `that a plan is made without the person has a reason`() async throws {
        let planning = try await Planning()
        var terms = Planning.terms
        terms.theirAims = nil
        let refused = await planning.bureau.refuses(.badInput) { try await planning.begin(terms) }
        #expect(refused?.problems.map(\.field) == ["their_aims"])
        terms.withoutThem = "She is in hospital and cannot speak yet."
        #expect(try await planning.begin(terms).record.terms.withoutThem != nil)
    }

    /// What a plan refuses with each move, by the fields that say so.
    private static let slips: [(PlanStep, [String])] = [
        (.give(words: " "), ["words"]),
        (.review(words: "", next: Ward.day("2026-11-20")), ["words", "next"]),
        (.end(PlanEnding(why: "", residualRisk: " ")), ["why", "residual_risk", "holders"]),
    ]

    @Test(arguments: slips.indices) func `what has to be said with a move is`(place: Int) async throws {
        let planning = try await Planning()
        let plan = try await planning.begin().record
        let (step, fields) = Self.slips[place]
        let refused = await planning.bureau.refuses(.badInput) { try await planning.move(step, plan.id) }
        #expect(refused?.problems.map(\.field) == fields)
    }

    @Test func `it cannot end while an action is open without a word on who holds it`() async throws {
        let planning = try await Planning()
        let view = try await planning.begin()
        let ending = PlanEnding(why: "She is safe.", residualRisk: "He may come back.")
        let refused = await planning.bureau.refuses(.badInput) { try await planning.move(.end(ending), view.record.id) }
        #expect(refused?.problems.map(\.field) == ["holders"])
        try await planning.move(.needed(.decline), view.actions[0])
        #expect(try await planning.move(.end(ending), view.record.id).record.status == .ended)
    }

    @Test(arguments: PlanMove.allCases) func `a move tells others, and nothing follows an end`(
        move: PlanMove
    )
        async throws
    {
        let planning = try await Planning()
        let plan = try await planning.begin().record
        let (view, entries, events) = try await planning.bureau.account {
            try await planning.move(.needed(move), plan.id, expecting: 1)
        }
        #expect(view.record.version == 2 && view.record.moves.map(\.move) == [move])
        #expect(entries.map(\.verb) == ["alter", "consult"])
        #expect(events == [Event(move.rule.event, of: plan.id)])
        await planning.bureau.refuses(.versionStale) { try await planning.move(.needed(move), plan.id, expecting: 1) }
        try await planning.move(.needed(.end), view.record.status == .ended ? planning.begin().record.id : plan.id)
        await planning.bureau.refuses(.notInThisState) { try await planning.move(.needed(move), plan.id) }
    }

    @Test func `an action that is looked at earlier brings the review of the plan forward`() async throws {
        let planning = try await Planning()
        let plan = try await planning.begin(asking: [Planning.action(review: "2026-12-04")]).record
        #expect(plan.review == Ward.day("2026-12-04") && plan.version == 1)
        let ask = AskAction(planning.desk)
        _ = try await ask(Planning.action("Fit a chain", review: "2026-12-10"), of: plan.id, by: planning.responder)
        _ = try await ask(Planning.action("Fit a light", review: "2026-11-25"), of: plan.id, by: planning.responder)
        let seen = try await ReadPlan(planning.desk)(plan.id, by: planning.responder)
        #expect(seen.record.review == Ward.day("2026-11-25") && seen.record.version == 2)
        // On the day of the earliest review the next one that was asked for is taken up.
        planning.bureau.world.set(Ward.noon("2026-11-25"))
        let reviewed = try await planning.move(.needed(.review), plan.id).record
        #expect(reviewed.review == Ward.day("2026-12-04"))
    }

    @Test func `a review that comes late says since when`() async throws {
        let planning = try await Planning()
        let plan = try await planning.begin().record
        planning.bureau.world.set(Ward.noon("2026-12-21"))
        let reviewed = try await planning.move(.needed(.review), plan.id).record
        #expect(reviewed.moves.map(\.lateSince) == [Ward.day("2026-12-18")])
    }

    @Test func `those who do not reach the contact reach no plan of it`() async throws {
        let planning = try await Planning()
        let plan = try await planning.begin().record
        for (actor, code) in Bureau.outsiders {
            await planning.bureau.refuses(code) { try await ReadPlan(planning.desk)(plan.id, by: actor) }
            await planning.bureau.refuses(code) { try await ReadPlan(planning.desk)(of: planning.ward.id, by: actor) }
            await planning.bureau.refuses(code) { try await planning.move(.needed(.end), plan.id, by: actor) }
            await planning.bureau.refuses(code) { try await planning.begin(by: actor) }
            await planning.bureau.refuses(code) {
                try await AskAction(planning.desk)(Planning.action(), of: plan.id, by: actor)
            }
            guard code == .notFound else { continue }
            let list = try await ListPlans(planning.desk)(PlanFilter(), PageRequest(limit: 9), by: actor)
            #expect(list.items.isEmpty)
        }
    }

    @Test func `a list names whom each plan is for, and accounts for them`() async throws {
        let planning = try await Planning()
        let plan = try await planning.begin().record
        let list = ListPlans(planning.desk)
        let (page, entries, _) = try await planning.bureau.account {
            try await list(PlanFilter(isMine: true), PageRequest(limit: 9), by: planning.responder)
        }
        #expect(page.items.map(\.view.record.id) == [plan.id])
        #expect(page.items.map(\.person?.id) == [Cast.nora.id])
        #expect(page.items.map(\.view.nextDay) == [Ward.day("2026-11-27")])
        #expect(entries == [Journaled(.consult, .person, Cast.nora.id, under: "lists-plans")])
        let colleague = Actor.of(.supervisor, 2)
        #expect(try await list(PlanFilter(isMine: true), PageRequest(limit: 9), by: colleague).items.isEmpty)
        #expect(try await list(PlanFilter(), PageRequest(limit: 9), by: colleague).items.count == 1)
        #expect(try await list(PlanFilter(.ended), PageRequest(limit: 9), by: colleague).items.isEmpty)
    }

    @Test func `a list accounts for everybody whom a plan shows, once`() async throws {
        let planning = try await Planning()
        _ = try await planning.beginOfTwo()
        let list = ListPlans(planning.desk)
        let (_, entries, _) = try await planning.bureau.account {
            try await list(PlanFilter(), PageRequest(limit: 9), by: planning.responder)
        }
        #expect(
            entries == [
                Journaled(.consult, .person, Cast.nora.id, under: "lists-plans"),
                Journaled(.consult, .person, Cast.idris.id, under: "lists-plans"),
            ]
        )
    }

    @Test func `the same is not asked twice while it is open`() async throws {
        let planning = try await Planning()
        let view = try await planning.begin()
        let ask = AskAction(planning.desk)
        await planning.bureau.refuses(.notInThisState) {
            try await ask(Planning.action(due: "2026-12-04"), of: view.record.id, by: planning.responder)
        }
        try await planning.move(.needed(.decline), view.actions[0])
        _ = try await ask(Planning.action(), of: view.record.id, by: planning.responder)
    }

    @Test func `whoever comes to take part is told of everybody in the plan, which is accounted for`() async throws {
        let planning = try await Planning()
        let plan = try await planning.beginOfTwo().record
        var terms = Planning.terms
        terms.with = ["health"]
        let (_, entries, _) = try await planning.bureau.account { try await planning.move(.change(terms), plan.id) }
        #expect(
            entries.dropFirst() == [
                Journaled(.disclose, .person, Cast.nora.id, under: "took-part"),
                Journaled(.disclose, .person, Cast.idris.id, under: "took-part"),
            ]
        )
    }

    @Test func `whoever takes part must be one who may be told of whom the plan comes to be for`() async throws {
        let planning = try await Planning()
        var terms = Planning.terms
        terms.with = ["adult-social-care"]
        let own = Planning.action("Check who has a key", by: ActionOwner("police"))
        let plan = try await planning.begin(terms, asking: [own], for: planning.bureau.contact.id).record
        try await planning.bar(from: Cast.idris.id)
        terms.person = "p2"
        await planning.bureau.refuses(.mustNotReceive) { try await planning.move(.change(terms), plan.id) }
        try await planning.move(.needed(.end), plan.id)
        await planning.bureau.refuses(.mustNotReceive) {
            try await planning.begin(terms, asking: [own], for: planning.bureau.contact.id)
        }
    }

    @Test func `whoever keeps the plan is not told by it, whatever else they must not be told`() async throws {
        let planning = try await Planning()
        var nora = Cast.nora
        nora.version += 1
        nora.safeContact = SafeContact(
            how: nil,
            never: nil,
            mustNotReceive: MustNotReceive(["police"], others: nil, because: nil),
            at: .noon,
            by: Planning.worker.account
        )
        try planning.bureau.store.keep(nora)
        var terms = Planning.terms
        terms.with = ["police"]
        let own = Planning.action("Check who has a key", by: ActionOwner("police"))
        let plan = try await planning.begin(terms, asking: [own]).record
        try await planning.move(.change(terms), plan.id)
    }
}
