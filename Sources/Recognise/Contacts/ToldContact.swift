/// What somebody of another agency tells, before it is written as a contact: whom they worry about, and what was seen or said.
package struct ToldContact: Hashable, Codable, Sendable {
    package var given: String?
    package var family: String?
    /// A year, a month or a day, as a contact document has it.
    package var born: String?
    /// Whole years, or the youngest and the oldest.
    package var age: String?
    package var line: String?
    package var postcode: String?
    /// What was seen or said, apart from what is made of it.
    package var seen: String
    /// The person's own words.
    package var voice: String?
    package var consent: Consent
    package var children: [Child]
    /// Who tells of it, and what they are to the person.
    package var teller: String
    package var relation: String?

    package init(seen: String, consent: Consent, teller: String) {
        self.seen = seen
        self.consent = consent
        self.teller = teller
        children = []
    }

    /// A child of the household.
    package struct Child: Hashable, Codable, Sendable {
        package let name: String
        package let age: String?

        package init(_ name: String, age: String?) {
            self.name = name
            self.age = age
        }
    }
}

extension ToldContact: CustomStringConvertible, CustomDebugStringConvertible {
    /// What is told of a person stands in no log because it was printed.
    package var description: String { "what was told of somebody, not shown" }
    package var debugDescription: String { description }
}
