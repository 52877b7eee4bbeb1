import Recognise
import Testing
import Vocabulary

@testable import Understand

struct GradeTests {
    private let grades = [
        ThresholdDefinition.GradeRow(grade: "high", when: .fact("badly")),
        ThresholdDefinition.GradeRow(grade: "medium", when: .fact("somewhat")),
        ThresholdDefinition.GradeRow(grade: "low", when: .always),
    ]
    private var policy: PolicyBuilder {
        PolicyBuilder().facts("gone", "badly", "somewhat").test("missing", metWhen: .fact("gone"), grades: grades)
    }
    private let contact = Contact.of(.adult()).answering("gone", .yes)

    @Test func `the first grade that holds is given`() throws {
        let both = contact.answering("badly", .yes).answering("somewhat", .yes)
        #expect(try policy.assess(both).test("missing")?.grade == "high")
        #expect(try policy.assess(both.answering("badly", .no)).test("missing")?.grade == "medium")
    }

    @Test func `the last grade is given where none before it holds`() throws {
        let neither = contact.answering("badly", .no).answering("somewhat", .no)
        #expect(try policy.assess(neither).test("missing")?.grade == "low")
    }

    @Test func `a grade stays open while a graver one may hold`() throws {
        let open = try policy.assess(contact.answering("somewhat", .yes)).test("missing")
        #expect(open?.result == .met)
        #expect(open?.grade == nil)
        #expect(open?.because.last == "P1: badly is not known.")
    }

    @Test func `a test that is not met has no grade`() throws {
        let absent = try policy.assess(contact.answering("gone", .no).answering("badly", .yes)).test("missing")
        #expect(absent?.result == .notMet)
        #expect(absent?.grade == nil)
    }

    @Test func `a question about a grade names each grade it could bring`() throws {
        let assessment = try policy.assess(contact)
        #expect(assessment.question("badly")?.couldChange == ["missing: high", "missing: medium", "missing: low"])
        #expect(assessment.question("somewhat")?.couldChange == ["missing: medium", "missing: low"])
    }

    @Test func `the only grade is asked for where a test can be met without it`() throws {
        let single = PolicyBuilder().facts("gone", "badly")
            .test("missing", metWhen: .fact("gone"), grades: [.init(grade: "high", when: .fact("badly"))])
        #expect(try single.assess(contact.answering("badly", .yes)).test("missing")?.grade == "high")
        #expect(try single.assess(contact.answering("badly", .no)).test("missing")?.grade == nil)
        #expect(try single.assess(contact).question("badly")?.couldChange == ["missing: high", "missing: met"])
    }
}
