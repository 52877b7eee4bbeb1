import Access
import ArgumentParser
import Delivery
import Foundation
import Notation
import OpenIDConnect
import Vocabulary
import WebSupport
import Website

/// The identity provider of the organisation, where people sign in through one.
struct ProviderOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Sign people in through this provider of OpenID Connect.", valueName: "url"))
    var oidcIssuer: String?

    @Option(help: ArgumentHelp("As which client the provider knows this service.", valueName: "id"))
    var oidcClient: String?

    @Option(help: ArgumentHelp("A file whose first line is the secret of that client.", valueName: "file"))
    var oidcClientSecretFile: String?

    @Option(help: ArgumentHelp("The name of the organisation on the sign-in page.", valueName: "name"))
    var oidcName = "your organisation"

    @Flag(help: "Let nobody sign in by a name and a password of Heed.")
    var oidcOnly = false

    @Option(help: "Who asks for a second factor: provider, or heed where the provider names none.")
    var oidcSecondFactor: SecondFactor = .heed

    @Option(help: ArgumentHelp("A value of acr that stands for a second factor; may be repeated.", valueName: "acr"))
    var oidcAcr: [String] = []

    @Option(
        help: ArgumentHelp("The provider may be reached here though it is in our own network.", valueName: "host:port")
    )
    var oidcPlace: [String] = []

    @Option(help: ArgumentHelp("Trust these authorities for the provider's certificate alone.", valueName: "pem-file"))
    var oidcTrust: String?

    enum SecondFactor: String, CaseIterable, ExpressibleByArgument {
        case provider, heed
    }

    func validate() throws {
        guard let oidcIssuer else {
            guard oidcClient == nil, oidcClientSecretFile == nil, !oidcOnly else {
                throw ValidationError("to sign in through a provider, give --oidc-issuer too")
            }
            return
        }
        guard oidcClient != nil, oidcClientSecretFile != nil else {
            throw ValidationError("a provider needs --oidc-client and --oidc-client-secret-file")
        }
        guard let address = Self.address(oidcIssuer), !oidcIssuer.contains("?") else {
            throw ValidationError("--oidc-issuer is an address such as https://id.force.example")
        }
        let isHere = Transport(listeningAt: address.hostText, hasTLS: false, isBehindProxy: false) == .loopback
        guard address.scheme == .https || isHere else {
            throw ValidationError("--oidc-issuer begins with https; plain http is for a provider on this machine alone")
        }
    }

    var isGiven: Bool { oidcIssuer != nil }

    /// Nil where nobody signs in through a provider.
    ///
    /// - Throws: `BadInput` where the secret cannot be read.
    func offer(below base: String, world: any Surroundings) throws -> ProviderOffer? {
        guard let oidcIssuer, let oidcClient, let address = Self.address(oidcIssuer) else { return nil }
        let settings = ProviderSettings(
            issuer: oidcIssuer,
            clientID: oidcClient,
            secret: try secret(),
            redirect: base + ProviderRoutes.back,
            signedOut: base + HeedWebsite.signIn.text,
            secondFactors: Set(oidcAcr),
            longestProof: AccountSession.secondsAltogether
        )
        let letterbox = Letterbox(
            rule: AddressRule(practicePlaces: Set(oidcPlace + [address.place])),
            names: SystemHostNames(),
            trust: oidcTrust.map(CertificateTrust.file) ?? .system,
            limits: PostLimits(connecting: 5, whole: 10),
            world: world
        )
        return ProviderOffer(
            name: oidcName,
            isOnly: oidcOnly,
            asksCode: oidcSecondFactor == .heed,
            provider: LiveProvider(settings, asking: LetterboxRequests(letterbox), world: world)
        )
    }

    private func secret() throws -> String {
        let read = oidcClientSecretFile.flatMap { FileManager.default.contents(atPath: $0) }
        let line = read.flatMap { String(decoding: $0, as: UTF8.self).split(whereSeparator: \.isNewline).first }
        guard let line, (1...1_024).contains(line.utf8.count) else {
            throw BadInput(
                Source(name: "--oidc-client-secret-file"),
                line: nil,
                "has no secret in its first line",
                remedy: "write what the provider gave for this client into it, and let nobody else read it"
            )
        }
        return String(line)
    }

    private static func address(_ text: String) -> PostAddress? {
        do {
            return try PostAddress(text: text)
        } catch {
            return nil
        }
    }
}
