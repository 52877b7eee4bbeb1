import Documents
import Notation
import PolicyBook
import Recognise
import Testing
import Understand
import Vocabulary

/// What holds of every assessment, whatever the contact.
@Suite struct AnyContactTests {
    private struct Asked: Hashable {
        let test: ThresholdID
        let person: PersonID?
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `any contact is assessed, and what comes out hangs together`(_ seed: UInt64) throws {
        let policy = try Bundled.whole.get().current
        let pathways = Set(policy.policy.pathways.map(\.id))
        var random = RandomContact(policy.policy, seed: seed)
        var questions = 0
        var referrals = 0
        for _ in 0..<25 {
            let written = JSONText(random.document()).compact
            let contact = try contact(written, policy)
            let assessment = try policy.assess(contact)
            let again = try policy.assess(try self.contact(written, policy))
            #expect(JSONText(assessment.json).compact == JSONText(again.json).compact, "\(written)")
            let tests = assessment.tests.map { Asked(test: $0.test, person: $0.person) }
            #expect(Set(tests).count == tests.count, "\(written)")
            for question in assessment.questions {
                let answer = contact.answers[question.fact, about: question.person]
                #expect(isOpen(answer), "\(question.fact) of \(written)")
                #expect(!question.couldChange.isEmpty, "\(question.fact) of \(written)")
            }
            #expect(assessment.referrals.allSatisfy { pathways.contains($0.pathway) }, "\(written)")
            questions += assessment.questions.count
            referrals += assessment.referrals.count
        }
        #expect(questions > 25 && referrals > 0)
    }

    private func contact(_ written: String, _ policy: PolicyInForce) throws -> Contact {
        let source = Source(name: "random.json")
        return try policy.contact(Field(try NodeReader.json(Array(written.utf8), from: source), at: "", in: source))
    }

    private func isOpen(_ answer: Answer?) -> Bool {
        switch answer {
        case nil, .unknown, .refused, .notAsked: true
        case .yes, .no, .number: false
        }
    }
}
