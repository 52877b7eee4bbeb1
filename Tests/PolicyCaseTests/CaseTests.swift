import PolicyBook
import PolicyProof
import Recognise
import Testing
import Understand
import Vocabulary

@Suite struct CaseTests {
    @Test(arguments: try ExampleFile.under("cases"))
    func `everything comes out as the case says`(_ file: ExampleFile) throws {
        let bundled = try Bundled.whole.get()
        let policyCase = try file.read(in: bundled)
        let failures = try policyCase.failures(under: bundled.policies.policy(at: policyCase.contact.at))
        #expect(failures == [], "\(policyCase.name)")
    }

    @Test(arguments: try ExampleFile.examples)
    func `no example asks more than twelve questions`(_ file: ExampleFile) throws {
        let bundled = try Bundled.whole.get()
        let contact = try file.read(in: bundled).contact
        let questions = try bundled.policies.policy(at: contact.at).assess(contact).questions
        #expect(questions.count <= 12, "\(questions.map(\.fact.text))")
        #expect(questions.map(\.rank) == questions.map(\.rank).sorted())
    }

    @Test func `there are twelve examples`() throws {
        #expect(try ExampleFile.examples.count == 12)
    }

    @Test func `the policy has no problems`() throws {
        #expect(try PolicyCheck(PolicyFolder.bundled()).problems() == [])
    }
}
