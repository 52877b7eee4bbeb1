package import Vocabulary

/// A licence as its holder takes it along: what it said when it was signed, and where others look whether it still counts.
package struct LicenceCredential: Record {
    package static let kind = RecordKind.licenceCredential

    package let id: RecordID
    package var version: Int
    package var subjects: [RecordID] { [] }
    package let licence: RecordID
    package let holder: AccountID
    /// The agency that kept the licence, and so speaks in it.
    package let agency: AgencyID
    package let terms: CredentialTerms
    package let place: StatusPlace
    package let key: RecordID
    package let issued: Instant
    /// How many steps of the licence went before it.
    let steps: Int
    /// As it was signed and given: a JSON Web Token.
    package let signed: String

    package init(_ draft: CredentialDraft, of licence: LicenceRecord, by key: RecordID, signed: String) {
        id = draft.id
        version = 1
        self.licence = licence.id
        holder = licence.holder
        agency = draft.agency
        terms = draft.terms
        place = draft.place
        self.key = key
        issued = draft.issued
        steps = licence.steps.count
        self.signed = signed
    }

    /// Whether it counts no longer: another took its place, or its licence is not what it says any more.
    ///
    /// It never counts again (W3C Bitstring Status List, purpose `revocation`): of what was restored there is another.
    package func isRevoked(by licence: LicenceRecord, latest: RecordID?) -> Bool {
        id != latest || licence.steps.dropFirst(steps).contains { !$0.move.leavesCredential }
    }
}

extension LicenceMove {
    /// Whether what was said of a licence before is still true after it.
    var leavesCredential: Bool { [.appeal, .dismissAppeal, .renew].contains(self) }
}
