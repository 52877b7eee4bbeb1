/// A kind of entry of the policy, as people look for it; its raw value stands in addresses.
package enum PolicyKind: String, CaseIterable, Sendable {
    case thresholds, pathways, agencies, agreement, working, waiting, actions, alerts, clues, vulnerabilities, features
    case controls, harms, formulation, facts, instruments, guidance, learning

    /// Many of them.
    package var words: String { Self.words[self]?.many ?? rawValue }

    /// One of them.
    package var one: String { Self.words[self]?.one ?? rawValue }

    /// Where its files lie.
    var folders: [String] {
        switch self {
        case .thresholds: ["understand/tests/"]
        case .pathways: ["respond/pathways/"]
        case .agencies: ["respond/agencies/"]
        case .agreement: ["respond/consent"]
        case .working: Self.workingFolders
        case .waiting: ["understand/waiting/"]
        case .actions: ["respond/actions"]
        case .alerts: ["understand/alerts"]
        case .clues: ["recognise/clues/"]
        case .vulnerabilities: ["recognise/vulnerabilities"]
        case .features: ["understand/features"]
        case .controls: ["understand/controls"]
        case .harms: ["understand/harms"]
        case .formulation: ["understand/formulation"]
        case .facts: ["understand/facts"]
        case .instruments: ["understand/instruments/"]
        case .guidance: ["recognise/guidance/", "understand/guidance/", "respond/guidance/"]
        // Modules have pages of their own: here their answers would stand beside their questions.
        case .learning:
            [
                "learn/programmes/", "learn/licences/", "learn/behaviours", "learn/ranks", "learn/topics",
                "learn/exchange", "learn/findings", "learn/sampling", "learn/development", "learn/welfare",
                "learn/reactions", "learn/letter",
            ]
        }
    }

    /// The list of a file in which its entries stand; nil where each file is one entry.
    var list: String? {
        switch self {
        case .thresholds, .pathways, .agencies, .working, .waiting, .instruments, .guidance, .learning: nil
        case .agreement, .actions, .formulation: "rules"
        case .alerts, .clues, .vulnerabilities, .features, .controls, .harms, .facts: "entries"
        }
    }

    /// The kind that a file holds; nil for files that are no entries to read.
    init?(file path: String) {
        let kind = Self.allCases.first { kind in kind.folders.contains { path.hasPrefix($0) } }
        guard let kind else { return nil }
        self = kind
    }

    private static let workingFolders = [
        "respond/handover", "respond/hub", "respond/meetings", "respond/plans", "respond/advice", "respond/checks",
        "respond/calendar", "respond/partners", "respond/allocations",
    ]

    private static let words: [PolicyKind: (many: String, one: String)] = [
        .thresholds: ("Thresholds", "Threshold"),
        .pathways: ("Referral routes", "Referral route"),
        .agencies: ("Agencies", "Agency"),
        .agreement: ("Rules on agreement", "Rule on agreement"),
        .working: ("Working with other agencies", "Working with other agencies"),
        .waiting: ("Times to attend", "Time to attend"),
        .actions: ("Actions to consider", "Action to consider"),
        .alerts: ("What may stand out", "What may stand out"),
        .clues: ("Clues", "Clue"),
        .vulnerabilities: ("Vulnerabilities", "Vulnerability"),
        .features: ("Features of the situation", "Feature of the situation"),
        .controls: ("Controls", "Control"),
        .harms: ("Harms", "Harm"),
        .formulation: ("Rules of harm", "Rule of harm"),
        .facts: ("Questions", "Question"),
        .instruments: ("Sets of questions", "Set of questions"),
        .guidance: ("Guidance", "Guidance"),
        .learning: ("Learning", "Learning"),
    ]
}

/// Which entry of the policy is meant.
package struct PolicyAddress: Hashable, Sendable {
    package let kind: PolicyKind
    package let id: String

    package init(_ kind: PolicyKind, _ id: String) {
        self.kind = kind
        self.id = id
    }

    package var href: String { "/policy/\(kind.rawValue)/\(id)" }
}
