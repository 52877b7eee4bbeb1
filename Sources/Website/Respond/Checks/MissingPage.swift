import PlainWords
import Recognise
import Respond
import Vocabulary

/// What should have been done and shows nowhere, by check and the oldest first; it names nobody.
struct MissingPage: Page {
    let lead =
        "Heed looks for these by itself. Each leaves this page when it is put right; nothing here judges a person."
    let filters: [Filter]
    let stacks: [Stack]
    let empty: Empty?
    let pages: Pagination?

    var template: String { "respond/missing" }
    var title: String { "Missing work" }
    var place: String? { "/checks" }
    var isWide: Bool { true }

    /// Which findings are shown.
    enum View: String, CaseIterable {
        case mine, all, resting, done

        /// Whoever sees to none of them looks at all.
        static func first(for roles: Set<AccountRole>, _ policy: CheckPolicy) -> View {
            policy.checks(ownedBy: roles).isEmpty ? .all : .mine
        }

        func filter(for roles: Set<AccountRole>, _ policy: CheckPolicy) -> FindingFilter {
            switch self {
            case .mine: FindingFilter(.open, of: policy.checks(ownedBy: roles))
            case .all: FindingFilter(.open)
            case .resting: FindingFilter(.aside)
            case .done: FindingFilter(.ended)
            }
        }

        var words: String {
            switch self {
            case .mine: "Mine to see to"
            case .all: "All I reach"
            case .resting: "Set aside"
            case .done: "Put right"
            }
        }
    }

    struct Filter {
        let href: String
        let text: String
        let isCurrent: Bool
    }

    /// What one check found.
    struct Stack {
        let id: String
        let heading: String
        let total: Int
        let reason: String
        let toDo: String
        let lines: [Line]
    }

    struct Line {
        let href: String
        let reference: String
        let about: String
        let grade: String
        let gradeWord: String
        let standing: String
        let age: String
        let findingHref: String
    }

    init(
        _ found: Vocabulary.Page<FindingLine>,
        _ view: View,
        _ policy: CheckPolicy,
        _ words: FindingWords,
        at now: Instant
    ) {
        filters =
            View.allCases.map {
                Filter(href: "/checks?show=\($0.rawValue)", text: $0.words, isCurrent: $0 == view)
            } + [Filter(href: "/deliveries", text: "Not delivered", isCurrent: false)]
        stacks = policy.rules.compactMap { rule in
            let lines = found.items.filter { $0.finding.check == rule.check }
            guard !lines.isEmpty else { return nil }
            return Stack(
                id: rule.check.rawValue,
                heading: rule.title,
                total: lines.count,
                reason: rule.why,
                toDo: rule.toDo,
                lines: lines.map { Line($0, words, at: now) }
            )
        }
        empty = found.items.isEmpty ? view.empty : nil
        pages = Pagination(after: found) { "/checks?show=\(view.rawValue)&cursor=\($0)" }
    }
}

extension MissingPage.Line {
    fileprivate init(_ line: FindingLine, _ words: FindingWords, at now: Instant) {
        let (finding, summary) = (line.finding, line.summary)
        href = words.place(finding).href
        reference = summary.reference ?? "\(summary.kind.words), \(summary.at.inShort)"
        about = words.about(finding) ?? "\(summary.kind.words), \(summary.at.inShort)"
        grade = summary.grade?.rawValue ?? "open"
        gradeWord = summary.grade?.words ?? "Not judged"
        standing = words.standing(finding, at: now)
        age = "\(finding.since.age(at: now)) since it began"
        findingHref = "/findings/\(finding.id.text)"
    }
}

extension MissingPage.View {
    fileprivate var empty: Empty {
        switch self {
        case .mine, .all: Empty(heading: "Nothing is missing", paragraph: "What should have been done comes here.")
        case .resting: Empty(heading: "Nothing is set aside", paragraph: "What rests until a day comes here.")
        case .done: Empty(heading: "Nothing was put right yet", paragraph: "What was missing and is done comes here.")
        }
    }
}
