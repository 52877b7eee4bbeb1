import Recognise
import Respond
import Understand
import Vocabulary

/// All that the page of a person is told from, as it was known at one moment.
struct KnownPerson: Sendable {
    let record: PersonRecord
    /// Where they were met, latest first.
    let meetings: [Meeting]
    let referrals: [ReferralRecord]
    let names: Names
    /// Up to when it is told.
    let moment: Instant
    let isPast: Bool
    /// Whether anybody had recorded them by then.
    let isRecorded: Bool

    var path: String { "/people/\(record.id.text)" }

    var today: CalendarDay { LocalTime.day(of: moment) }

    var fullName: String {
        PersonName(given: record.details.given, family: record.details.family).full
            ?? meetings.lazy.flatMap(\.appearances).compactMap { $0.name?.full }.first
            ?? "Somebody whose name is not known"
    }
}

/// One contact in which a person was met, with what came out of it.
struct Meeting: Sendable {
    let record: ContactRecord
    let contact: Contact
    let names: Names
    /// Nil while nobody has assessed it.
    let source: AssessmentSource?
    /// What the person is called in it; usually one.
    let selves: Set<PersonID>

    var kept: KeptAssessment? { source?.kept }

    var at: Instant { contact.at }

    var path: String { "/contacts/\(record.id.text)" }

    /// The person as they stand in it.
    var appearances: [Person] { contact.people.filter { selves.contains($0.id) } }

    /// Whether something in it concerns the person: it is about them, or about anyone there.
    func concerns(_ about: PersonID?) -> Bool { about.map(selves.contains) ?? true }

    /// The name of somebody in it.
    func name(_ person: PersonID?) -> String? {
        person.flatMap { contact.person($0)?.name?.full }
    }
}
