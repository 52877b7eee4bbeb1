import PlainWords
import Recognise
import Respond
import Understand
import Vocabulary

/// How controls and their ends are told, under one policy on one day.
struct ControlWords {
    let policy: Policy
    let names: Names
    let today: CalendarDay

    init(_ policy: Policy, on today: CalendarDay) {
        self.policy = policy
        names = Names(policy)
        self.today = today
    }

    func title(_ control: ControlID) -> String { names.title(control).capitalised }

    /// Who keeps it: by name where somebody is named, else who usually does.
    func keeper(_ control: HeldControl) -> String {
        if let placed = control.placed { return placed.keeper }
        let usual = policy.controls.first { $0.term.id == control.control }?.owner
        return (control.owner ?? usual).map { names.title($0) } ?? "nobody named"
    }

    /// When it ends, with the weekday.
    func ending(_ control: HeldControl) -> String {
        guard let due = control.due else { return "No end is known" }
        guard control.ends != nil else { return "To be looked at again on \(due.words)" }
        return (due < today ? "Ended on " : "Ends on ") + due.words
    }

    /// How long there is to act.
    func left(_ line: LapsingControl) -> String {
        guard let left = line.workingDaysLeft else {
            return line.control.ends == nil ? "nobody has looked at it since" : "nothing follows it"
        }
        if line.due == today { return "today" }
        return left == 0 ? "no working day left" : left.counted("working day left", "working days left")
    }

    /// By when somebody has to act, where an office can.
    func actBy(_ control: HeldControl) -> String? {
        guard let lead = control.lead, control.due.map({ $0 >= today }) ?? false else { return nil }
        return lead.actBy <= today ? "Act today" : "Act by \(lead.actBy.words)"
    }

    /// What it keeps away, and how it fails.
    func whatFails(_ control: ControlID) -> String? {
        guard let definition = policy.controls.first(where: { $0.term.id == control }) else { return nil }
        let guards = definition.guardsAgainst.map(names.title).listed()
        return guards.isEmpty ? nil : "Without it nothing holds off: \(guards)."
    }
}

extension HeldControl.State {
    var words: String {
        switch self {
        case .standing: "Stands"
        case .followed: "Followed by another"
        case .released: "Not needed any more"
        case .lapsed: "Lapsed"
        }
    }
}
