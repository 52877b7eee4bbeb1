/// The layer a target belongs to, which says what it may depend on and import.
enum Layer {
    case engine
    case domain
    case adapter
    case test

    /// The stages in the order of the journey, each with those it may look back to; all may use the engines.
    static let lookingBack: [String: Set<String>] = [
        "Vocabulary": [],
        "Access": ["Vocabulary"],
        "Recognise": ["Access", "Vocabulary"],
        "Understand": ["Recognise", "Access", "Vocabulary"],
        "Respond": ["Understand", "Recognise", "Access", "Vocabulary"],
        "Learn": ["Recognise", "Access", "Vocabulary"],
        "Lead": ["Respond", "Understand", "Recognise", "Learn", "Access", "Vocabulary"],
    ]

    static let engines: Set = ["ClueSpotting", "Reasoning", "RecordLinkage"]

    /// Targets that only the named ones may depend on, tests aside.
    static let reserved: [String: Set<String>] = ["Commands": ["heed"], "heed": [], "TestSupport": []]

    /// Products of packages whose modules have other names; elsewhere the module is named as its product.
    static let modulesOfProduct: [String: Set<String>] = [:]

    private static let platform: Set = [
        "Foundation", "FoundationEssentials", "FoundationNetworking", "Dispatch", "Glibc", "Musl", "Darwin",
        "Synchronization",
    ]

    init(_ target: Manifest.Target) {
        if target.type == "test" {
            self = .test
        } else if Layer.engines.contains(target.name) {
            self = .engine
        } else if Layer.lookingBack[target.name] != nil {
            self = .domain
        } else {
            self = .adapter
        }
    }

    /// The modules of the platform that a target may import beside its dependencies.
    static func platform(for target: Manifest.Target) -> Set<String> {
        switch Layer(target) {
        case .engine: target.name == "RecordLinkage" ? platform : []
        case .domain: ["Foundation", "Synchronization"]
        case .adapter: platform
        case .test: platform.union(["Testing"])
        }
    }
}
