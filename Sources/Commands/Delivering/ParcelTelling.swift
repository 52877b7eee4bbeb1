import Delivery
import Notation
import Respond
import Vocabulary

/// What is told of an event outside Heed: ids and a link, unless the way is one that carries the referral itself.
struct ParcelTelling: Sendable {
    /// The address of the service, without a stroke at its end.
    let base: String
    /// What an agency and a route are called.
    let titles: @Sendable (Instant) -> Titles

    struct Titles: Sendable {
        var agencies: [AgencyID: String] = [:]
        var pathways: [PathwayID: String] = [:]
    }

    func event(_ taken: TakenParcel) -> CloudEvent {
        let parcel = taken.parcel
        return CloudEvent(
            id: DispatchID(parcel.id.text),
            source: base,
            type: CloudEventType(parcel.event.rawValue),
            subject: "referrals/\(parcel.referral)",
            time: parcel.at,
            content: .map([("referral", .text(parcel.referral.text)), ("link", .text(link(parcel)))])
        )
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

    private func link(_ parcel: Parcel) -> String { "\(base)/referrals/\(parcel.referral)" }
}

extension Event.Name {
    /// Such as `referral information requested`.
    fileprivate var plainWords: String { rawValue.replacing(".", with: " ").replacing("-", with: " ") }
}
