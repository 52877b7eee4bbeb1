package import Vocabulary

/// What the hub decided on a notification, and why.
package struct HubDecision: Hashable, Codable, Sendable {
    package let kind: Kind
    package let reason: HubReasonID
    /// Told to the one who wrote the notification.
    package let words: String
    /// On what footing it is shared; nil where nothing is.
    package let footing: FootingID?
    /// What must not be told, and why.
    package let leftOut: [LeftOut]
    /// The referrals by which it goes on.
    package let referrals: [RecordID]
    /// The rule of the policy by which several were decided at once; nil for one that was decided by itself.
    package let together: RuleID?

    package enum Kind: String, CaseIterable, Codable, Sendable {
        case share
        /// Shared without some of what the route asks for.
        case shareLess = "share-less"
        case notShare = "not-share"

        package var isSharing: Bool { self != .notShare }
    }
}

/// Something that the route asks for and the hub keeps back.
package struct LeftOut: Hashable, Codable, Sendable {
    package let item: String
    package let why: String

    package init(_ item: String, because why: String) {
        self.item = item
        self.why = why
    }
}

/// A decision as somebody gives it, before the referrals are drafted by which it goes on.
package struct HubVerdict: Sendable {
    package var kind: HubDecision.Kind
    package var reason: HubReasonID?
    package var words: String
    package var footing: FootingID?
    package var leftOut: [LeftOut]
    package var routes: [RecommendedRoute]

    package init(
        _ kind: HubDecision.Kind,
        reason: HubReasonID?,
        words: String,
        footing: FootingID? = nil,
        leftOut: [LeftOut] = [],
        routes: [RecommendedRoute] = []
    ) {
        self.kind = kind
        self.reason = reason
        self.words = words
        self.footing = footing
        self.leftOut = leftOut
        self.routes = routes
    }

    func decision(by referrals: [RecordID] = [], together rule: RuleID? = nil) throws(Refusal) -> HubDecision {
        guard let reason else { throw .needs("reason", "no reason is chosen", "choose the one that comes nearest") }
        return HubDecision(
            kind: kind,
            reason: reason,
            words: words,
            footing: footing,
            leftOut: leftOut,
            referrals: referrals,
            together: rule
        )
    }
}

/// A route that the assessment recommends for a person of the contact.
package struct RecommendedRoute: Hashable, Sendable {
    package let pathway: PathwayID
    package let person: PersonID

    package init(_ pathway: PathwayID, for person: PersonID) {
        self.pathway = pathway
        self.person = person
    }
}
