import Notation
import Respond
import Vocabulary

extension PolicyFile {
    /// Reads after how long plans are looked at again, and how long before a day it is to be seen coming.
    func plans(
        _ families: [Term<Subject.ActionFamily>],
        _ actions: [RuleID]
    ) throws(BadInput) -> PlanPolicy {
        var fields = content
        var review = try fields.required("review_after_days").fields()
        _ = try review.authority(or: authority)
        let days = ByGrade(
            high: try review.days("high"),
            medium: try review.days("medium"),
            low: try review.days("low"),
            unjudged: try review.days("unjudged")
        )
        try review.finish()
        var warn = try fields.required("warn_days").fields()
        _ = try warn.authority(or: authority)
        let warnDays = PlanPolicy.WarnDays(review: try warn.days("review"), action: try warn.days("action"))
        try warn.finish()
        let policy = PlanPolicy(
            families: families,
            actions: actions,
            reviewDays: days,
            dueDays: try fields.days("action_due_days"),
            warnDays: warnDays
        )
        try fields.finish()
        return policy
    }
}

extension Fields {
    /// A number of days, at least one and at most a year.
    fileprivate mutating func days(_ name: String) throws(BadInput) -> Int {
        try required(name).wholeNumber(in: 1...366)
    }
}
