import Documents
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
    var agencies: Set<AgencyID> = []
    var pathways: Set<PathwayID> = []
    var families: Set<ActionFamilyID> = []
    var alerts: Set<AlertID> = []
    var consentRules: Set<RuleID> = []

    init(_ files: [PolicyFile]) throws(BadInput) {
        for file in files {
            try file.checkLists()
            switch Place(file.path) {
            case .vulnerabilities: vulnerabilities.formUnion(try file.ids("entries"))
            case .clues: clues.formUnion(try file.ids("entries"))
            case .features: features.formUnion(try file.ids("entries"))
            case .controls:
                controls.formUnion(try file.ids("entries"))
                owners.formUnion(try file.ids("owners"))
            case .harms: harms.formUnion(try file.ids("entries"))
            case .facts: facts.formUnion(try file.ids("entries"))
            case .tests: thresholds.insert(ThresholdID(file.id))
            case .alerts: alerts.formUnion(try file.ids("entries"))
            case .agencies: agencies.insert(AgencyID(file.id))
            case .pathways: pathways.insert(PathwayID(file.id))
            case .consent: consentRules.formUnion(try file.ids("rules"))
            case .actions: families.formUnion(try file.ids("families"))
            case .policy, .cues, .labels, .concerns, .formulation, .words, .calendar, nil: continue
            }
        }
    }
}

/// Which part of the policy a file holds, by where it lies.
enum Place: String, CaseIterable {
    case policy = "policy.yaml"
    case vulnerabilities = "recognise/vulnerabilities.yaml"
    case clues = "recognise/clues/"
    case cues = "recognise/cues.yaml"
    case labels = "recognise/labels.yaml"
    case features = "understand/features.yaml"
    case controls = "understand/controls.yaml"
    case concerns = "understand/control-concerns.yaml"
    case harms = "understand/harms.yaml"
    case formulation = "understand/formulation.yaml"
    case facts = "understand/facts.yaml"
    case tests = "understand/tests/"
    case alerts = "understand/alerts.yaml"
    case words = "understand/words.yaml"
    case agencies = "respond/agencies/"
    case pathways = "respond/pathways/"
    case consent = "respond/consent.yaml"
    case actions = "respond/actions.yaml"
    case calendar = "respond/calendar.yaml"

    init?(_ path: String) {
        let found = Self.allCases.first {
            $0.rawValue.hasSuffix("/") ? path.hasPrefix($0.rawValue) : path == $0.rawValue
        }
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
        default: nil
        }
    }

    /// Whether every policy needs a file here.
    var isSingle: Bool { !rawValue.hasSuffix("/") }
}

extension PolicyFile {
    /// Fails on a key that is none of the lists a file in this place holds.
    func checkLists() throws(BadInput) {
        guard let lists = Place(path)?.lists else { return }
        var fields = content
        for list in lists { _ = fields.optional(list) }
        try fields.finish()
    }

    /// The ids of the entries of one list; a repeated one is an error.
    func ids<Subject>(_ key: String) throws(BadInput) -> Set<Identifier<Subject>> {
        var fields = content
        guard let list = fields.optional(key) else { return [] }
        var known: Set<Identifier<Subject>> = []
        _ = try list.list { (item) throws(BadInput) in
            var entry = try item.fields()
            let id = try entry.required("id")
            guard known.insert(Identifier(try id.text())).inserted else {
                throw id.bad("\(try id.text().inQuotes) stands here twice", remedy: "give each entry an id of its own")
            }
        }
        return known
    }
}
