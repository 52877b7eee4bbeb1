import Learn
import Vocabulary

extension StoreSession {
    /// Credentials of which a table says another place than they do themselves, or that they count where they do not.
    func misplacedCredentials() throws -> [RecordID] {
        try ids(of: .licenceCredential).filter { id in
            guard let credential = try credential(id), let licence = try licence(credential.licence, .latest) else {
                return true
            }
            let row = try sql.row(
                "SELECT licence, agency, list, position, is_revoked FROM licence_credential WHERE id = $1",
                [.text(id.text)]
            )
            let latest = try credentials(of: licence.id).last?.id
            return try row?.text("licence") != licence.id.text || row?.text("agency") != credential.agency.text
                || row?.integer("list") != credential.place.list
                || row?.integer("position") != credential.place.position
                || row?.integer("is_revoked") != (credential.isRevoked(by: licence, latest: latest) ? 1 : 0)
        }
    }
}
