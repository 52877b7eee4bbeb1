import API
import Delivery
import Notation
import Respond
import Vocabulary

/// What is told of an event outside Heed: ids and a link, unless the way is one that carries the referral itself.
struct ParcelTelling: Sendable {
    let names: PartnerNames

    func event(_ taken: TakenParcel) -> CloudEvent {
        let parcel = taken.parcel
        return CloudEvent(
            id: DispatchID(parcel.id.text),
            source: names.base,
            type: CloudEventType(parcel.event.rawValue),
            subject: "referrals/\(parcel.referral)",
            time: parcel.at,
            content: .map([("referral", .text(parcel.referral.text)), ("link", .text(link(parcel)))])
        )
    }

    /// Where below the address of a point it goes by FHIR: a referral as a message, how it stands as a Task.
    func place(of taken: TakenParcel) -> String {
        taken.parcel.event == .referralSent ? "/$process-message" : "/Task"
    }

    /// Nil where FHIR has no words for it as the referral stands.
    func message(_ taken: TakenParcel) -> [UInt8]? {
        if taken.parcel.event == .referralSent {
            let outgoing = taken.received.flatMap { names.outgoing($0, to: taken.point.agency) }
            return outgoing.map { ReferralMessage($0, naming: names.fhir).body }
        }
        return taken.move.flatMap { names.task($0, of: taken.referral) }?.body(names.fhir)
    }

    func mail(_ taken: TakenParcel, from sender: MailMessage.Sender) throws -> MailMessage {
        let parcel = taken.parcel
        return try MailMessage(
            id: DispatchID(parcel.id.text),
            from: sender,
            to: try MailAddress(taken.point.address),
            subject: "Heed: \(parcel.event.plainWords)",
            text: """
                There is news of a referral: \(parcel.event.plainWords).

                To see it, and to answer, sign in at
                \(link(parcel))

                This message holds nothing about anybody. It was sent by a program; answers to it are read by nobody.

                """,
            at: parcel.at
        )
    }

    private func link(_ parcel: Parcel) -> String { "\(names.base)/referrals/\(parcel.referral)" }
}

extension Event.Name {
    /// Such as `referral information requested`.
    fileprivate var plainWords: String { rawValue.replacing(".", with: " ").replacing("-", with: " ") }
}
