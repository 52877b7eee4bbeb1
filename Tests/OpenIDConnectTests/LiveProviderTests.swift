import Access
import Crypto
import Foundation
import Synchronization
import TestSupport
import Testing
import Vocabulary

@testable import OpenIDConnect

/// A provider that signs what it is told to, and what is believed of it.
struct LiveProviderTests {
    private let world = FixedSurroundings()
    private let key = P256.Signing.PrivateKey()
    private let question = ProviderQuestion(
        state: "s",
        nonce: "nonce of owls",
        verifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
        asked: .noon,
        isAfresh: false
    )
    private let settings = ProviderSettings(
        issuer: "https://id.force.example",
        clientID: "heed",
        secret: "secret of owls",
        redirect: "https://heed.force.example/back",
        signedOut: "https://heed.force.example/sign-in",
        secondFactors: ["urn:force:two"],
        longestProof: 43_200
    )

    private func provider(_ said: Said) -> LiveProvider { LiveProvider(settings, asking: said, world: world) }

    private func claims(_ changes: [String: Any] = [:]) -> [String: Any] {
        let now = Instant.noon.seconds
        let right: [String: Any] = [
            "iss": "https://id.force.example", "sub": "asha", "aud": "heed", "exp": now + 300, "iat": now,
            "nonce": "nonce of owls",
        ]
        return right.merging(changes) { $1 }
    }

    private func part(_ said: [String: Any]) throws -> String {
        Base64URLText.text(try JSONSerialization.data(withJSONObject: said, options: .sortedKeys))
    }

    private func token(
        _ header: [String: Any] = ["alg": "ES256", "kid": "one"],
        _ said: [String: Any]? = nil,
        by key: P256.Signing.PrivateKey? = nil
    ) throws -> String {
        let signed = try part(header) + "." + part(said ?? claims())
        let signature = try (key ?? self.key).signature(for: Data(signed.utf8)).rawRepresentation
        return signed + "." + Base64URLText.text(signature)
    }

    private var publicKey: [String: String] {
        let raw = key.publicKey.rawRepresentation
        return [
            "kty": "EC", "crv": "P-256", "kid": "one", "use": "sig", "x": Base64URLText.text(raw.prefix(32)),
            "y": Base64URLText.text(raw.suffix(32)),
        ]
    }

    private func finding(_ said: Said, issuer: String? = nil) async -> String? {
        await trouble(provider(said), ProviderAnswer(state: "s", code: "c", issuer: issuer, error: nil))?.finding
    }

    private func trouble(_ provider: LiveProvider, _ answer: ProviderAnswer) async -> ProviderTrouble? {
        do throws(ProviderTrouble) {
            _ = try await provider.identity(from: answer, to: question)
            return nil
        } catch {
            return error
        }
    }

    @Test func `the address has what the standard asks for, and the challenge and not the verifier`() async throws {
        let address = try await provider(Said(token: "", keys: [])).address(of: question)
        #expect(address.hasPrefix("https://id.force.example/authorize?response_type=code&client_id=heed&"))
        #expect(
            address.contains("&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256")
        )
        #expect(!address.contains(question.verifier) && !address.contains("secret"))
        #expect(address.contains("&max_age=43200&acr_values=urn%3Aforce%3Atwo") && !address.contains("prompt"))
        let again = ProviderQuestion(state: "s", nonce: "n", verifier: "v", asked: .noon, isAfresh: true)
        let proof = try await provider(Said(token: "", keys: [])).address(of: again)
        #expect(proof.contains("&max_age=60&prompt=login"))
    }

    @Test func `a token that the provider signed is believed`() async throws {
        #expect(await finding(Said(token: try token(), keys: [publicKey])) == nil)
        #expect(await finding(Said(token: try token(["alg": "ES256"]), keys: [publicKey])) == nil)
    }

    @Test func `none, a shared key, another's signature and another's name for a key are not`() async throws {
        let unsigned = try part(["alg": "none"]) + "." + part(claims()) + "."
        #expect(await finding(Said(token: unsigned, keys: [publicKey])) == "token-alg")
        #expect(
            await finding(Said(token: try token(["alg": "HS256", "kid": "one"]), keys: [publicKey])) == "token-alg"
        )
        #expect(
            await finding(Said(token: try token(["alg": "RS256", "kid": "one"]), keys: [publicKey])) == "token-key"
        )
        #expect(
            await finding(Said(token: try token(["alg": "ES256", "kid": "two"]), keys: [publicKey])) == "token-key"
        )
        let other = try token(by: P256.Signing.PrivateKey())
        #expect(await finding(Said(token: other, keys: [publicKey])) == "token-signature")
        #expect(await finding(Said(token: try token(), keys: [publicKey, publicKey])) == "token-key")
        let signed = try token()
        let changed = try part(claims(["sub": "ben"]))
        let parts = signed.split(separator: ".").map(String.init)
        #expect(
            await finding(Said(token: [parts[0], changed, parts[2]].joined(separator: "."), keys: [publicKey]))
                == "token-signature"
        )
        let encrypting = publicKey.merging(["use": "enc"]) { $1 }
        #expect(await finding(Said(token: try token(), keys: [encrypting])) == "token-key")
    }

    @Test func `a key that cannot be read leaves the others good`() async throws {
        let broken = [["kty": "EC", "kid": "two"], ["kid": "three"], ["kty": "oct", "k": "b3dscw", "kid": "four"]]
        #expect(await finding(Said(token: try token(), keys: broken + [publicKey])) == nil)
    }

    @Test func `keys are fetched anew for a name that nobody knows, once a minute and not more`() async throws {
        let said = Said(token: try token(["alg": "ES256", "kid": "two"]), keys: [publicKey])
        let provider = provider(said)
        let answer = ProviderAnswer(state: "s", code: "c", issuer: nil, error: nil)
        for _ in 1...2 { #expect(await trouble(provider, answer)?.finding == "token-key") }
        #expect(said.looks.count == 1)
        world.pass(seconds: 60)
        for _ in 1...2 { #expect(await trouble(provider, answer)?.finding != nil) }
        #expect(said.looks.count == 2)
    }

    @Test func `a document of another, without PKCE or code, or that leads elsewhere is not believed`() async throws {
        let signed = try token()
        func finding(_ change: [String: any Sendable]) async -> String? {
            await self.finding(Said(token: signed, keys: [publicKey], change: change))
        }
        #expect(await finding([:]) == nil)
        #expect(await finding(["issuer": "https://id.force.example/"]) == "discovery-issuer")
        #expect(await finding(["code_challenge_methods_supported": ["plain"]]) == "discovery-pkce")
        #expect(await finding(["response_types_supported": ["token"]]) == "discovery-code")
        #expect(await finding(["token_endpoint": "http://id.force.example/token"]) == "discovery-address")
        #expect(await finding(["jwks_uri": "https://id.force.example/keys#a"]) == "discovery-address")
        #expect(await finding(["id_token_signing_alg_values_supported": ["none", "HS256"]]) == "discovery-alg")
        #expect(await finding(["token_endpoint_auth_methods_supported": ["none"]]) == "discovery-secret")
        #expect(await finding(["token_endpoint": 7]) == "discovery")
    }

    @Test func `a provider that declines, is out of order or is silent is told apart`() async throws {
        let said = Said(token: try token(), keys: [publicKey])
        func kind(_ error: String) async -> ProviderTrouble? {
            await trouble(provider(said), ProviderAnswer(state: "s", code: nil, issuer: nil, error: error))
        }
        #expect(await kind("access_denied") == ProviderTrouble(.declined, "access_denied"))
        #expect(await kind("temporarily_unavailable")?.kind == .unreachable)
        #expect(await kind("<script>") == ProviderTrouble(.notTrusted, "answer-error"))
        let silent = await #expect(throws: ProviderTrouble.self) {
            _ = try await LiveProvider(settings, asking: Silence(), world: world).address(of: question)
        }
        #expect(silent == ProviderTrouble(.unreachable, "discovery"))
    }

    @Test func `nothing of a question, an answer or a reply is printed`() {
        let answer = ProviderAnswer(state: "canary", code: "canary", issuer: "canary", error: nil)
        let reply = ProviderReply(status: 200, body: Array("canary".utf8))
        #expect(!"\(answer) \(reply)".contains("canary"))
        #expect(!String(reflecting: question).contains(question.verifier))
    }

    @Test func `claims are looked at after the signature`() async throws {
        let other = try token(["alg": "ES256", "kid": "one"], claims(["nonce": "nonce of cats"]))
        #expect(await finding(Said(token: other, keys: [publicKey])) == "nonce")
    }

    @Test func `who answers is said where the provider says that it says so`() async throws {
        let said = Said(token: try token(), keys: [publicKey], saysIssuer: true)
        #expect(await finding(said) == "answer-iss")
        #expect(await finding(said, issuer: "https://elsewhere.example") == "answer-iss")
        #expect(await finding(said, issuer: "https://id.force.example") == nil)
    }
}

/// What a provider replies.
private struct Said: ProviderRequests {
    let token: String
    let keys: [[String: String]]
    var saysIssuer = false
    /// What its document says otherwise than it should.
    var change: [String: any Sendable] = [:]
    /// Each time that somebody looked at its keys.
    let looks = Looks()

    func fetch(_ address: String) async -> ProviderReply? {
        if address.hasSuffix("/keys") {
            looks.add()
            return reply(["keys": keys])
        }
        let base = "https://id.force.example"
        let document: [String: Any] = [
            "issuer": base, "authorization_endpoint": base + "/authorize", "token_endpoint": base + "/token",
            "jwks_uri": base + "/keys", "response_types_supported": ["code"],
            "id_token_signing_alg_values_supported": ["ES256"],
            "authorization_response_iss_parameter_supported": saysIssuer,
        ]
        return reply(document.merging(change) { $1 })
    }

    func post(_ form: String, to address: String, authorization: String?) async -> ProviderReply? {
        reply(["id_token": token])
    }

    private func reply(_ said: [String: Any]) -> ProviderReply? {
        do {
            return ProviderReply(status: 200, body: Array(try JSONSerialization.data(withJSONObject: said)))
        } catch {
            return nil
        }
    }
}

/// Counts.
private final class Looks: Sendable {
    private let seen = Mutex(0)

    var count: Int { seen.withLock { $0 } }

    func add() { seen.withLock { $0 += 1 } }
}

/// A provider that answers nothing.
private struct Silence: ProviderRequests {
    func fetch(_ address: String) async -> ProviderReply? { nil }
    func post(_ form: String, to address: String, authorization: String?) async -> ProviderReply? { nil }
}
