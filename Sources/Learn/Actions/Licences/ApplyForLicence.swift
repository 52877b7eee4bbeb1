import Access
package import Vocabulary

/// Applies for a licence of one's own, by somebody for whom it is and who holds what is asked for before.
package struct ApplyForLicence<Store: Transactions>: Sendable
where Store.Session: QualifyingSession {
    private let desk: LearnDesk<Store>

    package init(_ desk: LearnDesk<Store>) {
        self.desk = desk
    }

    package func callAsFunction(
        _ scheme: LicenceSchemeID,
        for scopes: [LicenceScopeID],
        by actor: Actor,
        receipt: Receipt<LicenceView>? = nil
    ) async throws -> LicenceView {
        let ground = try desk.ground
        let id = desk.world.newID()
        _ = try Access.reach(of: actor, to: .applyForLicence)
        return try await desk.store.write { session in
            let open = try desk.openSchemes(for: actor, in: session, on: ground)
            guard let found = open.first(where: { $0.scheme.id == scheme }) else { throw Refusal.notFound("licence") }
            guard try !session.licenceRecords(of: actor.account).contains(where: { $0.scheme == scheme && $0.isOpen })
            else { throw Self.hasOne }
            try Self.check(scopes, found)
            let record = LicenceRecord(
                id,
                of: actor.account,
                scheme,
                for: scopes,
                at: actor.agency,
                applied: ground.moment
            )
            var change = Change(at: ground.moment, by: actor)
            change.write(record, .collect, under: "own-licence")
            change.tell(.licenceApplied, of: id)
            try session.keep(change)
            let view = try desk.view(record, in: session, on: ground, for: actor)
            if let receipt { try session.keep(receipt.kept(view, showing: []), at: ground.moment) }
            return view
        }
    }

    private static func check(_ scopes: [LicenceScopeID], _ open: OpenScheme) throws(Refusal) {
        var problems = FieldProblems()
        let known = Set(open.scheme.scopes.map(\.id))
        problems.require(
            !scopes.isEmpty && known.isSuperset(of: scopes),
            "scopes",
            "it is not said what it is to cover",
            "choose of what the scheme has"
        )
        try problems.check()
        guard open.missing.isEmpty else {
            let names = open.missing.map(\.term.title).joined(separator: ", ")
            throw Refusal(.notInThisState, "something comes before it: \(names)", remedy: "complete that first")
        }
    }

    private static var hasOne: Refusal {
        Refusal(
            .notInThisState,
            "you have one of this scheme already, or have applied for it",
            remedy: "go on with that; it can be renewed or restored"
        )
    }
}

extension LearnDesk where Store.Session: QualifyingSession {
    /// The schemes that are for somebody, and what of that which comes before they do not hold.
    func openSchemes(for actor: Actor, in session: Store.Session, on ground: Ground) throws -> [OpenScheme] {
        guard let account = try session.account(RecordID(actor.account.text)) else { throw Refusal.notFound("account") }
        let theirs = ground.policy.programmes(for: Learner(account))
        return try ground.policy.licences.compactMap { scheme in
            guard let programme = theirs.first(where: { $0.id == scheme.programme }) else { return nil }
            let before = ground.policy.programmes.filter { programme.requires.contains($0.id) }
            let missing = try before.filter {
                try !standing(of: account, in: $0, in: session, on: ground.today).isComplete
            }
            return OpenScheme(scheme: scheme, missing: missing)
        }
    }
}
