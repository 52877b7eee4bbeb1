import Notation
import Respond
import Understand
import Vocabulary

extension Fields {
    /// What is agreed.
    mutating func agreementTerms() throws(BadInput) -> AgreementTerms {
        let terms = AgreementTerms(
            title: try required("title").words(),
            source: try required("source").words(),
            parties: try required("parties").list { (item) throws(BadInput) in AgencyID(try item.words()) },
            unit: try optional("unit").map { (field) throws(BadInput) in UnitID(try field.words()) },
            from: try required("from").calendarDay(),
            until: try optional("until")?.calendarDay(),
            review: try required("review").calendarDay(),
            roles: try each("roles") { (entry) throws(BadInput) in
                AgreedRole(
                    PathwayID(try entry.required("pathway").words()),
                    AgencyID(try entry.required("agency").words()),
                    try entry.required("role").one(of: AgencyRole.self, "a role"),
                    because: try entry.required("because").words()
                )
            },
            routes: try each("routes") { (entry) throws(BadInput) in
                AgreedRoute(
                    PathwayID(try entry.required("pathway").words()),
                    to: AgencyID(try entry.required("to").words()),
                    because: try entry.required("because").words()
                )
            },
            clocks: try each("clocks") { (entry) throws(BadInput) in
                AgreedClock(
                    PathwayID(try entry.required("pathway").words()),
                    try entry.required("stage").one(of: ReferralStage.self, "a stage"),
                    within: try entry.required("within").agreedTime(),
                    because: try entry.required("because").words()
                )
            },
            hours: try optional("hours")?.agreedHours(),
            thresholds: try each("thresholds") { (entry) throws(BadInput) in
                AgreedThreshold(
                    ThresholdID(try entry.required("threshold").words()),
                    within: try entry.required("within").agreedTime(),
                    because: try entry.required("because").words()
                )
            }
        )
        try finish()
        return terms
    }

    /// What a list of differences says, each with nothing besides.
    private mutating func each<Value>(
        _ name: String,
        _ read: (inout Fields) throws(BadInput) -> Value
    ) throws(BadInput) -> [Value] {
        try optional(name)?.list { (item) throws(BadInput) in
            var entry = try item.fields()
            let value = try read(&entry)
            try entry.finish()
            return value
        } ?? []
    }
}

extension Field {
    fileprivate func agreedTime() throws(BadInput) -> AgreedTime {
        var fields = try fields()
        let time = AgreedTime(
            try fields.required("count").wholeNumber(in: 1...1_000),
            try fields.required("unit").one(of: AgreedTime.Unit.self, "a unit")
        )
        try fields.finish()
        return time
    }

    fileprivate func agreedHours() throws(BadInput) -> AgreedHours {
        var fields = try fields()
        let hours = AgreedHours(
            from: try fields.required("from").dayTime(),
            lateFrom: try fields.required("late_from").dayTime(),
            because: try fields.required("because").words()
        )
        try fields.finish()
        return hours
    }

    private func dayTime() throws(BadInput) -> DayTime {
        let words = try words()
        guard let time = DayTime(text: words), time.text == words, time.minutes < 1_440 else {
            throw bad("this is no time of day", remedy: "write it like 09:00")
        }
        return time
    }
}
