package import Access
package import Vocabulary

/// What somebody who supervises decided on a proposal: what is asked, or why nothing is.
package struct LearningNeed: Record {
    package static let kind = RecordKind.learningNeed

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [] }
    package let owner: NeedOwner
    package let holding: Holding
    package let behaviour: BehaviourID
    /// The reviews that it follows from.
    package let reviews: [RecordID]
    package internal(set) var status: Status
    /// Why it is asked, or why nothing is; the one of whom it is asked reads it.
    package let words: String
    /// The day on which the person was told; nil for a unit or the force.
    package let told: CalendarDay?
    package let modules: [LearningModuleID]
    /// Nil where nothing is asked.
    package let due: CalendarDay?
    package let made: Stroke
    package internal(set) var ended: Stroke?

    package enum Status: String, CaseIterable, Codable, Sendable {
        case open, closed
        case setAside = "set-aside"
    }

    /// Who did it, when, and in which words.
    package struct Stroke: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
        package let words: String
    }

    init(
        id: RecordID,
        _ new: NewNeed,
        _ proposal: NeedProposal,
        due: CalendarDay?,
        agency: AgencyID,
        unit: UnitID?,
        at moment: Instant,
        by account: AccountID
    ) {
        self.id = id
        version = 1
        owner = proposal.owner
        holding = Holding(agency: agency, unit: unit, involved: [])
        behaviour = proposal.behaviour
        reviews = proposal.reviews
        status = new.isNeeded ? .open : .setAside
        words = new.words
        told = new.isNeeded ? new.told : nil
        modules = new.isNeeded ? new.modules : []
        self.due = new.isNeeded ? due : nil
        made = Stroke(at: moment, by: account, words: new.words)
    }

    /// Whether it is asked of somebody of an agency and a unit.
    package func isAsked(of account: AccountID, in unit: UnitID?) -> Bool {
        guard status == .open else { return false }
        return switch owner {
        case .person(let person): person == account
        case .unit(let asked): asked == unit
        case .force: true
        }
    }

    /// Since when somebody has done all that is asked; nil while they have not.
    ///
    /// What was done before it was asked does not count: it was known and did not show.
    package func done(
        having completions: [Completion],
        by modulesByID: [LearningModuleID: LearningModule]
    ) -> CalendarDay? {
        let asked = LocalTime.day(of: made.at)
        let days = modules.map { module in
            completions.filter { one in
                one.module == module && one.on >= asked && modulesByID[module]?.pass.isMet(by: one.result) ?? true
            }.map(\.on).min()
        }
        let found = days.compactMap(\.self)
        return found.count == days.count ? found.max() : nil
    }
}

/// What somebody decides on a proposal.
package struct NewNeed: Sendable {
    package var owner: NeedOwner
    package var behaviour: BehaviourID
    /// Whether something is asked; where it is not, the words say why.
    package var isNeeded: Bool
    package var words: String
    package var told: CalendarDay?
    package var modules: [LearningModuleID]
    /// Nil for as long as the policy gives.
    package var due: CalendarDay?

    package init(
        _ owner: NeedOwner,
        _ behaviour: BehaviourID,
        isNeeded: Bool,
        _ words: String,
        told: CalendarDay? = nil,
        modules: [LearningModuleID] = [],
        due: CalendarDay? = nil
    ) {
        self.owner = owner
        self.behaviour = behaviour
        self.isNeeded = isNeeded
        self.words = words
        self.told = told
        self.modules = modules
        self.due = due
    }

    /// - Throws: `Refusal`, which names every field that must be mended.
    func check(among fitting: [LearningModule], on today: CalendarDay) throws(Refusal) {
        var problems = FieldProblems()
        let remedy = isNeeded ? "say why, as the one reads it of whom it is asked" : "say why nothing is asked"
        problems.require(!words.isBlank, "words", "nothing is said of it", remedy)
        guard isNeeded else { return try problems.check() }
        if case .person = owner {
            problems.require(told != nil, "told", "the person has not been told", "speak with them first, and say when")
            problems.require(told.map { $0 <= today } ?? true, "told", "that day is to come", "speak with them first")
        }
        problems.require(!modules.isEmpty, "modules", "no module is chosen", "choose one at least")
        for (place, module) in modules.enumerated() {
            problems.require(
                fitting.contains { $0.id == module },
                "modules[\(place)]",
                "'\(module)' does not teach this to those who are asked",
                "choose among: " + fitting.map(\.id.text).joined(separator: ", ")
            )
        }
        problems.require(due.map { $0 >= today } ?? true, "due", "that day has passed", "give a day to come")
        try problems.check()
    }
}

extension LearnPolicy {
    /// The modules of which an objective is a behaviour, and which are open to somebody; without anybody named, those that
    /// are worked through here.
    func modules(showing behaviour: BehaviourID, for learner: Learner?) -> [LearningModule] {
        let teaching = modules.filter { $0.objectives.contains { $0.behaviours.contains(behaviour) } }
        guard let learner else { return teaching.filter { $0.ways.contains(.here) } }
        let open = Set(programmes(for: learner).flatMap(\.modules).map(\.id))
        return teaching.filter { open.contains($0.id) }
    }
}
