import Recognise
import Testing
import Vocabulary

@testable import Understand

/// Whether more is recorded now than ever before.
struct RisingTests {
    private let policy = PolicyBuilder().feature("noise").feature("theft").feature("threat")
        .clue("shouting", features: ["threat"])
    private let contact = Contact.of(.adult(), .adult("p2"))

    private func rises(
        _ kind: Atom.Rising = .factors,
        within span: Span? = nil,
        of person: PersonID? = "p1",
        in contact: Contact,
        clues: [FoundClue] = []
    ) throws -> Bool {
        try policy.holds(.atom(.rising(kind, within: span)), of: person, in: contact, clues: clues)
    }

    @Test func `factors rise where there are more than before`() throws {
        let before = contact.earlier(daysAgo: 3, features: ["noise"])
        #expect(try rises(in: before.feature("noise").feature("theft")))
        #expect(try !rises(in: before.feature("theft")))
        #expect(try !rises(in: before))
    }

    @Test func `they are held against the most that was ever recorded, not against the last`() throws {
        let now = contact.feature("noise").feature("theft")
        let worse = now.earlier(daysAgo: 9, features: ["noise", "theft"]).earlier(daysAgo: 3, features: ["noise"])
        #expect(try !rises(in: worse))
        #expect(try rises(within: .days(8), in: worse))
    }

    @Test func `nothing rises where nothing was recorded before`() throws {
        let now = contact.feature("noise").feature("theft")
        #expect(try !rises(in: now))
        #expect(try !rises(in: now.earlier(daysAgo: 3)))
    }

    @Test func `a factor counts once, and only where it is recorded about the person`() throws {
        let before = contact.earlier(daysAgo: 3, features: ["noise"])
        #expect(try !rises(in: before.feature("noise").feature("noise", by: "p2")))
        #expect(try !rises(in: before.feature("noise").feature("theft", about: "p2")))
        #expect(try !rises(in: before.feature("noise"), clues: [.seen("shouting")]))
        #expect(try !rises(of: "p2", in: before.feature("noise").feature("theft")))
    }

    @Test func `people rise where more of them have something recorded than before`() throws {
        let before = contact.earlier(daysAgo: 3, people: ["p9"], features: ["noise", "theft"])
        let both = before.feature("noise").feature("noise", about: "p2")
        for person: PersonID? in ["p1", "p2", nil] { #expect(try rises(.people, of: person, in: both)) }
        #expect(try !rises(.people, in: before.feature("noise").feature("theft")))
        #expect(try !rises(.people, in: before.feature("noise").feature("noise", about: nil)))
    }
}
