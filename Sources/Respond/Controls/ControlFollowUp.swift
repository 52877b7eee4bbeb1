package import Recognise
package import Vocabulary

/// What somebody does about a control that ends or has ended.
package enum ControlFollowUp: Hashable, Sendable {
    /// It lasts longer; the words tell who decided it.
    case extend(until: CalendarDay, words: String)
    case replace(NewControl)
    /// It is not needed any more; the words tell why.
    case release(words: String)

    package var move: ControlMove {
        switch self {
        case .extend: .extend
        case .replace: .replace
        case .release: .release
        }
    }
}

extension ContactRecord {
    /// The same with another control in place.
    func with(
        _ new: NewControl,
        _ times: ControlTimes,
        at moment: Instant,
        by account: AccountID
    ) throws(Refusal) -> (record: ContactRecord, placed: HeldControlID) {
        try new.check(in: self, times, on: LocalTime.day(of: moment))
        var next = self
        let placed = HeldControl(
            new.placed(at: moment, by: account),
            new.control,
            protects: new.protects,
            controls.count { $0.placed != nil } + 1,
            times
        )
        next.controls.append(placed)
        next.controlsAsOf = LocalTime.day(of: moment)
        return (next, placed.id)
    }

    /// The same with one of its controls followed up.
    func with(
        _ followUp: ControlFollowUp,
        of id: HeldControlID,
        _ times: ControlTimes,
        at moment: Instant,
        by account: AccountID
    ) throws(Refusal) -> ContactRecord {
        let today = LocalTime.day(of: moment)
        guard let place = controls.firstIndex(where: { $0.id == id }) else { throw .notFound("control") }
        let old = controls[place]
        var next = self
        let made: MadeControlMove
        switch followUp {
        case .extend(let until, let words):
            try Self.check(until, after: old.ends, on: today)
            try Self.check(words, "say who extended it")
            made = MadeControlMove(.extend, words, until: until, at: moment, by: account)
        case .release(let words):
            try Self.check(words, "say why it is not needed any more")
            made = MadeControlMove(.release, words, at: moment, by: account)
        case .replace(let new):
            try Self.checkGap(old, new)
            let (with, placed) = try with(new, times, at: moment, by: account)
            next = with
            made = MadeControlMove(.replace, successor: placed, at: moment, by: account)
        }
        try next.controls[place].make(made, times)
        next.controlsAsOf = today
        return next
    }

    private static func check(_ words: String, _ remedy: String) throws(Refusal) {
        if words.isBlank { throw .field("words", "there is no reason", remedy) }
    }

    private static func check(_ until: CalendarDay, after ends: CalendarDay?, on today: CalendarDay) throws(Refusal) {
        if until < today { throw .field("until", "that day has passed", "give the day until which it stands") }
        guard let ends else { throw .field("until", "it has no end that could be later", "put another in its place") }
        if until <= ends { throw .field("until", "it stands until \(ends.words) already", "give a later day") }
    }

    /// A control that is followed shows no more; days on which nothing stands must not be hidden by that.
    private static func checkGap(_ old: HeldControl, _ new: NewControl) throws(Refusal) {
        guard old.state == .standing, let ends = old.ends, new.begins > ends.adding(days: 1) else { return }
        throw .field(
            "begins",
            "nothing would stand after \(ends.words) until then",
            "extend the first until it begins, or begin it by the day after"
        )
    }
}
