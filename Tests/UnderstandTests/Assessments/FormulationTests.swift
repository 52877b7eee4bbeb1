import Recognise
import Testing
import Vocabulary

@testable import Understand

struct FormulationTests {
    private let policy = PolicyBuilder().vulnerability("frailty").vulnerability("grief").feature("theft")
        .clue("falls", vulnerabilities: ["frailty"]).clue("bruise")
        .control("visits", against: ["theft"]).control("alarm", leadDays: 7).control("neighbour")
        .concern(.failed, when: .state([.failed]))
        .concern(.lapsesSoon, when: .all([.endsWithinLeadTime, .not(.successor)]))
        .harm("loss", vulnerabilities: ["frailty"], features: ["theft"], clues: ["bruise"], heldBy: ["alarm"])
    private let frail = Person.adult().with { $0.vulnerabilities = ["frailty"] }

    private func formulation(_ contact: Contact, clues: [FoundClue] = []) throws -> Formulation? {
        try policy.assess(contact, clues: clues).formulation.first
    }

    @Test func `a vulnerability and a feature together make a harm`() throws {
        let found = try formulation(.of(frail).feature("theft"))
        #expect(found?.person == "p1")
        #expect(found?.harm == "loss")
        #expect(found?.vulnerabilities == ["frailty"])
        #expect(found?.features == ["theft"])
        #expect(found?.because == ["P1 may come to loss."])
    }

    @Test func `a vulnerability alone and a feature alone make none`() throws {
        #expect(try formulation(.of(frail)) == nil)
        #expect(try formulation(.of(.adult()).feature("theft")) == nil)
    }

    @Test func `another vulnerability and another person's feature make none`() throws {
        #expect(try formulation(.of(.adult().with { $0.vulnerabilities = ["grief"] }).feature("theft")) == nil)
        #expect(try formulation(.of(frail, .adult("p2")).feature("theft", about: "p2")) == nil)
    }

    @Test func `a clue can stand in place of the feature, and suggest the vulnerability`() throws {
        #expect(try formulation(.of(frail), clues: [.seen("bruise")])?.features == [])
        #expect(try formulation(.of(.adult()).feature("theft"), clues: [.seen("falls")])?.harm == "loss")
        #expect(try formulation(.of(frail), clues: [.seen("bruise", of: "p1", .negated)]) == nil)
    }

    @Test func `a control that is relied on keeps the harm away`() throws {
        #expect(try formulation(.of(frail).feature("theft").control("alarm")) == nil)
    }

    @Test(arguments: [ControlState.weakened, .failed, .neverExisted, .unknown])
    func `a control that is not relied on does not keep it away and is named`(state: ControlState) throws {
        let found = try formulation(.of(frail).feature("theft").control("alarm", state))
        #expect(found?.controls == ["alarm"])
    }

    @Test func `a control that lapses soon does not keep it away, and one with a successor does`() throws {
        let contact = Contact.of(frail).feature("theft")
        let lapsing = try formulation(contact.control("alarm", ends: today))
        #expect(lapsing?.controls == ["alarm"])
        #expect(lapsing?.because == ["P1 may come to loss.", "Alarm of p1 is lapses-soon."])
        #expect(try formulation(contact.control("alarm", ends: today, successor: "other")) == nil)
    }

    @Test func `a control of another person or another kind does not keep it away`() throws {
        let contact = Contact.of(frail, .adult("p2")).feature("theft")
        #expect(try formulation(contact.control("alarm", protects: "p2"))?.controls == [])
        #expect(try formulation(contact.control("neighbour"))?.controls == [])
    }

    @Test func `a failed control that guards against the feature is named, and one that works is not`() throws {
        let contact = Contact.of(frail).feature("theft")
        #expect(try formulation(contact.control("visits", .failed))?.controls == ["visits"])
        #expect(try formulation(contact.control("visits"))?.controls == [])
        #expect(try formulation(contact.control("neighbour", .failed))?.controls == [])
    }

    @Test func `a rule for anybody needs no vulnerability and one for any names those that are held`() throws {
        let anybody = PolicyBuilder().feature("theft").harm("loss", features: ["theft"])
        #expect(try anybody.assess(.of(.adult()).feature("theft")).formulation.count == 1)
        let any = PolicyBuilder().vulnerability("frailty").feature("theft")
            .harm("loss", vulnerabilities: [], features: ["theft"])
        #expect(try any.assess(.of(.adult()).feature("theft")).formulation.isEmpty)
        #expect(try any.assess(.of(frail).feature("theft")).formulation.first?.vulnerabilities == ["frailty"])
    }
}

struct SourceOfHarmTests {
    private let policy = PolicyBuilder().feature("theft").feature("threat").feature("noise")
        .harm("loss", features: ["theft"]).harm("fear", features: ["threat"])
    private let people = Contact.of(.adult(), .adult("p2"), .adult("p3"))

    @Test func `one who harms several people stands once, with all of them`() throws {
        let contact = people.feature("theft", about: "p1", by: "p3").feature("threat", about: "p2", by: "p3")
            .feature("theft", about: "p2", by: "p3")
        let sources = try policy.assess(contact).sources
        #expect(sources.map(\.by) == ["p3"])
        #expect(sources.first?.people == ["p1", "p2"])
        #expect(sources.first?.features == ["theft", "threat"])
        #expect(sources.first?.harms == ["loss", "fear"])
    }

    @Test func `several who harm one person stand each once`() throws {
        let contact = people.feature("theft", by: "p2").feature("theft", by: "p3").feature("threat", by: "p3")
        let sources = try policy.assess(contact).sources
        #expect(sources.map(\.by) == ["p2", "p3"])
        #expect(sources.map(\.harms) == [["loss"], ["loss", "fear"]])
    }

    @Test func `one who causes what makes no harm is no source of it`() throws {
        #expect(try policy.assess(people.feature("noise", by: "p3")).sources.isEmpty)
    }

    @Test func `a harm that nobody is known to cause has no source`() throws {
        #expect(try policy.assess(people.feature("theft")).sources.isEmpty)
    }
}
