package import Access
package import Vocabulary

/// One judgement of a portfolio as it is looked at again, by somebody who says their own view before they read what was judged.
package struct Moderation: Record {
    package static let kind = RecordKind.moderation

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [] }
    package let portfolio: RecordID
    /// The version of the portfolio with which it was judged.
    package let edition: Int
    package let programme: ProgrammeID
    package let learner: AccountID
    package let assessor: AccountID
    package let holding: Holding
    package let reason: ModerationReason
    package let since: Instant
    /// What was kept as completed because of the judgement.
    package let completions: [RecordID]
    /// What those who moderate made of the work by themselves, in the order in which they said it.
    package internal(set) var views: [ModeratorView]
    package internal(set) var decision: ModerationDecision?

    /// Of the judgement that a portfolio was given last.
    init(
        id: RecordID,
        of portfolio: PortfolioRecord,
        because reason: ModerationReason,
        completing completions: [RecordID],
        at moment: Instant,
        by assessor: AccountID
    ) {
        self.id = id
        version = 1
        self.portfolio = portfolio.id
        edition = portfolio.version
        programme = portfolio.programme
        learner = portfolio.learner
        self.assessor = assessor
        holding = Holding(agency: portfolio.holding.agency, unit: nil, involved: [])
        self.reason = reason
        since = moment
        self.completions = completions
        views = []
    }

    /// What somebody made of the work by themselves; nil as long as they have not said it.
    package func view(of account: AccountID) -> ModeratorView? { views.first { $0.by == account } }
}
