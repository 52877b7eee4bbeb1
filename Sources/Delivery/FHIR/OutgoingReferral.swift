package import Vocabulary

/// A referral as it is told to a partner's system: what somebody chose to tell, and nothing else.
package struct OutgoingReferral: Hashable, Sendable {
    /// A UUID; it names the request on both sides from now on.
    package let id: RecordID
    package let pathway: Pathway
    package let sender: OutgoingAgency
    package let receiver: OutgoingAgency
    /// Who wrote it, as they are shown to the partner; nil where the agency alone speaks.
    package let writer: String?
    package let person: OutgoingPerson
    /// What is worrying.
    package let concerns: String
    /// What the partner is asked to do.
    package let request: String
    /// What helps to take it up, such as how to make contact safely.
    package let note: String?
    package let basis: OutgoingBasis
    package let sentAt: Instant
    /// By when it is expected to be taken up; nil where the route says no time.
    package let due: Instant?

    /// The route, by its id and its title.
    package struct Pathway: Hashable, Sendable {
        package let id: PathwayID
        package let title: String

        package init(_ id: PathwayID, title: String) {
            self.id = id
            self.title = title
        }
    }

    package init(
        id: RecordID,
        pathway: Pathway,
        from sender: OutgoingAgency,
        to receiver: OutgoingAgency,
        writer: String? = nil,
        person: OutgoingPerson,
        concerns: String,
        request: String,
        note: String? = nil,
        basis: OutgoingBasis,
        sentAt: Instant,
        due: Instant? = nil
    ) {
        self.id = id
        self.pathway = pathway
        self.sender = sender
        self.receiver = receiver
        self.writer = writer
        self.person = person
        self.concerns = concerns
        self.request = request
        self.note = note.flatMap { $0.isBlank ? nil : $0 }
        self.basis = basis
        self.sentAt = sentAt
        self.due = due
    }
}

extension OutgoingReferral: CustomStringConvertible, CustomDebugStringConvertible {
    /// What is told of a person stands in no log because it was printed.
    package var description: String { "referral \(id.text) on its way out, not shown" }
    package var debugDescription: String { description }
}
