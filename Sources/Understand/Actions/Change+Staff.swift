import Recognise
import Vocabulary

extension Change {
    /// What closes, at once, the records of those met in it who work for an agency here; nil where nobody does.
    ///
    /// Whoever wrote it may go on. Who else may, is for somebody of professional standards to say.
    func restrictingStaff(
        in session: some ProtectionRecords,
        giving newID: () -> RecordID
    ) throws -> Change? {
        var restricting = Change(at: at, by: by)
        for case let person as PersonRecord in records {
            guard try !session.accounts(of: person.details).isEmpty,
                try session.restriction(of: person.id, for: by.agency) == nil
            else { continue }
            let restriction = try Restriction(
                id: newID(),
                of: person.id,
                .worksHere,
                because: "Their details are those of an account here.",
                at: at,
                by: by
            )
            restricting.write(restriction, .collect, under: "restricts-staff")
            restricting.tell(.recordsRestricted, of: restriction.id)
        }
        return restricting.records.isEmpty ? nil : restricting
    }
}
