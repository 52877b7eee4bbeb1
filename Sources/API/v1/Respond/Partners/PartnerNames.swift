package import Delivery
import Recognise
package import Respond
package import Vocabulary

/// Under which names this service, and the agencies and routes of the policy, stand in what partners' systems read.
package struct PartnerNames: Sendable {
    /// The address of the service, without a stroke at its end.
    package let base: String
    private let titles: @Sendable (Instant) -> Titles

    /// What agencies and routes are called on a day.
    package struct Titles: Sendable {
        package let agencies: [AgencyID: String]
        let pathways: [PathwayID: String]

        package init(agencies: [AgencyID: String] = [:], pathways: [PathwayID: String] = [:]) {
            self.agencies = agencies
            self.pathways = pathways
        }
    }

    package init(base: String, titles: @escaping @Sendable (Instant) -> Titles) {
        self.base = base
        self.titles = titles
    }

    package var fhir: FHIRNaming { FHIRNaming(base: base) }

    /// A referral with as much of it as its recipient may see; nil once nothing of it shows.
    ///
    /// The person has the id of the referral there: by their own they could be told again in another one.
    package func outgoing(_ received: ReceivedReferral, to agency: AgencyID) -> OutgoingReferral? {
        guard let told = received.told else { return nil }
        let titles = titles(received.sentAt)
        return OutgoingReferral(
            id: received.id,
            pathway: .init(received.pathway, title: titles.pathways[received.pathway] ?? received.pathway.text),
            from: named(received.from, titles),
            to: named(agency, titles),
            person: OutgoingPerson(id: received.id, details: told.details.map { .init($0.item, $0.words) }),
            concerns: told.concerns,
            request: told.recommendation,
            note: told.note,
            basis: OutgoingBasis(told.basis),
            sentAt: received.sentAt,
            due: received.due
        )
    }

    /// How a referral stands after a move; nil where the status of a Task has no word for it, or it was never sent.
    package func task(_ move: MadeMove, of referral: ReferralRecord) -> OutgoingTask? {
        guard let status = TaskStatus(move.move), let sent = referral.sent else { return nil }
        return OutgoingTask(
            of: referral.id,
            status,
            reason: move.reason?.text ?? (move.move == .declineByPerson ? move.move.rawValue : nil),
            note: move.words,
            sentAt: sent.at,
            changedAt: move.at,
            owner: named(sent.to, titles(sent.at))
        )
    }

    private func named(_ agency: AgencyID, _ titles: Titles) -> OutgoingAgency {
        OutgoingAgency(agency, name: titles.agencies[agency] ?? agency.text)
    }
}

extension OutgoingBasis {
    fileprivate init(_ basis: ToldBasis) {
        let agreement: Agreement =
            switch basis.consent {
            case .given: .given
            case .refused, .withdrawn: .refused
            case .notAsked, .notSafeToAsk, .notAble: .notAsked
            }
        let words = ["agreement: \(basis.consent.rawValue)", basis.reason].compactMap(\.self).joined(separator: "; ")
        self.init(agreement, words: words, lawful: basis.lawful)
    }
}

extension TaskStatus {
    /// How a referral stands after a move; nil where the status of a Task has no word for it.
    fileprivate init?(_ move: ReferralMove) {
        switch move {
        case .receive: self = .received
        case .accept: self = .accepted
        case .begin: self = .inProgress
        case .complete: self = .completed
        case .decline, .declineByPerson: self = .rejected
        case .withdraw: self = .cancelled
        default: return nil
        }
    }
}
