import PlainWords
import Recognise
import Understand
import Vocabulary

/// A contact with all that its assessment says, in the order of need.
struct ContactAssessmentPage: Page {
    let contact: HeadPart
    let hub: Link?
    let plan: Link?
    let investigation: Link?
    let raised: RaisedPart?
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
    let advice: Items<AskedAdvice>?
    let actions: ActionsPart
    let remaining: RemainingPart
    let judgement: JudgementPart
    let thresholds: ThresholdsPart
    let instruments: Items<InstrumentPart>?
    let prompts: Items<PromptPart>?
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
        hub = source.hub
        plan = source.plan
        investigation = source.investigation
        raised = source.raised
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
        advice = Items(source.advice)
        actions = ActionsPart(source)
        remaining = RemainingPart(source)
        judgement = JudgementPart(source.record, source.staff)
        self.thresholds = thresholds
        instruments = InstrumentPart.parts(source)
        prompts = Items(source.kept.prompts.map { PromptPart(thought: $0.prompt) })
        policy = PolicyPart(source.made.made.policy)
        self.errors = errors
    }
}

/// The policy under which it was assessed.
struct PolicyPart {
    let words: String
    let unverifiedHref = "/policy/unverified"

    init(_ name: Policy.Name) {
        words = "Assessed under the policy of version \(name.version)"
    }
}
