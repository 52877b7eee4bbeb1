import Recognise
import Testing
import Vocabulary

@testable import Understand

struct ControlAtomTests {
    private let policy = PolicyBuilder().control("visits").control("alarm")
        .concern(.failed, when: .state([.failed]))
    private let contact = Contact.of(.adult(), .adult("p2")).control("visits", .failed).control("alarm")

    @Test func `a concern holds for the person whom the control protects`() throws {
        let failed = Criterion.atom(.control(["visits"], [.failed]))
        #expect(try policy.holds(failed, in: contact))
        #expect(try !policy.holds(failed, of: "p2", in: contact))
    }

    @Test func `a concern holds only for the controls that are listed`() throws {
        #expect(try !policy.holds(.atom(.control(["alarm"], [.failed])), in: contact))
        #expect(try !policy.holds(.atom(.control(["visits"], [.absent])), in: contact))
    }

    @Test func `empty lists ask for any control and any concern`() throws {
        #expect(try policy.holds(.atom(.control([], [.failed])), in: contact))
        #expect(try policy.holds(.atom(.control(["alarm"], [])), in: contact))
        #expect(try !policy.holds(.atom(.control([], [])), of: "p2", in: contact))
    }

    @Test func `a control that works is relied on and one that failed is not`() throws {
        #expect(try policy.holds(.atom(.reliedOn(["alarm"])), in: contact))
        #expect(try !policy.holds(.atom(.reliedOn(["visits"])), in: contact))
        #expect(try !policy.holds(.atom(.reliedOn(["alarm"])), of: "p2", in: contact))
    }

    @Test func `a control that protects nobody in particular is nobody's`() throws {
        let unowned = Contact.of(.adult()).control("alarm", protects: nil)
        #expect(try !policy.holds(.atom(.reliedOn(["alarm"])), in: unowned))
    }
}
