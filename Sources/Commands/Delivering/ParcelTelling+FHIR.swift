import Delivery
import Recognise
import Respond
import Vocabulary

extension ParcelTelling {
    /// Where below the address of a point it goes: a referral as a message, how it stands as a Task.
    func place(of taken: TakenParcel) -> String {
        taken.parcel.event == .referralSent ? "/$process-message" : "/Task"
    }

    /// Nil where FHIR has no words for it as the referral stands.
    func message(_ taken: TakenParcel) -> [UInt8]? {
        let naming = FHIRNaming(base: base)
        if taken.parcel.event == .referralSent {
            return outgoing(taken).map { ReferralMessage($0, naming: naming).body }
        }
        return task(taken)?.body(naming)
    }

    private func outgoing(_ taken: TakenParcel) -> OutgoingReferral? {
        guard let received = taken.received, let told = received.told else { return nil }
        let titles = titles(received.sentAt)
        return OutgoingReferral(
            received,
            told,
            to: taken.point.agency,
            person: taken.referral.person,
            titles: titles
        )
    }

    private func task(_ taken: TakenParcel) -> OutgoingTask? {
        guard let move = taken.move, let status = TaskStatus(move.move), let sent = taken.referral.sent else {
            return nil
        }
        let titles = titles(sent.at)
        return OutgoingTask(
            of: taken.referral.id,
            status,
            reason: move.reason?.text ?? (move.move == .declineByPerson ? move.move.rawValue : nil),
            note: move.words,
            sentAt: sent.at,
            changedAt: move.at,
            owner: OutgoingAgency(sent.to, name: titles.agencies[sent.to] ?? sent.to.text)
        )
    }
}

extension OutgoingReferral {
    /// A referral with as much of it as its recipient may see.
    init(
        _ received: ReceivedReferral,
        _ told: ComposedReferral,
        to agency: AgencyID,
        person: RecordID,
        titles: ParcelTelling.Titles
    ) {
        func named(_ agency: AgencyID) -> OutgoingAgency {
            OutgoingAgency(agency, name: titles.agencies[agency] ?? agency.text)
        }
        let pathway = received.pathway
        self.init(
            id: received.id,
            pathway: Pathway(pathway, title: titles.pathways[pathway] ?? pathway.text),
            from: named(received.from),
            to: named(agency),
            person: OutgoingPerson(id: person, details: told.details.map { .init($0.item, $0.words) }),
            concerns: told.concerns,
            request: told.recommendation,
            note: told.note,
            basis: OutgoingBasis(told.basis),
            sentAt: received.sentAt,
            due: received.due
        )
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
    init?(_ move: ReferralMove) {
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
