import Access
package import Vocabulary

/// An agreement between agencies, from its draft to its last day; once all have signed, nothing of it is edited.
package struct AgreementRecord: Record {
    package static let kind = RecordKind.agreement

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [] }
    package internal(set) var status: Status
    package internal(set) var terms: AgreementTerms
    /// The agency that drafted it, and who there.
    package let drafted: Drafted
    /// The agreement whose place it takes.
    package let replaces: RecordID?
    /// One of each party at most, in the order in which they were given.
    package internal(set) var signatures: [AgreementSignature]
    package internal(set) var ending: Ending?
    /// What was done with it after it was drafted, the earliest first.
    package internal(set) var steps: [Step]

    package enum Status: String, CaseIterable, Codable, Sendable {
        case draft
        /// Some have signed, and not all.
        case signing
        /// All have signed; it holds from its first day to its last.
        case agreed
        case ended
        /// It was taken back before all had signed.
        case withdrawn
    }

    package struct Drafted: Hashable, Codable, Sendable {
        package let at: Instant
        package let by: AccountID
        package let agency: AgencyID
    }

    /// That it ends otherwise than by its own last day.
    package struct Ending: Hashable, Codable, Sendable {
        package let lastDay: CalendarDay
        package let because: String
        package let at: Instant
        package let by: AccountID
    }

    package struct Step: Hashable, Codable, Sendable {
        package let move: AgreementMove
        package let at: Instant
        package let by: AccountID
        package let agency: AgencyID
    }

    init(_ id: RecordID, _ terms: AgreementTerms, replacing other: RecordID?, at moment: Instant, by actor: Actor) {
        self.id = id
        version = 1
        status = .draft
        self.terms = terms
        drafted = Drafted(at: moment, by: actor.account, agency: actor.agency)
        replaces = other
        signatures = []
        steps = []
    }

    /// Its last day as it stands; nil where it has none.
    package var lastDay: CalendarDay? {
        [ending?.lastDay, terms.until].compactMap(\.self).min()
    }

    /// Whether all have signed it, and its last day is not over.
    package func isStanding(on day: CalendarDay) -> Bool {
        [.agreed, .ended].contains(status) && lastDay.map { day <= $0 } ?? true
    }

    /// Whether what it says holds on a day.
    package func isInForce(on day: CalendarDay) -> Bool {
        isStanding(on: day) && day >= terms.from
    }

    /// Whether the parties should have looked at it again.
    package func isReviewOverdue(on day: CalendarDay) -> Bool { isInForce(on: day) && day > terms.review }

    mutating func note(_ move: AgreementMove, at moment: Instant, by actor: Actor) {
        steps.append(Step(move: move, at: moment, by: actor.account, agency: actor.agency))
    }

    /// The parties who have still to sign.
    package var unsigned: [AgencyID] {
        terms.parties.filter { party in !signatures.contains { $0.agency == party } }
    }
}

/// That somebody signed for an agency.
package struct AgreementSignature: Hashable, Codable, Sendable {
    package let agency: AgencyID
    package let name: String
    package let office: String
    package let at: Instant
    package let by: AccountID
}
