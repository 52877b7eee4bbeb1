package import Access
package import Vocabulary

/// That somebody looked at what a programme or a module teaches, and what they made of it; it stands as it was written.
package struct ContentReview: Record {
    package static let kind = RecordKind.contentReview

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [] }
    package let holding: Holding
    package let content: ReviewedContent
    /// The version of the module that was looked at; nil of a programme.
    package let edition: Int?
    package let on: CalendarDay
    /// What was looked at, such as the guidance that it rests on.
    package let lookedAt: String
    /// What was found and changed, or is to be.
    package let notes: String
    package let outcome: Outcome
    package let at: Instant
    package let by: AccountID

    package enum Outcome: Hashable, Codable, Sendable {
        case stands
        /// It is to be changed by a day.
        case toChange(by: CalendarDay)
        /// What is in force has been changed already.
        case changed
    }

    init(
        id: RecordID,
        _ new: NewContentReview,
        of place: ContentPlace,
        at moment: Instant,
        by actor: Actor
    ) {
        self.id = id
        version = 1
        holding = Holding(agency: actor.agency, unit: nil, involved: [])
        content = place.content
        edition = place.edition
        on = new.on
        lookedAt = new.lookedAt
        notes = new.notes
        outcome = new.outcome
        at = moment
        by = actor.account
    }
}

/// What is looked at: all of a programme, or one module wherever it is taught.
package enum ReviewedContent: Hashable, Codable, Sendable {
    case programme(ProgrammeID)
    case module(LearningModuleID)

    package var kind: Kind {
        switch self {
        case .programme: .programme
        case .module: .module
        }
    }

    package var id: String {
        switch self {
        case .programme(let id): id.text
        case .module(let id): id.text
        }
    }

    package init(_ kind: Kind, _ id: String) {
        switch kind {
        case .programme: self = .programme(ProgrammeID(id))
        case .module: self = .module(LearningModuleID(id))
        }
    }

    package enum Kind: String, CaseIterable, Codable, Sendable {
        case programme, module
    }
}
