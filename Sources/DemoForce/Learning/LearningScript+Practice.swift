import Vocabulary

extension LearningScript {
    /// What people enter of their development; some of it waits to be signed.
    mutating func develop() {
        var entered: [String: Int] = [:]
        for one in texts.practice.development.sorted(by: { $0.day > $1.day }) {
            guard let who = somebody(one.who) else { continue }
            let on = today.adding(days: -one.day)
            guard happen(moment(one.day - 1, 500), who, .develop(.enter(one.entry, on: on))) else { continue }
            let place = entered[who.signIn, default: 0]
            entered[who.signIn] = place + 1
            let manager = world.staff.first { $0.signIn == who.lineManager }
            if one.isSigned { happen(moment(one.day - 4, 980), manager, .develop(.sign(of: who.signIn, place: place))) }
        }
    }

    /// Assessors of a programme judge the same pieces, each alone; where one differs, somebody speaks with them.
    mutating func exercise() {
        for exercise in texts.practice.exercises { hold(exercise) }
    }

    private mutating func hold(_ exercise: PracticeTexts.Exercise) {
        let assurer = somebody(LearningTexts.Post(role: "quality-assurer", place: 1))
        let assessors = (1...4).compactMap { somebody(LearningTexts.Post(role: "assessor", place: $0)) }
        let pieces = exercise.pieces.map { ($0.criterion, $0.words) }
        let prepared = DemoExercise(programme: exercise.programme, title: exercise.title, pieces: pieces)
        let day = exercise.prepared
        guard let last = assessors.last, happen(moment(day, 600), assurer, .develop(.prepareExercise(prepared))) else {
            return
        }
        happen(moment(day - 1, 600), assurer, .develop(.openExercise(to: assessors.map(\.signIn))))
        for (place, assessor) in assessors.prefix(exercise.handedIn).enumerated() {
            let answers = exercise.pieces.enumerated().map { number, piece in
                let isOther = assessor.signIn == last.signIn && number < exercise.differs
                return (piece.isMet != isOther, isOther ? piece.otherwise : piece.because)
            }
            happen(moment(day - 4 - 3 * place, 700), assessor, .develop(.judgeExercise(answers)))
        }
        guard let words = exercise.follow else { return }
        happen(moment(day - 24, 600), assurer, .develop(.closeExercise))
        let follow = DemoDevelopmentStep.follow(assessor: last.signIn, until: today.adding(days: 40), words: words)
        happen(moment(day - 27, 690), assurer, .develop(follow))
    }
}
