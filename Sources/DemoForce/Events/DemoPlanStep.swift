package import Vocabulary

/// What happens to the plan of a contact.
package enum DemoPlanStep: Sendable {
    case begin(DemoPlan)
    /// The agency agrees to what it was asked, counted from the first.
    case agree(Int)
    /// What came of it, and the control that it put in place.
    case complete(Int, String, control: String, from: CalendarDay, until: CalendarDay)

    package var name: String {
        switch self {
        case .begin: "begin-plan"
        case .agree: "agree-to-action"
        case .complete: "complete-action"
        }
    }

    var words: String? {
        switch self {
        case .begin(let plan): plan.ourAims + " " + plan.actions.map(\.words).joined(separator: " ")
        case .agree: nil
        case .complete(_, let words, let control, _, let until): "\(control) until \(until.text): \(words)"
        }
    }
}

/// A plan as somebody begins it: what it is for, and what is asked of whom.
package struct DemoPlan: Sendable {
    package let person: String
    package let theirAims: String
    package let ourAims: String
    package let actions: [Action]
    package let due: CalendarDay
    package let review: CalendarDay

    package struct Action: Sendable {
        package let agency: String
        package let family: String
        package let words: String
    }
}
