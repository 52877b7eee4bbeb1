package import Vocabulary

/// A route by which a person is referred or an agency is told.
package struct PathwayDefinition: Sendable, Identifiable {
    package let id: PathwayID
    package let title: String
    package let to: AgencyID
    /// Another recipient, where the first of these holds.
    package var diversions: [Diversion]
    package var when: Criterion
    package let consent: RuleID
    package let lawful: [LegalRule]
    package let clock: PathwayClock
    package let mustInclude: [RequiredContent]
    package let addresses: Addresses
    /// The need or wish of the person that it answers.
    package let answers: String
    package let authority: Authority

    /// A recipient other than the usual one.
    package struct Diversion: Sendable {
        package let to: AgencyID
        package let when: Criterion

        package init(to: AgencyID, when: Criterion) {
            self.to = to
            self.when = when
        }
    }

    package init(
        id: PathwayID,
        title: String,
        to: AgencyID,
        diversions: [Diversion] = [],
        when: Criterion,
        consent: RuleID,
        lawful: [LegalRule] = [],
        clock: PathwayClock,
        mustInclude: [RequiredContent] = [],
        addresses: Addresses = Addresses(),
        answers: String,
        authority: Authority
    ) {
        self.id = id
        self.title = title
        self.to = to
        self.diversions = diversions
        self.when = when
        self.consent = consent
        self.lawful = lawful
        self.clock = clock
        self.mustInclude = mustInclude
        self.addresses = addresses
        self.answers = answers
        self.authority = authority
    }
}

/// How long there is to send it, and on what authority.
package struct PathwayClock: Sendable {
    /// Nil where no time is published: as soon as `words` say.
    package let clock: Clock?
    package let words: String
    package let authority: Authority

    package init(clock: Clock?, words: String, authority: Authority) {
        self.clock = clock
        self.words = words
        self.authority = authority
    }
}

/// Something that a referral must tell, and where the document may hold it.
package struct RequiredContent: Sendable {
    package let item: String
    package let foundIn: Detail

    package init(item: String, foundIn: Detail) {
        self.item = item
        self.foundIn = foundIn
    }
}

/// What of a situation a referral or an action changes.
package struct Addresses: Hashable, Sendable {
    package let features: [FeatureID]
    package let harms: [HarmID]
    package let words: String?

    package init(features: [FeatureID] = [], harms: [HarmID] = [], words: String? = nil) {
        self.features = features
        self.harms = harms
        self.words = words
    }
}

/// A piece of information that a document may hold.
package enum Detail: String, CaseIterable, Sendable {
    case name, born, home, voice, wishes, consent, school, gp, occupation, narrative, location, reference, rationale
    case relationships, nothing
    case spokenToAlone = "spoken_to_alone"
}
