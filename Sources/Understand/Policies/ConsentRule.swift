package import Recognise
package import Vocabulary

/// What each answer to the question of consent means for a route.
package struct ConsentRule: Sendable {
    /// Whose consent it is.
    package enum Whose: String, CaseIterable, Sendable {
        case person, parent
    }

    /// What follows from one answer.
    package enum Outcome: String, CaseIterable, Sendable {
        /// The referral can go.
        case send
        /// The referral is called for, and agreement must be asked first.
        case ask
        /// The referral is called for and waits; why agreement is not there is recorded.
        case hold
        /// Nothing is sent, and agreement was never asked.
        case stopAndAsk = "stop-and-ask"
        /// Nothing is sent; a way back is offered.
        case stop
        /// Nothing is sent until a lawful reason to go without agreement is recorded.
        case wait
        /// Nothing is sent and nothing is said: the route is open to whoever agrees.
        case leave

        package var isListed: Bool { self == .send || self == .ask || self == .hold }
        package var isMissing: Bool { self == .ask || self == .stopAndAsk }
    }

    /// Whether a recorded lawful reason to go without consent lets the referral go.
    package enum Override: String, CaseIterable, Sendable {
        case never, always
        /// It does, but a refusal still is an answer.
        case unlessRefused = "unless-refused"

        func lifts(_ state: ConsentState) -> Bool {
            switch self {
            case .never: false
            case .always: true
            case .unlessRefused: state != .refused && state != .withdrawn
            }
        }
    }

    package let id: RuleID
    package let whose: Whose
    package let states: [ConsentState: Outcome]
    package let override: Override
    /// What holds for a child, whatever the answer; nil where a child is as anyone.
    package let child: Outcome?
    package let authority: Authority

    package init(
        id: RuleID,
        whose: Whose,
        states: [ConsentState: Outcome],
        override: Override,
        child: Outcome? = nil,
        authority: Authority
    ) {
        self.id = id
        self.whose = whose
        self.states = states
        self.override = override
        self.child = child
        self.authority = authority
    }

    /// What follows from an answer; an answer that is not listed holds the referral.
    func outcome(of state: ConsentState, isChild: Bool) -> Outcome {
        let plain = states[state] ?? .hold
        return isChild ? child ?? plain : plain
    }
}
