package import Recognise
package import Vocabulary

/// A recorded control and what is wrong with it.
package struct AppraisedControl: Sendable {
    package let recorded: RecordedControl
    package let concern: ControlConcern
    /// The rule that decided; nil where nothing is wrong.
    package let rule: RuleID?
    package let because: String

    /// Whether it works now and can be leant on; a weakened control cannot.
    package var isReliedOn: Bool {
        recorded.state == .working && (concern == .none || concern == .singlePoint)
    }

    /// Whether it no longer stands between the person and harm, or never did.
    package var isGone: Bool {
        concern == .failed || concern == .absent
    }
}
