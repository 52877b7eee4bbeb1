package import Vocabulary

/// What a person said to being referred.
package struct Consent: Hashable, Codable, Sendable {
    package var referral: ConsentState
    package var reason: String?

    package init(_ referral: ConsentState, reason: String? = nil) {
        self.referral = referral
        self.reason = reason
    }
}

/// What a person said to one route, where that differs.
package struct Agreement: Hashable, Sendable {
    package var pathway: PathwayID
    package var state: ConsentState
    /// Whether the person was told that information would be shared.
    package var told: Bool?

    package init(_ pathway: PathwayID, _ state: ConsentState, told: Bool? = nil) {
        self.pathway = pathway
        self.state = state
        self.told = told
    }
}

/// How the question of consent stands.
package enum ConsentState: String, CaseIterable, Codable, Sendable {
    case given, refused, withdrawn
    case notAsked = "not-asked"
    case notSafeToAsk = "not-safe-to-ask"
    case notAble = "not-able"
}

extension Person {
    /// How consent to one route stands: the agreement for that route, else the general answer, else not asked.
    package func consent(to pathway: PathwayID) -> ConsentState {
        agreements.first { $0.pathway == pathway }?.state ?? consent?.referral ?? .notAsked
    }
}
