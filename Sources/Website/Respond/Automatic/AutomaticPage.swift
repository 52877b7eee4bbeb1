import PlainWords
import Respond
import Vocabulary

/// Everything that Heed does by itself, with why it fired; it names nobody.
struct AutomaticPage: Page {
    let lead =
        "Nothing else happens without somebody doing it. Heed never judges a person by itself, closes nothing and sends no referral."
    let since: String
    let groups: [Group]

    var template: String { "respond/automatic" }
    var title: String { "What Heed does by itself" }
    var place: String? { "/automatic" }

    struct Group {
        let id: String
        let heading: String
        let things: [Thing]
    }

    struct Thing {
        let name: String
        let state: String?
        let trouble: String?
        let does: String
        let rule: String
        let tells: String
        let change: String
        let went: String?
        let latest: Items<Effect>?
        let others: String?
    }

    struct Effect {
        let href: String
        let what: String
        let why: String
        let when: String
    }

    init(_ found: [AutomaticView], since: Instant, at now: Instant) {
        self.since =
            "The service has been running since \(since.inShort). When each thing was last done is counted from then."
        groups = AutomaticThing.Timing.allCases.map { timing in
            let things = found.filter { $0.thing.timing == timing }.map { Thing($0, at: now) }
            return Group(id: timing.rawValue, heading: timing.words, things: things)
        }
    }
}

extension AutomaticPage.Thing {
    fileprivate init(_ view: AutomaticView, at now: Instant) {
        let (terms, run) = (view.thing.terms, view.run)
        name = terms.title
        trouble = run.failure.map { "It failed, and has done nothing since: \($0.kind)." }
        does = terms.does
        rule = terms.rule.capitalised + "."
        tells = terms.tells
        change = terms.change
        let isWatched = view.thing.timing != .withAnAct
        let done = run.lastDid.map { "did something \($0.inShort), \(run.count) in all" }
        state = isWatched ? run.lastDid.map { "last \($0.inShort)" } : nil
        went =
            isWatched
            ? [run.last.map { "Last looked \($0.inShort)" } ?? "Not yet looked", done ?? "nothing to do so far"]
                .joined(separator: "; ") + "."
            : nil
        latest = Items(view.effects.map(AutomaticPage.Effect.init))
        others = view.others == 0 ? nil : "\(view.others.counted("other", "others")) lately, out of your reach."
    }
}

extension AutomaticPage.Effect {
    fileprivate init(_ effect: AutomaticEffect) {
        href = effect.place.href
        what = effect.event.rawValue.replacing(".", with: " ").replacing("-", with: " ").capitalised
        why = effect.because
        when = effect.at.inShort
    }
}

extension EffectPlace {
    /// Where it is looked at.
    fileprivate var href: String {
        switch kind {
        case .contact: "/contacts/\(id)"
        case .referral: "/referrals/\(id)"
        case .notification: "/notifications/\(id)"
        case .research: "/research/\(id)"
        case .plan: "/plans/\(id)"
        case .investigation: "/investigations/\(id)"
        case .plannedAction: "/planned-actions/\(id)"
        case .meetingPart: "/meeting-parts/\(id)"
        case .agreement: "/agreements/\(id)"
        case .account, .person, .assessment, .closure, .meeting, .advice, .concern: "/"
        case .licence, .portfolio, .courseRun, .champion: "/"
        case .samplePlan, .practiceReview, .learningNeed, .development, .licenceCredential: "/"
        case .exercise, .exercisePart, .moderation, .contentReview, .welfare, .acknowledgement, .pilot: "/"
        case .connection, .restriction, .emergencyAccess: "/"
        }
    }
}

extension AutomaticThing.Timing {
    fileprivate var words: String {
        switch self {
        case .clock: "By the clock, every \(pause ?? 0) seconds"
        case .minute: "Every minute"
        case .second: "Every second, as long as something waits"
        case .start: "When the service starts"
        case .withAnAct: "With what somebody does"
        }
    }
}
