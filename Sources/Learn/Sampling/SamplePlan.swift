package import Access
package import Recognise
package import Vocabulary

/// That some judgements of a span are looked at, which were drawn, and what has been looked at.
package struct SamplePlan: Record {
    package static let kind = RecordKind.samplePlan

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [] }
    /// Whose contacts are looked at; those who are named to review take part.
    package let holding: Holding
    package let terms: Terms
    /// What the draw follows from, so that anybody can draw it again.
    package let seed: Int
    /// How many there were to draw from.
    package let population: Int
    package internal(set) var drawn: [JudgedContact]
    package internal(set) var looks: [Look]
    package let made: Made

    package struct Terms: Hashable, Codable, Sendable {
        /// Nil for the whole agency.
        package let unit: UnitID?
        /// Empty for all.
        package let grades: [Grade]
        /// Features of the situation, of which one has to be recorded; empty for all.
        package let features: [FeatureID]
        package let from: CalendarDay
        package let to: CalendarDay
        package let count: Int
        package let due: CalendarDay
        /// Those alone review; empty for everybody who answers for the unit.
        package let reviewers: [AccountID]
    }

    /// That somebody has reviewed one of them.
    package struct Look: Hashable, Codable, Sendable {
        package let contact: RecordID
        package let review: RecordID
        package let by: AccountID
    }

    package struct Made: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
    }

    init(
        id: RecordID,
        _ terms: Terms,
        _ drawn: [JudgedContact],
        seed: Int,
        of population: Int,
        at moment: Instant,
        by actor: Actor
    ) {
        self.id = id
        version = 1
        holding = Holding(
            agency: actor.agency,
            unit: terms.unit,
            involved: Set(terms.reviewers).union([actor.account])
        )
        self.terms = terms
        self.seed = seed
        self.population = population
        self.drawn = drawn
        looks = []
        made = Made(at: moment, by: actor.account)
    }

    /// How one of the drawn stands for somebody.
    package func standing(_ judged: JudgedContact, for account: AccountID) -> Standing {
        if looks.contains(where: { $0.contact == judged.contact }) { return .looked }
        if judged.by == account { return .own }
        return terms.reviewers.isEmpty || terms.reviewers.contains(account) ? .waits : .others
    }

    package enum Standing: String, Sendable {
        case looked, waits
        /// It is their own judgement.
        case own
        /// Others are named to look at it.
        case others
    }

    package var isDone: Bool {
        drawn.allSatisfy { one in looks.contains { $0.contact == one.contact } }
    }

    /// How many of the drawn wait for somebody.
    package func waiting(for account: AccountID) -> Int { drawn.count { standing($0, for: account) == .waits } }
}
