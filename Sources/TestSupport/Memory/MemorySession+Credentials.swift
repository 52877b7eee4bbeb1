package import Learn
package import Vocabulary

extension MemorySession: CredentialRecords {
    package func credential(_ id: RecordID) throws -> LicenceCredential? {
        state.record(id, .latest, as: LicenceCredential.self)
    }

    package func credentials(of licence: RecordID) throws -> [LicenceCredential] {
        state.latest(LicenceCredential.self).filter { $0.licence == licence }
            .sorted { ($0.issued, $0.id) < ($1.issued, $1.id) }
    }

    package func credentialCount(of agency: AgencyID) throws -> Int {
        state.latest(LicenceCredential.self).count { $0.agency == agency }
    }

    package func isTaken(_ place: StatusPlace, of agency: AgencyID) throws -> Bool {
        state.latest(LicenceCredential.self).contains { $0.agency == agency && $0.place == place }
    }

    package func revoked(in list: Int, of agency: AgencyID) throws -> [Int] {
        let given = state.latest(LicenceCredential.self).filter { $0.agency == agency && $0.place.list == list }
        return try given.filter { credential in
            let latest = try credentials(of: credential.licence).last?.id
            return try licence(credential.licence, .latest).map { credential.isRevoked(by: $0, latest: latest) } ?? true
        }
        .map(\.place.position).sorted()
    }

    package func credentialKeys() throws -> [CredentialKey] { state.credentialKeys }

    package func keep(_ key: CredentialKey) throws { state.credentialKeys.append(key) }
}
