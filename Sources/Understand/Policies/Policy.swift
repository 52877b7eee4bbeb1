package import Recognise
package import Vocabulary

/// Everything that decides, as it was in force on one day.
package struct Policy: Sendable {
    /// By which the policy is known, and can be found again years later.
    package struct Name: Hashable, Codable, Sendable {
        package let id: String
        package let version: String
        package let sha256: String

        package init(id: String, version: String, sha256: String) {
            self.id = id
            self.version = version
            self.sha256 = sha256
        }
    }

    package let name: Name
    /// What it is called.
    package var title = ""
    package var vulnerabilities: [VulnerabilityDefinition] = []
    package var clues: [ClueDefinition] = []
    package var cues: [CueDefinition] = []
    /// Phrases that label a person or lay blame on them.
    package var labels: [String] = []
    package var sharedWords = SharedWords()
    package var peopleWords = PeopleWords()
    package var features: [FeatureDefinition] = []
    package var controls: [ControlDefinition] = []
    package var controlOwners: [Term<Subject.ControlOwner>] = []
    package var concernRules: [ConcernRule] = []
    package var harms: [Term<Subject.Harm>] = []
    package var harmRules: [HarmRule] = []
    package var facts: [FactDefinition] = []
    package var thresholds: [ThresholdDefinition] = []
    package var instruments: [InstrumentDefinition] = []
    /// How long what nobody has attended may wait.
    package var waits: [WaitRule] = []
    package var guidance: [GuidancePage] = []
    package var agencies: [AgencyDefinition] = []
    package var pathways: [PathwayDefinition] = []
    package var consentRules: [ConsentRule] = []
    package var actionFamilies: [Term<Subject.ActionFamily>] = []
    package var actionRules: [ActionRule] = []
    package var alerts: [Term<Subject.Alert>] = []
    package var alertRules: [AlertRule] = []
    /// Features after which a complainant gives a first account only, and the rest waits for a trained interviewer.
    package var sexualFeatures: [FeatureID] = []
    package var nations = NationsByPostcode()
    package var wording = Wording()
    /// Outcomes, the most serious first; a question is ranked by the most serious outcome it could change.
    package var seriousness: [OutcomeName] = []
    package let calendar: WorkingCalendar

    package init(name: Name, calendar: WorkingCalendar) {
        self.name = name
        self.calendar = calendar
    }

    /// How long a contact of an agency may wait for somebody to attend; nil where nobody is waited for.
    package func waitRule(for kind: ContactKind, of agency: AgencyID) -> WaitRule? {
        waits.first { $0.kinds.contains(kind) && $0.agencies.contains(agency) }
    }
}

/// An outcome that a question may change.
package enum OutcomeName: Hashable, Sendable {
    case threshold(ThresholdID)
    case role(AgencyID)
    case referral(PathwayID)
}

/// The nation by the letters with which a postcode begins.
package struct NationsByPostcode: Sendable {
    package var areas: [String: Nation]
    package var otherwise: Nation

    package init(areas: [String: Nation] = [:], otherwise: Nation = .england) {
        self.areas = areas
        self.otherwise = otherwise
    }

    package func nation(ofPostcode postcode: String) -> Nation {
        areas[String(postcode.uppercased().prefix { $0.isLetter })] ?? otherwise
    }
}
