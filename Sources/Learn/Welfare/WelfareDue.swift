package import Vocabulary

/// By when somebody should be spoken with about how they are, and what asks for it.
package struct WelfareDue: Hashable, Sendable {
    /// At least one, the earliest day first.
    package let reasons: [Reason]

    package struct Reason: Hashable, Sendable {
        package let cause: Cause
        package let by: CalendarDay
    }

    package enum Cause: String, CaseIterable, Sendable {
        /// They asked for it themselves.
        case asked
        /// It was agreed when they were last spoken with.
        case agreed
        /// They hold a licence that asks for it.
        case licence
        /// They noted what the work brought them.
        case exposure
    }

    /// A licence that counts, since when, and within how many months it asks for a conversation.
    package struct Licensed: Hashable, Sendable {
        package let since: CalendarDay
        package let months: Int

        package init(since: CalendarDay, months: Int) {
            self.since = since
            self.months = months
        }
    }

    /// Nil where nothing asks for one.
    ///
    /// What was noted up to the day of a conversation has been spoken of, or could have been.
    package init?(
        _ record: WelfareRecord?,
        noted notes: [ExposureNote],
        licensed: [Licensed],
        under policy: WelfarePolicy
    ) {
        let last = record?.last
        let asked = record?.asked.map { Reason(cause: .asked, by: LocalTime.day(of: $0)) }
        let agreed = last?.nextBy.map { Reason(cause: .agreed, by: $0) }
        let licence = licensed.map { one in
            Reason(cause: .licence, by: max(one.since, last?.on ?? one.since).adding(months: one.months))
        }
        let exposure = notes.filter { note in last.map { note.on > $0.on } ?? true }.compactMap { note in
            policy.kinds.first { $0.term.id == note.kind }.map { kind in
                Reason(cause: .exposure, by: note.on.adding(days: 7 * kind.withinWeeks))
            }
        }
        // Of each cause the day that comes first.
        let first = [asked, agreed, licence.min { $0.by < $1.by }, exposure.min { $0.by < $1.by }]
        reasons = first.compactMap(\.self).enumerated()
            .sorted { ($0.element.by, $0.offset) < ($1.element.by, $1.offset) }.map(\.element)
        if reasons.isEmpty { return nil }
    }

    package var by: CalendarDay { reasons[0].by }

    package func isOver(on today: CalendarDay) -> Bool { by < today }

    /// Whether it is to be seen coming.
    package func isNear(on today: CalendarDay, under policy: WelfarePolicy) -> Bool {
        by.adding(days: -policy.warnDays) <= today
    }
}
