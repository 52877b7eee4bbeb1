import PlainWords
import Recognise
import Understand
import Vocabulary

/// A contact as it stood at an earlier version, to be read and not to be worked on.
struct PastVersionPage: Page {
    let back: Link
    let past: PastBanner
    let contact: HeadPart
    let glance: GlancePart
    let alerts: AlertsPart
    let open: Items<String>?
    let narrative: NarrativePart
    let people: [PersonPart]
    let situation: SituationPart
    let formulation: FormulationPart
    let agencies: AgenciesPart
    let routes: Items<Route>?
    let actions: ActionsPart
    let remaining: RemainingPart
    let judgement: JudgementPart
    let thresholds: ThresholdsPart
    let instruments: Items<InstrumentPart>?
    let policy: PolicyPart

    var template: String { "understand/past-version" }
    var title: String { "\(contact.version), \(contact.reference)" }
    var isWide: Bool { true }

    /// What was called for then.
    struct Route {
        let pathway: String
        let to: String
        let whose: String
        let due: String?
    }

    init(_ source: AssessmentSource, written line: PastVersion, of latest: Int) {
        let agencies = AgenciesPart(source)
        let thresholds = ThresholdsPart(source)
        back = Link(source.path + "/versions", "All versions")
        past = PastBanner(
            heading: "Version \(line.version) of \(latest), written \(line.at.inWords).",
            words: "What came later is not shown, and nothing can be changed here.",
            now: source.path
        )
        contact = HeadPart(source)
        glance = GlancePart(source, agencies, thresholds)
        alerts = AlertsPart(source)
        open = Items(source.kept.questions.map(\.ask))
        narrative = NarrativePart(source)
        people = source.contact.people.map { PersonPart($0, source) }
        situation = SituationPart(source)
        formulation = FormulationPart(source)
        self.agencies = agencies
        routes = Items(
            ReferralsPart(source, made: [:]).items.map {
                Route(pathway: $0.pathway, to: $0.to, whose: $0.whose, due: $0.due)
            }
        )
        actions = ActionsPart(source)
        remaining = RemainingPart(source)
        judgement = JudgementPart(source.record, source.staff)
        self.thresholds = thresholds
        instruments = InstrumentPart.parts(source)
        policy = PolicyPart(source.made.made.policy)
    }
}
