package import Recognise
package import Vocabulary

/// A finding as it is kept from when it began until something puts it right.
package struct KeptFinding: Hashable, Sendable {
    package let id: RecordID
    package let contact: RecordID
    package let check: StandingCheck
    package let about: FindingAbout
    package internal(set) var since: Instant
    /// From when it counts as missing.
    package internal(set) var due: Instant
    /// The last day on which it rests; nil where nobody has set it aside.
    package internal(set) var asideUntil: CalendarDay?
    /// When others were told of it.
    package internal(set) var told: Instant?
    package internal(set) var ending: Ending?

    /// That it was found no more.
    package struct Ending: Hashable, Sendable {
        package let at: Instant
        /// What had been done then; nil where the agency had looked at what was sent to it.
        package let after: Event.Name?

        package init(at moment: Instant, after event: Event.Name?) {
            at = moment
            after = event
        }
    }

    package enum State: String, CaseIterable, Sendable {
        /// There is still time.
        case early
        case open, aside, ended
    }

    package init(
        id: RecordID,
        of contact: RecordID,
        _ check: StandingCheck,
        _ about: FindingAbout,
        since: Instant,
        due: Instant,
        asideUntil: CalendarDay? = nil,
        told: Instant? = nil,
        ending: Ending? = nil
    ) {
        self.id = id
        self.contact = contact
        self.check = check
        self.about = about
        self.since = since
        self.due = due
        self.asideUntil = asideUntil
        self.told = told
        self.ending = ending
    }

    package func state(at now: Instant) -> State {
        if ending != nil { return .ended }
        if due > now { return .early }
        return asideUntil.map { $0 >= LocalTime.day(of: now) } == true ? .aside : .open
    }
}

/// A finding with what a list shows of its contact; it names nobody.
package struct FindingLine: Hashable, Sendable {
    package let finding: KeptFinding
    package let summary: ContactSummary

    package init(_ finding: KeptFinding, _ summary: ContactSummary) {
        self.finding = finding
        self.summary = summary
    }
}
