import DemoForce
import Testing
import Vocabulary

struct DemoPatternTests {
    private let force: DemoForce

    init() throws { force = try TheForce.force.get() }

    private static let patterns = [
        "repeat-caller", "three-low-in-three-months", "escalation-at-one-address", "fragments-across-agencies",
        "missing-and-exploited", "cuckooing", "financial-abuse-by-a-carer", "denied-then-told",
        "refusal-that-may-not-be-free", "carer-strain", "hoarding-and-fire", "hints-of-honour", "children-listening",
        "crisis-and-closed-doors", "slavery-at-a-business", "groomed-online", "stalking", "neglect-of-an-elder",
        "seen-only-across-agencies", "order-that-ends", "harmed-and-suspected", "abuse-after-the-conference",
    ]

    @Test(arguments: patterns) func `a pattern is there, and its last contact is recent`(_ pattern: String) throws {
        let story = try #require(force.stories.first { $0.id == pattern })
        #expect(story.count >= 2)
        #expect(story.references.count >= 2)
        let last = try #require(force.contacts.first { $0.reference == story.references.last })
        #expect(last.at.days(until: TheForce.end) < 9)
    }

    @Test func `the contacts of a pattern are about one person, days apart`() {
        for story in force.stories {
            let contacts = force.contacts.filter { story.references.contains($0.reference) }
            #expect(Set(contacts.map { $0.people.first?.resident }).count == 1)
            for (one, next) in zip(contacts, contacts.dropFirst()) { #expect(one.at.days(until: next.at) >= 1) }
        }
    }

    @Test func `most contacts are ordinary`() {
        let patterns = Set(force.stories.map(\.id))
        #expect(force.contacts.count { patterns.contains($0.story) } < force.contacts.count / 8)
    }

    @Test func `fragments are held by several agencies`() {
        let contacts = force.contacts.filter { $0.story == "fragments-across-agencies" }
        #expect(Set(contacts.map(\.agency)).count >= 3)
    }
}
