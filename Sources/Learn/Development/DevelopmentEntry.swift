package import Access
package import Vocabulary

/// Something that somebody did to develop, in their own words; it is theirs, and is never rewritten.
package struct DevelopmentEntry: Record {
    package static let kind = RecordKind.development

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [] }
    package let account: AccountID
    package let holding: Holding
    /// Who answered for their work when they entered it, and may sign it.
    package let manager: AccountID?
    package let told: Told
    package let at: Instant
    /// The entry that this one puts right.
    package let replaces: RecordID?
    package internal(set) var signed: Signed?

    package struct Told: Hashable, Codable, Sendable {
        package let kind: DevelopmentKindID
        package let on: CalendarDay
        package let minutes: Int
        package let topic: TopicID
        package let learned: String
        /// What they do otherwise since; whoever signs does not see it.
        package let changed: String
        package let behaviours: [BehaviourID]

        package init(
            _ kind: DevelopmentKindID,
            on day: CalendarDay,
            minutes: Int,
            _ topic: TopicID,
            learned: String,
            changed: String = "",
            behaviours: [BehaviourID] = []
        ) {
            self.kind = kind
            on = day
            self.minutes = minutes
            self.topic = topic
            self.learned = learned
            self.changed = changed
            self.behaviours = behaviours
        }
    }

    package struct Signed: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
    }

    init(id: RecordID, _ told: Told, by account: Account, replacing other: RecordID?, at moment: Instant) {
        self.id = id
        version = 1
        self.account = AccountID(account.id.text)
        holding = Holding(agency: account.agency, unit: account.unit, involved: [])
        manager = account.lineManager
        self.told = told
        at = moment
        replaces = other
    }
}

extension [DevelopmentEntry] {
    /// Those that no other has taken the place of.
    package var standing: [DevelopmentEntry] {
        let replaced = Set(compactMap(\.replaces))
        return filter { !replaced.contains($0.id) }
    }
}

extension DevelopmentEntry.Told {
    /// - Throws: `Refusal`, which names every field that must be mended.
    func check(under policy: LearnPolicy, for learner: Learner, on today: CalendarDay) throws(Refusal) {
        var problems = FieldProblems()
        let kinds = policy.developmentKinds(for: learner)
        let known = kinds.first { $0.term.id == kind }
        let all = "choose one: " + kinds.map(\.term.id.text).joined(separator: ", ")
        problems.require(!kind.text.isEmpty, "kind", "no kind is chosen", "say what it was")
        problems.require(known != nil || kind.text.isEmpty, "kind", "there is no such kind for you", all)
        problems.require(on <= today, "on", "that day is to come", "enter it when it has been")
        problems.require(
            (5...1_440).contains(minutes),
            "minutes",
            "that is not how long it can have taken",
            "give 5 to 1440 minutes, a day at most"
        )
        let isTopic = policy.topics.contains { $0.id == topic }
        problems.require(!topic.text.isEmpty, "topic", "no topic is chosen", "say what it was about")
        problems.require(isTopic || topic.text.isEmpty, "topic", "there is no such topic", "choose one of the policy")
        let isSaid = known?.tookPlace == true || !learned.isBlank
        problems.require(isSaid, "learned", "nothing is said of it", "say in a sentence what you took from it")
        for (place, behaviour) in behaviours.enumerated() {
            let isKnown = policy.behaviours.contains { $0.term.id == behaviour }
            problems.require(isKnown, "behaviours[\(place)]", "there is no such behaviour", "use one of the policy")
        }
        try problems.check()
    }
}

extension LearnPolicy {
    /// What somebody can enter.
    package func developmentKinds(for learner: Learner) -> [DevelopmentKind] {
        let theirs = Set(programmes(for: learner).map(\.id))
        return development.filter { $0.programmes.isEmpty || !$0.programmes.isDisjoint(with: theirs) }
    }
}
