import Access
package import Vocabulary

/// Tells those who look after what is taught what learners said of a module, where enough of them did.
package struct ReadReactions<Store: Transactions>: Sendable where Store.Session: ReactionRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(_ module: LearningModuleID, by actor: Actor) async throws -> ReactionsView {
        let reach = try Access.reach(of: actor, to: .reviewContent)
        let ground = try desk.ground
        guard ground.policy.modules.contains(where: { $0.id == module }) else { throw Refusal.notFound("module") }
        return try await desk.store.write { session in
            let found = try session.reactions(to: module, within: reach)
            var change = Change(at: ground.moment, by: actor)
            change.consult(.learning, under: "looks-after-content", detail: "reactions \(module)")
            try session.keep(change)
            return ReactionsView(found, under: ground.policy.reactions)
        }
    }
}
