import Notation
import Understand
import Vocabulary

extension PolicyFile {
    func actionRules(_ reading: ConditionReading) throws(BadInput) -> [ActionRule] {
        let glossary = reading.glossary
        return try rules { (id, fields) throws(BadInput) in
            let due = try fields.optional("due").map { (field) throws(BadInput) in
                var inner = try field.fields()
                let clock = try inner.clock()
                try inner.finish()
                return clock
            }
            return ActionRule(
                id: id,
                kind: try fields.required("kind").identifier(among: glossary.families, "a family of actions"),
                owner: try fields.required("owner").identifier(among: glossary.agencies, "an agency"),
                about: try fields.required("about").one(of: Scope.self, "whom an action is about"),
                when: try reading.criterion(try fields.required("when")),
                action: try fields.required("action").text(),
                addresses: try addresses(try fields.required("addresses"), glossary),
                answers: try fields.required("answers").text(),
                clock: due ?? nil,
                authority: try fields.authority(or: authority)
            )
        }
    }

    func families() throws(BadInput) -> [Term<Subject.ActionFamily>] {
        try terms("families") { (term, _) in term }
    }

    func calendar() throws(BadInput) -> WorkingCalendar {
        var fields = content
        let covers = try fields.required("covers").daySpan()
        let holidays = try fields.required("bank_holidays").list { (item) throws(BadInput) in
            try item.calendarDay()
        }
        let terms = try fields.required("terms").list { (item) throws(BadInput) in try item.daySpan() }
        let begins = try fields.required("school_day_begins").minuteOfDay()
        try fields.finish()
        return WorkingCalendar(
            bankHolidays: Set(holidays),
            terms: terms,
            covers: covers,
            schoolDayBegins: begins
        )
    }
}

extension Field {
    /// The days from one to another, both counted; what else the entry says of them is let be.
    fileprivate func daySpan() throws(BadInput) -> ClosedRange<CalendarDay> {
        var fields = try fields()
        let from = try fields.required("from").calendarDay()
        let to = try fields.required("to").calendarDay()
        _ = try fields.optional("title")?.text()
        _ = try fields.authority(or: Authority(source: ""))
        try fields.finish()
        guard from <= to else { throw bad("it ends before it begins", remedy: "put the earlier day under 'from'") }
        return from...to
    }

    /// Minutes after midnight, of a time such as `09:00`.
    func minuteOfDay() throws(BadInput) -> Int {
        let parts = try text().split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]) else {
            throw bad("this is no time of day", remedy: "write it in quotes, such as \"09:00\"")
        }
        return parts[0] * 60 + parts[1]
    }
}
