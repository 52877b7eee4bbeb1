package import Vocabulary

/// What a pilot asks, what it tries with whom, and with whom that is compared; it is not changed once it is kept.
package struct PilotPlan: Hashable, Codable, Sendable {
    package var title: String
    package var question: String
    /// The programme that is tried; nil where it is said in words.
    package var programme: ProgrammeID?
    package var tried: String
    package var with: PilotGroup
    package var compared: PilotComparison
    package var begins: CalendarDay
    package var ends: CalendarDay

    package init(
        _ title: String,
        asking question: String,
        trying programme: ProgrammeID?,
        _ tried: String,
        with group: PilotGroup,
        against compared: PilotComparison,
        from begins: CalendarDay,
        to ends: CalendarDay
    ) {
        self.title = title
        self.question = question
        self.programme = programme
        self.tried = tried
        with = group
        self.compared = compared
        self.begins = begins
        self.ends = ends
    }
}

/// Some people: units, or who they are in words.
package struct PilotGroup: Hashable, Codable, Sendable {
    package var units: [UnitID]
    package var words: String

    package init(_ units: [UnitID], _ words: String = "") {
        self.units = units.removingRepeats()
        self.words = words
    }

    var isSaid: Bool { !units.isEmpty || !words.isBlank }
}

/// With whom a pilot is compared.
package enum PilotComparison: Hashable, Codable, Sendable {
    case with(PilotGroup)
    case nobody(because: String)

    package var group: PilotGroup? { if case .with(let group) = self { group } else { nil } }
}

extension PilotPlan {
    /// `programmes` are those of the policy, `units` those of the agency.
    ///
    /// - Throws: `Refusal`, which names every field that must be mended.
    func check(among programmes: [ProgrammeID], and units: Set<UnitID>, on today: CalendarDay) throws(Refusal) {
        var problems = FieldProblems()
        problems.require(!title.isBlank, "title", "it has no name", "give it one by which others know it")
        problems.require(!question.isBlank, "question", "it asks nothing", "write the question that it is to answer")
        problems.require(
            programme.map { programmes.contains($0) } ?? !tried.isBlank,
            "tried",
            programme == nil ? "it is not said what is tried" : "the policy has no such programme",
            "choose a programme, or say in words what is done otherwise"
        )
        check(with, "with", "with whom it is tried", among: units, &problems)
        switch compared {
        case .with(let group):
            check(group, "compared", "with whom it is compared", among: units, &problems)
            problems.require(
                Set(group.units).isDisjoint(with: with.units),
                "compared",
                "a unit stands on both sides",
                "compare with units in which nothing is tried"
            )
        case .nobody(let reason):
            problems.require(!reason.isBlank, "because", "it is not said why nothing is compared", "say why")
        }
        // A question that is written once the answer is there is none.
        problems.require(begins >= today, "begins", "that day is past", "plan it before it begins")
        problems.require(ends > begins, "ends", "it ends before it has begun", "give a day after the first")
        try problems.check()
    }

    private func check(
        _ group: PilotGroup,
        _ field: String,
        _ what: String,
        among units: Set<UnitID>,
        _ problems: inout FieldProblems
    ) {
        problems.require(group.isSaid, field, "it is not said \(what)", "choose units, or say it in words")
        problems.require(
            Set(group.units).isSubset(of: units),
            field,
            "your agency has no such unit",
            "choose among its units, or say it in words"
        )
    }
}
