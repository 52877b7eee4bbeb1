import Access
package import Vocabulary

/// Shows an agency its parts of joint programmes, and whether it acknowledged each as it is in force today.
package struct ReadJoint<Store: Transactions>: Sendable where Store.Session: AcknowledgementRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    /// It is about agencies and shows nobody, so that nothing is journalled.
    package func callAsFunction(by actor: Actor) async throws -> [JointStanding] {
        let ground = try desk.ground
        let reach = try Access.reach(of: actor, to: .acknowledgePart)
        return try await desk.store.read { session in
            try desk.joint(for: reach.agency, in: session, on: ground).filter { $0.part.agency == reach.agency }
        }
    }

    /// How agencies stand with their parts: to those who read coverage all that their agency sees, to others its own.
    ///
    /// How the people of an agency come to its part, and who said so, is for those who speak for it.
    package func seen(by actor: Actor) async throws -> [SeenPart] {
        let ground = try desk.ground
        let speaks = Access.allows(actor, to: .acknowledgePart)
        let readsAll = Access.allows(actor, to: .readCoverage)
        let reach = try Access.reach(of: actor, to: readsAll ? .readCoverage : .acknowledgePart)
        return try await desk.store.read { session in
            try desk.joint(for: reach.agency, in: session, on: ground)
                .map { SeenPart($0, isOwn: speaks && $0.part.agency == reach.agency) }
                .filter { $0.isOwn || readsAll }
        }
    }

    /// How many of its parts wait to be acknowledged; none for whoever does not speak for an agency.
    package func waiting(by actor: Actor) async throws -> Int {
        guard Access.allows(actor, to: .acknowledgePart) else { return 0 }
        return try await callAsFunction(by: actor).count { !$0.isAcknowledged }
    }
}
