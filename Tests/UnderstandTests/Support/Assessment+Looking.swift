import Vocabulary

@testable import Understand

extension Assessment {
    func test(_ id: ThresholdID, about person: PersonID? = "p1") -> TestResult? {
        tests.first { $0.test == id && $0.person == person }
    }

    func result(_ id: ThresholdID, about person: PersonID? = "p1") -> TestResult.Result? {
        test(id, about: person)?.result
    }

    func raises(_ alert: AlertID, about person: PersonID? = "p1") -> Bool {
        alerts.contains { $0.alert == alert && $0.about == person }
    }

    func part(of agency: AgencyID, about person: PersonID? = "p1") -> AgencyPart? {
        agencies.first { $0.agency == agency && $0.person == person }
    }

    func referral(_ pathway: PathwayID, about person: PersonID = "p1") -> Referral? {
        referrals.first { $0.pathway == pathway && $0.person == person }
    }

    func question(_ fact: FactID, about person: PersonID? = "p1") -> Question? {
        questions.first { $0.fact == fact && $0.person == person }
    }

    /// The facts asked for, in the order of their rank.
    var asked: [FactID] { questions.map(\.fact) }
}
