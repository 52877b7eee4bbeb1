package import Access
import Recognise
package import Vocabulary

/// A plan that several agencies keep for the people of a contact: what it is for, who takes part, and when it is looked at again.
///
/// What is to be done stands in records of their own, `PlannedAction`, which their owners reach without reaching the plan.
package struct PlanRecord: GuardedRecord {
    package static let kind = RecordKind.plan

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [contact] }
    package internal(set) var status: Status
    package let contact: RecordID
    package var holding: Holding
    package let made: Made
    package internal(set) var terms: PlanTerms
    /// The day on which it is looked at again.
    package internal(set) var review: CalendarDay
    /// From when that day is to be seen coming.
    package internal(set) var reviewLead: Lead
    package internal(set) var ending: PlanEnding?
    /// What was done with it since it was begun, oldest first.
    package internal(set) var moves: [MadePlanMove]

    package enum Status: String, CaseIterable, Codable, Sendable {
        case open, ended

        /// How it is said of a plan.
        package var words: String { self == .open ? "in force" : "ended" }
    }

    /// When it was begun, and by whom.
    package struct Made: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
    }

    init(
        id: RecordID,
        of contact: ContactRecord,
        _ terms: PlanTerms,
        review: CalendarDay,
        under policy: RespondPolicy,
        at moment: Instant,
        by actor: Actor
    ) {
        self.id = id
        version = 1
        status = .open
        self.contact = contact.id
        holding = Holding(
            agency: contact.holding.agency,
            unit: contact.holding.unit,
            involved: contact.holding.involved.union([actor.account])
        )
        made = Made(at: moment, by: actor.account)
        self.terms = terms
        self.review = review
        reviewLead = policy.calendar.lead(of: policy.plans.warnDays.review, to: review)
        moves = []
    }

    /// What those who keep it can do as it stands.
    package var can: [PlanMove] { PlanMove.allCases.filter { $0.rule.from.contains(status) } }

    /// When the person was last given it; nil where they were not.
    package var given: MadePlanMove? { moves.last { $0.move == .give } }
}

/// Why a plan ended, and what stays behind.
package struct PlanEnding: Hashable, Codable, Sendable {
    package let why: String
    /// What may still go wrong.
    package let residualRisk: String
    /// Who holds what is still open; nil where nothing is.
    package let holders: String?

    package init(why: String, residualRisk: String, holders: String? = nil) {
        self.why = why
        self.residualRisk = residualRisk
        self.holders = holders.flatMap { $0.isBlank ? nil : $0 }
    }
}
