import PlainWords
import Respond
import Understand
import Vocabulary

/// The messages that were given up, each with who owns it and what can be done; it shows nobody.
struct DeliveriesPage: Page {
    let lead = "Heed tried until it gave up. Until you see to it, the agency may know of nothing."
    /// How many people the weekly letter does not reach; nil where it reaches all whom it goes to.
    let unreached: String?
    let letters: Items<Letter>?
    let empty: Empty?
    let errors: ErrorSummary?

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
        let handing: StepForm
    }

    init(
        _ found: [ListedParcel],
        _ names: Names,
        _ fields: FormFields = FormFields(),
        _ errors: ErrorSummary? = nil,
        refusedMail: Int = 0
    ) {
        self.errors = errors
        let accounts = refusedMail.counted("account of your agency has", "accounts of your agency have")
        unreached =
            refusedMail == 0
            ? nil
            : "\(accounts) a mail address that is not taken, so that the weekly letter of learning does not arrive. "
                + "They read so on the page of their letter; give them the right one with heed user change --mail."
        letters = Items(found.map { Letter($0, names, fields) })
        empty =
            found.isEmpty
            ? Empty(heading: "Everything has arrived, or is on its way", paragraph: "What is given up comes here.")
            : nil
    }
}

extension DeliveriesPage {
    /// Each letter has a field of its own, so that what is wrong stands beside the right one.
    static func handingField(_ letter: RecordID) -> String { "to-\(letter.text)" }
}

extension DeliveriesPage.Letter {
    fileprivate init(_ listed: ListedParcel, _ names: Names, _ fields: FormFields) {
        let (parcel, point) = (listed.parcel, listed.point)
        event = parcel.event.told
        number = "Referral \(parcel.referral.text)"
        agency = "To \(names.title(point.agency).withinSentence) by \(point.way.words)"
        let ended = parcel.endedAt.map { ", given up \($0.inShort)" } ?? ""
        since = "Since \(parcel.at.inShort)\(ended)"
        trouble = [parcel.said?.asSentence, "Tried \(parcel.failures.counted("time", "times"))."].compactMap(\.self)
            .joined(separator: " ")
        owner = "Owned by \(listed.owner)"
        let path = "/deliveries/\(parcel.id.text)"
        retryHref = point.isStanding ? path + "/retry" : nil
        toldHref = path + "/told"
        let field = DeliveriesPage.handingField(parcel.id)
        handing = StepForm(
            "Hand it to somebody else",
            to: path + "/hand-over",
            does: "Hand it over",
            intro: "From then on they own whatever does not arrive there, this included.",
            version: 0,
            [.text(fields.text(field, "Who takes it", hint: "What they sign in with"))],
            isTyped: fields.error(field) != nil
        )
    }
}
