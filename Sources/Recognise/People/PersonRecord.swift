package import Vocabulary

/// A person as they are known across contacts.
package struct PersonRecord: Record {
    package static let kind = RecordKind.person

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [id] }
    package var details: PersonDetails
    /// Nil where nobody has said.
    package var safeContact: SafeContact?

    /// As an agency may see it: one that must not be told of the person reads nothing of how they are reached.
    package func seen(by agency: AgencyID) -> PersonRecord {
        var seen = self
        if safeContact?.bars(agency) == true { seen.safeContact = nil }
        return seen
    }

    package init(id: RecordID, details: PersonDetails) {
        self.id = id
        version = 1
        self.details = details
    }
}

/// By what a person is found again.
package struct PersonDetails: Hashable, Codable, Sendable {
    package var given: String?
    package var family: String?
    /// As it was written: a year, a month or a day; nil where only an age is known.
    package var born: String?
    package var line: String?
    package var postcode: String?

    package init(
        given: String? = nil,
        family: String? = nil,
        born: String? = nil,
        line: String? = nil,
        postcode: String? = nil
    ) {
        self.given = given
        self.family = family
        self.born = born
        self.line = line
        self.postcode = postcode
    }

    package init(_ person: Person) {
        self.init(
            given: person.name?.given,
            family: person.name?.family,
            line: person.home?.line,
            postcode: person.home?.postcode
        )
        if case .born(let date) = person.birth { born = date.text }
    }

    /// What was known before, with what a newer contact tells.
    package func updated(by newer: PersonDetails) -> PersonDetails {
        PersonDetails(
            given: newer.given ?? given,
            family: newer.family ?? family,
            born: Self.fuller(newer.born, than: born),
            line: newer.line == nil && newer.postcode == nil ? line : newer.line,
            postcode: newer.line == nil && newer.postcode == nil ? postcode : newer.postcode
        )
    }

    /// A newer date of birth, unless it is the older one with less of it known.
    private static func fuller(_ newer: String?, than older: String?) -> String? {
        guard let newer, let older else { return newer ?? older }
        return older.hasPrefix(newer) ? older : newer
    }
}

extension PersonDetails: CustomStringConvertible, CustomDebugStringConvertible {
    /// Nobody's details stand in a log because they were printed.
    package var description: String { "a person's details, not shown" }
    package var debugDescription: String { description }
}
