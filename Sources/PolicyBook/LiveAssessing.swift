import Documents
import Notation
package import Recognise
package import Understand
package import Vocabulary

/// Reads and assesses documents under the policy that is in force on the day of each.
package struct LiveAssessing: Assessing {
    private let policies: PoliciesByDay
    /// One action reads the same document several times.
    private let recent = RecentTexts<ReadDocument>(most: 64)

    package init(_ policies: PoliciesByDay) {
        self.policies = policies
    }

    package func contact(in document: KeptDocument) throws -> Contact {
        try refusing { () throws(BadInput) in try read(document).contact }
    }

    package func document(telling told: ToldContact, at moment: Instant) throws -> KeptDocument {
        KeptDocument(json: JSONText(told.document(at: moment)).compact)
    }

    package func document(_ document: KeptDocument, adding words: String) throws -> KeptDocument {
        try refusing { () throws(BadInput) in
            let root = try Self.root(of: document)
            var fields = try Self.field(root).fields()
            let told = try fields.required("narrative").text()
            return KeptDocument(root.setting("narrative", to: .text(told + "\n\n" + words)))
        }
    }

    package func document(_ document: KeptDocument, answering answers: KeptDocument) throws -> KeptDocument {
        try refusing { () throws(BadInput) in
            var root = try Self.root(of: document)
            var merged = root["answers"] ?? .map([])
            let given = Field(try Self.root(of: answers), at: "answers", in: .document)
            for (key, value) in try given.entries() {
                merged = merged.setting(key, to: value.node)
            }
            root = root.setting("answers", to: merged)
            return KeptDocument(root)
        }
    }

    package func document(_ document: KeptDocument, judged judgement: MadeJudgement) throws -> KeptDocument {
        try refusing { () throws(BadInput) in
            let written = Node.map([
                ("grade", .text(judgement.grade.rawValue)),
                ("rationale", .text(judgement.rationale)),
                ("by", .text(judgement.by.text)),
            ])
            return KeptDocument(try Self.root(of: document).setting("judgement", to: written))
        }
    }

    package func assess(
        _ document: KeptDocument,
        earlier: [EarlierDocument],
        controls: ControlsToday?
    ) throws -> MadeAssessment {
        try refusing { () throws(BadInput) in
            let read = try read(document)
            guard !earlier.isEmpty || controls != nil else { return try read.policy.made(from: document, read.contact) }
            var (root, contact) = (read.root, read.contact)
            if let controls {
                root = controls.written(into: root, of: contact)
                contact = try read.policy.contact(Self.field(root))
            }
            if !earlier.isEmpty {
                root = try Self.adding(earlier, to: root)
                contact.history = try read.policy.history(Self.field(root))
            }
            return try read.policy.made(from: KeptDocument(root), contact)
        }
    }

    private static func adding(_ earlier: [EarlierDocument], to document: Node) throws(BadInput) -> Node {
        let entries = try earlier.enumerated().map { number, earlier throws(BadInput) in
            try EarlierContactDocument(root(of: earlier.document), names: earlier.names, number: number + 1).entry
        }
        return document.setting("history", to: .list((document["history"]?.items ?? []) + entries))
    }

    package func controlTimes(at moment: Instant) throws -> ControlTimes {
        try refusing { () throws(BadInput) in try policies.policy(at: moment).policy.controlTimes }
    }

    package func waitRule(for contact: Contact, of agency: AgencyID) throws -> WaitRule? {
        try refusing { () throws(BadInput) -> WaitRule? in
            do throws(BadInput) {
                return try policies.policy(at: contact.at).policy.waitRule(for: contact.kind, of: agency)
            } catch {
                throw BadInput(.document, line: nil, field: "at", error.problem, remedy: error.remedy)
            }
        }
    }

    private func read(_ document: KeptDocument) throws(BadInput) -> ReadDocument {
        try recent.made(of: document.json) { () throws(BadInput) in
            let root = try Self.root(of: document)
            let policy = try policy(for: root)
            return ReadDocument(root: root, contact: try policy.contact(Self.field(root)), policy: policy)
        }
    }

    private func policy(for root: Node) throws(BadInput) -> PolicyInForce {
        var fields = try Self.field(root).fields()
        let at = try fields.required("at")
        let moment = try at.instant()
        do {
            return try policies.policy(at: moment)
        } catch {
            throw at.bad(error.problem, remedy: error.remedy)
        }
    }

    private static func root(of document: KeptDocument) throws(BadInput) -> Node {
        try NodeReader.json(Array(document.json.utf8), from: .document)
    }

    private static func field(_ root: Node) -> Field {
        Field(root, at: "", in: .document)
    }
}

/// A document, and the contact that it tells of under the policy of its day.
private struct ReadDocument: Sendable {
    let root: Node
    let contact: Contact
    let policy: PolicyInForce
}

extension Source {
    fileprivate static let document = Source(name: "document")
}

extension PolicyInForce {
    /// Assesses a contact, and gives what came out of its document to the byte.
    fileprivate func made(from input: KeptDocument, _ contact: Contact) throws(BadInput) -> MadeAssessment {
        let assessment = try assess(contact)
        return MadeAssessment(
            policy: policy.name,
            input: input,
            output: KeptDocument(json: JSONText(assessment.json).compact),
            outline: AssessmentOutline(assessment)
        )
    }
}

/// Bad input is an expected answer: it names the field and how to mend it.
private func refusing<Answer>(_ work: () throws(BadInput) -> Answer) throws(Refusal) -> Answer {
    do {
        return try work()
    } catch {
        throw Refusal(
            .badInput,
            error.problem,
            remedy: error.remedy,
            problems: [FieldProblem(field: error.field, problem: error.problem, remedy: error.remedy)]
        )
    }
}
