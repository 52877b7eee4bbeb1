package import PolicyBook
package import Notation
package import Recognise
import Understand
import Vocabulary

/// A situation and what must follow from it, in plain English.
package struct PolicyCase: Sendable {
    package let path: String
    package let name: String
    package let why: String
    package let contact: Contact
    private let words: FoundWords
    /// The case as it is written.
    private let text: String
    /// Every one of these must be found.
    package let expect: [Claim]
    /// None of these may be found.
    package let absent: [Claim]

    /// Reads a case in the terms of the policy in force when its contact happened.
    package init(_ file: PolicyFolder.File, in folder: String, under policies: PoliciesByDay) throws(BadInput) {
        let source = Source(name: folder + "/" + file.path)
        let node = try NodeReader.yaml(file.bytes, from: source)
        var fields = try Fields(node, at: "", in: source)
        path = file.path
        text = String(decoding: file.bytes, as: UTF8.self)
        name = try fields.required("name").text()
        why = try fields.required("why").text()
        let told = try fields.required("contact")
        var inner = try told.fields()
        let policy = try policies.policy(at: try inner.required("at").instant())
        contact = try policy.contact(told)
        words = policy.clues.words(of: contact)
        let claims = ClaimReading(policy: policy.policy)
        expect = try fields.optional("expect").map { (field) throws(BadInput) in try claims.claims(field) } ?? []
        absent = try fields.optional("absent").map { (field) throws(BadInput) in try claims.claims(field) } ?? []
        try fields.finish()
        guard !expect.isEmpty || !absent.isEmpty else {
            throw fields.whole.bad("the case claims nothing", remedy: "say under 'expect' or 'absent' what must follow")
        }
    }

    /// Whether the case speaks of something by its id.
    func speaks(of id: String) -> Bool {
        path.contains(id) || text.contains(id)
    }

    /// What does not come out as the case says; empty where everything does.
    package func failures(under policy: PolicyInForce) throws(BadInput) -> [String] {
        let found = AssessedJSON(try policy.assess(contact, words: words))
        return expect.filter { !$0.holds(in: found) }.map { "not found: \($0.words)" }
            + absent.filter { $0.holds(in: found) }.map { "must not be found: \($0.words)" }
    }
}
