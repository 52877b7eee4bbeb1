import Access
import Recognise
import Understand
package import Vocabulary

/// Why a contact cannot be closed as it stands.
package enum ClosingObstacle: Hashable, Sendable {
    case closedAlready
    case notAssessed
    case notJudged
    /// Somebody is still to attend.
    case waits
    case nobodyHolds
    /// An agency has the primary responsibility, and knows of nothing.
    case notTold(AgencyID)
    /// The same, where what would go to it goes elsewhere by agreement.
    case notToldAndNotReferredTo(AgencyID)
    /// So many referrals were drafted, and neither sent nor withdrawn.
    case drafts(Int)
    /// So many were sent, and nobody has answered.
    case unanswered(Int)
    /// So many were turned down or let lie, and nobody has taken them up since.
    case cameBack(Int)
    /// So many actions of a plan in force are open, and nobody has said who holds them.
    case planned(Int)

    /// Everything that stands in the way.
    static func all(
        of contact: ContactRecord,
        _ assessment: AssessmentRecord?,
        _ hold: ContactHold,
        _ closure: ClosureRecord?,
        _ local: LocalTerms,
        openActions: Int
    ) -> [ClosingObstacle] {
        if closure?.closing(of: contact) != nil { return [.closedAlready] }
        var found: [ClosingObstacle] = []
        if !ContactView(contact, assessment).isAssessed { found.append(.notAssessed) }
        if contact.summary.grade == nil { found.append(.notJudged) }
        if contact.runningWait != nil { found.append(.waits) }
        if !hold.isHeld { found.append(.nobodyHolds) }
        if let outline = assessment?.made.outline {
            found += local.primary(of: outline).filter { !hold.told.contains($0) }.map { agency in
                local.directsAway(agency, from: contact.holding.agency, outline)
                    ? .notToldAndNotReferredTo(agency) : .notTold(agency)
            }
        }
        let counts: [(Int, (Int) -> ClosingObstacle)] = [
            (hold.referrals.filter { $0.status == .draft }.count, { .drafts($0) }),
            (hold.referrals.filter(\.status.isOpen).count, { .unanswered($0) }),
            (hold.cameBack.count, { .cameBack($0) }),
            (openActions, { .planned($0) }),
        ]
        return found + counts.filter { $0.0 > 0 }.map { $0.1($0.0) }
    }

    /// The obstacle, and how it is cleared.
    package var told: FieldProblem {
        switch self {
        case .closedAlready: problem("it is closed already", "reopen it first")
        case .notAssessed: problem("it is not assessed as it stands", "wait for its assessment")
        case .notJudged: problem("nobody has judged it", "give your own grade and reason")
        case .waits: problem("somebody is still to attend", "say that they did, or why nobody will")
        case .nobodyHolds:
            problem("nobody holds it", "refer it, or name who holds it and how they were told")
        case .notTold(let agency):
            problem(
                "\(agency) has the primary responsibility, and was not told",
                "refer it to them, or name who holds it there and how they were told"
            )
        case .notToldAndNotReferredTo(let agency):
            problem(
                "\(agency) has the primary responsibility, was not told, and by agreement nothing is referred to it here",
                "name who holds it there and how they were told"
            )
        case .drafts(let count): problem("\(count) drafted and not sent", "send each, or withdraw it with the reason")
        case .unanswered(let count):
            problem("\(count) sent and not answered", "wait for the answer, or withdraw it with the reason")
        case .cameBack(let count):
            problem("\(count) came back and nobody has taken it up", "refer it elsewhere, or name who holds it")
        case .planned(let count):
            problem("\(count) planned and not done", "end the plan, and say who holds what is still open")
        }
    }

    private func problem(_ problem: String, _ remedy: String) -> FieldProblem {
        FieldProblem(field: "contact", problem: problem, remedy: remedy)
    }
}

extension Refusal {
    /// A contact cannot be closed as it stands.
    static func cannotClose(_ obstacles: [ClosingObstacle]) -> Refusal? {
        obstacles.first.map { first in
            Refusal(.cannotClose, first.told.problem, remedy: first.told.remedy, problems: obstacles.map(\.told))
        }
    }
}
