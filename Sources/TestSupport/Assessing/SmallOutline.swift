import Foundation
package import Understand
package import Vocabulary

/// What came of a small document; it is written down and read back, since only an assessment makes the real one.
package struct SmallOutline: Codable, Sendable {
    package var tests: [Test] = []
    package var agencies: [Agency] = []
    package var referrals: [Referral] = []
    package var questions: [Question] = []
    package var alerts: [Alert] = []

    package init() {}

    package struct Test: Codable, Sendable {
        let test: ThresholdID
        let person: PersonID?
        let result: TestResult.Result
    }

    package struct Agency: Codable, Sendable {
        let agency: AgencyID
        let person: PersonID?
        let role: AgencyRole

        package init(agency: AgencyID, person: PersonID?, role: AgencyRole) {
            self.agency = agency
            self.person = person
            self.role = role
        }
    }

    package struct Referral: Codable, Sendable {
        let pathway: PathwayID
        let to: AgencyID
        let person: PersonID
        let consent: String
        let lawful: [String]
        let mustInclude: [String]
        let missing: [String]

        package var outlined: OutlinedReferral {
            get throws {
                try JSONDecoder().decode(OutlinedReferral.self, from: JSONEncoder().encode(self))
            }
        }
    }

    package struct Question: Codable, Sendable {
        let fact: FactID
        let person: PersonID?
    }

    package struct Alert: Codable, Sendable {
        let alert: AlertID
        let about: PersonID?

        package init(alert: AlertID, about: PersonID?) {
            self.alert = alert
            self.about = about
        }
    }

    package var outline: AssessmentOutline {
        get throws {
            try JSONDecoder().decode(AssessmentOutline.self, from: JSONEncoder().encode(self))
        }
    }
}

extension SmallOutline {
    /// A rule for every person: one who answered yes is to be referred, one who answered nothing is to be asked.
    package init(of document: SmallDocument, _ earlier: [EarlierDocument]) {
        for person in document.people.map(\.id) {
            let answer = document.answers["harm." + person.text]
            let isHarmed = answer == "yes"
            tests.append(Test(test: "harm", person: person, result: Self.result(of: answer)))
            agencies.append(
                Agency(agency: "adult-social-care", person: person, role: isHarmed ? .primary : .none)
            )
            if isHarmed { referrals.append(.small(person)) }
            if answer == nil { questions.append(Question(fact: "harm", person: person)) }
            if earlier.contains(where: { $0.names.values.contains(person) }) {
                alerts.append(Alert(alert: "met-before", about: person))
            }
        }
    }

    private static func result(of answer: String?) -> TestResult.Result {
        switch answer {
        case "yes": .met
        case "no": .notMet
        default: .unknown
        }
    }
}

extension SmallOutline.Referral {
    package static func small(
        _ person: PersonID,
        by pathway: PathwayID = "adult-safeguarding",
        to agency: AgencyID = "adult-social-care"
    ) -> SmallOutline.Referral {
        SmallOutline.Referral(
            pathway: pathway,
            to: agency,
            person: person,
            consent: "given",
            lawful: [],
            mustInclude: ["own words"],
            missing: ["own words"]
        )
    }
}
