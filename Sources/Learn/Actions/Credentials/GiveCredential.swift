import Access
package import Vocabulary

/// Gives somebody their licence to take along; another is signed only where the last one does not say how it stands.
package struct GiveCredential<Store: Transactions>: Sendable
where Store.Session: QualifyingSession & CredentialRecords {
    private let desk: LearnDesk<Store>
    private let writer: any CredentialWriting

    package init(_ desk: LearnDesk<Store>, by writer: any CredentialWriting) {
        self.desk = desk
        self.writer = writer
    }

    /// Its holder alone takes it along; for everybody else there is none.
    package func callAsFunction(_ licence: RecordID, by actor: Actor) async throws -> GivenCredential {
        _ = try Access.reach(of: actor, to: .applyForLicence)
        return try await given(licence, by: actor) { _, record in
            guard record?.holder == actor.account else { throw Refusal.notFound("licence") }
            return "own-licence"
        }
    }

    /// For those who run commands on the machine and hand it to its holder.
    package func handedOver(_ licence: RecordID, by actor: Actor) async throws -> GivenCredential {
        try await given(licence, by: actor) { session, _ in
            try LearnDesk<Store>.load(licence, in: session, by: actor).rule
        }
    }

    private func given(
        _ id: RecordID,
        by actor: Actor,
        under rule: @escaping @Sendable (Store.Session, LicenceRecord?) throws -> String
    ) async throws -> GivenCredential {
        let ground = try desk.ground
        let names = Names(credential: desk.world.newID(), subject: desk.world.newID(), salt: desk.world.newID())
        let keyID = desk.world.newID()
        return try await desk.store.write { session in
            let found = try session.licence(id, .latest)
            let rule = try rule(session, found)
            guard let licence = found, let holder = try session.account(RecordID(licence.holder.text)) else {
                throw Refusal.notFound("licence")
            }
            guard let scheme = ground.policy.licence(licence.scheme), licence.isCurrent(on: ground.today),
                let terms = CredentialTerms(licence, of: holder)
            else { throw Self.notInForce }
            let key = try session.credentialKeys().last ?? newKey(keyID, in: session, at: ground.moment)
            var change = Change(at: ground.moment, by: actor)
            if let last = try session.credentials(of: id).last, last.says(terms, of: licence), last.key == key.id {
                change.consult(.record(.licenceCredential, last.id), under: rule)
                try session.keep(change)
                return GivenCredential(credential: last, scheme: scheme)
            }
            let draft = CredentialDraft(
                names.credential,
                of: names.subject,
                named: holder.name,
                salt: names.salt.text,
                at: licence.agency,
                scheme,
                terms,
                in: try Self.place(of: names.credential, for: licence.agency, in: session),
                issued: ground.moment
            )
            let signed = try writer.signed(draft, with: key)
            let credential = LicenceCredential(draft, of: licence, by: key.id, signed: signed)
            change.write(credential, .collect, under: rule)
            change.tell(.licenceCredentialGiven, of: id)
            try session.keep(change)
            return GivenCredential(credential: credential, scheme: scheme)
        }
    }

    private func newKey(_ id: RecordID, in session: Store.Session, at moment: Instant) throws -> CredentialKey {
        let key = try writer.newKey(id, at: moment)
        try session.keep(key)
        return key
    }

    private static func place(
        of id: RecordID,
        for agency: AgencyID,
        in session: Store.Session
    ) throws -> StatusPlace {
        let list = try session.credentialCount(of: agency) / StatusPlace.most
        var attempt = 0
        while true {
            let place = StatusPlace(in: list, of: id, attempt: attempt)
            guard try session.isTaken(place, of: agency) else { return place }
            attempt += 1
        }
    }

    /// What nobody can guess, of one credential.
    private struct Names: Sendable {
        let credential: RecordID
        let subject: RecordID
        let salt: RecordID
    }

    private static var notInForce: Refusal {
        Refusal(
            .notInThisState,
            "this licence is not in force",
            remedy: "it can be taken along from the day on which it is awarded or restored"
        )
    }
}

/// A credential with the terms under which its licence is held, to show it by.
package struct GivenCredential: Sendable {
    package let credential: LicenceCredential
    package let scheme: LicenceScheme
}

extension LicenceCredential {
    /// Whether it still counts, and says how the licence stands now.
    fileprivate func says(_ terms: CredentialTerms, of licence: LicenceRecord) -> Bool {
        self.terms == terms && !isRevoked(by: licence, latest: id)
    }
}
