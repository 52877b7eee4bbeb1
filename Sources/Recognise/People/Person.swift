package import Vocabulary

/// A person of one contact.
///
/// Several roles and several vulnerabilities may hold at once.
package struct Person: Sendable {
    package var id: PersonID
    /// The record of this person where they are known already.
    package var record: RecordID?
    package var name: PersonName?
    package var birth: Birth?
    package var roles: Set<Role>
    package var home: Location?
    package var school: String?
    package var gp: String?
    package var language: String?
    package var interpreter: String?
    package var ethnicity: String?
    package var occupation: String?
    package var observations: [Observation]
    /// Vulnerabilities that the responder confirmed.
    package var vulnerabilities: [VulnerabilityID]
    package var consent: Consent?
    package var agreements: [Agreement]
    package var spokenToAlone: Bool?
    /// The person's own words.
    package var voice: String?
    package var wishes: [String]

    package init(_ id: PersonID, roles: Set<Role> = [], birth: Birth? = nil) {
        self.id = id
        self.roles = roles
        self.birth = birth
        observations = []
        vulnerabilities = []
        agreements = []
        wishes = []
    }

    /// The name to use when speaking of the person; the document's id where no name is known.
    package var spokenName: String {
        name?.full ?? id.text
    }
}

/// A name; either part may be unknown.
package struct PersonName: Hashable, Sendable {
    package var given: String?
    package var family: String?

    package init(given: String? = nil, family: String? = nil) {
        self.given = given
        self.family = family
    }

    /// Both parts where they are known; nil where neither is.
    package var full: String? {
        let parts = [given, family].compactMap(\.self).filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}

/// What a person is in a contact.
package enum Role: String, CaseIterable, Codable, Sendable {
    case subject, victim, suspect, witness, caller, carer, parent, child, unborn, household
}

/// How one person is related to another: `from` is the `kind` of `to`.
package struct Relationship: Hashable, Sendable {
    package var from: PersonID
    package var to: PersonID
    package var kind: String

    package init(from: PersonID, to: PersonID, kind: String) {
        self.from = from
        self.to = to
        self.kind = kind
    }
}
