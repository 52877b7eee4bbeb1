import Access
import Vocabulary

extension DeliveryRecords where Self: AccountRecords {
    /// A dead letter with where it was to go, and the rule by which somebody sees to it: whoever owns the point does, and
    /// those who administer the agency of that owner.
    func deadLetter(
        _ id: RecordID,
        for actor: Actor
    ) throws -> (parcel: Parcel, point: DeliveryPoint, rule: String) {
        let found = try self.parcel(id)
        let dead = found?.state == .dead ? found : nil
        let point = try dead.flatMap { try self.deliveryPoint($0.point) }
        let holding = try point.flatMap { try self.holding(of: $0) }
        let rule = try Access.rule(for: actor, to: .seeToDeliveries, holding, called: "delivery")
        guard let parcel = dead, let point else { throw Refusal.notFound("delivery") }
        return (parcel, point, rule)
    }

    /// A parcel as it is listed; nil where its point is not there.
    func listed(_ parcel: Parcel) throws -> ListedParcel? {
        try deliveryPoint(parcel.point).map { try listed(parcel, to: $0) }
    }

    func listed(_ parcel: Parcel, to point: DeliveryPoint) throws -> ListedParcel {
        let owner = try account(RecordID(point.owner.text))
        return ListedParcel(parcel: parcel, point: point, owner: owner?.name ?? point.owner.text)
    }

    /// Whose a point is; nil for one whose owner is not there.
    func holding(of point: DeliveryPoint) throws -> Holding? {
        try account(RecordID(point.owner.text)).map { owner in
            Holding(agency: owner.agency, unit: nil, involved: [point.owner])
        }
    }
}
