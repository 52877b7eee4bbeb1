package import Identity
package import Learn
package import Notation
package import Vocabulary

/// Where licences are written as Open Badges 3.0 and signed, and where it is told by which keys and which count no longer.
package struct CredentialOffice: CredentialWriting {
    /// The title of an agency on a day; nil for what is none.
    package typealias Title = @Sendable (AgencyID, Instant) -> String?

    let base: String
    let title: Title
    private let sealing: SealingKey

    /// - Parameters:
    ///   - base: The address that others know the service by, without a stroke at its end.
    ///   - sealing: Opens what signs.
    ///   - title: What agencies are called.
    package init(below base: String, sealing: SealingKey, title: @escaping Title) {
        self.base = base
        self.sealing = sealing
        self.title = title
    }

    package func newKey(_ id: RecordID, at moment: Instant) throws -> CredentialKey {
        let key = try SigningKey(newFor: id, sealedBy: sealing)
        return CredentialKey(id, verifying: key.verifying, sealed: key.sealed, since: moment)
    }

    package func signed(_ draft: CredentialDraft, with key: CredentialKey) throws -> String {
        let issuer = Issuer(names: names(draft.agency), title: title(draft.agency, draft.issued) ?? draft.agency.text)
        return try token(draft.json(by: issuer), of: draft.agency, by: key)
    }

    /// The list of those that count no longer, as it stands at a moment.
    package func list(
        _ number: Int,
        of agency: AgencyID,
        revoking positions: [Int],
        by key: CredentialKey,
        at moment: Instant
    ) throws -> String {
        let list = StatusList(names: names(agency), number: number, revoked: positions)
        return try token(list.json(at: moment), of: agency, by: key)
    }

    /// The issuer's DID document: every key that signed, the first of them the one that signs now.
    package func document(of agency: AgencyID, _ keys: [CredentialKey]) -> JSONValue {
        IssuerDocument(names: names(agency), keys: keys).json
    }

    /// The same keys as a set of JSON Web Keys (RFC 7517).
    package func keySet(of agency: AgencyID, _ keys: [CredentialKey]) -> JSONValue {
        IssuerDocument(names: names(agency), keys: keys).keySet
    }

    /// - Throws: `Refusal` where no agency of the policy is called so.
    package func known(_ agency: String, at moment: Instant) throws(Refusal) -> AgencyID {
        let id = AgencyID(agency)
        guard title(id, moment) != nil else { throw .notFound("issuer") }
        return id
    }

    func names(_ agency: AgencyID) -> IssuerNames { IssuerNames(below: base, agency) }

    /// A JSON Web Signature in its compact form (RFC 7515), with the key that it names.
    private func token(_ payload: JSONValue, of agency: AgencyID, by key: CredentialKey) throws -> String {
        let header = JSONValue.map([
            ("alg", .text("EdDSA")), ("kid", .text(names(agency).key(key.id))), ("typ", .text("JWT")),
        ])
        let parts = [header, payload].map { Base64URL.text(Array(JSONText($0).compact.utf8)) }
        let said = parts.joined(separator: ".")
        let signature = try SigningKey.sign(Array(said.utf8), by: key.sealed, of: key.id, sealing)
        return said + "." + Base64URL.text(signature)
    }
}
