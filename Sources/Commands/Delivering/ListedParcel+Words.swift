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

    var json: JSONValue {
        .map([
            ("id", .text(parcel.id.text)),
            ("event", .text(parcel.event.rawValue)),
            ("referral", .text(parcel.referral.text)),
            ("at", .text(parcel.at.text)),
            ("point", .text(point.id.text)),
            ("agency", .text(point.agency.text)),
            ("way", .text(point.way.rawValue)),
            ("state", .text(parcel.state.rawValue)),
            ("failures", .integer(parcel.failures)),
            ("said", .optional(parcel.said)),
            ("next_at", .optional(parcel.nextAt?.text)),
            ("ended_at", .optional(parcel.endedAt?.text)),
            ("owner", .map([("id", .text(point.owner.text)), ("name", .text(owner))])),
        ])
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
            ("added", .text(added.text)),
            ("removed", .optional(removed?.text)),
        ])
    }
}
