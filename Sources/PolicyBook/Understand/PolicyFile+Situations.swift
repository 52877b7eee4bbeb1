import Notation
import Recognise
import Understand
import Vocabulary

extension PolicyFile {
    func features() throws(BadInput) -> [FeatureDefinition] {
        try terms("entries") { (term, fields) throws(BadInput) in
            FeatureDefinition(term: term, isHarmful: try fields.required("harmful").isYes())
        }
    }

    func harms() throws(BadInput) -> [Term<Subject.Harm>] {
        try terms("entries") { (term, _) in term }
    }

    func owners() throws(BadInput) -> [Term<Subject.ControlOwner>] {
        try terms("owners") { (term, _) in term }
    }

    func controls(_ glossary: Glossary) throws(BadInput) -> [ControlDefinition] {
        try terms("entries") { (term, fields) throws(BadInput) in
            ControlDefinition(
                term: term,
                owner: try fields.required("owner").identifier(among: glossary.owners, "an owner of controls"),
                guardsAgainst: try fields.optional("guards_against")?.list { (item) throws(BadInput) in
                    try item.identifier(among: glossary.features, "a feature")
                } ?? [],
                leadDays: try fields.optional("lead_time").map { (field) throws(BadInput) in try field.days() } ?? 7,
                isHeldByFamily: try fields.optional("held_by_family")?.isYes() ?? false,
                failsBy: try fields.optional("fails_by")?.list { (item) throws(BadInput) in try item.text() } ?? []
            )
        }
    }

    func concernRules() throws(BadInput) -> [ConcernRule] {
        try rules { (id, fields) throws(BadInput) in
            ConcernRule(
                id: id,
                concern: try fields.required("concern").one(of: ControlConcern.self, "a concern"),
                when: try fields.required("when").controlCriterion(),
                because: try fields.required("because").text()
            )
        }
    }

    func harmRules(_ glossary: Glossary) throws(BadInput) -> [HarmRule] {
        try rules { (id, fields) throws(BadInput) in
            let rule = HarmRule(
                id: id,
                harm: try fields.required("harm").identifier(among: glossary.harms, "a harm"),
                vulnerabilities: try fields.optional("vulnerabilities")?.anyOr { (item) throws(BadInput) in
                    try item.identifier(among: glossary.vulnerabilities, "a vulnerability")
                },
                features: try fields.optional("features")?.list { (item) throws(BadInput) in
                    try item.identifier(among: glossary.features, "a feature")
                } ?? [],
                clues: try fields.optional("clues")?.list { (item) throws(BadInput) in
                    try item.identifier(among: glossary.clues, "a clue")
                } ?? [],
                heldBy: try fields.optional("held_by")?.list { (item) throws(BadInput) in
                    try item.identifier(among: glossary.controls, "a control")
                } ?? [],
                because: try fields.required("because").text(),
                authority: try fields.authority(or: authority)
            )
            guard !rule.features.isEmpty || !rule.clues.isEmpty else {
                throw fields.whole.bad(
                    "the rule names neither features nor clues",
                    remedy: "say what of the situation harms"
                )
            }
            return rule
        }
    }

    /// The rules of the file, each with an id of its own.
    func rules<Rule>(_ read: (RuleID, inout Fields) throws(BadInput) -> Rule) throws(BadInput) -> [Rule] {
        _ = try ids("rules") as Set<RuleID>
        var fields = content
        return try fields.required("rules").list { (item) throws(BadInput) in
            var entry = try item.fields()
            let id = RuleID(try entry.required("id").text())
            let rule = try read(id, &entry)
            _ = try entry.authority(or: authority)
            try entry.finish()
            return rule
        }
    }
}

extension Field {
    func days() throws(BadInput) -> Int {
        var fields = try fields()
        let days = try fields.required("days").wholeNumber(in: 0...3_650)
        try fields.finish()
        return days
    }

    /// A condition about one control.
    func controlCriterion() throws(BadInput) -> ControlCriterion {
        var fields = try fields()
        let found = try controlCriterion(&fields)
        guard let found else {
            try fields.finish()
            throw bad("this is no condition about a control", remedy: "see Policy/README.md")
        }
        try fields.finish()
        return found
    }

    private func controlCriterion(_ fields: inout Fields) throws(BadInput) -> ControlCriterion? {
        let parts = { (list: Field) throws(BadInput) in
            try list.list { (item) throws(BadInput) in try item.controlCriterion() }
        }
        if let all = fields.optional("all") { return .all(try parts(all)) }
        if let any = fields.optional("any") { return .any(try parts(any)) }
        if let not = fields.optional("not") { return .not(try not.controlCriterion()) }
        if let states = fields.optional("state") {
            return .state(
                try states.oneOrMore { (item) throws(BadInput) in
                    try item.one(of: ControlState.self, "a state of a control")
                }
            )
        }
        let signs: [(String, ControlCriterion)] = [
            ("held_by_harmer", .heldByHarmer), ("ended", .ended), ("ends_within_lead_time", .endsWithinLeadTime),
            ("successor", .successor), ("verified", .verified), ("last_standing", .lastStanding),
        ]
        for (key, sign) in signs {
            guard let field = fields.optional(key) else { continue }
            return try field.isYes() ? sign : .not(sign)
        }
        return nil
    }
}
