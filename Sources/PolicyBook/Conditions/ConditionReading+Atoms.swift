import Notation
import Recognise
import Understand
import Vocabulary

extension ConditionReading {
    /// What is known of a person or the contact before any test.
    func known(_ fields: inout Fields) throws(BadInput) -> Criterion? {
        if let test = fields.optional("test") {
            let id = try test.identifier(among: glossary.thresholds, "a test")
            guard let grade = fields.optional("graded") else { return .atom(.threshold(id)) }
            let grades = glossary.grades[id] ?? []
            guard grades.contains(try grade.text()) else { throw grade.notOne(of: grades, "a grade of this test") }
            return .atom(.graded(id, try grade.text()))
        }
        if let test = fields.optional("weighed") {
            return .atom(.weighed(try test.identifier(among: glossary.thresholds, "a test")))
        }
        if let fact = fields.optional("answered") {
            return .atom(.answered(try fact.identifier(among: glossary.facts, "a fact")))
        }
        if let list = fields.optional("vulnerability") {
            return .atom(.vulnerability(try vulnerabilities(list), confirmedOnly: false))
        }
        if let list = fields.optional("confirmed_vulnerability") {
            return .atom(.vulnerability(try vulnerabilities(list), confirmedOnly: true))
        }
        if let list = fields.optional("role") {
            return .any(
                try list.oneOrMore { (item) throws(BadInput) in
                    .atom(.role(try item.one(of: Role.self, "a role")))
                }
            )
        }
        if let list = fields.optional("clue") {
            return .atom(
                .clue(
                    try list.oneOrMore { (item) throws(BadInput) in
                        try item.identifier(among: glossary.clues, "a clue")
                    }
                )
            )
        }
        if let nation = fields.optional("nation") {
            return .atom(.nation(try nation.one(of: Nation.self, "a nation")))
        }
        if let kinds = fields.optional("kind") {
            return .atom(
                .kind(
                    try kinds.oneOrMore { (item) throws(BadInput) in
                        try item.one(of: ContactKind.self, "a kind of contact")
                    }
                )
            )
        }
        if let grades = fields.optional("grade") {
            return .atom(
                .grade(
                    try grades.oneOrMore { (item) throws(BadInput) in
                        try item.one(of: Grade.self, "a grade")
                    }
                )
            )
        }
        if let labelling = fields.optional("labelling") {
            return try labelling.isYes() ? .atom(.labelling) : .not(.atom(.labelling))
        }
        if let alone = fields.optional("spoken_to_alone") { return .atom(.spokenToAlone(try alone.isYes())) }
        if let detail = fields.optional("has") { return .atom(.has(try detail.one(of: Detail.self, "a detail"))) }
        return nil
    }

    /// What of the situation or the controls is asked for.
    func situated(_ fields: inout Fields) throws(BadInput) -> Criterion? {
        let places: [(String, Atom.FeaturePlace)] = [
            ("feature", .about), ("recorded_feature", .recorded), ("causes", .caused), ("situation", .anywhere),
        ]
        for (key, place) in places {
            guard let list = fields.optional(key) else { continue }
            return .atom(.feature(try features(list), place))
        }
        if let harms = fields.optional("harms_child") {
            let atom = Criterion.atom(.harmsChild)
            return try harms.isYes() ? atom : .not(atom)
        }
        if let list = fields.optional("relied_on") { return .atom(.reliedOn(try controls(list))) }
        if let control = fields.optional("control") { return .atom(try self.control(control)) }
        if let consent = fields.optional("consent") { return .atom(try self.consent(consent)) }
        return try history(&fields)
    }

    /// What the earlier contacts say, and who tells of this one.
    private func history(_ fields: inout Fields) throws(BadInput) -> Criterion? {
        if let contacts = fields.optional("contacts") { return .atom(.contacts(try count(contacts))) }
        if let here = fields.optional("contacts_here") {
            var inner = try here.fields()
            let atLeast = try wholeNumber(try inner.required("at_least"))
            let within = try within(&inner)
            try inner.finish()
            return .atom(.contactsHere(atLeast, within: within))
        }
        if let rising = fields.optional("rising") {
            var inner = try rising.fields()
            let kind = try inner.required("of").one(of: Atom.Rising.self, "what may be rising")
            let within = try within(&inner)
            try inner.finish()
            return .atom(.rising(kind, within: within))
        }
        if let often = fields.optional("more_often") {
            var inner = try often.fields()
            let atLeast = try wholeNumber(try inner.required("at_least"))
            let recent = try inner.required("recent").span(self)
            let within = try inner.required("within").span(self)
            try inner.finish()
            return .atom(.moreOften(atLeast, recent: recent, within: within))
        }
        guard let teller = fields.optional("told_by") else { return nil }
        return .atom(.toldBy(try teller.one(of: Atom.Teller.self, "a kind of teller")))
    }

    private func within(_ fields: inout Fields) throws(BadInput) -> Span? {
        try fields.optional("within").map { (span) throws(BadInput) in try span.span(self) }
    }

    /// What can only be told once other findings are there.
    func late(_ fields: inout Fields) throws(BadInput) -> Criterion? {
        if let inner = fields.optional("anyone") { return .atom(.anyone(try criterion(inner))) }
        if let list = fields.optional("harm") {
            return .atom(
                .harm(
                    try list.anyOr { (item) throws(BadInput) in
                        try item.identifier(among: glossary.harms, "a harm")
                    }
                )
            )
        }
        if let list = fields.optional("referral") {
            return .atom(
                .referral(
                    try list.anyOr { (item) throws(BadInput) in
                        try item.identifier(among: glossary.pathways, "a pathway")
                    }
                )
            )
        }
        if let asks = fields.optional("asks") { return try asks.isYes() ? .atom(.asks) : .not(.atom(.asks)) }
        if let left = fields.optional("remaining") {
            return try left.isYes() ? .atom(.remaining) : .not(.atom(.remaining))
        }
        return nil
    }

    private func control(_ field: Field) throws(BadInput) -> Atom {
        var fields = try field.fields()
        let kinds = try fields.optional("of").map { (list) throws(BadInput) in try controls(list) } ?? []
        let concerns = try fields.optional("concern").map { (list) throws(BadInput) in
            try list.oneOrMore { (item) throws(BadInput) in try item.one(of: ControlConcern.self, "a concern") }
        }
        try fields.finish()
        return .control(kinds, concerns ?? [])
    }

    private func consent(_ field: Field) throws(BadInput) -> Atom {
        guard case .map = field.node.content else { return .consent(pathway, try states(field)) }
        var fields = try field.fields()
        let route = try fields.required("pathway").identifier(among: glossary.pathways, "a pathway")
        let states = try states(try fields.required("state"))
        try fields.finish()
        return .consent(route, states)
    }

    private func states(_ field: Field) throws(BadInput) -> [ConsentState] {
        try field.oneOrMore { (item) throws(BadInput) in try item.one(of: ConsentState.self, "a state of consent") }
    }

    private func count(_ field: Field) throws(BadInput) -> ContactCount {
        var fields = try field.fields()
        var count = ContactCount(atLeast: try wholeNumber(try fields.required("at_least")))
        count.within = try within(&fields)
        count.graded = try fields.optional("graded")?.one(of: Grade.self, "a grade")
        count.features = try fields.optional("feature").map { (list) throws(BadInput) in try features(list) } ?? []
        count.concerns =
            try fields.optional("concern").map { (list) throws(BadInput) in
                try list.oneOrMore { (item) throws(BadInput) in try item.identifier(among: glossary.clues, "a clue") }
            } ?? []
        count.earlierOnly = try fields.optional("earlier")?.isYes() ?? false
        count.notFollowedUp = try fields.optional("followed_up").map(notFollowedUp) ?? false
        try fields.finish()
        return count
    }

    private func notFollowedUp(_ field: Field) throws(BadInput) -> Bool {
        guard try !field.isYes() else {
            throw field.bad("only 'followed_up: no' is read", remedy: "leave it out to count every contact")
        }
        return true
    }

    private func vulnerabilities(_ list: Field) throws(BadInput) -> [VulnerabilityID] {
        try list.anyOr { (item) throws(BadInput) in
            try item.identifier(among: glossary.vulnerabilities, "a vulnerability")
        }
    }

    private func features(_ list: Field) throws(BadInput) -> [FeatureID] {
        try list.anyOr { (item) throws(BadInput) in try item.identifier(among: glossary.features, "a feature") }
    }

    private func controls(_ list: Field) throws(BadInput) -> [ControlID] {
        try list.oneOrMore { (item) throws(BadInput) in try item.identifier(among: glossary.controls, "a control") }
    }
}
