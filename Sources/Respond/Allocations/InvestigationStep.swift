package import Access
package import Vocabulary

/// What can be done with an investigation after it was begun.
package enum InvestigationStep: Sendable {
    case allocate(InvestigationPartID, to: AccountID, InvestigationRecord.Saying)
    case handOn(
        InvestigationPartID,
        from: AccountID,
        to: AccountID,
        because: String,
        InvestigationRecord.Saying
    )
    case allow(InvestigationPartID, AccountID, InvestigationRecord.Allowing, InvestigationRecord.Saying)
    case endOverride(InvestigationPartID, of: AccountID, because: String)
    case end(InvestigationPartID, of: AccountID, because: String)
    case close(because: String)

    package var deed: Deed {
        switch self {
        case .allow, .endOverride: .allowUnlicensed
        case .allocate, .handOn, .end, .close: .allocateInvestigation
        }
    }

    var event: Event.Name {
        switch self {
        case .allocate: .investigationAllocated
        case .handOn: .investigationHandedOn
        case .allow: .unlicensedAllowed
        case .endOverride: .unlicensedEnded
        case .end: .investigationPartEnded
        case .close: .investigationClosed
        }
    }

    /// Who is to do something that they did not, or not so.
    var assignee: AccountID? {
        switch self {
        case .allocate(_, let account, _), .handOn(_, _, let account, _, _), .allow(_, let account, _, _): account
        case .endOverride, .end, .close: nil
        }
    }

    /// The part that is meant; nil where all of them are.
    var part: InvestigationPartID? {
        switch self {
        case .allocate(let part, _, _), .handOn(let part, _, _, _, _), .allow(let part, _, _, _),
            .endOverride(let part, _, _), .end(let part, _, _):
            part
        case .close: nil
        }
    }
}
