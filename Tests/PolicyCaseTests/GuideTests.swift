import Foundation
import Notation
import PolicyProof
import Recognise
import Testing

@testable import PolicyBook

/// What the guides tell a reader to write works as written, with the policy folder alone.
struct GuideTests {
    @Test(arguments: try Guide.withExamples)
    func `the cases of a guide come out once its changes to the policy are made`(_ guide: Guide) throws {
        let copy = try PolicyCopy()
        defer { copy.remove() }
        for example in guide.examples { try copy.take(example) }
        let outcomes = try copy.outcomes()
        #expect(!outcomes.isEmpty)
        #expect(outcomes.count == guide.cases.count)
        #expect(outcomes.flatMap(\.failures) == [])
    }

    @Test(arguments: try Guide.withExamples)
    func `a case of a guide notices where its changes are not made`(_ guide: Guide) throws {
        let policies = try Bundled.whole.get().policies
        let notices = guide.cases.contains { example in
            let file = PolicyFolder.File(path: example.path, bytes: Array(example.text.utf8))
            do throws(BadInput) {
                let read = try PolicyCase(file, in: guide.name, under: policies)
                return try !read.failures(under: policies.policy(at: read.contact.at)).isEmpty
            } catch {
                return true
            }
        }
        #expect(notices)
    }

    @Test func `the changes of every guide hold together with the policy and all its cases`() throws {
        let copy = try PolicyCopy(withCases: true)
        defer { copy.remove() }
        for example in try Guide.withExamples.flatMap(\.examples) { try copy.take(example) }
        let before = Set(try PolicyCheck(PolicyFolder.bundled()).problems())
        let problems = try PolicyCheck(copy.read()).problems().filter { !before.contains($0) }
        #expect(problems.isEmpty, "\(problems)")
        let failing = try copy.outcomes().filter { !$0.failures.isEmpty }
        #expect(failing.isEmpty, "\(failing.map { $0.path + ": " + $0.failures.joined(separator: ", ") })")
    }

    @Test func `the case of the new threshold fails where the threshold asks another fact`() throws {
        let guide = try Guide(named: "add-a-test")
        let copy = try PolicyCopy()
        defer { copy.remove() }
        for example in guide.examples {
            let isTest = example.path.hasPrefix("understand/tests/")
            try copy.take(isTest ? example.saying("fact: has-capacity", for: "fact: could-not-escape-fire") : example)
        }
        #expect(try !copy.outcomes().flatMap(\.failures).isEmpty)
    }

    @Test func `the table of the guides names every guide`() throws {
        let table = try Guide.text(named: "README")
        #expect(try Guide.names.filter { $0 != "README" && !table.contains("(\($0).md)") } == [])
    }
}
