package import Vocabulary

/// One thing that somebody does on a day, for another to play through the real actions.
package struct DemoEvent: Sendable {
    package let at: Instant
    /// The sign-in name of the one who does it.
    package let by: String
    package let deed: DemoDeed
}

/// What is done; contacts are named by reference, people by what the contact calls them.
package enum DemoDeed: Sendable {
    /// Records the contact of this reference.
    case record(String)
    case answer(contact: String, [DemoContact.Answer])
    case judge(contact: String, DemoJudgement)
    case review(contact: String, agrees: Bool, note: String)
    /// Says that somebody of a contact is the one whom the script knows by this key.
    case link(contact: String, person: String, record: String)
    /// A call has been attended to, so that nobody waits any more.
    case attend(contact: String, note: String)
    case refer(contact: String, DemoReferral, DemoReferralStep)
    /// Names who holds what a contact was about, and that they were told.
    case hold(contact: String, DemoHolder)
    /// Closes a contact where nothing keeps it open.
    case close(contact: String, DemoClosing)
    case hub(contact: String, DemoHubStep)
    case plan(contact: String, DemoPlanStep)
    /// Somebody on duty was asked before it was decided.
    case ask(contact: String, DemoAdvice)
    /// Somebody of a partner agency raises a concern with the police.
    case raise(DemoConcern)
    /// Writes how to make contact safely with somebody of a contact.
    case keepSafe(contact: String, DemoSafeContact)
    /// A step of the meeting of this name.
    case meet(String, DemoMeetingStep)
    /// A step of the agreement of this name.
    case agree(String, DemoAgreementStep)
    /// Learns, or sees to it that others can.
    case learn(DemoLearningStep)
    /// A step toward the licence of somebody, or of the licence itself.
    case license(of: String, DemoLicenceStep)
    /// A step of the investigation of this name.
    case investigate(String, DemoInvestigationStep)
    /// Develops, or looks at how people practise.
    case develop(DemoDevelopmentStep)
    /// Looks after what is taught and judged.
    case assure(DemoAssuranceStep)
    /// A step of what is tried under this title.
    case pilot(String, DemoPilotStep)
    /// Looks after somebody at work, oneself first.
    case care(DemoCareStep)
    /// Something half written that only its owner sees.
    case draft(DemoDraft)
}

/// Who holds what a contact was about though no agency accepted a referral.
package struct DemoHolder: Sendable {
    package let agency: String
    package let name: String
    package let agreed: String
}

/// What is said when a contact is closed.
package struct DemoClosing: Sendable {
    package let reason: String
    package let residualRisk: String
    package let reopensIf: String
}

/// What somebody on duty was asked, and what they advised; nil where nobody answered.
package struct DemoAdvice: Sendable {
    package let kind: String
    package let who: String
    package let question: String
    package let advised: String?
    package let decided: String
}

/// What somebody of a partner agency worries about.
package struct DemoConcern: Sendable {
    package let agency: String
    package let given: String
    package let family: String
    package let seen: String
    package let opinion: String
    package let voice: String
    package let asked: String
}

/// A referral of one person of a contact by one route; the three together are unlike any other's.
package struct DemoReferral: Hashable, Sendable {
    package let pathway: String
    package let to: String
    package let person: String
}

/// What happens to a referral.
package enum DemoReferralStep: Sendable {
    case draft(note: String)
    case send(concerns: String, asked: String)
    case receive
    /// The agency asks for more before it decides, and the sender answers.
    case ask(String)
    case supply(String)
    case accept(note: String)
    case begin(note: String)
    /// What came of it, by the list of the policy, and in words.
    case complete(outcome: String, words: String)
    /// Why, by the list of the policy, and in words.
    case decline(reason: String, words: String)
    case declineByPerson(words: String)
    case withdraw(reason: String)
}

/// A responder's judgement, light or in full.
package struct DemoJudgement: Sendable {
    package let grade: String
    package let rationale: String
    package let full: Full?

    package struct Full: Sendable {
        /// By the letters of THRIVE: threat, harm, risk, investigation, vulnerability, engagement.
        package let elements: [(element: String, conclusion: String, reason: String)]
        package let benefits: String
        package let harms: String
        package let rejected: [(option: String, because: String)]
        package let contingency: String
        package let reviewAt: CalendarDay
    }
}

/// What somebody has typed so far, as a form sends it.
package struct DemoDraft: Sendable {
    /// `contact`, `judgement`, `answers` or `referral`.
    package let purpose: String
    /// The contact it is about, where it is about one, and the route of a referral with whom it is of.
    package let contact: String?
    package let about: (pathway: String, person: String)?
    package let fields: [(name: String, values: [String])]
}
