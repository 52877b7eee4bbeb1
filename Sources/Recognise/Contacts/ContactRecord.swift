package import Access
package import Vocabulary

/// A contact as it is kept: the document as it was given, whose it is, and what people made of it.
package struct ContactRecord: GuardedRecord {
    package static let kind = RecordKind.contact

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [id] + people }
    /// The document in the terms of the policy; everything that was written stands in it.
    package var document: KeptDocument
    /// The version at which the document, a link or a control last changed; an assessment of an older one has been overtaken.
    package var documentVersion: Int
    package var summary: ContactSummary
    package let recordedAt: Instant
    package let recordedBy: AccountID
    package var holding: Holding
    /// The records of the people in the document.
    package var links: [PersonLink]
    package var judgement: MadeJudgement?
    package var reviews: [JudgementReview]
    /// How long it may wait for somebody to attend; nil where nobody is waited for.
    package var wait: Wait?
    /// The day by which its controls were last looked at; nil while that is the day of the contact.
    package var controlsAsOf: CalendarDay?
    /// Nil where there are none, and in what was kept before they were watched.
    private var held: [HeldControl]?

    /// Its controls that end, or are to be looked at again, and those that were put in place since.
    package var controls: [HeldControl] {
        get { held ?? [] }
        set { held = newValue.isEmpty ? nil : newValue }
    }

    package init(
        id: RecordID,
        document: KeptDocument,
        summary: ContactSummary,
        at moment: Instant,
        by actor: Actor,
        links: [PersonLink]
    ) {
        self.id = id
        version = 1
        self.document = document
        documentVersion = 1
        self.summary = summary
        recordedAt = moment
        recordedBy = actor.account
        holding = Holding(agency: actor.agency, unit: actor.unit, involved: [actor.account])
        self.links = links
        reviews = []
    }

    /// The record of a person of the document.
    package func record(of person: PersonID) -> RecordID? {
        links.first { $0.person == person }?.record
    }

    /// Every person whom showing this contact shows, once.
    package var people: [RecordID] {
        links.map(\.record).removingRepeats()
    }
}

/// What a list shows of a contact; it names nobody.
package struct ContactSummary: Hashable, Codable, Sendable {
    package var at: Instant
    package var kind: ContactKind
    package var reference: String?
    package var grade: Grade?

    package init(at: Instant, kind: ContactKind, reference: String?, grade: Grade?) {
        self.at = at
        self.kind = kind
        self.reference = reference
        self.grade = grade
    }

    package init(_ contact: Contact) {
        self.init(
            at: contact.at,
            kind: contact.kind,
            reference: contact.reference,
            grade: contact.judgement?.grade
        )
    }
}

/// A person of a document, and the record of that person.
package struct PersonLink: Hashable, Codable, Sendable {
    package let person: PersonID
    package var record: RecordID
    /// Whether somebody linked them by hand.
    package var isByHand: Bool
    package var roles: [Role]
    /// Those that the responder confirmed.
    package var vulnerabilities: [VulnerabilityID]

    package init(_ person: Person, record: RecordID, isByHand: Bool) {
        self.person = person.id
        self.record = record
        self.isByHand = isByHand
        roles = Role.allCases.filter(person.roles.contains)
        vulnerabilities = person.vulnerabilities
    }
}
