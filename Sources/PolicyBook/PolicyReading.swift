import Crypto
import Learn
import Notation
import Recognise
import Respond
import Understand
import Vocabulary

/// Reads the files that are in force together as one policy.
struct PolicyReading {
    private let files: [PolicyFile]
    private let conditions: ConditionReading
    private let signOffs: PolicyFolder.File?

    init(
        _ files: [PolicyFile],
        signOffs: PolicyFolder.File? = nil,
        examples: Set<RuleID> = []
    ) throws(BadInput) {
        self.signOffs = signOffs
        self.files = files.sorted { $0.path < $1.path }
        conditions = ConditionReading(glossary: try Glossary(files, examples: examples))
    }

    func policy() throws(BadInput) -> Policy {
        let glossary = conditions.glossary
        let calendar = try one(.calendar) { (file) throws(BadInput) in try file.calendar() }
        let name = try one(.policy) { (file) throws(BadInput) in try file.name(sha256: sha256) }
        var policy = Policy(name: name, calendar: calendar)
        policy.title = try one(.policy) { (file) throws(BadInput) in file.title }
        policy.vulnerabilities = try each(.vulnerabilities) { (file) throws(BadInput) in
            try file.vulnerabilities(conditions)
        }
        policy.clues = try each(.clues) { (file) throws(BadInput) in try file.clues(glossary) }
        policy.cues = try each(.cues) { (file) throws(BadInput) in try file.cues() }
        policy.labels = try each(.labels) { (file) throws(BadInput) in try file.labels() }
        policy.sharedWords = glossary.words
        policy.peopleWords = try one(.people) { (file) throws(BadInput) in try file.people(glossary) }
        policy.features = try each(.features) { (file) throws(BadInput) in try file.features() }
        policy.controls = try each(.controls) { (file) throws(BadInput) in try file.controls(glossary) }
        policy.controlOwners = try each(.controls) { (file) throws(BadInput) in try file.owners() }
        policy.concernRules = try each(.concerns) { (file) throws(BadInput) in try file.concernRules() }
        policy.harms = try each(.harms) { (file) throws(BadInput) in try file.harms() }
        policy.harmRules = try each(.formulation) { (file) throws(BadInput) in try file.harmRules(glossary) }
        policy.facts = try each(.facts) { (file) throws(BadInput) in try file.facts() }
        policy.thresholds = try each(.tests) { (file) throws(BadInput) in [try file.threshold(conditions)] }
        try checkCircles(policy.thresholds)
        policy.instruments = try each(.instruments) { (file) throws(BadInput) in [try file.instrument(conditions)] }
        try PolicyFile.holdWaitsApart(files)
        policy.waits = try each(.waiting) { (file) throws(BadInput) in [try file.waitRule(glossary)] }
        for place in [Place.recogniseGuidance, .understandGuidance, .respondGuidance] {
            policy.guidance += try each(place) { (file) throws(BadInput) in [try file.guidance(conditions)] }
        }
        policy.agencies = try each(.agencies) { (file) throws(BadInput) in [try file.agency(conditions)] }
        policy.pathways = try each(.pathways) { (file) throws(BadInput) in [try file.pathway(conditions)] }
        policy.consentRules = try each(.consent) { (file) throws(BadInput) in try file.consentRules() }
        policy.actionFamilies = try each(.actions) { (file) throws(BadInput) in try file.families() }
        policy.actionRules = try each(.actions) { (file) throws(BadInput) in try file.actionRules(conditions) }
        policy.alerts = try each(.alerts) { (file) throws(BadInput) in try file.alerts() }
        policy.alertRules = try each(.alerts) { (file) throws(BadInput) in try file.alertRules(conditions) }
        policy.wording = try one(.words) { (file) throws(BadInput) in try file.wording() }
        try one(.policy) { (file) throws(BadInput) in try file.settings(into: &policy, glossary) }
        return policy
    }

    func respondPolicy() throws(BadInput) -> RespondPolicy {
        let calendar = try one(.calendar) { (file) throws(BadInput) in try file.calendar() }
        let pathways = try each(.pathways) { (file) throws(BadInput) in [try file.pathway(conditions)] }
        let agencies = try each(.agencies) { (file) throws(BadInput) in [try file.agency(conditions).term] }
        let hub = try one(.hub) { (file) throws(BadInput) in try file.hub(conditions.glossary.agencies) }
        let families = try each(.actions) { (file) throws(BadInput) in try file.families() }
        let meetings = try one(.meetings) { (file) throws(BadInput) in
            try file.meetings(conditions.glossary, families)
        }
        let actions = try each(.actions) { (file) throws(BadInput) in try file.actionRules(conditions).map(\.id) }
        let plans = try one(.plans) { (file) throws(BadInput) in try file.plans(families, actions) }
        let checks = try one(.checks) { (file) throws(BadInput) in try file.checks(conditions.glossary) }
        let advice = try one(.advice) { (file) throws(BadInput) in try file.advice(conditions.glossary) }
        let partners = try one(.partners) { (file) throws(BadInput) in try file.partners(conditions.glossary) }
        var policy = try one(.handover) { (file) throws(BadInput) in
            try file.handover(pathways, agencies, hub, meetings, plans, checks, advice, partners, calendar)
        }
        // A policy from before there were licences gives work to nobody by them.
        let allocations = try each(.allocations) { (file) throws(BadInput) in
            [try file.allocations(conditions.glossary)]
        }
        policy.allocations = allocations.first ?? policy.allocations
        return policy
    }

    func learnPolicy() throws(BadInput) -> LearnPolicy {
        let known = conditions.glossary
        let behaviours = try one(.behaviours) { (file) throws(BadInput) in try file.behaviours() }
        let ranks = try one(.ranks) { (file) throws(BadInput) in try file.ranks() }
        let modules = try each(.modules) { (file) throws(BadInput) in [try file.module(known)] }
        var policy = LearnPolicy(
            guidelines: behaviours.guidelines,
            behaviours: behaviours.behaviours,
            ranks: ranks.ranks,
            fewestPeers: ranks.fewestPeers,
            topics: try one(.topics) { (file) throws(BadInput) in try file.topics() },
            modules: modules,
            programmes: try each(.programmes) { (file) throws(BadInput) in [try file.programme(modules, known)] },
            exchange: try one(.exchange) { (file) throws(BadInput) in try file.exchange(known.modules) },
            licences: try each(.licences) { (file) throws(BadInput) in [try file.licence(known)] },
            edition: sha256
        )
        let findings = try one(.findings) { (file) throws(BadInput) in try file.findingKinds(known) }
        policy.sampling = try one(.sampling) { (file) throws(BadInput) in try file.sampling(findings) }
        policy.development = try one(.development) { (file) throws(BadInput) in try file.developmentKinds(known) }
        policy.welfare = try one(.welfare) { (file) throws(BadInput) in try file.welfare() }
        policy.reactions = try one(.reactions) { (file) throws(BadInput) in try file.reactions() }
        // A policy from before there was a letter sends none.
        policy.letter = try each(.letter) { (file) throws(BadInput) in [try file.letter()] }.first
        return policy
    }

    private func each<Entry>(
        _ place: Place,
        _ read: (PolicyFile) throws(BadInput) -> [Entry]
    ) throws(BadInput) -> [Entry] {
        var entries: [Entry] = []
        for file in files where Place(file.path) == place { entries += try read(file) }
        return entries
    }

    /// Fails on a test that needs its own result.
    private func checkCircles(_ thresholds: [ThresholdDefinition]) throws(BadInput) {
        guard let circle = thresholds.circle, let first = circle.first else { return }
        for file in files where Place(file.path) == .tests && file.id == first.text {
            var fields = file.content
            throw try fields.required("met_when").bad(
                "the test needs its own result: " + circle.map(\.text).joined(separator: " → "),
                remedy: "let one of them ask for facts instead"
            )
        }
    }

    private func one<Result>(
        _ place: Place,
        _ read: (PolicyFile) throws(BadInput) -> Result
    ) throws(BadInput) -> Result {
        guard let file = files.first(where: { Place($0.path) == place }) else {
            throw BadInput(Source(name: place.rawValue), line: nil, "the file is missing", remedy: "add it")
        }
        return try read(file)
    }

    /// The hash over every file in force and the sign-offs: path, length and bytes of each, in the order of the paths.
    var sha256: String {
        var hash = SHA256()
        for (path, bytes) in files.map({ ($0.path, $0.bytes) })
            + [signOffs].compactMap({ $0.map { ($0.path, $0.bytes) } })
        {
            hash.update(data: Array("\(path)\n\(bytes.count)\n".utf8))
            hash.update(data: bytes)
        }
        return hash.finalize().map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0" + digits : digits
        }.joined()
    }
}
