import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// An exercise: prepared, judged by each alone, closed, and followed by what somebody decides in words.
struct ExerciseTests {
    @discardableResult
    private func refused(_ code: Refusal.Code, _ work: () async throws -> Void) async -> Refusal? {
        let refusal = await #expect(throws: Refusal.self) { try await work() }
        #expect(refusal?.code == code)
        return refusal
    }

    private func fields(_ refusal: Refusal?) -> [String]? { refusal?.problems.map(\.field) }

    @Test func `it is prepared until it is opened, and nothing in it changes from then on`() async throws {
        let panel = try Panel()
        let prepare = PrepareExercise(panel.desk)
        let unnamed = await refused(.badInput) {
            try await prepare(for: Panel.programme, called: " ", by: panel.assurer)
        }
        #expect(fields(unnamed) == ["title"])
        await refused(.notFound) { try await prepare(for: "theory", called: "Autumn", by: panel.assurer) }
        let exercise = try await panel.prepared(pieces: 3)
        let bad = await refused(.badInput) {
            try await prepare.add(" ", for: "lisens", to: exercise.id, expecting: nil, by: panel.assurer)
        }
        #expect(fields(bad) == ["words", "criterion"])
        await refused(.versionStale) {
            try await prepare.add("So.", for: "listens", to: exercise.id, expecting: 1, by: panel.assurer)
        }
        let first = exercise.pieces[0].id
        let fewer = try await prepare.takeOut(first, of: exercise.id, expecting: 4, by: panel.assurer)
        #expect(fewer.pieces.count == 2 && fewer.version == 5)
        await refused(.notFound) {
            try await prepare.takeOut(first, of: exercise.id, expecting: nil, by: panel.assurer)
        }
        try await OpenExercise(panel.desk)(exercise.id, to: panel.invited, expecting: nil, by: panel.assurer)
        await refused(.notInThisState) {
            try await prepare.add("So.", for: "listens", to: exercise.id, expecting: nil, by: panel.assurer)
        }
        await refused(.notInThisState) {
            try await prepare.takeOut(fewer.pieces[0].id, of: exercise.id, expecting: nil, by: panel.assurer)
        }
    }

    @Test func `it is opened to those who judge the programme, and never to whoever runs it`() async throws {
        let panel = try Panel()
        let open = OpenExercise(panel.desk)
        let single = try await panel.prepared(pieces: 1)
        let short = await refused(.badInput) {
            try await open(single.id, to: [panel.invited[0]], expecting: nil, by: panel.assurer)
        }
        #expect(fields(short) == ["pieces", "assessors"])
        let exercise = try await panel.prepared(by: panel.both)
        let strangers = [RecordID.numbered(720), .numbered(721), Panel.both].map { AccountID($0.text) }
        let refusal = await refused(.badInput) {
            try await open(exercise.id, to: [panel.invited[0]] + strangers, expecting: nil, by: panel.both)
        }
        #expect(fields(refusal) == ["assessors[1]", "assessors[2]", "assessors[3]"])
    }

    @Test func `whoever has not completed what judging takes is not asked`() async throws {
        let panel = try Panel(holding: ["theory"])
        let exercise = try await panel.prepared()
        let done = Completion(panel.invited[1], "theory", version: 1, on: LocalTime.day(of: .noon))
        try panel.store.now { try $0.keep(KeptCompletion(.numbered(900), done, by: .here, at: .noon, done.learner)) }
        guard
            case .assurer(_, _, let assessors) = try await ReadExercise(panel.desk)(exercise.id, by: panel.assurer).side
        else { Issue.record("it is theirs to run"); return }
        #expect(assessors.map(\.id) == [Panel.assessors[1]])
    }

    @Test func `each leaves and goes on, and hands in when everything is judged, with why`() async throws {
        let panel = try Panel()
        let exercise = try await panel.opened(pieces: 2)
        let judge = JudgePieces(panel.desk)
        func answers(_ met: [Bool?], _ reason: String = "So.") -> [ExercisePart.Answer] {
            zip(exercise.pieces, met).map { ExercisePart.Answer($0.id, isMet: $1, because: reason) }
        }
        let some = answers([true])
        let begun = try await judge(exercise.id, some, handingIn: false, expecting: 1, by: panel.assessor(0))
        #expect((begun.version, begun.answers.count, begun.handedIn) == (2, 1, nil))
        await refused(.versionStale) {
            try await judge(exercise.id, some, handingIn: false, expecting: 1, by: panel.assessor(0))
        }
        let half = await refused(.badInput) {
            try await judge(
                exercise.id,
                answers([true, nil], " "),
                handingIn: true,
                expecting: nil,
                by: panel.assessor(0)
            )
        }
        #expect(fields(half) == ["pieces[0].reason", "pieces[1].met", "pieces[1].reason"])
        let strange = await refused(.badInput) {
            let other = ExercisePart.Answer(.numbered(1), isMet: true, because: "So.")
            try await judge(exercise.id, [other], handingIn: false, expecting: nil, by: panel.assessor(0))
        }
        #expect(fields(strange) == ["answers[0]"])
        try await panel.handIn([true, false], to: exercise, by: panel.assessor(0))
        await refused(.notInThisState) { try await panel.handIn([true, true], to: exercise, by: panel.assessor(0)) }
        await refused(.notFound) { try await panel.handIn([true, true], to: exercise, by: panel.both) }
    }

    @Test func `it is closed with everybody, or with a reason`() async throws {
        let panel = try Panel()
        let exercise = try await panel.opened(pieces: 2)
        for place in 0..<3 { try await panel.handIn([true, false], to: exercise, by: panel.assessor(place)) }
        let close = CloseExercise(panel.desk)
        let early = await refused(.badInput) { try await close(exercise.id, expecting: nil, by: panel.assurer) }
        #expect(fields(early) == ["because"])
        let closed = try await close(exercise.id, because: "Dee is away.", expecting: nil, by: panel.assurer)
        #expect(closed.status == .closed && closed.closed?.reason == "Dee is away.")
        await refused(.notInThisState) { try await close(exercise.id, expecting: nil, by: panel.assurer) }
        await refused(.notInThisState) { try await panel.handIn([true, true], to: exercise, by: panel.assessor(3)) }
        guard
            case .assurer(_, let outcome?, _) = try await ReadExercise(panel.desk)(exercise.id, by: panel.assurer).side
        else { Issue.record("it is closed"); return }
        #expect(outcome.assessors == Array(panel.invited.prefix(3)) && outcome.alike == 2)
    }

    @Test func `what follows is decided for whoever differs alone, and can be decided anew`() async throws {
        let panel = try Panel()
        let exercise = try await panel.differing()
        let follow = FollowExercise(panel.desk)
        let tomorrow = LocalTime.day(of: panel.world.now).adding(days: 1)
        let dee = panel.invited[3]
        await refused(.notInThisState) {
            try await follow(
                exercise.id,
                for: panel.invited[0],
                .init(.nothing, "So."),
                expecting: nil,
                by: panel.assurer
            )
        }
        await refused(.notFound) {
            try await follow(exercise.id, for: "nobody", .init(.nothing, "So."), expecting: nil, by: panel.assurer)
        }
        let bare = await refused(.badInput) {
            try await follow(exercise.id, for: dee, .init(.together, " "), expecting: nil, by: panel.assurer)
        }
        #expect(fields(bare) == ["words", "until"])
        let new = FollowUp.New(.together, until: tomorrow, "You judge the next two with Bea.")
        let part = try await follow(exercise.id, for: dee, new, expecting: nil, by: panel.assurer)
        #expect(part.followUp?.until == tomorrow && part.version == 3)
        let talked = FollowUp.New(.talkedThrough, until: tomorrow, "We read all ten.")
        #expect(try await follow(exercise.id, for: dee, talked, expecting: 3, by: panel.assurer).followUp?.until == nil)
        await refused(.versionStale) {
            try await follow(exercise.id, for: dee, talked, expecting: 3, by: panel.assurer)
        }
        let open = try await panel.opened()
        await refused(.notInThisState) {
            try await follow(open.id, for: dee, talked, expecting: nil, by: panel.assurer)
        }
    }
}
