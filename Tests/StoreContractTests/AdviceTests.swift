import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// What was asked about a contact stands with it, the latest first.
struct AdviceTests {
    @Test(arguments: Keeper.allCases)
    func `advice is found with its contact, by when it was asked`(keeper: Keeper) async throws {
        let store = try await keeper.open()
        let made = MemoryStore()
        let world = FixedSurroundings()
        let desk = AdviceDesk(
            store: made,
            documents: FixedAssessing(),
            policies: FixedRespondPolicies(),
            world: world
        )
        try made.keep(Cast.nora)
        try await store.keep(Cast.nora)
        for number in 100...101 {
            let contact = try Cast.contact(number, Cast.nora)
            try made.keep(contact)
            try await store.keep(contact)
        }
        var ids: [RecordID] = []
        // The second is asked last, the third before both.
        for (contact, minutes) in [(100, -30), (100, -10), (100, -50), (101, -20)] {
            let new = NewAdvice(
                "duty-social-worker",
                who: "R. Amberley",
                means: .byTelephone,
                at: .afterNoon(minutes),
                question: "Can she be left?",
                advised: "No.",
                course: .follows,
                decided: "Somebody stays."
            )
            let advice = try await RecordAdvice(desk)(new, about: .numbered(contact), by: .of(.responder))
            try await store.keep(advice)
            ids.append(advice.id)
        }
        let asked = ids
        let found = try await store.read { try $0.advice(about: .numbered(100)).map(\.id) }
        #expect(found == [ids[1], ids[0], ids[2]])
        #expect(try await store.read { try $0.advice(about: .numbered(101)).map(\.id) } == [ids[3]])
        #expect(try await store.read { try $0.advice(asked[0]) }?.decided.words == "Somebody stays.")
        #expect(try await store.read { try $0.advice(.numbered(100)) }?.id == nil, "a contact is no advice")
    }
}
