import Recognise
import Understand
import Vocabulary

/// A contact with all that its assessment says, in the order of need.
struct ContactAssessmentPage: Page {
    let contact: HeadPart
    let glance: GlancePart
    let changed: ChangedPart?
    let alerts: AlertsPart
    let questions: QuestionsPart
    let narrative: NarrativePart
    let people: [PersonPart]
    let situation: SituationPart
    let formulation: FormulationPart
    let agencies: AgenciesPart
    let referrals: ReferralsPart
    let actions: ActionsPart
    let remaining: RemainingPart
    let judgement: JudgementPart
    let thresholds: ThresholdsPart
    let instruments: Items<InstrumentPart>?
    let prompts: Items<PromptPart>?
    let versions: [VersionPart]
    let policy: PolicyPart
    let errors: ErrorSummary?

    var template: String { "understand/assessment" }
    var title: String { "Assessment, \(contact.reference)" }
    var isWide: Bool { true }

    init(
        _ source: AssessmentSource,
        _ fields: FormFields,
        _ difference: AssessmentDifference?,
        _ errors: ErrorSummary?
    ) {
        let agencies = AgenciesPart(source)
        let thresholds = ThresholdsPart(source)
        contact = HeadPart(source)
        glance = GlancePart(source, agencies, thresholds)
        changed = difference.map { ChangedPart($0, source) }
        alerts = AlertsPart(source)
        questions = QuestionsPart(source, fields)
        narrative = NarrativePart(source)
        people = source.contact.people.map { PersonPart($0, source) }
        situation = SituationPart(source)
        formulation = FormulationPart(source)
        self.agencies = agencies
        referrals = ReferralsPart(source, made: source.referrals)
        actions = ActionsPart(source)
        remaining = RemainingPart(source)
        judgement = JudgementPart(source.record, source.staff)
        self.thresholds = thresholds
        instruments = InstrumentPart.parts(source)
        prompts = Items(source.kept.prompts.map { PromptPart(thought: $0.prompt) })
        versions = VersionPart.all(source)
        policy = PolicyPart(source.made.made.policy)
        self.errors = errors
    }
}

/// A version of the contact that is kept.
struct VersionPart {
    let href: String
    let name: String
    let isNow: Bool
    let at: String
    let by: String
    let words: String

    /// The versions of the contact, newest first; each is shown as it was known then.
    static func all(_ source: AssessmentSource) -> [VersionPart] {
        (1...max(1, source.record.version)).reversed().map { number in
            VersionPart(
                href: "\(source.path)/versions/\(number)",
                name: "Version \(number)",
                isNow: number == source.record.version,
                at: number == 1 ? source.record.recordedAt.inShort : "",
                by: number == 1 ? source.staff[source.record.recordedBy] : "",
                words: number == 1 ? "Recorded" : "Changed"
            )
        }
    }
}

/// The policy under which it was assessed.
struct PolicyPart {
    let words: String
    let hash: String
    let unverifiedHref = "/policy/unverified"

    init(_ name: Policy.Name) {
        words = "Policy \(name.id) \(name.version)"
        hash = String(name.sha256.prefix(12))
    }
}
