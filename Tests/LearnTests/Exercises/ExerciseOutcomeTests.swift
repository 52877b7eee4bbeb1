import TestSupport
import Testing
import Vocabulary

@testable import Learn

/// What an exercise shows: how far all agree, where they do not, and who differs from the others more than chance.
struct ExerciseOutcomeTests {
    /// Of so many assessors, what each judged of the pieces.
    private func outcome(_ minds: [[Bool]?]) async throws -> (ExerciseOutcome, Panel) {
        let panel = try Panel()
        let pieces = minds.compactMap(\.?.count).max() ?? 0
        let exercise = try await panel.opened(pieces: pieces, to: Array(panel.invited.prefix(minds.count)))
        for (place, minds) in minds.enumerated() {
            if let minds { try await panel.handIn(minds, to: exercise, by: panel.assessor(place)) }
        }
        let parts = try await panel.store.read { try $0.exerciseParts(of: exercise.id) }
        return (ExerciseOutcome(of: exercise, parts), panel)
    }

    private let most = (0..<10).map { $0 % 3 != 0 }
    private var turned: [Bool] { most.enumerated().map { $0.offset == 0 ? $0.element : !$0.element } }

    @Test func `four judge ten, and the one who differs on nine is found alone`() async throws {
        let (found, panel) = try await outcome([most, most, most, turned])
        #expect(panel.invited.map(found.differs) == [false, false, false, true])
        #expect(found.agreement(of: panel.invited[3])?.own.part == 1)
        #expect(found.agreement(of: panel.invited[0])?.own.part == 10)
        #expect(found.alike == 1 && found.pieces.count { !$0.isAlike } == 9)
        #expect(found.pieces[1].met.map(\.by) == Array(panel.invited.prefix(3)))
        #expect(found.pieces[1].notYet.map(\.by) == [panel.invited[3]])
        let items = (0..<10).map { piece in
            [most, most, most, turned].map { $0[piece] ? 1 : 0 }
        }
        #expect(found.agreement == FleissKappa.agreement(items))
    }

    @Test func `a slip or two is no difference`() async throws {
        let slips = most.enumerated().map { $0.offset < 2 ? !$0.element : $0.element }
        let (found, panel) = try await outcome([most, most, most, slips])
        #expect(panel.invited.allSatisfy { !found.differs($0) } && found.alike == 8)
    }

    @Test func `of two it is told how far they agree, and of neither that they differ`() async throws {
        let (found, panel) = try await outcome([most, turned])
        let kappa = CohensKappa.agreement(most.map { $0 ? 1 : 0 }, turned.map { $0 ? 1 : 0 })
        #expect(found.agreement == kappa && kappa.kappa != nil)
        #expect(panel.invited.allSatisfy { !found.differs($0) && found.agreement(of: $0) == nil })
    }

    @Test func `what was not handed in counts for nothing`() async throws {
        let (found, panel) = try await outcome([most, most, most, nil])
        #expect(found.assessors == Array(panel.invited.prefix(3)) && found.alike == 10)
        #expect(found.agreement(of: panel.invited[3]) == nil)
        let (none, _) = try await outcome([[true, false], nil, nil])
        #expect(none.agreement == .undefined(.tooFewAssessors))
    }

    @Test func `where everybody judged everything alike no kappa can be told`() async throws {
        let (found, _) = try await outcome(Array(repeating: Array(repeating: true, count: 5), count: 3))
        #expect(found.agreement == .undefined(.allAlike) && found.alike == 5)
    }
}
