package import Access
package import Vocabulary

/// The people who are known, and the search for them.
package protocol PersonRecords: Keeping {
    func person(_ id: RecordID, _ edition: Edition) throws -> PersonRecord?
    /// Whether a person was met in a contact that the reach allows.
    func isMet(_ person: RecordID, within reach: Reach) throws -> Bool
    /// Those who were met in a contact that the reach allows, best match first.
    func people(matching search: PersonSearch, within reach: Reach) throws -> [FoundPerson]
}

/// By what a person is sought.
package struct PersonSearch: Hashable, Sendable {
    package var name: String?
    package var born: String?
    package var postcode: String?
    package var limit: Int

    package init(name: String? = nil, born: String? = nil, postcode: String? = nil, limit: Int = 20) {
        self.name = name
        self.born = born
        self.postcode = postcode
        self.limit = limit
    }
}

/// Somebody who may be the one sought, and in what they agree.
package struct FoundPerson: Sendable {
    package let person: PersonRecord
    package let matched: [String]

    package init(person: PersonRecord, matched: [String]) {
        self.person = person
        self.matched = matched
    }
}
