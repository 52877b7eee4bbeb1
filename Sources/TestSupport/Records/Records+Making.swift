package import Recognise
package import Respond
package import Understand
package import Vocabulary

extension ContactRecord {
    /// A contact as recording one makes it; everybody in it is linked to the record that the test names.
    package static func small(
        _ id: RecordID,
        _ document: SmallDocument,
        by actor: Actor,
        at moment: Instant = .noon
    ) throws -> ContactRecord {
        let contact = document.contact
        return ContactRecord(
            id: id,
            document: try document.kept,
            summary: ContactSummary(contact),
            at: moment,
            by: actor,
            links: contact.people.compactMap { person in
                person.record.map { PersonLink(person, record: $0, isByHand: false) }
            }
        )
    }

    /// The same contact at its next version.
    package func next(_ change: (inout ContactRecord) throws -> Void) rethrows -> ContactRecord {
        var copy = self
        copy.version += 1
        try change(&copy)
        return copy
    }
}

extension ContactRecord {
    /// The same contact at its next version, though nothing is changed.
    package func next() -> ContactRecord {
        next { _ in }
    }
}

extension PersonRecord {
    /// The same person at the next version.
    package func next(_ change: (inout PersonDetails) -> Void) -> PersonRecord {
        var copy = self
        copy.version += 1
        change(&copy.details)
        return copy
    }
}

extension AssessmentRecord {
    /// An assessment of a contact by the small rule.
    package static func small(
        _ id: RecordID,
        of contact: ContactRecord,
        at moment: Instant = .noon
    ) throws -> AssessmentRecord {
        AssessmentRecord(id: id, of: contact, at: moment, try .small(contact.document))
    }
}

extension ReferralRecord {
    /// A draft for one person of a contact, the first.
    package static func small(
        _ id: RecordID,
        of contact: ContactRecord,
        for person: RecordID,
        by actor: Actor,
        at moment: Instant = .noon,
        to agency: AgencyID = "adult-social-care"
    ) throws -> ReferralRecord {
        let recommended = try SmallOutline.Referral.small("p1", to: agency).outlined
        return ReferralRecord(id: id, of: contact, person: person, recommended, note: nil, at: moment, by: actor)
    }
}
