import Vocabulary

extension PortfolioRecord {
    /// Puts an item into it.
    mutating func add(
        _ new: NewEvidence,
        as id: RecordID,
        under rule: EvidenceRule,
        at moment: Instant,
        by actor: Actor
    ) throws(Refusal) {
        try make(.add, at: moment, by: actor)
        try new.check(under: rule, on: LocalTime.day(of: moment))
        evidence.append(EvidenceItem(id, new, at: moment))
    }

    /// Takes an item out; earlier versions keep it.
    mutating func takeOut(_ item: RecordID, at moment: Instant, by actor: Actor) throws(Refusal) {
        try make(.takeOut, at: moment, by: actor)
        guard let place = evidence.firstIndex(where: { $0.id == item }) else { throw .notFound("item of evidence") }
        evidence.remove(at: place)
    }

    /// Hands it to the assessors.
    ///
    /// `first` has the modules that come before those the portfolio is the assessment of, and that are not done.
    ///
    /// - Throws: `Refusal` where it could not be met as it stands.
    mutating func submit(
        under rule: EvidenceRule,
        after first: [LearningModule],
        at moment: Instant,
        by actor: Actor
    ) throws(Refusal) {
        try make(.submit, at: moment, by: actor)
        guard first.isEmpty else {
            let names = first.map { "“\($0.term.title)”" }.joined(separator: ", ")
            throw Refusal(.notInThisState, "something else comes first: \(names)", remedy: "do that, then submit it")
        }
        var problems = FieldProblems()
        for standing in CriterionStanding.all(of: self, under: rule) where standing.isShort {
            let needs = standing.criterion.needs
            problems.require(
                false,
                "criteria.\(standing.criterion.term.id)",
                "“\(standing.criterion.term.title)” needs \(needs) \(needs == 1 ? "item" : "items"), and has "
                    + (standing.items.isEmpty ? "none" : "\(standing.items.count)"),
                "add what shows it, or ask an assessor or your supervisor how you could come by it"
            )
        }
        try problems.check()
    }
}
