import Access
package import Vocabulary

extension ReferralRecord {
    /// The agencies that are told of an event of this referral, outside Heed: those whose move it was not.
    package func agencies(toldOf event: Event.Name) -> [AgencyID] {
        sides(toldOf: event).compactMap { $0 == .sender ? holding.agency : sent?.to }.removingRepeats()
    }

    private func sides(toldOf event: Event.Name) -> [ReferralMove.Side] {
        switch event {
        case .referralDueSoon, .referralOverdue: clock.map { [$0.stage.side] } ?? []
        case .referralNotDelivered: [.sender]
        case .safeContactChanged: [.recipient]
        default:
            switch ReferralMove(event)?.rule.side {
            case .sender: [.recipient]
            case .recipient: [.sender]
            case .clock: [.sender, .recipient]
            case nil: []
            }
        }
    }
}

extension ReferralStage {
    /// Whose time it is.
    package var side: ReferralMove.Side {
        switch self {
        case .send, .supply: .sender
        case .receive, .decide, .finish: .recipient
        }
    }
}
