import PlainWords
import Respond
import Understand
import Vocabulary

/// The messages that were given up, each with who owns it and what can be done; it shows nobody.
struct DeliveriesPage: Page {
    let lead = "Heed tried until it gave up. Until you see to it, the agency may know of nothing."
    let letters: Items<Letter>?
    let empty: Empty?

    var template: String { "respond/deliveries" }
    var title: String { "Not delivered" }
    var place: String? { "/deliveries" }

    struct Letter {
        let event: String
        let number: String
        let agency: String
        let since: String
        let trouble: String
        let owner: String
        /// Nil where nothing can be sent there any more.
        let retryHref: String?
        let toldHref: String
    }

    init(_ found: [ListedParcel], _ names: Names) {
        letters = Items(found.map { Letter($0, names) })
        empty =
            found.isEmpty
            ? Empty(heading: "Everything has arrived, or is on its way", paragraph: "What is given up comes here.")
            : nil
    }
}

extension DeliveriesPage.Letter {
    fileprivate init(_ listed: ListedParcel, _ names: Names) {
        let (parcel, point) = (listed.parcel, listed.point)
        event = parcel.event.rawValue.replacing(".", with: " ").replacing("-", with: " ").capitalised
        number = "Referral \(parcel.referral.text)"
        agency = "To \(names.title(point.agency).withinSentence) by \(point.way.rawValue)"
        let ended = parcel.endedAt.map { ", given up \($0.inShort)" } ?? ""
        since = "Since \(parcel.at.inShort)\(ended)"
        trouble = [parcel.said?.asSentence, "Tried \(parcel.failures.counted("time", "times"))."].compactMap(\.self)
            .joined(separator: " ")
        owner = "Owned by \(listed.owner)"
        let path = "/deliveries/\(parcel.id.text)"
        retryHref = point.isStanding ? path + "/retry" : nil
        toldHref = path + "/told"
    }
}
