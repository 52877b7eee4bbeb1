package import Vocabulary

/// Reads contact documents in the terms of the policy in force, and writes what people add into them.
package protocol ContactDocuments: Sendable {
    /// - Throws: `Refusal`, which names the field.
    func contact(in document: KeptDocument) throws -> Contact
    /// What somebody tells, written as the document of a contact of that moment.
    func document(telling told: ToldContact, at moment: Instant) throws -> KeptDocument
    /// The document with further words after what it tells.
    func document(_ document: KeptDocument, adding words: String) throws -> KeptDocument
    /// The document with answers added; an answer given before is replaced.
    func document(_ document: KeptDocument, answering answers: KeptDocument) throws -> KeptDocument
    /// The document with the responder's judgement.
    func document(_ document: KeptDocument, judged judgement: MadeJudgement) throws -> KeptDocument
}
