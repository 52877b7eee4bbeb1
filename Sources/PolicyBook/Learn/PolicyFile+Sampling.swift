import Learn
import Notation
import Recognise
import Vocabulary

extension PolicyFile {
    /// Reads what a review of practice may find.
    func findingKinds(_ known: Glossary) throws(BadInput) -> [FindingKind] {
        try terms("entries") { (term: Term<Subject.FindingKind>, entry) throws(BadInput) in
            FindingKind(
                term,
                try entry.required("behaviours").oneOrMore { (item) throws(BadInput) in
                    try item.identifier(among: known.behaviours, "a behaviour")
                },
                isGood: try entry.optional("is_good")?.isYes() ?? false
            )
        }
    }

    /// Reads how practice is sampled, and when learning is proposed.
    func sampling(_ findings: [FindingKind]) throws(BadInput) -> SamplingPolicy {
        var fields = content
        let policy = SamplingPolicy(
            findings: findings,
            shares: try Self.shares(try fields.required("shares")),
            mostDrawn: try fields.required("most_drawn").wholeNumber(in: 1...1_000),
            needs: try Self.needRule(try fields.required("needs")),
            fewestSamples: try fields.required("fewest_samples").wholeNumber(in: 1...1_000),
            fewestPeople: try fields.required("fewest_people").wholeNumber(in: 2...1_000)
        )
        try fields.finish()
        return policy
    }

    /// Reads what people enter of their own development.
    func developmentKinds(_ known: Glossary) throws(BadInput) -> [DevelopmentKind] {
        try terms("kinds") { (term: Term<Subject.DevelopmentKind>, entry) throws(BadInput) in
            DevelopmentKind(
                term,
                programmes: Set(
                    try entry.list("programmes") { (item) throws(BadInput) in
                        try item.identifier(among: known.programmes, "a programme")
                    }
                ),
                tookPlace: try entry.optional("took_place")?.isYes() ?? false
            )
        }
    }

    private static func shares(_ field: Field) throws(BadInput) -> [Grade: Int] {
        var fields = try field.fields()
        var shares: [Grade: Int] = [:]
        for grade in Grade.allCases {
            shares[grade] = try fields.required(grade.rawValue).wholeNumber(in: 1...100)
        }
        try fields.finish()
        let sum = shares.values.reduce(0, +)
        guard sum == 100 else {
            throw field.bad("the shares make \(sum) of a hundred", remedy: "change them so that they make 100")
        }
        return shares
    }

    private static func needRule(_ field: Field) throws(BadInput) -> NeedRule {
        var fields = try field.fields()
        var person = try fields.required("person").fields()
        let of = try person.required("of").wholeNumber(in: 1...100)
        let notShown = try person.required("not_shown").wholeNumber(in: 1...of)
        try person.finish()
        var unit = try fields.required("unit").fields()
        let people = try unit.required("people").wholeNumber(in: 1...1_000)
        try unit.finish()
        var force = try fields.required("force").fields()
        let units = try force.required("units").wholeNumber(in: 1...1_000)
        try force.finish()
        let rule = NeedRule(
            notShown: notShown,
            of: of,
            people: people,
            units: units,
            dueDays: try fields.required("due_days").wholeNumber(in: 1...366)
        )
        try fields.finish()
        return rule
    }
}
