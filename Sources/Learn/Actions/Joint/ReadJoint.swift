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

    /// How many of its parts wait to be acknowledged; none for whoever does not speak for an agency.
    package func waiting(by actor: Actor) async throws -> Int {
        guard Access.allows(actor, to: .acknowledgePart) else { return 0 }
        return try await callAsFunction(by: actor).count { !$0.isAcknowledged }
    }
}
