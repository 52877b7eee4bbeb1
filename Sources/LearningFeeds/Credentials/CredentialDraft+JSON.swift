import Crypto
import Learn
import Notation
import Vocabulary

/// Who speaks in a credential.
struct Issuer {
    let names: IssuerNames
    let title: String
}

extension CredentialDraft {
    /// The credential as Open Badges 3.0 has it, with the claims by which a JSON Web Token says the same (section 8.2).
    func json(by issuer: Issuer) -> JSONValue {
        let until = LocalTime.instant(on: terms.expires.adding(days: 1), minuteOfDay: 0)
        let profile = JSONValue.map([
            ("id", .text(issuer.names.id)), ("type", .list([.text("Profile")])), ("name", .text(issuer.title)),
            ("url", .text(issuer.names.base)),
        ])
        return .map([
            ("@context", .list(Self.contexts.map { .text($0) })),
            ("id", .text(urn(id))),
            ("type", .list([.text("VerifiableCredential"), .text("OpenBadgeCredential")])),
            ("name", .text(scheme.term.title)),
            ("issuer", profile),
            ("validFrom", .text(issued.text)),
            ("validUntil", .text(until.text)),
            ("credentialSubject", subject(by: issuer)),
            ("credentialStatus", status(issuer.names)),
            ("iss", .text(issuer.names.id)),
            ("sub", .text(urn(subject))),
            ("jti", .text(urn(id))),
            ("nbf", .integer(issued.seconds)),
            ("exp", .integer(until.seconds)),
        ])
    }

    private static let contexts = [
        "https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ]

    /// The holder by an id of this credential alone, and by what comes of their name with the salt: whoever is told the name can
    /// see that it is theirs, and nobody reads it.
    private func subject(by issuer: Issuer) -> JSONValue {
        let hash = SHA256.hash(data: Array((name + salt).utf8)).map { $0.hex }.joined()
        let identity = JSONValue.map([
            ("type", .text("IdentityObject")), ("hashed", .bool(true)), ("identityHash", .text("sha256$" + hash)),
            ("identityType", .text("name")), ("salt", .text(salt)),
        ])
        return .map([
            ("id", .text(urn(subject))),
            ("type", .list([.text("AchievementSubject")])),
            ("identifier", .list([identity])),
            ("achievement", achievement(by: issuer)),
        ])
    }

    private func achievement(by issuer: Issuer) -> JSONValue {
        let scopes = terms.scopes.map { id in scheme.scopes.first { $0.id == id }?.title ?? id.text }
        let covers = "It covers: \(scopes.joined(separator: ", "))."
        let conditions = "It is held under conditions; its holder, or the agency that awarded it, says which."
        return .map([
            ("id", .text("urn:heed:licence:\(terms.scheme)")),
            ("type", .list([.text("Achievement")])),
            ("achievementType", .text("License")),
            ("name", .text(scheme.term.title)),
            ("description", .text(scheme.term.meaning)),
            ("specialization", .text(scopes.joined(separator: ", "))),
            ("tag", .list(terms.scopes.map { .text($0.text) })),
            (
                "criteria",
                .map([
                    ("narrative", .text(([covers] + (terms.isConditional ? [conditions] : [])).joined(separator: " ")))
                ])
            ),
        ])
    }

    private func status(_ names: IssuerNames) -> JSONValue {
        let list = names.list(place.list)
        return .map([
            ("id", .text("\(list)#\(place.position)")), ("type", .text("BitstringStatusListEntry")),
            ("statusPurpose", .text("revocation")), ("statusListIndex", .text(String(place.position))),
            ("statusListCredential", .text(list)),
        ])
    }

    private func urn(_ id: RecordID) -> String { "urn:uuid:\(id.text)" }
}

extension UInt8 {
    fileprivate var hex: String { (self < 16 ? "0" : "") + String(self, radix: 16) }
}
