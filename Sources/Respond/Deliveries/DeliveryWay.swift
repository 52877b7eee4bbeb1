package import Vocabulary

/// How an agency is told outside Heed.
package enum DeliveryWay: String, CaseIterable, Codable, Sendable {
    /// A signed event, posted to an address of its own.
    case webhook
    /// A message with a link and nothing personal.
    case email
    /// The referral itself and how it stands, in HL7 FHIR R4.
    case fhir

    /// Whether this way has words for an event.
    func tells(_ event: Event.Name) -> Bool {
        self != .fhir || event == .referralSent || ReferralMove(event)?.isTaskOfFHIR == true
    }
}

extension ReferralMove {
    /// The move that an event tells of; nil for what is no move.
    package init?(_ event: Event.Name) {
        guard let move = Self.allCases.first(where: { $0.rule.event == event }) else { return nil }
        self = move
    }

    /// Whether the status of a Task of FHIR says what came of it.
    fileprivate var isTaskOfFHIR: Bool {
        switch self {
        case .receive, .accept, .begin, .complete, .decline, .declineByPerson, .withdraw: true
        default: false
        }
    }
}
