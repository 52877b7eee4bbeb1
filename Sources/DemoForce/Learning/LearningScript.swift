import Vocabulary

/// What people learn, show, are licensed for and find out about their own practice, since there is anything to learn.
///
/// What would happen before that day, or after the end, is not there.
struct LearningScript {
    let world: DemoWorld
    let texts: LearningTexts
    let seed: UInt64
    let end: Instant
    var events: [DemoEvent] = []

    static func events(
        _ world: DemoWorld,
        _ texts: LearningTexts,
        _ aftermath: Aftermath,
        seed: UInt64,
        to end: Instant
    ) -> [DemoEvent] {
        var script = LearningScript(world: world, texts: texts, seed: seed, end: end)
        script.workThrough()
        script.holdCourses()
        // Whoever wants a licence has done before what comes first.
        guard script.takeOver() else { return script.events }
        script.license()
        script.investigate(aftermath.contacts)
        script.develop()
        script.samplePractice(aftermath)
        script.exercise()
        script.assure()
        script.pilot()
        script.care()
        return script.events
    }

    var today: CalendarDay { LocalTime.day(of: end) }

    /// A moment of a day that is counted back from the end.
    func moment(_ days: Int, _ minute: Int) -> Instant {
        LocalTime.instant(on: today.adding(days: -days), minuteOfDay: minute)
    }

    /// Whether it could happen, and has.
    func isWithin(_ at: Instant) -> Bool { at < end && LocalTime.day(of: at) >= texts.since }

    /// What somebody does on a day; nobody does anything before the beginning or after the end.
    @discardableResult
    mutating func happen(_ at: Instant, _ by: DemoStaff?, _ deed: DemoDeed) -> Bool {
        guard let by, isWithin(at) else { return false }
        events.append(DemoEvent(at: at, by: by.signIn, deed: deed))
        return true
    }

    /// Nil where nobody holds that post.
    func somebody(_ post: LearningTexts.Post) -> DemoStaff? {
        let all = world.staff.filter { $0.agency == "police" && $0.may(post.role) }
        return all.indices.contains(post.place - 1) ? all[post.place - 1] : nil
    }
}
