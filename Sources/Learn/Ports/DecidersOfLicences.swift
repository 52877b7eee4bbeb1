package import Vocabulary

/// Who decides on somebody's licence, and so judges none of their work for it.
package protocol DecidersOfLicences {
    func deciders(onLicenceOf learner: AccountID, for programme: ProgrammeID) throws -> Set<AccountID>
}
