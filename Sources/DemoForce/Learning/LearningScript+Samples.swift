import Vocabulary

extension LearningScript {
    /// A judgement of a contact of a unit as it stood at some moment.
    private struct Judged {
        let contact: String
        let by: String
        let at: Instant
    }

    /// At most so many are drawn, so that every judgement of the span is among them and the script knows which.
    private static let most = 40

    /// A supervisor looks at judgements of the unit; somebody learns what was missing, and later judgements show it.
    mutating func samplePractice(_ aftermath: Aftermath) {
        let supervisor = somebody(LearningTexts.Post(role: "supervisor", place: 1))
        guard let supervisor, let unit = supervisor.unit else { return }
        let before = judged(in: unit, aftermath, before: moment(62, 0))
        let counts = Dictionary(before.filter { $0.by != supervisor.signIn }.map { ($0.by, 1) }, uniquingKeysWith: +)
        let learner = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let first = before.first, let learner, learner.value > 1,
            let person = world.staff.first(where: { $0.signIn == learner.key })
        else { return }
        let texts = texts.practice
        let own = before.filter { $0.by == learner.key }
        let others = before.filter { ![learner.key, supervisor.signIn].contains($0.by) }
        draw("before", unit, first, day: 62, of: before.count, by: supervisor)
        var number = 0
        for (place, one) in (own + others.prefix(8)).enumerated() {
            let isMissing = place < max(2, own.count - 2) && place < own.count
            let review = isMissing ? texts.missing : texts.shown[place % texts.shown.count]
            look("before", one, review, at: moment(60 - number / 4, 800 + 9 * (number % 4)), by: supervisor)
            number += 1
        }
        decide(of: person, by: supervisor)
        let after = judged(in: unit, aftermath, before: moment(9, 0)).filter { $0.at >= moment(29, 0) }
        guard let next = after.first else { return }
        draw("after", unit, next, day: 9, of: after.count, by: supervisor)
        for (place, one) in after.filter({ $0.by == learner.key }).prefix(8).enumerated() {
            let review = texts.shown[place % texts.shown.count]
            look("after", one, review, at: moment(8 - place / 4, 800 + 9 * (place % 4)), by: supervisor)
        }
    }

    /// They speak first, then something is asked and done, and it is closed in words.
    private mutating func decide(of person: DemoStaff, by supervisor: DemoStaff) {
        let need = texts.practice.need
        let asked = DemoDevelopmentStep.decideNeed(
            "voice",
            of: person.signIn,
            behaviour: need.behaviour,
            words: need.words,
            told: today.adding(days: -47),
            modules: [need.module]
        )
        happen(moment(46, 640), supervisor, .develop(asked))
        let first = (texts.sittings.first ?? []) + [need.module]
        happen(moment(40, 700), person, .learn(.workThrough(first)))
        happen(moment(30, 660), supervisor, .develop(.closeNeed("voice", words: need.closing)))
    }

    private mutating func draw(
        _ name: String,
        _ unit: String,
        _ first: Judged,
        day: Int,
        of count: Int,
        by supervisor: DemoStaff
    ) {
        let draw = DemoDraw(
            unit: unit,
            from: LocalTime.day(of: first.at),
            to: today.adding(days: -day - 1),
            count: count,
            due: today.adding(days: -day + 20)
        )
        happen(moment(day, 610), supervisor, .develop(.drawSamples(name, draw)))
    }

    private mutating func look(
        _ draw: String,
        _ one: Judged,
        _ review: DemoReview,
        at moment: Instant,
        by supervisor: DemoStaff
    ) {
        happen(moment, supervisor, .develop(.review(draw: draw, contact: one.contact, review)))
    }

    /// The latest judgements of a unit before a moment, from the first day on of which all are among them.
    private func judged(in unit: String, _ aftermath: Aftermath, before moment: Instant) -> [Judged] {
        let own = Set(aftermath.contacts.filter { $0.unit == unit && $0.agency == "police" }.map(\.reference))
        var latest: [String: Judged] = [:]
        for event in aftermath.events.sorted(by: { $0.at < $1.at }) where event.at < moment {
            guard case .judge(let contact, _) = event.deed, own.contains(contact) else { continue }
            latest[contact] = Judged(contact: contact, by: event.by, at: event.at)
        }
        let all = latest.values.sorted { ($0.at, $0.contact) < ($1.at, $1.contact) }
            .filter { isWithin($0.at) }
        let few = all.suffix(Self.most)
        guard few.count < all.count, let first = few.first else { return Array(few) }
        // The day of the earliest may have others that are left out.
        let day = LocalTime.day(of: first.at)
        return few.filter { LocalTime.day(of: $0.at) > day }
    }
}
