import Learn
package import Vocabulary

extension StoreSession: DecidersOfLicences {
    /// No licence is decided on in these records yet; whoever sits on a panel for somebody is named here.
    package func deciders(onLicenceOf learner: AccountID, for programme: ProgrammeID) throws -> Set<AccountID> { [] }
}
