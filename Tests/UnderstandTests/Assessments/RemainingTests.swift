import Recognise
import Testing
import Vocabulary

@testable import Understand

struct RemainingTests {
    private let policy = PolicyBuilder().facts("hurt").facts("crime", about: .contact).consentNotNeeded()
        .feature("theft").feature("threat").clue("bruise")
        .control("alarm", against: ["theft"]).concern(.failed, when: .state([.failed]))
        .harm("loss", features: ["theft", "threat"], clues: ["bruise"])
    private let contact = Contact.of(.adult(), .adult("p2")).feature("theft").answering("hurt", .yes)
    private let theft = Addresses(features: ["theft"])

    private func remaining(_ policy: PolicyBuilder, _ contact: Contact? = nil) throws -> [String] {
        try policy.assess(contact ?? self.contact).remaining.map(\.because)
    }

    @Test func `a harm that nothing answers remains`() throws {
        let found = try policy.assess(contact).remaining
        #expect(found.map(\.person) == ["p1"])
        #expect(found.map(\.harm) == ["loss"])
        #expect(found.map(\.because) == ["Nothing answers theft for p1."])
    }

    @Test func `where there is no harm nothing remains`() throws {
        #expect(try remaining(policy, .of(.adult())).isEmpty)
    }

    @Test func `a referral that addresses the feature answers it`() throws {
        #expect(try remaining(policy.pathway("way", when: .fact("hurt"), addresses: theft)).isEmpty)
        #expect(try remaining(policy.pathway("way", when: .fact("hurt"))).count == 1)
    }

    @Test func `an action that addresses the feature answers it`() throws {
        #expect(try remaining(policy.action("visit", when: .fact("hurt"), addresses: theft)).isEmpty)
        #expect(try remaining(policy.action("visit", when: .not(.fact("hurt")), addresses: theft)).count == 1)
    }

    @Test func `an action or referral for somebody else answers nothing`() throws {
        let other = contact.answering("hurt", .no).answering("hurt", .yes, about: "p2")
        #expect(try remaining(policy.action("visit", when: .fact("hurt"), addresses: theft), other).count == 1)
        #expect(try remaining(policy.pathway("way", when: .fact("hurt"), addresses: theft), other).count == 1)
    }

    @Test func `an action about the contact answers for everyone`() throws {
        let crime = contact.answering("crime", .yes, about: nil)
        let visit = policy.action("visit", about: .contact, when: .fact("crime"), addresses: theft)
        #expect(try remaining(visit, crime).isEmpty)
        #expect(try remaining(visit).count == 1)
    }

    @Test func `only the part that is not answered remains`() throws {
        let both = contact.feature("threat")
        let visit = policy.action("visit", when: .fact("hurt"), addresses: theft)
        #expect(try remaining(visit, both) == ["Nothing answers threat for p1."])
    }

    @Test func `what addresses the harm answers all of it`() throws {
        let whole = policy.action("visit", when: .fact("hurt"), addresses: Addresses(harms: ["loss"]))
        #expect(try remaining(whole, contact.feature("threat")).isEmpty)
    }

    @Test func `a control that is relied on answers what it guards against, and a failed one does not`() throws {
        #expect(try remaining(policy, contact.control("alarm")).isEmpty)
        #expect(try remaining(policy, contact.control("alarm", .failed)).count == 1)
        #expect(try remaining(policy, contact.control("alarm", .weakened)).count == 1)
        #expect(try remaining(policy, contact.control("alarm", protects: "p2")).count == 1)
    }

    @Test func `a harm that rests on a clue alone remains until something addresses the harm`() throws {
        let bruised = Contact.of(.adult()).answering("hurt", .yes)
        let clues = [FoundClue.seen("bruise")]
        #expect(try policy.assess(bruised, clues: clues).remaining.map(\.because) == ["Nothing answers loss for p1."])
        let whole = policy.action("visit", when: .fact("hurt"), addresses: Addresses(harms: ["loss"]))
        #expect(try whole.assess(bruised, clues: clues).remaining.isEmpty)
    }
}
