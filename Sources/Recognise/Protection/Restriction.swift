package import Vocabulary

/// A person whose records are there for those alone who are named, since knowing of them at work can do harm.
package struct Restriction: Record {
    package static let kind = RecordKind.restriction

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [person] }
    package let person: RecordID
    package let agency: AgencyID
    package let ground: Ground
    package let why: String
    package let since: Made
    /// Who answers for it, apart from those who work on it; nil until somebody of professional standards takes it on.
    package private(set) var owner: AccountID?
    package private(set) var named: Set<AccountID>
    package private(set) var lifted: Lifted?

    package enum Ground: String, CaseIterable, Codable, Sendable {
        case worksHere = "works-here"
        case relatedToStaff = "related-to-staff"
        case publicLife = "public-life"
        case protectedPerson = "protected-person"
        case investigationOfStaff = "investigation-of-staff"

        package var words: String {
            switch self {
            case .worksHere: "works for an agency that uses Heed"
            case .relatedToStaff: "is near to somebody who works for such an agency"
            case .publicLife: "is known to the public"
            case .protectedPerson: "is protected: knowing where they are could cost their life"
            case .investigationOfStaff: "is part of an inquiry into somebody who works here"
            }
        }
    }

    package struct Made: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
    }

    package struct Lifted: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
        package let why: String
    }

    package var isOpen: Bool { lifted == nil }

    /// Everybody who may know of the person's records.
    package var entitled: Set<AccountID> { named.union([owner].compactMap(\.self)) }

    package init(
        id: RecordID,
        of person: RecordID,
        _ ground: Ground,
        because why: String,
        at moment: Instant,
        by actor: Actor
    ) throws(Refusal) {
        var problems = FieldProblems()
        problems.require(!why.isBlank, "why", "there is no reason", "say why their records are to be closed")
        try problems.check()
        self.id = id
        version = 1
        self.person = person
        agency = actor.agency
        self.ground = ground
        self.why = why
        since = Made(at: moment, by: actor.account)
        named = [actor.account]
    }

    /// The same with an owner; whoever works on the records cannot answer for who may see them.
    package func owned(by actor: Actor) throws(Refusal) -> Restriction {
        try checkOpen()
        guard since.by != actor.account, !named.contains(actor.account) else {
            throw Refusal(
                .notAllowed,
                "whoever works on these records cannot answer for who may see them",
                remedy: "leave it to somebody else of professional standards"
            )
        }
        var next = self
        next.version += 1
        next.owner = actor.account
        return next
    }

    /// The same with other people named; the owner alone says who.
    package func naming(_ accounts: Set<AccountID>, by actor: Actor) throws(Refusal) -> Restriction {
        try checkOwner(actor)
        var problems = FieldProblems()
        problems.require(
            !accounts.contains(actor.account),
            "named",
            "whoever answers for it cannot work on the records as well",
            "name others"
        )
        try problems.check()
        var next = self
        next.version += 1
        next.named = accounts
        return next
    }

    package func lifted(because why: String, at moment: Instant, by actor: Actor) throws(Refusal) -> Restriction {
        try checkOwner(actor)
        var problems = FieldProblems()
        problems.require(!why.isBlank, "why", "there is no reason", "say why they need not be closed any more")
        try problems.check()
        var next = self
        next.version += 1
        next.lifted = Lifted(at: moment, by: actor.account, why: why)
        return next
    }

    private func checkOwner(_ actor: Actor) throws(Refusal) {
        try checkOpen()
        guard owner == actor.account else {
            throw Refusal(
                .notAllowed,
                "somebody else answers for this restriction",
                remedy: owner == nil ? "take it on first" : "ask whoever answers for it"
            )
        }
    }

    private func checkOpen() throws(Refusal) {
        guard isOpen else {
            throw Refusal(.notInThisState, "this restriction was lifted", remedy: "make another where one is needed")
        }
    }
}
