package import Access
package import Learn
package import Vocabulary

extension MemorySession: ReactionRecords {
    package func hasReacted(_ account: AccountID, to module: LearningModuleID, version: Int) throws -> Bool {
        state.reacted.contains(ReactionGiven(account: account, module: module, version: version))
    }

    package func keep(_ reaction: Reaction, from account: AccountID) throws {
        state.reacted.insert(ReactionGiven(account: account, module: reaction.module, version: reaction.version))
        state.reactions.append(reaction)
    }

    package func reactions(to module: LearningModuleID, within reach: Reach) throws -> [Reaction] {
        guard !reach.isOnlyInvolvement, reach.unit == nil else { return [] }
        return state.reactions.filter { $0.agency == reach.agency && $0.module == module }.sorted { $0.id < $1.id }
    }
}

/// That somebody has said something of a version of a module.
struct ReactionGiven: Hashable, Sendable {
    let account: AccountID
    let module: LearningModuleID
    let version: Int
}
