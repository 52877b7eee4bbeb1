import Access
import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// Who sees what of an exercise: each their own, whoever runs it the rest once it is closed, and nobody else anything.
struct ExerciseReachTests {
    private func refused(_ code: Refusal.Code, _ work: () async throws -> Void) async {
        let refusal = await #expect(throws: Refusal.self) { try await work() }
        #expect(refusal?.code == code)
    }

    private func lines(_ panel: Panel, _ actor: Actor) async throws -> [ExerciseLine] {
        try await ListExercises(panel.desk)(PageRequest(limit: 10), by: actor).items
    }

    @Test func `nobody reads what was judged before it is closed, not even whoever runs it`() async throws {
        let panel = try Panel()
        let exercise = try await panel.opened()
        try await panel.handIn(Array(repeating: true, count: 10), to: exercise, by: panel.assessor(0))
        guard
            case .assurer(let participants, nil, _) =
                try await ReadExercise(panel.desk)(exercise.id, by: panel.assurer).side
        else { Issue.record("nothing came of it yet"); return }
        #expect(participants.map { $0.handedIn != nil } == [true, false, false, false])
    }

    @Test func `an assessor sees their own and the whole, and not what the others judged`() async throws {
        let panel = try Panel()
        let exercise = try await panel.differing()
        let dee = panel.assessor(3)
        guard case .assessor(let part, let outcome?) = try await ReadExercise(panel.desk)(exercise.id, by: dee).side
        else { Issue.record("they take part"); return }
        #expect(part.assessor == dee.account && part.answers.count == 10)
        #expect(outcome.assessors == 4 && outcome.alike == 1 && outcome.own?.own.part == 1)
        #expect(outcome.own?.hasDrifted == true)
        let read = panel.store.state.journal.filter { $0.actor == dee.account && $0.verb == "consult" }
        #expect(read.map(\.subject) == [part.id] && read.map(\.rule) == ["took-part"])
    }

    @Test func `whoever did not hand in is told nothing of the whole`() async throws {
        let panel = try Panel()
        let exercise = try await panel.opened(pieces: 2)
        for place in 0..<3 { try await panel.handIn([true, false], to: exercise, by: panel.assessor(place)) }
        try await CloseExercise(panel.desk)(exercise.id, because: "Away.", expecting: nil, by: panel.assurer)
        guard case .assessor(_, nil) = try await ReadExercise(panel.desk)(exercise.id, by: panel.assessor(3)).side
        else { Issue.record("they judged nothing"); return }
    }

    @Test func `that it was read who judged what is in the journal, part by part`() async throws {
        let panel = try Panel()
        let exercise = try await panel.differing()
        let before = panel.store.state.journal.count
        _ = try await ReadExercise(panel.desk)(exercise.id, by: panel.assurer)
        let read = panel.store.state.journal.dropFirst(before)
        let parts = try await panel.store.read { try $0.exerciseParts(of: exercise.id) }
        #expect(Set(read.compactMap(\.subject)) == Set(parts.map(\.id)) && read.count == 4)
        #expect(read.allSatisfy { $0.verb == "consult" && $0.rule == "same-agency" })
    }

    @Test func `whoever takes part runs nothing of it, whatever their roles`() async throws {
        let panel = try Panel()
        let both = AccountID(Panel.both.text)
        let exercise = try await panel.opened(pieces: 2, to: [panel.invited[0], both])
        await refused(.notAllowed) {
            _ = try await CloseExercise(panel.desk)(exercise.id, because: "So.", expecting: nil, by: panel.both)
        }
        for actor in [panel.assessor(0), panel.both] { try await panel.handIn([true, false], to: exercise, by: actor) }
        try await CloseExercise(panel.desk)(exercise.id, expecting: nil, by: panel.assurer)
        guard case .assessor(let part, .some) = try await ReadExercise(panel.desk)(exercise.id, by: panel.both).side
        else { Issue.record("they take part"); return }
        #expect(part.assessor == both)
    }

    @Test func `nobody else finds it`() async throws {
        let panel = try Panel()
        let exercise = try await panel.opened()
        let stranger = panel.actor(.numbered(721), [.responder])
        let elsewhere = panel.actor(.numbered(722), [.qualityAssurer, .assessor], agency: "health")
        let late = panel.actor(.numbered(723), [.assessor])
        for actor in [stranger, elsewhere, late] {
            await refused(.notFound) { _ = try await ReadExercise(panel.desk)(exercise.id, by: actor) }
            #expect(try await lines(panel, actor).isEmpty)
            let expected: Refusal.Code = actor.roles.contains(.qualityAssurer) ? .notFound : .notAllowed
            await refused(expected) {
                _ = try await CloseExercise(panel.desk)(exercise.id, because: "So.", expecting: nil, by: actor)
            }
        }
        await refused(.notAllowed) {
            _ = try await PrepareExercise(panel.desk)(for: Panel.programme, called: "Mine", by: panel.assessor(0))
        }
        #expect(try await lines(panel, panel.assessor(0)).map(\.isHandedInByThem) == [false])
        #expect(try await lines(panel, panel.assurer).map(\.isHandedInByThem) == [nil])
    }

    @Test func `an assessor finds an exercise once it is opened`() async throws {
        let panel = try Panel()
        let exercise = try await panel.prepared()
        #expect(try await lines(panel, panel.assessor(0)).isEmpty)
        await refused(.notFound) { _ = try await ReadExercise(panel.desk)(exercise.id, by: panel.assessor(0)) }
        #expect(try await lines(panel, panel.assurer).map(\.record.id) == [exercise.id])
    }
}
