import Notation
import Understand
import Vocabulary

extension PolicyFile {
    func pathway(_ reading: ConditionReading) throws(BadInput) -> PathwayDefinition {
        var fields = content
        var reading = reading
        reading.pathway = PathwayID(id)
        let glossary = reading.glossary
        let conditions = reading
        let pathway = PathwayDefinition(
            id: PathwayID(id),
            title: title,
            to: try fields.required("to").identifier(among: glossary.agencies, "an agency"),
            diversions: try fields.optional("to_when")?.list { (item) throws(BadInput) in
                var entry = try item.fields()
                let diversion = PathwayDefinition.Diversion(
                    to: try entry.required("to").identifier(among: glossary.agencies, "an agency"),
                    when: try conditions.criterion(try entry.required("when"))
                )
                try entry.finish()
                return diversion
            } ?? [],
            when: try conditions.criterion(try fields.required("when")),
            consent: try fields.required("consent").identifier(among: glossary.consentRules, "a rule of consent"),
            lawful: try fields.required("lawful").law(),
            clock: try clock(try fields.required("clock")),
            mustInclude: try fields.required("must_include").list { (item) throws(BadInput) in
                var entry = try item.fields()
                let content = RequiredContent(
                    item: try entry.required("item").text(),
                    foundIn: try entry.required("found_in").one(of: Detail.self, "a detail")
                )
                try entry.finish()
                return content
            },
            addresses: try addresses(try fields.required("addresses"), glossary),
            answers: try fields.required("answers").text(),
            authority: authority
        )
        try fields.finish()
        return pathway
    }

    func addresses(_ field: Field, _ glossary: Glossary) throws(BadInput) -> Addresses {
        var fields = try field.fields()
        let addresses = Addresses(
            features: try fields.optional("features")?.list { (item) throws(BadInput) in
                try item.identifier(among: glossary.features, "a feature")
            } ?? [],
            harms: try fields.optional("harms")?.list { (item) throws(BadInput) in
                try item.identifier(among: glossary.harms, "a harm")
            } ?? [],
            words: try fields.optional("text")?.text()
        )
        try fields.finish()
        return addresses
    }

    private func clock(_ field: Field) throws(BadInput) -> PathwayClock {
        var fields = try field.fields()
        let clock = try fields.clock()
        let loose = try fields.optional("as_soon_as")?.text()
        let why = try fields.optional("why")?.text()
        let authority = try fields.authority(or: authority)
        try fields.finish()
        guard clock != nil || loose != nil else {
            throw field.bad(
                "the clock gives no time",
                remedy: "write hours, days, working_days, next_school_day or as_soon_as"
            )
        }
        return PathwayClock(clock: clock, words: loose.map { "as soon as " + $0 } ?? why ?? "", authority: authority)
    }
}

extension Fields {
    mutating func clock() throws(BadInput) -> Clock? {
        let limits = 1...10_000
        if let hours = optional("hours") { return .hours(try hours.wholeNumber(in: limits)) }
        if let days = optional("days") { return .days(try days.wholeNumber(in: limits)) }
        if let days = optional("working_days") { return .workingDays(try days.wholeNumber(in: limits)) }
        guard let next = optional("next_school_day") else { return nil }
        return try next.isYes() ? .nextSchoolDay : nil
    }
}
