package import Access
import Recognise
package import Vocabulary

/// Something that somebody was asked to do by a plan, and what came of it.
///
/// It is a record of its own: an agency reaches what it was asked, and nothing of the plan or of the contact behind it.
package struct PlannedAction: GuardedRecord {
    package static let kind = RecordKind.plannedAction

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [contact, person] }
    package internal(set) var status: Status
    package let plan: RecordID
    package let contact: RecordID
    package let person: RecordID
    /// What the contact calls that person.
    package let personID: PersonID
    /// Whose plan it is.
    package var holding: Holding
    package let asked: Asked
    package internal(set) var due: CalendarDay
    /// From when that day is to be seen coming.
    package internal(set) var dueLead: Lead
    /// When it is to be looked at again, done or not, which brings the review of the plan forward; nil where that will do.
    package let review: CalendarDay?
    /// The control of the contact that it put in place.
    package internal(set) var placed: HeldControlID?
    /// What became of it, oldest first.
    package internal(set) var moves: [MadeActionMove]

    package enum Status: String, CaseIterable, Codable, Sendable {
        case asked, agreed, declined, done
        case notDone = "not-done"
        case withdrawn

        /// Whether somebody has still to do something.
        package var isOpen: Bool { self == .asked || self == .agreed }

        /// How it is said of an action.
        package var words: String { self == .notDone ? "not done" : rawValue }
    }

    /// What was asked, as its owner was told it.
    package struct Asked: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
        package let family: ActionFamilyID
        /// The action of the policy that it was begun from; nil where somebody wrote it.
        package let rule: RuleID?
        package let words: String
        package let owner: ActionOwner
        /// Enough of the person to know them by.
        package let told: [ToldDetail]
        /// On what footing, as it was shown to the one who asked.
        package let footing: String
        /// The control of the contact that what it puts in place is to follow.
        package let succeeds: HeldControlID?
    }

    init(
        id: RecordID,
        of plan: PlanRecord,
        _ asked: Asked,
        for person: (id: PersonID, record: RecordID),
        due: CalendarDay,
        seen lead: Lead,
        review: CalendarDay?
    ) {
        self.id = id
        version = 1
        // What the planner's own agency plans for itself it has agreed to.
        status = asked.owner.told == nil && asked.owner.agency == plan.holding.agency ? .agreed : .asked
        self.plan = plan.id
        contact = plan.contact
        self.person = person.record
        personID = person.id
        holding = plan.holding
        self.asked = asked
        self.due = due
        dueLead = lead
        self.review = review
        moves = []
    }

    /// The agency that answers in Heed; nil where the planner answers for the owner.
    package var to: AgencyID? {
        asked.owner.told == nil && asked.owner.agency != holding.agency ? asked.owner.agency : nil
    }

    /// Who moves it on from a side; those who answer for an owner set the day, and ask for none.
    package func isMoved(by side: ActionMove.Side, making move: ActionMove) -> Bool {
        move.rule.side == side || side == .planner && to == nil && move != .askDay
    }

    /// The other day that its owner asks for, as long as nothing came of that.
    package var dayAsked: CalendarDay? { moves.last?.dueAsked }

    /// What a side can do as it stands.
    package func can(_ side: ActionMove.Side) -> [ActionMove] {
        ActionMove.allCases.filter { $0.rule.from.contains(status) && isMoved(by: side, making: $0) }
    }

    /// Whether there is something to look at: what was declined, withdrawn or not done is gone by.
    var isLookedAt: Bool { status.isOpen || status == .done }

    /// Whether it should have been done before a day.
    package func isOverdue(on day: CalendarDay) -> Bool { status.isOpen && due < day }
}

extension PlannedAction.Asked: CustomStringConvertible, CustomDebugStringConvertible {
    /// What is told of a person stands in no log because it was printed.
    package var description: String { "what somebody was asked to do, not shown" }
    package var debugDescription: String { description }
}

/// Who is to do something.
package struct ActionOwner: Hashable, Codable, Sendable {
    /// Nil where it is no agency of the policy; it then has a name.
    package let agency: AgencyID?
    /// The one who is to do it, by name or by the part they have there.
    package let name: String?
    /// How they were told, where they do not answer in Heed.
    package let told: NamedHolder.Told?

    package init(_ agency: AgencyID?, name: String? = nil, told: NamedHolder.Told? = nil) {
        self.agency = agency
        self.name = name.flatMap { $0.isBlank ? nil : $0 }
        self.told = told
    }
}
