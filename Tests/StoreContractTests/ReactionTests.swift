import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// What learners said is found by agency and module, and apart from that who has said something, on every store.
struct ReactionTests {
    private func reaction(_ id: String, _ words: String, of agency: AgencyID = "police") -> Reaction {
        Reaction(id: id, of: agency, to: "theory", version: 2, [.init("missing", "Nothing."), .init("of-use", words)])
    }

    @Test(arguments: Keeper.allCases) func `each is kept once, without whose it is`(keeper: Keeper) async throws {
        let store = try await keeper.open()
        let said = [("b", "Much.", "asha"), ("a", "Some of it.", "bryn")].map { (reaction($0, $1), AccountID($2)) }
        for (one, account) in said { try await store.write { try $0.keep(one, from: account) } }
        let other = reaction("c", "None.", of: "health")
        try await store.write { try $0.keep(other, from: "una") }
        func found(_ agency: AgencyID, _ module: LearningModuleID = "theory") async throws -> [Reaction] {
            let actor = Actor(account: "kit", agency: agency, unit: nil, roles: [.trainer])
            let reach = try Access.reach(of: actor, to: .reviewContent)
            return try await store.read { try $0.reactions(to: module, within: reach) }
        }
        #expect(try await found("police") == [said[1].0, said[0].0])
        #expect(try await found("health") == [other])
        #expect(try await found("police", "other").isEmpty)
        func has(_ account: AccountID, _ version: Int = 2) async throws -> Bool {
            try await store.read { try $0.hasReacted(account, to: "theory", version: version) }
        }
        #expect(try await has("asha"))
        #expect(try await !has("asha", 3))
        #expect(try await !has("kit"))
    }
}
