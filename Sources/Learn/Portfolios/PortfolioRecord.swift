package import Access
package import Vocabulary

/// What somebody collects to show that they meet the criteria of a programme, and what assessors made of it.
package struct PortfolioRecord: Record {
    package static let kind = RecordKind.portfolio

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [] }
    package internal(set) var status: Status
    package let learner: AccountID
    package let programme: ProgrammeID
    /// Nobody but the learner takes part in it: whoever judges it reaches it by what they are.
    package let holding: Holding
    package internal(set) var evidence: [EvidenceItem]
    /// What came of each time it was submitted, oldest first.
    package internal(set) var assessments: [PortfolioAssessment]
    package internal(set) var moves: [MadePortfolioMove]
    /// What came of looking at judgements again; records from before that was done have none.
    var secondLooks: [SecondLook]?

    package enum Status: String, CaseIterable, Codable, Sendable {
        /// Evidence is collected, the first time or once more.
        case open
        case submitted, assessed

        /// How it is said of a portfolio.
        package var words: String {
            switch self {
            case .open: "being built"
            case .submitted: "with the assessors"
            case .assessed: "met"
            }
        }
    }

    /// The portfolio of somebody who puts the first item into it.
    init(id: RecordID, of actor: Actor, for programme: ProgrammeID) {
        self.id = id
        version = 0
        status = .open
        learner = actor.account
        self.programme = programme
        holding = Holding(agency: actor.agency, unit: actor.unit, involved: [actor.account])
        evidence = []
        assessments = []
        moves = []
    }

    /// Since when it stands as it stands.
    package var since: Instant? {
        moves.last { $0.move.rule.to == status }?.at ?? moves.first?.at
    }

    /// Everybody who ever judged it.
    package var assessors: Set<AccountID> { Set(assessments.map(\.by)) }

    /// What one of a side can do with it as it stands.
    package func can(_ side: PortfolioMove.Side) -> [PortfolioMove] {
        PortfolioMove.allCases.filter { $0.rule.from.contains(status) && $0.rule.side == side }
    }

    /// Notes a move that was made, and what follows from it.
    ///
    /// - Throws: `Refusal` where it does not stand so that this can be done.
    mutating func make(_ move: PortfolioMove, at moment: Instant, by actor: Actor) throws(Refusal) {
        let rule = move.rule
        guard rule.from.contains(status) else {
            throw Refusal(
                .notInThisState,
                "this portfolio is \(status.words)",
                remedy: "look at how it stands now, and at what can be done with it"
            )
        }
        version += 1
        status = rule.to ?? status
        moves.append(MadePortfolioMove(move: move, at: moment, by: actor.account))
    }
}
