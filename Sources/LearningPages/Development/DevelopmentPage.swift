import Learn
import PlainWords
import Understand
import Vocabulary
import Website

/// What somebody did to develop, what of it counts for what is asked of them, and the form in which more is entered.
struct DevelopmentPage: Page {
    let lead =
        "What you did to develop, in your own words. Whoever signs it sees the hours, the topic and what you learned, and not what you write of what you changed."
    let standings: [Standing]
    let led: Items<Count>?
    let form: StepForm
    let topics: Items<NavigationLink>?
    let entries: [Entry]
    let empty: Empty?
    let errors: ErrorSummary?

    var template: String { "learn/development" }
    var title: String { "Professional development" }
    var place: String? { "/cpd" }

    struct Standing {
        let programme: String
        let tag: String
        let tone: String
        let span: String
        let lines: [Count]
    }

    struct Count {
        let name: String
        let words: String
    }

    struct Entry {
        let kind: String
        let what: String
        let learned: String
        let changed: String?
        let behaviours: String?
        let tag: String
        let tone: String?
    }

    init(
        _ view: DevelopmentView,
        _ policy: LearnPolicy,
        about topic: TopicID? = nil,
        _ fields: FormFields,
        _ errors: ErrorSummary?
    ) {
        standings = view.standings.map { Standing($0.programme, $0.standing, policy) }
        let standing = view.entries.standing
        // What is asked of those who lead, beside what they learn; how often is for them to see.
        led = Items(
            view.kinds.filter { !$0.programmes.isEmpty }.map { kind in
                let count = standing.count { $0.told.kind == kind.term.id }
                return Count(name: kind.term.title, words: count == 0 ? "Not yet" : count.counted("entry", "entries"))
            }
        )
        form = StepForm(
            "Enter something",
            to: "/cpd",
            does: "Enter it",
            version: 0,
            Self.parts(view, policy, fields),
            isTyped: errors != nil
        )
        let replaced = Set(view.entries.compactMap(\.replaces))
        entries = view.entries.filter { topic == nil || $0.told.topic == topic }
            .map { Entry($0, policy, isReplaced: replaced.contains($0.id)) }
        empty =
            view.entries.isEmpty ? Empty(heading: "Nothing is entered", paragraph: "What you enter stands here.") : nil
        topics = Items(Self.topics(view, policy, current: topic))
        self.errors = errors
    }

    /// The topics of what was entered, to look at one alone; none where there are not several.
    private static func topics(
        _ view: DevelopmentView,
        _ policy: LearnPolicy,
        current: TopicID?
    ) -> [NavigationLink] {
        let entered = Set(view.entries.map(\.told.topic))
        guard entered.count > 1 else { return [] }
        let all = NavigationLink(href: "/cpd", text: "All", isCurrent: current == nil)
        return [all]
            + policy.topics.filter { entered.contains($0.id) }.map {
                NavigationLink(href: "/cpd?about=\($0.id)", text: $0.title, isCurrent: $0.id == current)
            }
    }

    private static func parts(_ view: DevelopmentView, _ policy: LearnPolicy, _ fields: FormFields) -> [FormPart] {
        let kinds = view.kinds.map { Choice($0.term.id.text, $0.term.title, note: $0.term.meaning) }
        let topics = policy.topics.map { Choice($0.id.text, $0.title) }
        let old = view.entries.standing.map { entry in
            Choice(entry.id.text, "\(entry.told.on.inWords), \(policy.title(entry.told.topic))")
        }
        let replaces: [FormPart] =
            old.isEmpty
            ? [] : [.select(fields.select("replaces", "Puts right an entry of mine", of: old)).mayBeEmpty]
        let asked = view.asked.map { Choice($0.term.id.text, $0.term.title) }
        let behaviours = fields.choice("behaviours", "What is asked of me, and it answers to", of: asked).small()
        return [
            .radios(fields.choice("kind", "What it was", of: kinds).small()),
            .date(fields.date("on", "When")),
            .text(fields.text("minutes", "Minutes").with { $0.width = "short" }),
            .select(fields.select("topic", "About", of: topics)),
            .area(fields.area("learned", "What I learned").high(3, isOptional: false)),
            .area(fields.area("changed", "What I do otherwise since", hint: "You alone read this").high(2)),
        ] + (asked.isEmpty ? [] : [.ticks(behaviours).mayBeEmpty]) + replaces
    }
}

extension DevelopmentPage.Standing {
    fileprivate init(_ programme: Programme, _ standing: DevelopmentStanding, _ policy: LearnPolicy) {
        self.programme = programme.term.title
        (tag, tone) = standing.isMet ? ("Met", "calm") : ("Not met yet", "heed")
        span = "\(standing.from.inWords) to \(standing.to.inWords)"
        let all = DevelopmentPage.Count(
            name: "All together",
            words: "\(standing.counted.inHours) of \(standing.rule.hours) hours"
        )
        let topics = standing.rule.topics.sorted { $0.key < $1.key }.map { topic, hours in
            DevelopmentPage.Count(
                name: policy.title(topic),
                words: "\((standing.byTopic[topic] ?? 0).inHours) of \(hours) hours"
            )
        }
        let waits = DevelopmentPage.Count(
            name: "Entered and not signed yet",
            words: standing.unsigned.inHours + " hours"
        )
        lines = [all] + topics + (standing.unsigned > 0 ? [waits] : [])
    }
}

extension DevelopmentPage.Entry {
    fileprivate init(_ entry: DevelopmentEntry, _ policy: LearnPolicy, isReplaced: Bool) {
        kind = policy.title(entry.told.kind)
        what = entry.told.inShort(policy)
        learned = entry.told.learned
        changed = entry.told.changed.isEmpty ? nil : entry.told.changed
        behaviours = entry.told.behaviours.isEmpty ? nil : entry.told.behaviours.map(policy.title).listed()
        (tag, tone) =
            isReplaced
            ? ("Put right by another", nil) : entry.signed == nil ? ("Not signed yet", "heed") : ("Signed", "calm")
    }
}

extension DevelopmentEntry.Told {
    /// When it was, how long, and what it was about.
    func inShort(_ policy: LearnPolicy) -> String {
        "\(on.inWords), \(minutes.counted("minute", "minutes")), \(policy.title(topic).lowercased())"
    }
}

extension LearnPolicy {
    func title(_ kind: DevelopmentKindID) -> String {
        development.first { $0.term.id == kind }?.term.title ?? kind.text
    }

    fileprivate func title(_ topic: TopicID) -> String { topics.first { $0.id == topic }?.title ?? topic.text }
}

extension Int {
    /// Minutes as hours, to a tenth and never rounded up: what is nearly met is not met.
    var inHours: String {
        let tenths = self / 6
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    }
}
