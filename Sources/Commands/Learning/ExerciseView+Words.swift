import Learn
import LearningPages
import Vocabulary
import Website

extension ExerciseView {
    /// Those who take part; nobody where it is seen by one of them.
    var participants: [Participant] {
        if case .assurer(let participants, _, _) = side { participants } else { [] }
    }

    /// What came of it, for whoever runs it; nil until it is closed.
    var outcome: ExerciseOutcome? {
        if case .assurer(_, let outcome, _) = side { outcome } else { nil }
    }

    /// How it stands, how far all agree, and how often each judged as most of the others did.
    func lines(_ names: StaffNames) -> [String] {
        let handedIn = participants.count { $0.handedIn != nil }
        let standing = "\(record.status.words), \(handedIn) of \(participants.count) handed in"
        let head = ["\(record.title): \(programme)", "status: \(standing)"]
        guard let outcome else { return head }
        let whole = outcome.agreement.words(
            assessors: outcome.assessors.count,
            pieces: outcome.pieces.count,
            alike: outcome.alike
        )
        let each = outcome.assessors.map { account in
            outcome.agreement(of: account)?.words(names[account])
                ?? "\(names[account]): how often they judged as most of the others did cannot be told."
        }
        return head + whole + each.sorted() + differing(outcome)
    }

    private func differing(_ outcome: ExerciseOutcome) -> [String] {
        outcome.pieces.enumerated().filter { !$0.element.isAlike }.map { place, judged in
            "piece \(place + 1), \(judged.piece.criterion): \(judged.met.count) met, \(judged.notYet.count) not yet"
        }
    }
}
