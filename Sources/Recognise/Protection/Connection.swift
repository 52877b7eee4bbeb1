package import Vocabulary

/// Somebody whom one who works here knows in their own life, or is: their records are closed to that account.
///
/// Whoever said it cannot take it back alone: that would open what it closed.
package struct Connection: Record {
    package static let kind = RecordKind.connection

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [] }
    package let account: AccountID
    package let agency: AgencyID
    package let relation: Relation
    package let details: PersonDetails
    package let declared: Instant
    /// Nil as long as it stands.
    package private(set) var ended: Ended?

    package enum Relation: String, CaseIterable, Codable, Sendable {
        case oneself
        case partner
        case formerPartner = "former-partner"
        case family
        case household
        case friend
        case neighbour
        case colleague
        case other

        package var words: String {
            switch self {
            case .oneself: "me"
            case .partner: "my partner"
            case .formerPartner: "a former partner of mine"
            case .family: "somebody of my family"
            case .household: "somebody I live with"
            case .friend: "a friend"
            case .neighbour: "a neighbour"
            case .colleague: "somebody I work with"
            case .other: "somebody I know otherwise"
            }
        }
    }

    /// Who ended it, when and why.
    package struct Ended: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
        package let why: String
    }

    package var isOpen: Bool { ended == nil }

    /// What somebody says of whom they know.
    ///
    /// - Throws: one refusal for all that is missing; a name alone would close the records of everybody who is called so.
    package init(
        id: RecordID,
        _ relation: Relation,
        _ details: PersonDetails,
        at moment: Instant,
        by actor: Actor
    ) throws(Refusal) {
        var problems = FieldProblems()
        problems.require(details.given?.isBlank == false, "given", "there is no given name", "enter it")
        problems.require(details.family?.isBlank == false, "family", "there is no family name", "enter it")
        var day: CalendarDay?
        if let born = details.born {
            if case .day(let known)? = PartialDate(text: born) { day = known }
            problems.require(day != nil, "born", "this is no day", "enter day, month and year, or leave it empty")
        }
        problems.require(
            details.born != nil || details.postcode?.isBlank == false,
            "born",
            "a name alone is not enough to tell who is meant",
            "enter their date of birth or their postcode"
        )
        try problems.check()
        self.id = id
        version = 1
        account = actor.account
        agency = actor.agency
        self.relation = relation
        self.details = details
        declared = moment
    }

    /// The same at its next version, ended by somebody else.
    package func ended(because why: String, at moment: Instant, by actor: Actor) throws(Refusal) -> Connection {
        guard actor.account != account else {
            throw Refusal(
                .notAllowed,
                "nobody ends this for themselves",
                remedy: "ask somebody of professional standards in your agency"
            )
        }
        guard isOpen else {
            throw Refusal(.notInThisState, "this has ended", remedy: "nothing is left to do")
        }
        var problems = FieldProblems()
        problems.require(!why.isBlank, "why", "there is no reason", "say what has changed")
        try problems.check()
        var next = self
        next.version += 1
        next.ended = Ended(at: moment, by: actor.account, why: why)
        return next
    }
}
