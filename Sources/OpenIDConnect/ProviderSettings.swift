/// The one identity provider of a deployment, and as whom Heed is known to it.
package struct ProviderSettings: Sendable {
    /// Letter for letter as the provider writes itself.
    package let issuer: String
    package let clientID: String
    /// Shown to the provider alone.
    let secret: String
    /// Where the provider sends browsers back to.
    package let redirect: String
    /// Where it sends them once they are signed out.
    let signedOut: String
    /// The values of `acr` that stand for a second factor.
    let secondFactors: Set<String>
    /// How old a proof of who somebody is may be when they sign in, in seconds.
    let longestProof: Int

    package init(
        issuer: String,
        clientID: String,
        secret: String,
        redirect: String,
        signedOut: String,
        secondFactors: Set<String> = [],
        longestProof: Int
    ) {
        self.issuer = issuer
        self.clientID = clientID
        self.secret = secret
        self.redirect = redirect
        self.signedOut = signedOut
        self.secondFactors = secondFactors
        self.longestProof = longestProof
    }

    /// A provider that speaks plain HTTP is one on this machine, for practice; any other is spoken to over TLS alone.
    var scheme: String { issuer.hasPrefix("http://") ? "http://" : "https://" }
}
