extension ReferralRecord {
    /// Where a referral stands in its life.
    package enum Status: String, CaseIterable, Codable, Sendable {
        case draft, sent, received
        /// The agency asks for more before it decides.
        case informationRequested = "information-requested"
        /// The agency holds what is asked for.
        case accepted
        case inProgress = "in-progress"
        /// The agency has said what came of it.
        case completed
        /// The agency will not do it.
        case declined
        /// The person does not want it; that is an answer of theirs, and none of the agency.
        case declinedByPerson = "declined-by-person"
        case withdrawn
        /// Nobody answered in time.
        case expired
    }
}

extension ReferralRecord.Status {
    /// Whether it was sent and the agency has still to answer.
    package var isOpen: Bool { [.sent, .received, .informationRequested].contains(self) }

    /// Whether the agency has taken it up and not finished it.
    package var isHeld: Bool { [.accepted, .inProgress].contains(self) }

    /// Whether nobody holds it any more though it was not completed, so that the sender has to think again.
    package var isBack: Bool { [.declined, .declinedByPerson, .expired].contains(self) }

    /// How it is said of a referral.
    package var words: String {
        switch self {
        case .draft: "a draft"
        case .informationRequested: "waiting for information"
        case .inProgress: "in progress"
        case .declinedByPerson: "declined by the person"
        default: rawValue
        }
    }
}

extension ReferralRecord {
    /// Whether nobody holds it any more, so that it may be written anew.
    package var isOver: Bool { status.isBack || status == .withdrawn }
}
