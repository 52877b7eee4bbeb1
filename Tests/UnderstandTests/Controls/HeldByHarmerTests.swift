import Recognise
import Testing
import Vocabulary

@testable import Understand

/// A carer or relative who should protect a person may be the one who harms them.
struct HeldByHarmerTests {
    private let policy = PolicyBuilder().feature("theft").feature("cold", isHarmful: false)
        .control("carer", isHeldByFamily: true).control("alarm")
        .concern(.failed, when: .heldByHarmer)

    private func fails(_ contact: Contact) throws -> Bool {
        try policy.assess(contact).controls.contains { $0.concern == .failed }
    }

    private func theft(by other: Person, of victim: PersonID = "p1") -> Contact {
        Contact.of(.adult(), other, .adult("p3")).feature("theft", about: victim, by: other.id).control("carer")
    }

    @Test(arguments: [Role.carer, .household])
    func `a control has failed where a carer or one of the household harms the person`(role: Role) throws {
        #expect(try fails(theft(by: .adult("p2", role))))
    }

    @Test func `a control holds where a stranger harms the person`() throws {
        #expect(try !fails(theft(by: .adult("p2"))))
        #expect(try !fails(theft(by: .adult("p2", .suspect))))
    }

    @Test func `a carer by relationship is a carer`() throws {
        let related = theft(by: .adult("p2")).related("p2", "carer", of: "p1")
        #expect(try fails(related))
    }

    @Test func `a carer of somebody else is no carer of this person by relationship`() throws {
        let related = theft(by: .adult("p2")).related("p2", "carer", of: "p3")
        #expect(try !fails(related))
    }

    @Test func `a control holds where it is somebody else who is harmed`() throws {
        #expect(try !fails(theft(by: .adult("p2", .carer), of: "p3")))
    }

    @Test func `a control holds where the feature is not harmful`() throws {
        let cold = Contact.of(.adult(), .adult("p2", .carer)).feature("cold", by: "p2").control("carer")
        #expect(try !fails(cold))
    }

    @Test func `a control holds where nobody is known to cause the harm`() throws {
        #expect(try !fails(Contact.of(.adult(), .adult("p2", .carer)).feature("theft").control("carer")))
    }

    @Test func `a control holds where the person alone causes it`() throws {
        #expect(try !fails(Contact.of(.adult("p1", .household)).feature("theft", by: "p1").control("carer")))
    }

    @Test func `a control that no family holds is not in the hands of the one who harms`() throws {
        let alarm = Contact.of(.adult(), .adult("p2", .carer)).feature("theft", by: "p2").control("alarm")
        #expect(try !fails(alarm))
    }
}
