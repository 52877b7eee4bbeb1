import Notation
import Recognise
import Understand
import Vocabulary

extension Field {
    /// The days from and to which something is in force.
    func period() throws(BadInput) -> Period {
        var fields = try fields()
        let period = Period(
            from: try fields.required("from").calendarDay(),
            to: try fields.optional("to")?.calendarDay()
        )
        try fields.finish()
        if let to = period.to, to < period.from {
            throw bad("the period ends before it begins", remedy: "put the earlier day under 'from'")
        }
        return period
    }

    /// Legal rules, each with its nations and the days for which it is law.
    func law() throws(BadInput) -> [LegalRule] {
        try list { (item) throws(BadInput) in
            var fields = try item.fields()
            let nation = try fields.required("nation")
            let both = try nation.text() == "both"
            let nations = both ? Set(Nation.allCases) : [try nation.one(of: Nation.self, "a nation")]
            let text = try fields.required("text").text()
            let from = try fields.required("from").calendarDay()
            let to = try fields.optional("to")?.calendarDay()
            let toVerify = try fields.toVerify()
            try fields.finish()
            return LegalRule(
                nations: nations,
                period: Period(from: from, to: to),
                authority: Authority(source: text, toVerify: toVerify)
            )
        }
    }
}

extension Fields {
    /// The `source` of an entry, or that of its file, with what is still to be verified.
    mutating func authority(or whole: Authority?) throws(BadInput) -> Authority {
        let source = try optional("source")?.text()
        let toVerify = try toVerify()
        if let source { return Authority(source: source, toVerify: toVerify) }
        guard let whole else { return Authority(source: try required("source").text(), toVerify: toVerify) }
        return Authority(source: whole.source, toVerify: toVerify ?? whole.toVerify)
    }

    /// What must be checked where; an entry marked `verify` without saying so is an error.
    mutating func toVerify() throws(BadInput) -> String? {
        let isOpen = try optional("verify")?.isYes() ?? false
        if isOpen { return try required("check").text() }
        if let check = optional("check") {
            throw check.bad("'check' stands without 'verify: true'", remedy: "add verify: true, or leave check out")
        }
        return nil
    }
}
