import HTTPTypes
package import Notation
package import Respond
import Vocabulary

extension ListedParcel {
    func answer() -> Answer { Answer(.ok, json) }

    /// With its agency and its way, and never with its address, which may be secret or somebody's.
    package var json: JSONValue {
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
