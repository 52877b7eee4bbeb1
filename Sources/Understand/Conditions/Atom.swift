package import Recognise
package import Vocabulary

/// The smallest thing that a condition of the policy can ask of a contact or a person.
package enum Atom: Hashable, Sendable {
    /// The responder's answer; the only kind of atom that can be unknown.
    case fact(FactID)
    case threshold(ThresholdID)
    /// The test is met, and with this grade.
    case graded(ThresholdID, String)
    /// The test is in play.
    case weighed(ThresholdID)
    /// The document says something about the fact, `unknown` included.
    case answered(FactID)
    case vulnerability([VulnerabilityID], confirmedOnly: Bool)
    case feature([FeatureID], FeaturePlace)
    /// The person causes a harmful feature about a child of the contact.
    case harmsChild
    case clue([ClueID])
    case role(Role)
    case control([ControlID], [ControlConcern])
    case reliedOn([ControlID])
    /// Consent to a pathway; nil asks for the general answer.
    case consent(PathwayID?, [ConsentState])
    case kind([ContactKind])
    case grade([Grade])
    case spokenToAlone(Bool)
    case nation(Nation)
    case has(Detail)
    case contacts(ContactCount)
    /// This place, or the home of somebody listed, was met before so often.
    case contactsHere(Int, within: Span?)
    /// So many contacts with the person lately, this one counted, and more than in the rest of the longer span.
    case moreOften(Int, recent: Span, within: Span)
    /// More of a kind is recorded than in any earlier contact.
    case rising(Rising, within: Span?)
    /// Everybody who told of it is of this kind, and the person did not.
    case toldBy(Teller)
    /// The narrative labels somebody or lays blame on them.
    case labelling
    case anyone(Criterion)
    case harm([HarmID])
    case referral([PathwayID])
    case asks
    case remaining

    /// What may be more than before.
    package enum Rising: String, CaseIterable, Hashable, Sendable {
        /// Features about the person.
        case factors
        /// People about whom there is a feature.
        case people
    }

    /// Who tells of a contact, seen from one person.
    package enum Teller: String, CaseIterable, Hashable, Sendable {
        /// A suspect, or one who causes a harmful feature about the person.
        case possibleCause = "possible-cause"
        /// A carer, a parent, a relative or one of the household.
        case close
    }

    /// Which features of the situation count.
    package enum FeaturePlace: Hashable, Sendable {
        /// About the person, recorded or suggested.
        case about
        /// About the person, and recorded by the responder.
        case recorded
        /// Caused by the person.
        case caused
        /// About anyone.
        case anywhere
    }
}

/// A number that a condition can compare.
package enum Quantity: Hashable, Sendable {
    case age
    case fact(FactID)
}

/// A count of contacts with a person.
package struct ContactCount: Hashable, Sendable {
    package var atLeast: Int
    package var within: Span?
    package var graded: Grade?
    package var features: [FeatureID] = []
    package var concerns: [ClueID] = []
    /// Whether this contact is left out of the count.
    package var earlierOnly = false
    /// Whether only those count after which nobody went back.
    package var notFollowedUp = false

    package init(atLeast: Int) {
        self.atLeast = atLeast
    }
}

extension Atom {
    /// Whether it can only be told once the tests, referrals and harms are.
    package var isLate: Bool {
        switch self {
        case .graded, .anyone, .harm, .referral, .asks, .remaining: true
        default: false
        }
    }

    /// Whether it asks something of one person.
    package var isAboutPerson: Bool {
        switch self {
        case .vulnerability, .harmsChild, .clue, .role, .control, .reliedOn, .consent, .spokenToAlone, .contacts, .harm,
            .toldBy, .moreOften:
            true
        case .feature(_, let place): place != .anywhere
        case .rising(let kind, _): kind == .factors
        case .has(let detail): detail.isAboutPerson
        default: false
        }
    }
}

extension Detail {
    var isAboutPerson: Bool {
        switch self {
        case .narrative, .location, .reference, .rationale, .relationships, .nothing: false
        default: true
        }
    }
}
