import Access
import Foundation
import Learn
import Testing
import Vocabulary

/// Exercises of those who assess, as commands tell them.
@Suite struct ExerciseCommandTests {
    /// Six pieces, of which two assessors judged all but the last alike.
    private func closed(_ records: KeptRecords) async throws -> Exercise {
        let runner = try await records.account("Ivo Marsh", .qualityAssurer)
        let assessors = [
            try await records.account("Asha Rao", .assessor), try await records.account("Ben Holt", .assessor),
        ]
        let desk = try await records.learning()
        let programme: ProgrammeID = "cpd-csa-senior"
        let rule = try #require(desk.ground.policy.programmes.first { $0.id == programme }?.evidence)
        let prepare = PrepareExercise(desk)
        var exercise = try await prepare(for: programme, called: "Autumn", by: runner)
        for number in 1...6 {
            exercise = try await prepare.add(
                "Piece \(number): she waited until he had finished.",
                for: rule.criteria[0].term.id,
                to: exercise.id,
                expecting: nil,
                by: runner
            )
        }
        let invited = assessors.map(\.account)
        exercise = try await OpenExercise(desk)(exercise.id, to: invited, expecting: nil, by: runner)
        for (place, assessor) in assessors.enumerated() {
            let answers = exercise.pieces.enumerated().map { number, piece in
                ExercisePart.Answer(piece.id, isMet: number < 3 || (number == 5 && place == 1), because: "As it reads.")
            }
            try await JudgePieces(desk)(exercise.id, answers, handingIn: true, expecting: nil, by: assessor)
        }
        return try await CloseExercise(desk)(exercise.id, expecting: nil, by: runner)
    }

    @Test func `exercises are listed, and one is shown with how far they agree`() async throws {
        let records = try KeptRecords()
        defer { records.remove() }
        let exercise = try await closed(records)

        let list = try await records.run(["learning", "exercises"])
        #expect(list.status == 0, "\(list.errors)")
        #expect(
            list.output.hasPrefix("\(exercise.id) Autumn: ") && list.output.hasSuffix(", closed, 2 of 2 handed in\n")
        )
        #expect(try records.looks().isEmpty)

        let one = try await records.run(["learning", "exercises", exercise.id.text])
        #expect(one.output.contains("2 handed in. All of them were of one mind on 5 of 6 pieces.\n"))
        #expect(one.output.contains("Cohen’s kappa"))
        #expect(one.output.contains("piece 6, ") && one.output.contains(": 1 met, 1 not yet\n"))
        #expect(!one.output.contains("piece 1, "))
        #expect(one.output.contains("Asha Rao: how often they judged as most of the others did cannot be told."))
        #expect(try records.looks() == ["exercise-part", "exercise-part"])

        let written = try await records.run(["learning", "exercises", exercise.id.text, "--json"])
        let run = try #require(written.objects().first?["run"] as? [String: Any])
        let outcome = try #require(run["outcome"] as? [String: Any])
        let value = try #require((outcome["agreement"] as? [String: Any])?["kappa"] as? Double)
        // Of six they agree on five; by chance alone they would on half: (5/6 - 1/2) / (1 - 1/2).
        #expect(abs(value - 2.0 / 3) < 1e-9 && outcome["alike"] as? Int == 5)
    }

    @Test func `another agency has none of it, and nobody's part is looked at`() async throws {
        let records = try KeptRecords()
        defer { records.remove() }
        let exercise = try await closed(records)
        let list = try await records.run(["learning", "exercises", "--agency", "housing"])
        #expect(list.status == 0 && list.output.isEmpty)
        let one = try await records.run(["learning", "exercises", exercise.id.text, "--agency", "housing"])
        #expect(one.status == 65 && one.output.isEmpty)
        #expect(try records.looks().isEmpty)
    }
}
