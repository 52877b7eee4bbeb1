import Learn
import Notation
import Vocabulary

extension PolicyFile {
    /// Reads one programme, of modules that were read before.
    func programme(_ modules: [LearningModule], _ known: Glossary) throws(BadInput) -> Programme {
        var fields = content
        var before: Set<LearningModuleID> = []
        let chosen = try fields.required("modules").oneOrMore { (item) throws(BadInput) in
            let id: LearningModuleID = try item.identifier(among: known.modules, "a module")
            guard let module = modules.first(where: { $0.id == id }) else {
                throw item.bad("'\(id)' is not in force on the same days", remedy: "change the periods")
            }
            // Whoever waits for a module that is not theirs, or for one that waits in turn, would wait for ever.
            if let missing = module.requires.first(where: { !before.contains($0) }) {
                throw item.bad("'\(missing)' comes before '\(id)'", remedy: "name it before, in this list")
            }
            before.insert(id)
            return module
        }
        let programme = Programme(
            Term(
                id: ProgrammeID(id),
                title: title,
                meaning: try fields.required("purpose").text(),
                authority: authority
            ),
            inForce: inForce,
            audiences: try fields.required("audiences").oneOrMore { (item) throws(BadInput) in
                try Self.audience(item, of: chosen, known)
            },
            requires: try fields.list("requires") { (item) throws(BadInput) in
                try item.identifier(among: known.programmes, "a programme")
            },
            modules: chosen,
            award: try fields.required("award").awardRule(of: chosen.count),
            reminders: Reminders(
                days: try fields.required("reminders").oneOrMore { (item) throws(BadInput) in
                    try item.wholeNumber(in: 1...366)
                }
            ),
            evidence: try evidence(&fields, known),
            hours: try fields.optional("cpd").map { (field) throws(BadInput) in try Self.hours(field, known) },
            quality: try fields.optional("quality").map { (field) throws(BadInput) in try Self.quality(field) },
            coverage: try fields.optional("coverage").map { (field) throws(BadInput) in try self.coverage(field) }
        )
        try fields.finish()
        return programme
    }

    private static func audience(
        _ field: Field,
        of modules: [LearningModule],
        _ known: Glossary
    ) throws(BadInput) -> Audience {
        var fields = try field.fields()
        let audience = Audience(
            agencies: Set(
                try fields.required("agencies").oneOrMore { (item) throws(BadInput) in
                    try item.identifier(among: known.agencies, "an agency")
                }
            ),
            roles: Set(
                try fields.list("roles") { (item) throws(BadInput) in try item.one(of: AccountRole.self, "a role") }
            ),
            ranks: Set(
                try fields.list("ranks") { (item) throws(BadInput) in
                    try item.identifier(among: known.ranks, "a rank")
                }
            ),
            within: try fields.optional("within").map { (field) throws(BadInput) in try field.learningSpan() },
            modules: try fields.optional("modules").map { (field) throws(BadInput) in try part(field, of: modules) }
        )
        try fields.finish()
        return audience
    }

    /// The modules of a part, which wait for none that is outside it.
    private static func part(
        _ field: Field,
        of modules: [LearningModule]
    ) throws(BadInput) -> Set<LearningModuleID> {
        let named = try field.oneOrMore { (item) throws(BadInput) in
            let id: LearningModuleID = try item.identifier(among: Set(modules.map(\.id)), "a module of the programme")
            return id
        }
        let part = Set(named)
        for module in modules where part.contains(module.id) {
            guard let missing = module.requires.first(where: { !part.contains($0) }) else { continue }
            throw field.bad("'\(missing)' comes before '\(module.id)'", remedy: "name it too")
        }
        return part
    }

    private func evidence(_ fields: inout Fields, _ known: Glossary) throws(BadInput) -> EvidenceRule? {
        let assessors = fields.optional("assessors")
        guard let criteria = fields.optional("criteria") else {
            guard let assessors else { return nil }
            throw assessors.bad("there is no evidence to assess", remedy: "add criteria, or leave assessors out")
        }
        _ = try ids("criteria") as Set<CriterionID>
        guard let assessors else {
            throw criteria.bad("nobody is named who assesses it", remedy: "add 'assessors: …'")
        }
        return EvidenceRule(
            criteria: try terms("criteria") { (term, entry) throws(BadInput) in
                EvidenceRule.Criterion(
                    term,
                    try entry.required("behaviours").oneOrMore { (item) throws(BadInput) in
                        try item.identifier(among: known.behaviours, "a behaviour")
                    },
                    needs: try entry.required("needs").wholeNumber(in: 1...100),
                    of: Set(
                        try entry.required("kinds").oneOrMore { (item) throws(BadInput) in
                            try item.one(of: EvidenceRule.Kind.self, "a kind of evidence")
                        }
                    )
                )
            },
            assessors: try Self.assessors(assessors, known)
        )
    }

    private static func assessors(_ field: Field, _ known: Glossary) throws(BadInput) -> EvidenceRule.Assessors {
        var fields = try field.fields()
        let assessors = EvidenceRule.Assessors(
            roles: Set(
                try fields.required("roles").oneOrMore { (item) throws(BadInput) in
                    try item.one(of: AccountRole.self, "a role")
                }
            ),
            holding: try fields.list("holding") { (item) throws(BadInput) in
                try item.identifier(among: known.programmes, "a programme")
            },
            apartFrom: Set(
                try fields.required("apart_from").list { (item) throws(BadInput) in
                    try item.one(of: EvidenceRule.Tie.self, "a tie")
                }
            )
        )
        try fields.finish()
        return assessors
    }

    private static func hours(_ field: Field, _ known: Glossary) throws(BadInput) -> HoursRule {
        var fields = try field.fields()
        let hours = try fields.required("hours").wholeNumber(in: 1...1_000)
        let months = try fields.required("months").wholeNumber(in: 1...120)
        var topics: [TopicID: Int] = [:]
        let asked = fields.optional("topics")
        if let asked {
            for (key, value) in try asked.entries() {
                guard known.topics.contains(TopicID(key)) else {
                    throw asked.bad("\(key.inQuotes) is not a topic", remedy: "use one that learn/topics.yaml lists")
                }
                topics[TopicID(key)] = try value.wholeNumber(in: 1...1_000)
            }
        }
        try fields.finish()
        guard topics.values.reduce(0, +) <= hours else {
            throw field.bad("the topics take more hours than there are", remedy: "ask for more hours, or for less")
        }
        return HoursRule(hours: hours, months: months, topics: topics)
    }

    private func coverage(_ field: Field) throws(BadInput) -> CoverageAim {
        var fields = try field.fields()
        let aim = CoverageAim(
            trained: try fields.required("trained").wholeNumber(in: 1...100),
            champions: try fields.required("champions").wholeNumber(in: 0...100),
            fewest: try fields.required("fewest").wholeNumber(in: 2...1_000),
            authority: try fields.authority(or: authority)
        )
        try fields.finish()
        return aim
    }

    private static func quality(_ field: Field) throws(BadInput) -> QualityRule {
        var fields = try field.fields()
        let quality = QualityRule(
            sampleEvery: try fields.required("sample_every").wholeNumber(in: 1...1_000),
            newAssessorFirst: try fields.required("new_assessor_first").wholeNumber(in: 0...1_000),
            standardiseMonths: try fields.required("standardise_months").wholeNumber(in: 1...120),
            reviewMonths: try fields.required("review_months").wholeNumber(in: 1...120),
            practiceAfterMonths: try fields.required("practice_after_months").oneOrMore { (item) throws(BadInput) in
                try item.wholeNumber(in: 1...120)
            }
        )
        try fields.finish()
        return quality
    }
}

extension Field {
    fileprivate func awardRule(of count: Int) throws(BadInput) -> AwardRule {
        if case .scalar = node.content {
            guard try text() == "all" else { throw notOne(of: ["all", "{at_least: 3}"], "an award rule") }
            return .all
        }
        var fields = try fields()
        let least = try fields.required("at_least").wholeNumber(in: 1...count)
        try fields.finish()
        return .atLeast(least)
    }
}
