package import Vocabulary

/// The account of who did what with the records of somebody.
package protocol PersonJournalReading: Keeping {
    /// The records of somebody: the one asked for first, then those that were ever found by hand to be the same person;
    /// empty where there is no such person.
    func records(of person: RecordID) throws -> [RecordID]
    /// Whether the agency of a reach has contacts with any of these people, or was told of them; and neither they nor anybody
    /// they know is the one who asks.
    func areKnown(_ people: [RecordID], to reach: Reach) throws -> Bool
    /// What was done with people and with every record that concerns them, newest first: what people of an agency did, and what
    /// others did with that agency's contacts and with what came of those.
    func journal(concerning people: [RecordID], for agency: AgencyID, _ page: PageRequest) throws -> Page<ToldLine>
}

/// An entry, with what stands apart from the chain of whom something was disclosed to.
package struct ToldLine: Sendable {
    package let line: JournalLine
    /// As it was written, such as `to adult-social-care`; nil where nothing was disclosed, or it is erased.
    package let recipient: String?

    package init(_ line: JournalLine, recipient: String?) {
        self.line = line
        self.recipient = recipient
    }
}

/// What was done with the records of somebody.
package struct PersonJournal: Sendable {
    /// The record that was asked for, and those that are or were linked with it.
    package let people: [RecordID]
    package let lines: Page<ToldLine>

    package init(people: [RecordID], lines: Page<ToldLine>) {
        self.people = people
        self.lines = lines
    }
}
