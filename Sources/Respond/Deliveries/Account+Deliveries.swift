package import Access
package import Vocabulary

extension Account {
    /// - Throws: `Refusal` where they cannot own what is not delivered.
    func checkOwnsDeliveries(_ field: String) throws(Refusal) {
        if isSuspended { throw .noOwner(field) }
        guard Access.allows(actor, to: .seeToDeliveries) else {
            throw .asks(
                field,
                "none of the roles of that account sees to what cannot be delivered",
                "name the account of a responder, a supervisor, a hub coordinator or an administrator"
            )
        }
    }
}

extension Refusal {
    static func noOwner(_ field: String) -> Refusal {
        .asks(
            field,
            "there is no such account, or it is suspended",
            "name the account of somebody who sees to what cannot be delivered"
        )
    }
}

extension DeliveryPoint {
    /// The one who acts by replies through this point; nil where nobody does, or who is named cannot.
    package func actor(as account: Account?) -> Actor? {
        guard let account, way == .webhook, account.id.text == answersAs?.text, account.agency == agency,
            !account.isSuspended, Access.allows(account.actor, to: .answerReferral)
        else { return nil }
        return account.actor
    }
}
