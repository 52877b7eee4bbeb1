package import Vocabulary

/// A control of a contact that somebody has to keep an eye on: until when it stands, and what became of it.
package struct HeldControl: Hashable, Codable, Sendable {
    /// How a control stands as time goes on.
    package enum State: String, CaseIterable, Codable, Sendable {
        case standing
        /// Another control takes its place.
        case followed
        /// It is not needed any more.
        case released
        /// It has ended, and nothing followed.
        case lapsed
    }

    package let id: HeldControlID
    package let control: ControlID
    package let protects: PersonID?
    package let owner: ControlOwnerID?
    /// Nil for one that the document records.
    package let placed: PlacedControl?
    /// The last day on which it stands; nil where it has no end.
    package private(set) var ends: CalendarDay?
    /// Nil where nothing ends and nothing is to be looked at.
    package private(set) var lead: Lead?
    package private(set) var state: State
    /// The end as the document records it, whatever was done since.
    package let recordedEnds: CalendarDay?
    /// What became of it, oldest first.
    package private(set) var moves: [MadeControlMove]

    /// One that the document records, with its end.
    init(_ recorded: RecordedControl, _ id: HeldControlID, ends: CalendarDay, _ lead: Lead, _ state: State) {
        self.id = id
        control = recorded.control
        protects = recorded.protects
        owner = recorded.owner
        placed = nil
        self.ends = ends
        self.lead = lead
        self.state = state
        recordedEnds = ends
        moves = []
    }

    /// One that somebody puts in place.
    package init(
        _ placed: PlacedControl,
        _ control: ControlID,
        protects: PersonID?,
        _ number: Int,
        _ times: ControlTimes
    ) {
        id = HeldControlID("placed.\(number)")
        self.control = control
        self.protects = protects
        owner = nil
        self.placed = placed
        ends = placed.ends
        lead = (placed.ends ?? placed.review).map { times.lead(of: control, to: $0) }
        state = .standing
        recordedEnds = nil
        moves = []
    }

    /// The day that is seen coming: its end, or where it has none the day on which it is to be looked at again.
    package var due: CalendarDay? { ends ?? placed?.review }

    /// Whether nothing follows it yet.
    package var isOpen: Bool { state == .standing || state == .lapsed }

    /// What can be done with it by people.
    package var can: [ControlMove] {
        ControlMove.allCases.filter { $0.rule.deed != nil && $0.rule.from.contains(state) }
    }

    /// Whether it has ended with nothing after it, by a day.
    package func hasRunOut(by day: CalendarDay) -> Bool { state == .standing && ends.map { $0 < day } ?? false }

    /// - Throws: `Refusal` where it does not stand so that this can be done.
    package mutating func make(_ made: MadeControlMove, _ times: ControlTimes) throws(Refusal) {
        guard made.move.rule.from.contains(state) else {
            throw Refusal(
                .notInThisState,
                "this control is \(state.rawValue)",
                remedy: "look at how it stands now; something was done with it already"
            )
        }
        state = made.move.rule.to
        if let until = made.until {
            ends = until
            lead = times.lead(of: control, to: until)
        }
        moves.append(made)
    }

    /// The same as the document has something follow it.
    mutating func follow() {
        if isOpen { state = .followed }
    }
}

/// That a control was put in place after the contact, by whom and for how long.
package struct PlacedControl: Hashable, Codable, Sendable {
    package let at: Instant
    package let by: AccountID
    /// Who keeps it, by name or post.
    package let keeper: String
    package let begins: CalendarDay
    package let ends: CalendarDay?
    /// When it is looked at again, where it has no end.
    package let review: CalendarDay?
    /// The plan that put it in place; nil where none did, and in what was kept before there were plans.
    package let plan: RecordID?

    package init(
        at moment: Instant,
        by account: AccountID,
        keeper: String,
        begins: CalendarDay,
        ends: CalendarDay?,
        review: CalendarDay?,
        plan: RecordID? = nil
    ) {
        at = moment
        by = account
        self.keeper = keeper
        self.begins = begins
        self.ends = ends
        self.review = review
        self.plan = plan
    }
}
