package import Vocabulary

/// Where one agency is told of its referrals, and who on our side owns what cannot be delivered there.
package struct DeliveryPoint: Hashable, Sendable {
    package let id: RecordID
    package let agency: AgencyID
    package let way: DeliveryWay
    /// An address of the web, or of mail.
    package let address: String
    /// What both sides know and nobody else, sealed; nil where the way needs none.
    package let secret: [UInt8]?
    package var owner: AccountID
    /// Under which account of the agency its signed replies act; nil where it answers in another way.
    package let answersAs: AccountID?
    package let added: Instant
    /// From when on nothing goes there any more.
    package var removed: Instant?

    package init(
        id: RecordID,
        agency: AgencyID,
        _ way: DeliveryWay,
        address: String,
        secret: [UInt8]? = nil,
        owner: AccountID,
        answersAs account: AccountID? = nil,
        added moment: Instant,
        removed: Instant? = nil
    ) {
        self.id = id
        self.agency = agency
        self.way = way
        self.address = address
        self.secret = secret
        self.owner = owner
        answersAs = account
        added = moment
        self.removed = removed
    }

    package var isStanding: Bool { removed == nil }

    /// Whether an event of that moment is told here: nobody is told of what was before they were to be told.
    func tells(_ event: Event.Name, at moment: Instant) -> Bool {
        isStanding && moment >= added && way.tells(event)
    }
}

extension DeliveryPoint: CustomStringConvertible, CustomDebugStringConvertible {
    /// Partners keep secrets in addresses.
    package var description: String { "\(agency) by \(way.rawValue)" }
    package var debugDescription: String { description }
}
