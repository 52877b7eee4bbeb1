package import Recognise
package import Vocabulary

/// Invented people, and contacts with them.
package enum Cast {
    package static let nora = PersonRecord(
        id: .numbered(901),
        details: PersonDetails(
            given: "Nora",
            family: "Quill",
            born: "1951-04-02",
            line: "4 Ash Row",
            postcode: "ZZ1 1AA"
        )
    )
    package static let idris = PersonRecord(
        id: .numbered(902),
        details: PersonDetails(given: "Idris", family: "Quillfeather", born: "1978-09-30", postcode: "ZZ1 2BB")
    )
    package static let bronwen = PersonRecord(
        id: .numbered(903),
        details: PersonDetails(given: "Bronwen", family: "Ashdale", born: "1969-11-20", postcode: "ZZ1 3CC")
    )

    /// A contact with these people, the first of whom it calls p1.
    package static func contact(
        _ number: Int,
        _ people: PersonRecord...,
        by actor: Actor = .of(.responder),
        at moment: Instant = .noon
    ) throws -> ContactRecord {
        let cast = people.enumerated().map { index, person in
            SmallPerson(PersonID("p\(index + 1)"), person.details, record: person.id)
        }
        return try .small(.numbered(number), SmallDocument(cast, at: moment), by: actor, at: moment)
    }
}

extension Instant {
    package static func afterNoon(_ seconds: Int) -> Instant { Instant(seconds: Instant.noon.seconds + seconds) }
}
