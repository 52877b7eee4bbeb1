/// Which part of the policy a file holds, by where it lies.
///
/// The file of a later period carries its first year, month or day in its name: `harms-2027-01-01.yaml`.
enum Place: String, CaseIterable {
    case policy = "policy.yaml"
    case vulnerabilities = "recognise/vulnerabilities.yaml"
    case clues = "recognise/clues/"
    case cues = "recognise/cues.yaml"
    case labels = "recognise/labels.yaml"
    case sharedWords = "recognise/shared-words.yaml"
    case people = "recognise/people.yaml"
    case recogniseGuidance = "recognise/guidance/"
    case features = "understand/features.yaml"
    case controls = "understand/controls.yaml"
    case concerns = "understand/control-concerns.yaml"
    case harms = "understand/harms.yaml"
    case formulation = "understand/formulation.yaml"
    case facts = "understand/facts.yaml"
    case tests = "understand/tests/"
    case alerts = "understand/alerts.yaml"
    case words = "understand/words.yaml"
    case instruments = "understand/instruments/"
    case waiting = "understand/waiting/"
    case understandGuidance = "understand/guidance/"
    case agencies = "respond/agencies/"
    case pathways = "respond/pathways/"
    case consent = "respond/consent.yaml"
    case actions = "respond/actions.yaml"
    case handover = "respond/handover.yaml"
    case hub = "respond/hub.yaml"
    case meetings = "respond/meetings.yaml"
    case plans = "respond/plans.yaml"
    case checks = "respond/checks.yaml"
    case advice = "respond/advice.yaml"
    case partners = "respond/partners.yaml"
    case respondGuidance = "respond/guidance/"
    case calendar = "respond/calendar.yaml"
    case behaviours = "learn/behaviours.yaml"
    case ranks = "learn/ranks.yaml"
    case topics = "learn/topics.yaml"
    case exchange = "learn/exchange.yaml"
    case modules = "learn/modules/"
    case programmes = "learn/programmes/"
    case licences = "learn/licences/"
    case findings = "learn/findings.yaml"
    case sampling = "learn/sampling.yaml"
    case development = "learn/development.yaml"
    case welfare = "learn/welfare.yaml"
    case reactions = "learn/reactions.yaml"
    case letter = "learn/letter.yaml"
    case allocations = "respond/allocations.yaml"

    init?(_ path: String) {
        let name = path.withoutEdition
        let found = Self.allCases.first { $0.isSingle ? name == $0.rawValue : path.hasPrefix($0.rawValue) }
        guard let found else { return nil }
        self = found
    }

    /// The lists that a file here holds; nil where its reading asks for every key itself.
    var lists: [String]? {
        switch self {
        case .vulnerabilities, .clues, .features, .harms: ["entries"]
        case .controls: ["entries", "owners"]
        case .concerns, .formulation, .consent: ["rules"]
        case .alerts: ["entries", "rules"]
        case .actions: ["families", "rules"]
        case .behaviours: ["guidelines", "entries"]
        case .ranks: ["fewest_peers", "ranks"]
        case .topics: ["topics"]
        case .findings: ["entries"]
        case .development: ["kinds"]
        case .reactions: ["fewest", "questions"]
        default: nil
        }
    }

    /// Whether it is one file.
    var isSingle: Bool { !rawValue.hasSuffix("/") }

    /// Whether nothing can be assessed without it; what came later is not looked for in a policy that is older.
    var isNeededToAssess: Bool {
        isSingle
            && ![
                .handover, .hub, .meetings, .plans, .checks, .advice, .partners, .behaviours, .ranks, .topics,
                .exchange, .findings, .sampling, .development, .allocations, .welfare, .reactions,
                .letter,
            ]
            .contains(self)
    }
}

extension String {
    /// The name of a file without the digits that set a later period apart: `harms-2027-01-01.yaml` is `harms.yaml`.
    var withoutEdition: String {
        let ending = hasSuffix(".yaml") ? ".yaml" : ""
        let stem = dropLast(ending.count)
        guard let last = stem.last, last.isNumber else { return self }
        let name = stem.reversed().drop { $0.isNumber || $0 == "-" }
        return stem.dropFirst(name.count).first == "-" ? String(name.reversed()) + ending : self
    }
}
