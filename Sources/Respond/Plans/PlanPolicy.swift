package import Vocabulary

/// What the policy says of plans: what is offered, and how long before a day it is to be seen coming.
package struct PlanPolicy: Sendable {
    /// The families that an action is of.
    package var families: [Term<Subject.ActionFamily>]
    /// The actions that the policy knows.
    package var actions: [RuleID]
    /// After how many days a plan is looked at again, as it is offered; by the grade that a person has judged.
    package var reviewDays: ByGrade<Int>
    /// Within how many days an action is due, as it is offered where the action itself has no time.
    package var dueDays: Int
    package var warnDays: WarnDays

    package init(
        families: [Term<Subject.ActionFamily>],
        actions: [RuleID],
        reviewDays: ByGrade<Int>,
        dueDays: Int,
        warnDays: WarnDays
    ) {
        self.families = families
        self.actions = actions
        self.reviewDays = reviewDays
        self.dueDays = dueDays
        self.warnDays = warnDays
    }

    /// How many days before it each of them is to be seen coming.
    package struct WarnDays: Sendable {
        package let review: Int
        package let action: Int

        package init(review: Int, action: Int) {
            self.review = review
            self.action = action
        }
    }
}
