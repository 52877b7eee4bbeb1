package import Access
package import Vocabulary

/// What can be done with an agreement after it was drafted: from which states, by whom, and what is told of it.
package enum AgreementMove: String, CaseIterable, Codable, Sendable {
    case change, sign, withdraw, end

    package var rule: Rule {
        switch self {
        // What somebody has signed is not edited any more.
        case .change: Rule([.draft], .draftAgreement, .agreementChanged)
        case .sign: Rule([.draft, .signing], .signAgreement, .agreementSigned)
        case .withdraw: Rule([.draft, .signing], .draftAgreement, .agreementWithdrawn)
        case .end: Rule([.agreed, .ended], .signAgreement, .agreementEnded)
        }
    }

    /// One line of the table.
    package struct Rule: Sendable {
        package let from: Set<AgreementRecord.Status>
        package let deed: Deed
        package let event: Event.Name

        fileprivate init(_ from: Set<AgreementRecord.Status>, _ deed: Deed, _ event: Event.Name) {
            self.from = from
            self.deed = deed
            self.event = event
        }
    }
}

extension AgreementRecord {
    /// What somebody of an agency can do with it as it stands.
    package func moves(of actor: Actor, on today: CalendarDay) -> [AgreementMove] {
        AgreementMove.allCases.filter { move in
            move.rule.from.contains(status) && terms.parties.contains(actor.agency)
                && Access.allows(actor, to: move.rule.deed) && missing(for: move, by: actor, on: today) == nil
        }
    }

    /// What a move needs beside the state; nil where nothing is missing.
    func missing(for move: AgreementMove, by actor: Actor, on today: CalendarDay) -> Refusal? {
        switch move {
        case .change, .withdraw:
            drafted.agency == actor.agency
                ? nil : Self.refusal("another agency drafted it", "ask them, or do not sign")
        case .sign:
            unsigned.contains(actor.agency) ? nil : Self.refusal("your agency has signed it", "wait for the others")
        // One that ends on a day to come can be ended sooner.
        case .end: isStanding(on: today) ? nil : Self.refusal("its last day has passed", "leave it as it is")
        }
    }

    func checkState(for move: AgreementMove, by actor: Actor, on today: CalendarDay) throws(Refusal) {
        guard move.rule.from.contains(status) else {
            let needed = Status.allCases.filter(move.rule.from.contains).map(\.words).joined(separator: " or ")
            let remedy = status == .agreed ? "draft one that takes its place" : "this needs one that is \(needed)"
            throw Self.refusal("this agreement is \(status.words)", remedy)
        }
        if let missing = missing(for: move, by: actor, on: today) { throw missing }
    }

    private static func refusal(_ reason: String, _ remedy: String) -> Refusal {
        Refusal(.notInThisState, reason, remedy: remedy)
    }
}

extension AgreementRecord.Status {
    /// How it is said of an agreement.
    package var words: String {
        switch self {
        case .draft: "a draft"
        case .signing: "being signed"
        case .agreed: "signed by all"
        case .ended: "ended"
        case .withdrawn: "withdrawn"
        }
    }
}
