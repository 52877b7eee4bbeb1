import Vocabulary

/// A meeting before anything is said at it: when it is, who is on it, and how far it comes.
struct PlannedMeeting {
    let kind: MeetingTexts.Kind
    private(set) var convened: Instant
    let begins: Instant
    private(set) var people: [HeldReferral]
    let fate: MeetingTexts.Fate

    /// By what the script names it.
    var name: String { kind.id + " " + LocalTime.day(of: begins).text }

    static func all(of kind: MeetingTexts.Kind, for held: [HeldReferral], to end: Instant) -> [PlannedMeeting] {
        let waiting = held.filter { kind.pathways.contains($0.part.referral.pathway) }
        return kind.after.map { singly(kind, after: $0, waiting, to: end) } ?? regular(kind, waiting, to: end)
    }

    /// On one day of the week at a time, the next within days, each for whoever was accepted since the one before.
    private static func regular(_ kind: MeetingTexts.Kind, _ all: [HeldReferral], to end: Instant) -> [PlannedMeeting] {
        let today = LocalTime.day(of: end)
        let next = (3...9).map { today.adding(days: $0) }.first { $0.weekday == .tuesday } ?? today
        var waiting = all
        var planned: [PlannedMeeting] = []
        var day = next
        while let first = waiting.first, LocalTime.instant(on: day, minuteOfDay: 600) > first.from {
            let begins = LocalTime.instant(on: day, minuteOfDay: 600)
            let last = begins.adding(days: -2)
            let ready = waiting.filter { $0.isHeld(from: last, to: begins) }
            var people = ready.filter { $0.from >= last.adding(days: -kind.every) }
            // The one to come is never without anybody.
            if people.isEmpty, day == next { people = Array(ready.suffix(1)) }
            people = Array(people.oneOfEach.prefix(5))
            waiting.removeAll { one in people.contains { $0.part == one.part } }
            day = day.adding(days: -kind.every)
            if people.isEmpty { continue }
            let convened = max(begins.adding(days: -24), people.map(\.from).min() ?? begins)
            planned.append(
                PlannedMeeting(kind: kind, convened: convened, begins: begins, people: people, fate: .closed)
            )
        }
        return planned
    }

    /// Some days after somebody was accepted, for them and whoever else is due that day; the last first.
    private static func singly(
        _ kind: MeetingTexts.Kind,
        after days: Int,
        _ waiting: [HeldReferral],
        to end: Instant
    ) -> [PlannedMeeting] {
        var planned: [PlannedMeeting] = []
        var latest = end
        for one in waiting.reversed() where one.from < latest {
            let fate = planned.count < kind.latest.count ? kind.latest[planned.count] : .closed
            let day = LocalTime.day(of: fate == .prepared ? end : one.from)
            guard let workday = (days...days + 3).map(day.adding(days:)).first(where: { !$0.weekday.isWeekend }) else {
                continue
            }
            let begins = LocalTime.instant(on: workday, minuteOfDay: 840)
            let isOver = begins.adding(hours: 3) < end
            guard isOver != (fate == .prepared), one.isHeld(from: begins, to: min(begins, end)) else { continue }
            let convened = one.from.adding(hours: 1)
            if let last = planned.last, last.begins == begins {
                planned[planned.count - 1].people = ([one] + last.people).oneOfEach
                planned[planned.count - 1].convened = convened
            } else {
                planned.append(
                    PlannedMeeting(kind: kind, convened: convened, begins: begins, people: [one], fate: fate)
                )
            }
            latest = one.from.adding(days: -kind.every)
        }
        return planned
    }
}

extension [HeldReferral] {
    /// Without any resident who is there before.
    fileprivate var oneOfEach: [HeldReferral] {
        var seen: Set<Int> = []
        return filter { one in one.resident.map { seen.insert($0).inserted } ?? true }
    }
}
