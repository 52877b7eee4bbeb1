import Learn
import Notation
import Vocabulary

extension PolicyFile {
    /// Reads how those are looked after who do harrowing work.
    func welfare() throws(BadInput) -> WelfarePolicy {
        var fields = content
        let listed = (kinds: try fields.required("kinds"), support: try fields.required("support"))
        let kinds = try terms("kinds") { (term: Term<Subject.ExposureKind>, entry) throws(BadInput) in
            ExposureKind(term, withinWeeks: try entry.required("within_weeks").wholeNumber(in: 1...52))
        }
        guard !kinds.isEmpty else { throw listed.kinds.bad("nothing can be noted", remedy: "name at least one kind") }
        let support = try terms("support") { (term: Term<Subject.WelfareSupport>, _) throws(BadInput) in term }
        guard !support.isEmpty else {
            throw listed.support.bad("no support is named", remedy: "say at least one place where it is to be had")
        }
        let policy = WelfarePolicy(
            kinds: kinds,
            support: support,
            countMonths: try fields.required("count_months").wholeNumber(in: 1...60),
            warnDays: try fields.required("warn_days").wholeNumber(in: 0...90)
        )
        try fields.finish()
        return policy
    }
}
