import PlainWords
import Understand
import Vocabulary

/// What to consider doing, by who would do it.
struct ActionsPart {
    let owners: [Owner]
    let none: Bool

    struct Owner {
        let owner: String
        let does: [Deed]
    }

    struct Deed {
        let action: String
        let changes: String
        let meets: String
        let due: String?
    }

    init(_ source: AssessmentSource) {
        let ids = source.kept.actions.map(\.owner).removingRepeats()
        owners = ids.map { id in
            let deeds = source.kept.actions.filter { $0.owner == id }.map { action in
                Deed(
                    action: action.action,
                    changes: action.addresses.asSentence,
                    meets: action.answers.asSentence,
                    due: action.due?.momentInWords
                )
            }
            return Owner(owner: source.names.title(id).capitalised, does: deeds)
        }
        none = owners.isEmpty
    }
}

/// The parts of each harm that nothing answers yet.
struct RemainingPart {
    let items: [String]
    let none: Bool

    init(_ source: AssessmentSource) {
        items = source.kept.remaining.map(\.because.asSentence)
        none = items.isEmpty
    }
}

/// A thought of the guidance; none is a finding.
struct PromptPart {
    let thought: String
}
