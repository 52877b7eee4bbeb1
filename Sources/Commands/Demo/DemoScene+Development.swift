import DemoForce
import Learn
import PolicyBook
import Store
import Synchronization
import Understand
import Vocabulary

extension DemoScene {
    /// Somebody develops, or looks at how people practise and judge.
    func develop(_ step: DemoDevelopmentStep) async throws {
        switch step {
        case .enter(let entry, let day):
            let told = DevelopmentEntry.Told(
                DevelopmentKindID(entry.kind),
                on: day,
                minutes: entry.minutes,
                TopicID(entry.topic),
                learned: entry.learned,
                changed: entry.changed
            )
            let kept = try await EnterDevelopment(learning)(told, by: actor)
            player.known.withLock { $0.development[actor.account.text, default: []].append(kept) }
        case .sign(let who, let place):
            let account = try account(who).text
            let entries = player.known.withLock { $0.development[account] ?? [] }
            guard entries.indices.contains(place) else { throw Refusal.notFound("entry") }
            _ = try await SignDevelopment(learning)(entries[place].id, version: entries[place].version, by: actor)
        case .drawSamples, .review, .decideNeed, .closeNeed: try await lookAtPractice(step)
        case .prepareExercise, .openExercise, .judgeExercise, .closeExercise, .follow: try await exercise(step)
        }
    }

    private func exercise(_ step: DemoDevelopmentStep) async throws {
        if case .prepareExercise(let new) = step {
            let prepare = PrepareExercise(learning)
            var exercise = try await prepare(for: ProgrammeID(new.programme), called: new.title, by: actor)
            for piece in new.pieces {
                let criterion = CriterionID(piece.criterion)
                exercise = try await prepare.add(
                    piece.words,
                    for: criterion,
                    to: exercise.id,
                    expecting: nil,
                    by: actor
                )
            }
            return player.known.withLock { [exercise] known in known.exercise = exercise }
        }
        guard let exercise = player.known.withLock({ $0.exercise }) else { throw Refusal.notFound("exercise") }
        switch step {
        case .openExercise(let assessors):
            let asked = try assessors.map { (name) throws(Refusal) in try account(name) }
            try await OpenExercise(learning)(exercise.id, to: asked, expecting: nil, by: actor)
        case .judgeExercise(let said):
            let answers = zip(exercise.pieces, said).map { piece, one in
                ExercisePart.Answer(piece.id, isMet: one.isMet, because: one.reason)
            }
            try await JudgePieces(learning)(exercise.id, answers, handingIn: true, expecting: nil, by: actor)
        case .closeExercise: try await CloseExercise(learning)(exercise.id, expecting: nil, by: actor)
        case .follow(let assessor, let until, let words):
            let new = FollowUp.New(.together, until: until, words)
            let follow = FollowExercise(learning)
            try await follow(exercise.id, for: account(assessor), new, expecting: nil, by: actor)
        default: break
        }
    }
}
