import API
import Identity
import LearningFeeds
import PolicyBook

extension Composition {
    /// Where licences are signed that their holders take along.
    static func credentials(
        below base: String,
        sealing: SealingKey,
        naming policies: PoliciesByDay
    ) -> CredentialOffice {
        CredentialOffice(below: base, sealing: sealing) { agency, moment in
            titles(at: moment, in: policies).agencies[agency]
        }
    }
}
