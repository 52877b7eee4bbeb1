package import Vocabulary

/// What others are told once of a part that somebody does.
package struct AllocationNotice: Hashable, Sendable {
    package let what: What
    /// The last day of what lets them; nil where that is over without one.
    package let day: CalendarDay?

    package enum What: String, CaseIterable, Sendable {
        /// Their licence counts no longer, and nobody lets them.
        case uncovered
        /// Nobody lets them any longer.
        case runOut = "run-out"
        /// What lets them ends soon.
        case endsSoon = "ends-soon"
    }

    package init(_ what: What, _ day: CalendarDay?) {
        self.what = what
        self.day = day
    }

    /// As a row of a table holds it.
    package var text: String { [what.rawValue, day?.text].compactMap(\.self).joined(separator: " ") }

    package var event: Event.Name {
        switch what {
        case .uncovered: .investigationUncovered
        case .runOut: .unlicensedRunOut
        case .endsSoon: .coverEndsSoon
        }
    }
}

/// An open part of an investigation, by whoever does it; nobody has the same one twice.
package struct PartPlace: Hashable, Sendable {
    package let investigation: RecordID
    package let part: InvestigationPartID
    package let assignee: AccountID

    package init(_ investigation: RecordID, _ part: InvestigationPartID, of assignee: AccountID) {
        self.investigation = investigation
        self.part = part
        self.assignee = assignee
    }
}

/// A part at which nobody has looked today, or since something about it changed.
package struct WatchedPart: Hashable, Sendable {
    package let place: PartPlace
    /// What others were told of it last, as its row holds it.
    package let told: String?

    package init(_ place: PartPlace, told: String?) {
        self.place = place
        self.told = told
    }
}
