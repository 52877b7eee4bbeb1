import Delivery
import Notation
import Respond
import Vocabulary

extension ListedParcel {
    /// One line for people.
    var line: String {
        let ended = parcel.endedAt.map { " at \($0.text)" } ?? parcel.nextAt.map { ", tried next at \($0.text)" } ?? ""
        let said = parcel.said.map { ": \($0)" } ?? ""
        return "\(parcel.id) \(parcel.event.rawValue) of \(parcel.referral) to \(point) is "
            + "\(parcel.state.rawValue)\(ended)\(said); owned by \(owner)\n"
    }
}

extension DeliveryPoint {
    /// The host of an address of the web; of mail its domain.
    ///
    /// The rest may be secret, or somebody's.
    var place: String {
        if way == .email { return String(address.drop { $0 != "@" }.dropFirst()) }
        do {
            return try PostAddress(text: address).hostText
        } catch {
            return "?"
        }
    }

    var json: JSONValue {
        .map([
            ("id", .text(id.text)),
            ("agency", .text(agency.text)),
            ("way", .text(way.rawValue)),
            ("place", .text(place)),
            ("owner", .text(owner.text)),
            ("answers_as", .optional(answersAs?.text)),
            ("added", .text(added.text)),
            ("removed", .optional(removed?.text)),
        ])
    }
}
