import Respond
import TestSupport
import Testing
import Vocabulary

/// The life of a planned action, as a table that stands here and not in the program.
struct ActionMoveTests {
    private static let table: [ActionMove: (from: [PlannedAction.Status], to: PlannedAction.Status?)] = [
        .agree: ([.asked], .agreed),
        .decline: ([.asked], .declined),
        .complete: ([.asked, .agreed], .done),
        .notDone: ([.agreed], .notDone),
        .askDay: ([.asked, .agreed], nil),
        .change: ([.asked, .agreed], nil),
        .withdraw: ([.asked, .agreed], .withdrawn),
    ]

    /// An action brought to where it stands so.
    private func action(_ status: PlannedAction.Status, in planning: Planning) async throws -> PlannedAction {
        let asked = try await planning.begin().actions[0]
        let way: [ActionMove] =
            switch status {
            case .asked: []
            case .agreed: [.agree]
            case .declined: [.decline]
            case .done: [.agree, .complete]
            case .notDone: [.agree, .notDone]
            case .withdrawn: [.withdraw]
            }
        var action = asked
        for move in way { action = try await planning.move(.needed(move), action).record }
        return action
    }

    @Test(arguments: ActionMove.allCases, PlannedAction.Status.allCases)
    func `a move can be made where the table says, and leads where it says`(
        move: ActionMove,
        status: PlannedAction.Status
    ) async throws {
        let planning = try await Planning()
        let line = try #require(Self.table[move])
        let action = try await action(status, in: planning)
        let isOffered = ActionMove.Side.allCases.contains { action.can($0).contains(move) }
        #expect(isOffered == line.from.contains(status))
        guard line.from.contains(status) else {
            await planning.bureau.refuses(.notInThisState) { try await planning.move(.needed(move), action) }
            return
        }
        let (moved, _, events) = try await planning.bureau.account { try await planning.move(.needed(move), action) }
        #expect(moved.record.status == line.to ?? status)
        #expect(moved.record.version == action.version + 1)
        #expect(events == [Event(move.rule.event, of: action.id)])
    }

    @Test func `another day has a reason, and the day before is kept`() async throws {
        let planning = try await Planning()
        let action = try await action(.agreed, in: planning)
        let moved = try await planning.move(.needed(.change), action).record
        #expect(moved.due == Ward.day("2026-12-01") && moved.moves.last?.dueBefore == Ward.day("2026-11-27"))
        for (day, fields) in [("2026-12-01", ["due"]), ("2026-11-19", ["due"])] {
            let step = ActionStep.change(due: Ward.day(day), words: "Because.")
            let refused = await planning.bureau.refuses(.badInput) { try await planning.move(step, moved) }
            #expect(refused?.problems.map(\.field) == fields)
        }
    }

    @Test(arguments: [[], [ActionMove.agree]])
    func `the day that its owner asks for stands beside the one that holds`(way: [ActionMove]) async throws {
        let planning = try await Planning()
        var action = try await planning.begin().actions[0]
        for move in way { action = try await planning.move(.needed(move), action).record }
        let asked = try await planning.move(.needed(.askDay), action).record
        #expect(asked.status == action.status && asked.due == action.due && asked.days == action.days)
        #expect(asked.dayAsked == Ward.day("2026-12-04") && asked.moves.last?.words == "The locksmith comes then.")
        for day in ["2026-11-19", "2026-11-27"] {
            let step = ActionStep.askDay(due: Ward.day(day), words: "Because.")
            let refused = await planning.bureau.refuses(.badInput) { try await planning.move(step, asked) }
            #expect(refused?.problems.map(\.field) == ["due"])
        }
        let given = try await planning.move(.change(due: Ward.day("2026-12-04"), words: "As asked."), asked).record
        #expect(given.due == Ward.day("2026-12-04") && given.dayAsked == nil)
    }

    @Test(arguments: [ActionMove.agree, .complete, .decline, .withdraw])
    func `a day is asked for no more once its action goes on`(move: ActionMove) async throws {
        let planning = try await Planning()
        let asked = try await planning.move(.needed(.askDay), try await planning.begin().actions[0]).record
        #expect(try await planning.move(.needed(move), asked).record.dayAsked == nil)
    }

    /// What has to be said with each move, left out.
    private static let silent: [ActionStep] = [
        .decline(words: ""), .complete(words: " "), .notDone(words: ""),
        .change(due: Ward.day("2026-12-01"), words: ""), .withdraw(words: " "),
        .askDay(due: Ward.day("2026-12-01"), words: ""),
    ]

    @Test(arguments: silent.indices) func `what is not said is asked for`(place: Int) async throws {
        let planning = try await Planning()
        let action = try await action(.agreed, in: planning)
        let step = Self.silent[place]
        guard step.move != .decline else {
            await planning.bureau.refuses(.notInThisState) { try await planning.move(step, action) }
            return
        }
        let refused = await planning.bureau.refuses(.badInput) { try await planning.move(step, action) }
        #expect(refused?.problems.map(\.field) == ["words"])
    }

    @Test func `what is done late says since when, and what is agreed to late does not`() async throws {
        let planning = try await Planning()
        let asked = try await planning.begin().actions[0]
        planning.bureau.world.set(Ward.noon("2026-11-30"))
        try await planning.move(.needed(.agree), asked)
        let done = try await planning.move(.needed(.complete), asked).record
        #expect(done.moves.map(\.lateSince) == [nil, Ward.day("2026-11-27")])
    }
}
