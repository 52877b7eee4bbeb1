package import Recognise
package import Vocabulary

/// What of an assessment others build on: the results without their reasons.
package struct AssessmentOutline: Hashable, Codable, Sendable {
    package let tests: [OutlinedTest]
    package let agencies: [OutlinedAgency]
    package let referrals: [OutlinedReferral]
    package let questions: [OutlinedQuestion]
    package let alerts: [OutlinedAlert]

    package init(_ assessment: Assessment) {
        tests = assessment.tests.map { OutlinedTest(test: $0.test, person: $0.person, result: $0.result) }
        agencies = assessment.agencies.map { OutlinedAgency(agency: $0.agency, person: $0.person, role: $0.role) }
        referrals = assessment.referrals.map(OutlinedReferral.init)
        questions = assessment.questions.map { OutlinedQuestion(fact: $0.fact, person: $0.person) }
        alerts = assessment.alerts.map { OutlinedAlert(alert: $0.alert, about: $0.about) }
    }
}

package struct OutlinedTest: Hashable, Codable, Sendable {
    package let test: ThresholdID
    package let person: PersonID?
    package let result: TestResult.Result
}

package struct OutlinedAgency: Hashable, Codable, Sendable {
    package let agency: AgencyID
    package let person: PersonID?
    package let role: AgencyRole
}

package struct OutlinedQuestion: Hashable, Codable, Sendable {
    package let fact: FactID
    package let person: PersonID?
}

package struct OutlinedAlert: Hashable, Codable, Sendable {
    package let alert: AlertID
    package let about: PersonID?
}

/// A recommended referral, as a draft of it begins.
package struct OutlinedReferral: Hashable, Codable, Sendable {
    package let pathway: PathwayID
    package let to: AgencyID
    package let person: PersonID
    package let consent: ConsentState
    /// The authorities as they were shown.
    package let lawful: [String]
    package let due: Instant?
    package let mustInclude: [String]
    package let missing: [String]

    package init(_ referral: Referral) {
        pathway = referral.pathway
        to = referral.to
        person = referral.person
        consent = referral.consent
        lawful = referral.lawful.map(\.words)
        due = referral.due
        mustInclude = referral.mustInclude
        missing = referral.missing
    }
}
