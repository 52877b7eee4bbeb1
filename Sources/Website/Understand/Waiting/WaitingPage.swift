import PlainWords
import PolicyInWords
import Recognise
import Understand
import Vocabulary

/// The wall of what waits: what must be looked at again first, each by a word and a sign as well as by its colour; it names nobody.
struct WaitingPage: Page {
    let asAt: String
    let again = "/waiting"
    let tallies: [Tally]
    let waiting: [WaitingCall]
    let empty: Empty?
    let targets: Items<Target>?
    let pages: Pagination?
    let errors: ErrorSummary?

    var template: String { "understand/waiting" }
    var title: String { "Waiting for somebody to come" }
    var isWide: Bool { true }
    var place: String? { "/waiting" }

    struct Tally {
        let kind: String
        let number: Int
        let words: String
    }

    /// How long what waits may wait, by the policy.
    struct Target {
        let words: String
        let href: String
        let isUnverified: Bool
    }

    init(
        _ part: Vocabulary.Page<WaitingLine>,
        under policy: Policy,
        mayAttend: Bool,
        refused: RefusedClosing?,
        at now: Instant
    ) {
        let calls = part.items.map { WaitingCall($0, mayAttend: mayAttend, refused: refused, at: now) }
        waiting = WaitingState.allCases.flatMap { state in calls.filter { $0.state == state.rawValue } }
        tallies = WaitingState.allCases.compactMap { state in
            let count = calls.count { $0.state == state.rawValue }
            return count == 0 ? nil : Tally(kind: state.rawValue, number: count, words: state.words)
        }
        asAt = "As at \(now.clockTime), \(LocalTime.day(of: now).words)."
        empty =
            calls.isEmpty
            ? Empty(
                heading: "Nobody waits",
                paragraph: "Calls and reports that nobody has attended show here until somebody has."
            ) : nil
        targets = Items(policy.waits.map(Target.init))
        pages = Pagination(after: part) { "/waiting?cursor=\($0)" }
        errors = refused?.errors.summary
    }
}

/// How urgently something that waits is to be looked at again, the most urgent first.
enum WaitingState: String, CaseIterable {
    case late, unknown, soon, fine

    var words: String {
        switch self {
        case .unknown: "risk not yet known"
        case .late: "must be looked at again"
        case .soon: "soon over time"
        case .fine: "within time"
        }
    }

    /// A sign that tells them apart without colour.
    var sign: String {
        switch self {
        case .unknown: "?"
        case .late: "▲"
        case .soon: "◆"
        case .fine: "●"
        }
    }
}

extension WaitingPage.Target {
    fileprivate init(_ rule: WaitRule) {
        let graded = Grade.allCases.reversed().compactMap { grade in
            rule.minutes[grade].map { "\(grade.rawValue) \($0.waitInWords)" }
        }
        words =
            "Times from the policy: \((graded + ["not graded \(rule.ungraded.waitInWords)"]).joined(separator: ", ")). "
            + "No grade goes down without a look after the latest change."
        href = PolicyAddress(.waiting, rule.id.text).href
        isUnverified = rule.authority.toVerify != nil
    }
}

extension Instant {
    /// The time of day, such as `14:32`.
    var clockTime: String { inWords.split(separator: " ").last.map(String.init) ?? inWords }
}
