import Notation
import Recognise
import Vocabulary

/// Every id that the files of one policy bring, so that each reference can be held against them.
struct Glossary: Sendable {
    var vulnerabilities: Set<VulnerabilityID> = []
    var features: Set<FeatureID> = []
    var controls: Set<ControlID> = []
    var owners: Set<ControlOwnerID> = []
    var harms: Set<HarmID> = []
    var clues: Set<ClueID> = []
    var thresholds: Set<ThresholdID> = []
    var facts: Set<FactID> = []
    var counts: Set<FactID> = []
    var grades: [ThresholdID: [String]] = [:]
    var agencies: Set<AgencyID> = []
    var pathways: Set<PathwayID> = []
    var families: Set<ActionFamilyID> = []
    var alerts: Set<AlertID> = []
    var consentRules: Set<RuleID> = []
    /// The entries of the guidance on understanding.
    var reflections: Set<GuidanceID> = []
    var behaviours: Set<BehaviourID> = []
    var ranks: Set<RankID> = []
    var topics: Set<TopicID> = []
    var modules: Set<LearningModuleID> = []
    var programmes: Set<ProgrammeID> = []
    var licences: [LicenceSchemeID: Set<LicenceScopeID>] = [:]
    /// The examples of the policy, by their paths under `cases/` without an ending.
    let examples: Set<RuleID>

    var words = SharedWords()

    init(_ files: [PolicyFile], examples: Set<RuleID> = []) throws(BadInput) {
        self.examples = examples
        try PolicyFile.holdApart(files)
        for file in files where Place(file.path) == .sharedWords {
            _ = try file.ids("groups") as Set<RuleID>
            words = try file.sharedWords()
        }
        for file in files {
            try file.checkLists()
            switch Place(file.path) {
            case .vulnerabilities: vulnerabilities = try file.ids("entries", after: vulnerabilities)
            case .clues:
                clues = try file.ids("entries", after: clues)
            case .features: features = try file.ids("entries", after: features)
            case .controls:
                controls = try file.ids("entries", after: controls)
                owners = try file.ids("owners", after: owners)
            case .harms: harms = try file.ids("entries", after: harms)
            case .facts:
                facts = try file.ids("entries", after: facts)
                counts = try file.counts()
            case .tests:
                thresholds.insert(ThresholdID(file.id))
                grades[ThresholdID(file.id)] = (try file.ids("grades", named: "grade") as Set<RuleID>).map(\.text)
                    .sorted()
                _ = try file.ids("figures") as Set<RuleID>
            case .alerts: alerts = try file.ids("entries", after: alerts)
            case .agencies:
                agencies.insert(AgencyID(file.id))
                _ = try file.ids("roles") as Set<RuleID>
            case .pathways: pathways.insert(PathwayID(file.id))
            case .consent: consentRules = try file.ids("rules", after: consentRules)
            case .instruments:
                _ = try file.ids("parts") as Set<RuleID>
                _ = try file.ids("questions") as Set<RuleID>
                _ = try file.ids("thresholds") as Set<RuleID>
            case .recogniseGuidance, .understandGuidance, .respondGuidance:
                let entries: Set<GuidanceID> = try file.ids("entries")
                if Place(file.path) == .understandGuidance { reflections.formUnion(entries) }
                _ = try file.ids("variants") as Set<RuleID>
            case .actions: families = try file.ids("families", after: families)
            case .cues, .labels:
                _ = try file.ids("entries") as Set<RuleID>
            case .handover:
                _ = try file.ids("declines") as Set<DeclineReasonID>
                _ = try file.ids("outcomes") as Set<OutcomeID>
                _ = try file.ids("late_causes") as Set<LateCauseID>
            case .hub:
                _ = try file.ids("reasons") as Set<HubReasonID>
                _ = try file.ids("footings") as Set<FootingID>
                _ = try file.ids("together") as Set<RuleID>
            case .meetings: _ = try file.ids("kinds") as Set<MeetingKindID>
            case .checks: _ = try file.ids("checks") as Set<RuleID>
            case .advice: _ = try file.ids("kinds") as Set<DutyKindID>
            case .behaviours: behaviours = try file.ids("entries", after: behaviours)
            case .ranks: ranks = try file.ids("ranks", after: ranks)
            case .topics: topics = try file.ids("topics", after: topics)
            case .modules: modules.insert(LearningModuleID(file.id))
            case .programmes: programmes.insert(ProgrammeID(file.id))
            case .licences: licences[LicenceSchemeID(file.id)] = try file.ids("scopes")
            case .findings: _ = try file.ids("entries") as Set<FindingKindID>
            case .development: _ = try file.ids("kinds") as Set<DevelopmentKindID>
            case .welfare:
                _ = try file.ids("kinds") as Set<ExposureKindID>
                _ = try file.ids("support") as Set<WelfareSupportID>
            case .reactions: _ = try file.ids("questions") as Set<ReactionQuestionID>
            case .policy, .sharedWords, .people, .concerns,
                .formulation, .words, .waiting, .calendar, .plans, .partners, .exchange, .sampling, .allocations,
                .letter,
                nil:
                continue
            }
        }
    }
}
