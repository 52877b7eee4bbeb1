package import Access
import Crypto
import Foundation
package import Vocabulary

/// An identity provider that speaks OpenID Connect, by the code flow with PKCE (RFC 6749 section 4.1, RFC 7636).
package struct LiveProvider: IdentityProvider {
    private let settings: ProviderSettings
    private let requests: any ProviderRequests
    private let memory: ProviderMemory
    private let world: any Surroundings

    package init(_ settings: ProviderSettings, asking requests: any ProviderRequests, world: any Surroundings) {
        self.settings = settings
        self.requests = requests
        self.world = world
        memory = ProviderMemory(settings, requests, world: world)
    }

    package func address(of question: ProviderQuestion) async throws(ProviderTrouble) -> String {
        let document = try await heard { () throws(ProviderUnheard) in try await memory.said() }
        let fields: [(String, String)] =
            [
                ("response_type", "code"), ("client_id", settings.clientID), ("redirect_uri", settings.redirect),
                ("scope", "openid"), ("state", question.state), ("nonce", question.nonce),
                ("code_challenge", Self.challenge(question.verifier)), ("code_challenge_method", "S256"),
                ("max_age", String(question.isAfresh ? Self.secondsAfresh : settings.longestProof)),
            ] + (question.isAfresh ? [("prompt", "login")] : [])
            + (settings.secondFactors.isEmpty
                ? [] : [("acr_values", settings.secondFactors.sorted().joined(separator: " "))])
        return document.authorization.adding(FormText.text(fields))
    }

    /// How long a proof that is asked for anew may take to come back, once it was given.
    ///
    /// At 0 some providers ask again each time they have been answered. Asked for an age, a provider says when the proof was
    /// (OpenID Connect Core 1.0 section 3.1.2.1).
    private static let secondsAfresh = 60

    package func identity(
        from answer: ProviderAnswer,
        to question: ProviderQuestion
    ) async throws(ProviderTrouble) -> ProviderIdentity {
        let document = try await heard { () throws(ProviderUnheard) in try await memory.said() }
        // Which provider answers is looked at before anything else of the answer is (RFC 9207 section 2.4).
        guard answer.issuer == settings.issuer || (answer.issuer == nil && !document.saysIssuer) else {
            throw ProviderTrouble(.notTrusted, "answer-iss")
        }
        if let error = answer.error { throw Self.trouble(error) }
        guard let code = answer.code, (1...4_096).contains(code.utf8.count) else {
            throw ProviderTrouble(.notTrusted, "answer-code")
        }
        return try await heard { () throws(ProviderUnheard) in
            let token = try await token(for: code, question, document)
            let keys = try await memory.keys(for: token).fitting(token.algorithm, named: token.key)
            do throws(ProviderFault) {
                guard !keys.isEmpty else { throw ProviderFault("token-key") }
                let rules = IDTokenRules(settings: settings, question: question, now: world.now)
                return try rules.identity(try token.claims(signedBy: keys))
            } catch {
                throw .fault(error)
            }
        }
    }

    package func signOutAddress() async throws(ProviderTrouble) -> String? {
        let document = try await heard { () throws(ProviderUnheard) in try await memory.said() }
        let fields = [("client_id", settings.clientID), ("post_logout_redirect_uri", settings.signedOut)]
        return document.signOut?.adding(FormText.text(fields))
    }

    /// The ID token that a code is turned in for; the other tokens that come with it are not looked at.
    private func token(
        for code: String,
        _ question: ProviderQuestion,
        _ document: ProviderDocument
    ) async throws(ProviderUnheard) -> IDToken {
        var fields = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", settings.redirect),
            ("code_verifier", question.verifier),
        ]
        var authorization: String?
        if document.wantsSecretInForm {
            fields += [("client_id", settings.clientID), ("client_secret", settings.secret)]
        } else {
            let pair = FormText.escaped(settings.clientID) + ":" + FormText.escaped(settings.secret)
            authorization = "Basic " + Data(pair.utf8).base64EncodedString()
        }
        let form = FormText.text(fields)
        guard let reply = await requests.post(form, to: document.token, authorization: authorization) else {
            throw .silent("token")
        }
        do throws(ProviderFault) {
            guard reply.status == 200 else { throw ProviderFault("token-status") }
            return try IDToken(try TokenReply(reply.body).idToken)
        } catch {
            throw .fault(error)
        }
    }

    private func heard<Answer>(
        _ work: () async throws(ProviderUnheard) -> Answer
    ) async throws(ProviderTrouble) -> Answer {
        do throws(ProviderUnheard) {
            return try await work()
        } catch {
            switch error {
            case .silent(let what): throw ProviderTrouble(.unreachable, what)
            case .fault(let fault): throw ProviderTrouble(.notTrusted, fault.finding)
            }
        }
    }

    /// What a provider answers in place of a code (RFC 6749 section 4.1.2.1); its own words are shown to nobody.
    private static func trouble(_ error: String) -> ProviderTrouble {
        switch error {
        case "access_denied", "login_required", "interaction_required", "consent_required":
            ProviderTrouble(.declined, error)
        case "temporarily_unavailable", "server_error": ProviderTrouble(.unreachable, error)
        default: ProviderTrouble(.notTrusted, "answer-error")
        }
    }

    private static func challenge(_ verifier: String) -> String {
        Base64URLText.text(Data(SHA256.hash(data: Data(verifier.utf8))))
    }
}

/// What comes for a code (OpenID Connect Core 1.0 section 3.1.3.3).
private struct TokenReply {
    let idToken: String

    init(_ bytes: [UInt8]) throws(ProviderFault) {
        do {
            idToken = try JSONDecoder.ofProvider.decode(Said.self, from: Data(bytes)).idToken
        } catch {
            throw ProviderFault("token-reply")
        }
    }

    private struct Said: Decodable {
        let idToken: String
    }
}
