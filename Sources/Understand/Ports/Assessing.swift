package import Recognise
package import Vocabulary

/// Assesses documents under the policy in force.
package protocol Assessing: ContactDocuments {
    /// `controls` are those of the contact on a later day, where something became of them since.
    ///
    /// - Throws: `Refusal` where the document cannot be read in the terms of the policy.
    func assess(
        _ document: KeptDocument,
        earlier: [EarlierDocument],
        controls: ControlsToday?
    ) throws -> MadeAssessment
    /// How long before its end each control is to be seen coming, by the policy of a moment.
    func controlTimes(at moment: Instant) throws -> ControlTimes
    /// How long such a contact of an agency may wait for somebody to attend; nil where nobody is waited for.
    func waitRule(for contact: Contact, of agency: AgencyID) throws -> WaitRule?
}

/// An earlier contact with somebody of the contact that is assessed.
package struct EarlierDocument: Sendable {
    package let document: KeptDocument
    /// People of the earlier document by what the present one calls them.
    package let names: [PersonID: PersonID]

    package init(document: KeptDocument, names: [PersonID: PersonID]) {
        self.document = document
        self.names = names
    }
}
