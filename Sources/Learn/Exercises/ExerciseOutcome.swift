package import Vocabulary

/// What an exercise shows: how far those who handed in agree, on which pieces they do not, and who differs from the others.
///
/// It orders nobody: each is held against the rest alone. It follows from what was handed in, so that it is worked out and
/// never kept.
package struct ExerciseOutcome: Sendable {
    /// Those who handed in, in the order of their ids.
    package let assessors: [AccountID]
    package let agreement: Agreement
    package let pieces: [Judged]
    private let rest: [AccountID: AgreementWithRest]

    /// A piece, and who judged it how.
    package struct Judged: Sendable {
        package let piece: ExercisePiece
        package let met: [Said]
        package let notYet: [Said]

        package var isAlike: Bool { met.isEmpty || notYet.isEmpty }
    }

    package struct Said: Hashable, Sendable {
        package let by: AccountID
        package let reason: String
    }

    init(of exercise: Exercise, _ parts: [ExercisePart]) {
        let parts = parts.filter { $0.handedIn != nil }.sorted { $0.assessor.text < $1.assessor.text }
        assessors = parts.map(\.assessor)
        let items = exercise.pieces.map { piece in parts.map { $0.answer(to: piece.id)?.isMet == true ? 1 : 0 } }
        agreement = AgreementMeasure(assessors: parts.count).agreement(items)
        pieces = exercise.pieces.map { piece in
            func said(_ isMet: Bool) -> [Said] {
                parts.compactMap { part in
                    part.answer(to: piece.id)
                        .flatMap { $0.isMet == isMet ? Said(by: part.assessor, reason: $0.reason) : nil }
                }
            }
            return Judged(piece: piece, met: said(true), notYet: said(false))
        }
        rest = zip(parts, AgreementWithRest.all(items))
            .reduce(into: [:]) { $0[$1.0.assessor] = $1.1 }
    }

    /// On how many of the pieces all were of one mind.
    package var alike: Int { pieces.count(where: \.isAlike) }

    /// How often somebody judged as most of the rest did; nil where that cannot be told.
    package func agreement(of account: AccountID) -> AgreementWithRest? { rest[account] }

    /// Whether somebody differs from most of the others more than chance lets expect.
    package func differs(_ account: AccountID) -> Bool { rest[account]?.hasDrifted ?? false }

    /// What one who took part reads: the whole and their own, and nobody else's.
    func told(to account: AccountID) -> OwnExerciseOutcome {
        OwnExerciseOutcome(
            assessors: assessors.count,
            agreement: agreement,
            alike: alike,
            pieces: pieces.count,
            own: agreement(of: account)
        )
    }
}

/// What an exercise shows to one who took part.
package struct OwnExerciseOutcome: Sendable {
    package let assessors: Int
    package let agreement: Agreement
    package let alike: Int
    package let pieces: Int
    package let own: AgreementWithRest?
}
