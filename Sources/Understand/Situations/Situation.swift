package import Recognise
package import Vocabulary

/// How a vulnerability or feature came to be known.
package enum Basis: String, Sendable {
    case confirmed, suggested
}

/// A vulnerability of one person, with the clues that point to it.
package struct HeldVulnerability: Sendable {
    package let id: VulnerabilityID
    package let basis: Basis
    /// Positions in the list of clues.
    package var clues: [Int]
}

/// A feature of the situation, with the clues that point to it.
package struct StandingFeature: Sendable {
    package let id: FeatureID
    package let about: PersonID?
    package let by: PersonID?
    package let basis: Basis
    package var clues: [Int]
}

/// What is found in a contact before any test is put to it: people, the situation, and what stands between.
///
/// It is shared by reference, since everything that is told of a contact looks at it.
package final class Situation: Sendable {
    package let contact: Contact
    package let clues: [FoundClue]
    /// Wording of the narrative that labels a person or lays blame on them.
    package let labels: [String]
    package let vulnerabilities: [PersonID: [HeldVulnerability]]
    package let features: [StandingFeature]
    package let controls: [AppraisedControl]
    /// When this place, or a home of somebody listed, was met before.
    let metHere: [Instant]

    init(
        contact: Contact,
        clues: [FoundClue],
        labels: [String],
        vulnerabilities: [PersonID: [HeldVulnerability]],
        features: [StandingFeature],
        controls: [AppraisedControl],
        metHere: [Instant]
    ) {
        self.contact = contact
        self.clues = clues
        self.labels = labels
        self.vulnerabilities = vulnerabilities
        self.features = features
        self.controls = controls
        self.metHere = metHere
    }

    /// The same with other answers, or with what else people are found to be vulnerable by.
    func with(
        answers: Answers? = nil,
        vulnerabilities: [PersonID: [HeldVulnerability]]? = nil
    ) -> Situation {
        var contact = contact
        if let answers { contact.answers = answers }
        return Situation(
            contact: contact,
            clues: clues,
            labels: labels,
            vulnerabilities: vulnerabilities ?? self.vulnerabilities,
            features: features,
            controls: controls,
            metHere: metHere
        )
    }

    /// The ages that a person can have at the time of the contact; nil where nothing is known of it.
    func ages(of person: Person) -> ClosedRange<Int>? {
        if person.roles.contains(.unborn) { return 0...0 }
        if let birth = person.birth { return birth.ages(on: LocalTime.day(of: contact.at)) }
        guard case .number(let answered) = contact.answers[.age, about: person.id] else { return nil }
        return Int(exactly: answered).map { $0...$0 }
    }

    /// The youngest age that a person can have: one who may be a child is treated as one.
    func age(of person: Person) -> Int? {
        ages(of: person)?.lowerBound
    }

    func features(about person: PersonID) -> [StandingFeature] {
        features.filter { $0.about == person }
    }

    func controls(protecting person: PersonID) -> [AppraisedControl] {
        controls.filter { $0.recorded.protects == person }
    }

    /// Positions of the clues that are present and about a person.
    func presentClues(about person: PersonID) -> [Int] {
        clues.indices.filter { clues[$0].person == person && clues[$0].assertion == .present }
    }

    /// The nation whose law applies to a person: where they live, else where they are found.
    func nation(of person: Person?, by postcodes: NationsByPostcode) -> Nation {
        for place in [person?.home, contact.location] {
            if let nation = place?.nation { return nation }
            if let postcode = place?.postcode { return postcodes.nation(ofPostcode: postcode) }
        }
        return postcodes.otherwise
    }
}
