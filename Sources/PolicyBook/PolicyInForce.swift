package import Documents
package import Notation
import Reasoning
package import Recognise
package import Understand
import Vocabulary

/// A policy ready for use: its phrases and conditions compiled, its terms known to the reader of documents.
package struct PolicyInForce: Sendable {
    package let policy: Policy
    /// What a contact document may say under it.
    package let terms: KnownTerms
    package let clues: ClueReading
    private let assessor: Assessor
    private let name: String

    /// - Throws: `BadInput` where a condition or a phrase cannot be compiled.
    package init(_ policy: Policy, named name: String) throws(BadInput) {
        let clues: ClueReading
        do {
            clues = try ClueReading(
                clues: policy.clues,
                cues: policy.cues,
                labels: policy.labels,
                words: policy.sharedWords,
                people: policy.peopleWords
            )
        } catch {
            throw BadInput(Source(name: name), line: nil, field: "phrases", error.text, remedy: "mend the phrase")
        }
        try self.init(policy, named: name, clues: clues)
    }

    private init(_ policy: Policy, named name: String, clues: ClueReading) throws(BadInput) {
        self.policy = policy
        self.name = name
        self.clues = clues
        terms = KnownTerms(policy)
        do {
            assessor = Assessor(try CompiledPolicy(policy))
        } catch {
            throw Self.unreasonable(error, name)
        }
    }

    /// The same with other rules but the same clues, which are not compiled anew.
    package func with(_ changed: Policy) throws(BadInput) -> PolicyInForce {
        try PolicyInForce(changed, named: name, clues: clues)
    }

    /// Reads a contact document in the terms of this policy.
    package func contact(_ field: Field) throws(BadInput) -> Contact {
        try ContactReading(knowing: terms).contact(field)
    }

    /// Reads the earlier contacts of a contact document in the terms of this policy.
    func history(_ field: Field) throws(BadInput) -> [EarlierContact] {
        try ContactReading(knowing: terms).history(field)
    }

    package func assess(_ contact: Contact) throws(BadInput) -> Assessment {
        try assess(contact, words: clues.words(of: contact))
    }

    /// Assesses a contact whose words have been read already.
    package func assess(_ contact: Contact, words: FoundWords) throws(BadInput) -> Assessment {
        do {
            return try assessor.assess(contact, words: words)
        } catch {
            throw Self.unreasonable(error, name)
        }
    }

    private static func unreasonable(_ error: ReasoningError, _ name: String) -> BadInput {
        BadInput(
            Source(name: name),
            line: nil,
            "the conditions do not hold together: \(error)",
            remedy: "heed policy check names the rule"
        )
    }
}

extension KnownTerms {
    /// The terms that a policy knows.
    init(_ policy: Policy) {
        func shapes(_ scope: Scope) -> [FactID: FactShape] {
            let facts = policy.facts.filter { $0.about == scope }
            return Dictionary(facts.map { ($0.id, $0.kind == .count ? .count : .truth) }) { first, _ in first }
        }
        self.init(
            clues: Set(policy.clues.map(\.term.id)),
            vulnerabilities: Set(policy.vulnerabilities.map(\.term.id)),
            features: Set(policy.features.map(\.term.id)),
            controls: Set(policy.controls.map(\.term.id)),
            controlOwners: Set(policy.controlOwners.map(\.id)),
            pathways: Set(policy.pathways.map(\.id)),
            instruments: Dictionary(policy.instruments.map { ($0.term.id, Set($0.questions.map(\.id))) }) { first, _ in
                first
            },
            contactFacts: shapes(.contact),
            personFacts: shapes(.person)
        )
    }
}
