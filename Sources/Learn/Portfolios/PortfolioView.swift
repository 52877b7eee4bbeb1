import Vocabulary

/// A portfolio as somebody sees it, beside the programme that asks for it.
package struct PortfolioView: Sendable {
    package let record: PortfolioRecord
    package let programme: Programme
    package let criteria: [CriterionStanding]
    package let side: Side

    /// What somebody is to a portfolio that they see.
    package enum Side: Sendable {
        case learner
        /// They judge, where nothing stands against it.
        case assessor(AssessorStanding, isManagerKnown: Bool)
        /// They look after the quality of it.
        case reader
    }

    init(_ record: PortfolioRecord, _ programme: Programme, _ rule: EvidenceRule, _ side: Side) {
        self.record = record
        self.programme = programme
        self.side = side
        criteria = CriterionStanding.all(of: record, under: rule)
    }

    /// What they can do with it as it stands.
    package var can: [PortfolioMove] {
        switch side {
        case .learner: record.can(.learner)
        case .assessor(let standing, _): standing.mayJudge ? record.can(.assessor) : []
        case .reader: []
        }
    }
}

/// What somebody has to show for a programme, and what of it they have collected.
package struct OwnPortfolio: Sendable {
    package let programme: Programme
    package let rule: EvidenceRule
    /// Nil before anything is collected.
    package let view: PortfolioView?
    /// What has to be done before it can be submitted.
    package let first: [LearningModule]
}
