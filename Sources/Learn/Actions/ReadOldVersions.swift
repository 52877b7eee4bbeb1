package import Access
package import Vocabulary

/// Shows who was trained on an older version of a module, for those who answer for what people can do.
package struct ReadOldVersions<Store: Transactions>: Sendable where Store.Session: VersionRecords & AccountRecords {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ id: LearningModuleID,
        _ page: PageRequest,
        by actor: Actor
    ) async throws -> OldVersions {
        let reach = try Access.reach(of: actor, to: .readOldVersions)
        let ground = try desk.ground
        guard let module = ground.policy.modules.first(where: { $0.id == id }) else { throw Refusal.notFound("module") }
        var change = Change(at: ground.moment, by: actor)
        change.consult(.learning, under: "same-agency", detail: "who did which version of \(id)")
        let entry = change
        return try await desk.store.write { session in
            try session.keep(entry)
            let versions = try session.versionsHeld(of: id, module.pass, reach)
            let holders = try session.holders(of: id, before: module.version, module.pass, reach, page)
            return OldVersions(
                module: module,
                versions: versions.map { HeldVersion($0.version, holders: $0.holders, of: module) },
                holders: try holders.map { holder in
                    (holder, try session.account(RecordID(holder.account.text)))
                }
            )
        }
    }
}

/// Which versions of a module people of an agency hold, and who holds an older one.
package struct OldVersions: Sendable {
    package let module: LearningModule
    package let versions: [HeldVersion]
    package let holders: Page<(holder: VersionHolder, account: Account?)>
}
