import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// Plans and what they ask, as both stores look them up.
struct PlanTests {
    private static let friday = CalendarDay(text: "2026-11-27") ?? CalendarDay(number: 0)
    private let worker = Actor.of(.partnerPractitioner, agency: "adult-social-care", unit: nil)

    private static func terms(_ number: Int) -> PlanTerms {
        PlanTerms(
            for: "p1",
            theirAims: "To be left alone.",
            ourAims: "Plan \(number)",
            with: [],
            withoutThem: nil,
            on: "care-act-45"
        )
    }

    /// What the plan of a number asks: of adult social care, of the police themselves, and of nobody.
    private static func actions(_ number: Int) -> [NewAction] {
        (0..<number % 3).map { place in
            NewAction(
                "police-response",
                "Do \(number).\(place)",
                for: "p1",
                by: ActionOwner(place == 0 ? "adult-social-care" : "police"),
                due: friday.adding(days: (number * 7 + place * 3) % 23)
            )
        }
    }

    /// Twelve plans of two units and two makers; made by the actions and copied version by version.
    private func opened(_ keeper: Keeper) async throws -> OpenStore {
        let store = try await keeper.open()
        let made = MemoryStore()
        let world = FixedSurroundings()
        let desk = PlanDesk(
            store: made,
            policies: FixedRespondPolicies(),
            assessing: FixedAssessing(),
            world: world
        )
        try made.keep(Cast.nora)
        try await store.keep(Cast.nora)
        for number in 0..<12 {
            let planner = Actor.of(.responder, number % 2, unit: number % 4 == 3 ? "south" : "north")
            let contact = try Cast.contact(100 + number, Cast.nora, by: planner)
            try made.keep(contact)
            try await store.keep(contact)
            let view = try await BeginPlan(desk)(
                Self.terms(number),
                asking: Self.actions(number),
                review: Self.friday.adding(days: 5 + number),
                for: contact.id,
                by: planner
            )
            if number % 5 == 0 {
                let ending = PlanEnding(why: "Over.", residualRisk: "None known.", holders: "The duty team.")
                _ = try await MovePlan(desk)(.end(ending), view.record.id, expecting: 1, by: planner)
            }
            if number == 4 {
                _ = try await MoveAction(desk)(.agree(), view.actions[0].id, expecting: 1, by: worker)
            }
            if number == 7 {
                _ = try await MoveAction(desk)(.decline(words: "No."), view.actions[0].id, expecting: 1, by: worker)
            }
            for record in made.state.records.keys.sorted() where made.isOfPlan(record) {
                let known = try await store.read { try $0.past(of: record) }.count
                for version in made.state.records[record]?.dropFirst(known) ?? [] {
                    try await store.keep(version.record, by: planner, at: version.at)
                }
            }
        }
        return store
    }

    /// The plans that are listed, by their number, page by page.
    private func listed(
        _ filter: PlanFilter,
        _ actor: Actor,
        by limit: Int,
        in store: OpenStore
    ) async throws -> [String] {
        let reach = try Access.reach(of: actor, to: .readPlan)
        var all: [String] = []
        var after: String?
        repeat {
            let request = PageRequest(limit: limit, after: after)
            let page = try await store.read { try $0.plans(within: reach, filter, request) }
            all += page.items.map { String($0.terms.ourAims.dropFirst(5)) }
            after = page.next
        } while after != nil
        return all
    }

    @Test(arguments: Keeper.allCases, [1, 3, 99]) func `plans stand by the earliest day that each waits for`(
        keeper: Keeper,
        limit: Int
    ) async throws {
        let store = try await opened(keeper)
        let hub = Actor.of(.hubCoordinator)
        // By the review, or by an action that is open and due before.
        #expect(
            try await listed(PlanFilter(), hub, by: limit, in: store)
                == ["4", "1", "2", "3", "11", "8", "6", "7", "9"]
        )
        #expect(try await listed(PlanFilter(.ended), hub, by: limit, in: store) == ["10", "5", "0"])
    }

    @Test(arguments: Keeper.allCases) func `a list keeps to the reach, and to what somebody began`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        let south = try await listed(PlanFilter(), .of(.supervisor, 9, unit: "south"), by: 99, in: store)
        #expect(Set(south) == ["3", "7", "11"])
        #expect(try await listed(PlanFilter(), .of(.hubCoordinator, agency: "health"), by: 99, in: store).isEmpty)
        let mine = try await listed(PlanFilter(isMine: true), .of(.responder, 1, unit: "north"), by: 99, in: store)
        #expect(Set(mine) == ["1", "9"])
        let contact = RecordID.numbered(105)
        #expect(try await store.read { try $0.plans(of: contact) }.map(\.status) == [.ended])
    }

    @Test(arguments: Keeper.allCases, [1, 2, 99]) func `an agency has what it was asked, and nobody else's`(
        keeper: Keeper,
        limit: Int
    ) async throws {
        let store = try await opened(keeper)
        func asked(_ actor: Actor, open isOpen: Bool) async throws -> [String] {
            let reach = try Access.reach(of: actor, to: .answerPlannedAction)
            var all: [String] = []
            var after: String?
            repeat {
                let request = PageRequest(limit: limit, after: after)
                let page = try await store.read { try $0.plannedActions(askedOf: reach, open: isOpen, request) }
                all += page.items.map { String($0.asked.words.dropFirst(3)) }
                after = page.next
            } while after != nil
            return all
        }
        #expect(try await asked(worker, open: true) == ["10.0", "4.0", "1.0", "11.0", "8.0", "5.0", "2.0"])
        #expect(try await asked(worker, open: false) == ["7.0"])
        for other in [Actor.of(.partnerPractitioner, agency: "health", unit: nil), .of(.hubCoordinator)] {
            #expect(try await asked(other, open: true).isEmpty)
        }
        let reach = try Access.reach(of: worker, to: .answerPlannedAction)
        let day = Self.friday.adding(days: 8)
        let tally = try await store.read { try $0.tally(askedOf: reach, on: day) }
        #expect(tally == AskedTally(open: 7, overdue: 3))
    }

    @Test(arguments: Keeper.allCases) func `a day is to be told of as it comes and as it has passed, once each`(
        keeper: Keeper
    ) async throws {
        let store = try await opened(keeper)
        for (day, isOver) in [(Self.friday, false), (Self.friday.adding(days: 60), true)] {
            let days = try await store.read { try $0.planDays(toTellOn: day, atMost: 99) }
            #expect(!days.isEmpty && days.allSatisfy { ($0.due < day) == isOver && $0.showFrom <= day })
            #expect(days.map(\.due) == days.map(\.due).sorted())
            try await store.write { session in
                for each in days { try session.keepTold(each, on: day, at: .noon) }
            }
            #expect(try await store.read { try $0.planDays(toTellOn: day, atMost: 99) }.isEmpty)
        }
    }
}

extension MemoryStore {
    fileprivate func isOfPlan(_ id: RecordID) -> Bool {
        let record = state.records[id]?.last?.record
        return record is PlanRecord || record is PlannedAction
    }
}
