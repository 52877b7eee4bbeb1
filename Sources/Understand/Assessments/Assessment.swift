package import Recognise
package import Vocabulary

/// What one contact means under one policy: explained findings, never a score of a person.
package struct Assessment: Sendable {
    package let contact: String?
    package let at: Instant
    package let policy: Policy.Name
    package let people: [AssessedPerson]
    package let clues: [AssessedClue]
    package let features: [StandingFeature]
    package let controls: [AppraisedControl]
    package let formulation: [Formulation]
    package let sources: [SourceOfHarm]
    package let tests: [TestResult]
    package let instruments: [InstrumentResult]
    package let questions: [Question]
    package let agencies: [AgencyPart]
    package let referrals: [Referral]
    package let actions: [RecommendedAction]
    package let remaining: [RemainingHarm]
    package let alerts: [RaisedAlert]
    package let prompts: [RaisedPrompt]
    /// The responder's own grade and reason, apart from everything found here.
    package let judgement: Judgement?
}

/// A person of the contact, with every vulnerability that is known or suggested.
package struct AssessedPerson: Sendable {
    package let id: PersonID
    package let name: String
    package let vulnerabilities: [HeldVulnerability]
}

/// A clue and what it points to.
package struct AssessedClue: Sendable {
    package let found: FoundClue
    package let vulnerabilities: [VulnerabilityID]
    package let features: [FeatureID]
}

/// Person and situation, and the harm they make together.
package struct Formulation: Sendable {
    package let rule: RuleID
    package let person: PersonID
    package let vulnerabilities: [VulnerabilityID]
    package let features: [FeatureID]
    package let controls: [ControlID]
    package let harm: HarmID
    package let because: [String]
}

/// One person from whom harm comes, with everyone whom it threatens.
package struct SourceOfHarm: Sendable {
    package let by: PersonID
    package let people: [PersonID]
    package let features: [FeatureID]
    package let harms: [HarmID]
}

/// How a published threshold comes out.
package struct TestResult: Sendable {
    package enum Result: String, CaseIterable, Codable, Sendable {
        case met, unknown
        case notMet = "not-met"
    }

    package let test: ThresholdID
    /// Nil where it is about the contact as a whole.
    package let person: PersonID?
    package let result: Result
    package let grade: String?
    package let because: [String]
    package let source: [Authority]
}

/// An unknown fact whose answer could change a test, a role or a referral.
package struct Question: Sendable {
    package let ask: String
    package let askOf: AskOf
    package let person: PersonID?
    package let fact: FactID
    package let couldChange: [String]
    package internal(set) var rank: Int
    package let because: [String]
}

/// The part an agency has, and why.
package struct AgencyPart: Sendable {
    package let agency: AgencyID
    package let person: PersonID?
    package let role: AgencyRole
    package let rule: RuleID
    package let because: [String]
}

/// A recommended referral or notification.
package struct Referral: Sendable {
    package let pathway: PathwayID
    package let to: AgencyID
    package let person: PersonID
    package let consent: ConsentState
    package let lawful: [Authority]
    package let due: Instant?
    package let clock: PathwayClock
    package let mustInclude: [String]
    package let missing: [String]
    package let because: [String]
}

/// Something to consider doing.
package struct RecommendedAction: Sendable {
    package let rule: RuleID
    package let kind: ActionFamilyID
    package let action: String
    package let owner: AgencyID
    package let about: PersonID?
    package let addresses: String
    package let answers: String
    package let due: Instant?
    package let because: [String]
}

/// A harm, or part of one, that nothing answers yet.
package struct RemainingHarm: Sendable {
    package let person: PersonID
    package let harm: HarmID
    package let because: String
}

/// What the system raises by itself.
package struct RaisedAlert: Sendable {
    package let alert: AlertID
    package let rule: RuleID
    package let about: PersonID?
    package let because: [String]
}

extension Names {
    /// The same, with the people of one assessment.
    package func naming(_ people: [AssessedPerson]) -> Names {
        naming(Dictionary(people.map { ($0.id, $0.name) }) { first, _ in first })
    }
}
