import Access
import Vocabulary

/// Whether what an ID token says answers what was asked, and whom it names (OpenID Connect Core 1.0 section 3.1.3.7).
struct IDTokenRules: Sendable {
    let settings: ProviderSettings
    let question: ProviderQuestion
    let now: Instant

    /// How far the clocks of both sides may be apart, in seconds.
    static let skew = 60

    /// - Throws: `ProviderFault`, which names the first claim that is not right.
    func identity(_ claims: IDTokenClaims) throws(ProviderFault) -> ProviderIdentity {
        guard claims.iss == settings.issuer else { throw ProviderFault("iss") }
        guard claims.aud.names.contains(settings.clientID) else { throw ProviderFault("aud") }
        guard claims.azp == settings.clientID || (claims.azp == nil && claims.aud.names.count == 1) else {
            throw ProviderFault("azp")
        }
        guard claims.nonce == question.nonce else { throw ProviderFault("nonce") }
        try checkTimes(claims)
        guard let subject = ProviderSubject(issuer: claims.iss, subject: claims.sub) else { throw ProviderFault("sub") }
        return ProviderIdentity(
            subject: subject,
            provenAt: claims.authTime.map { Instant(seconds: $0.seconds) },
            hasSecondFactor: hasSecondFactor(claims)
        )
    }

    private func checkTimes(_ claims: IDTokenClaims) throws(ProviderFault) {
        let (earliest, latest) = (question.asked.seconds - Self.skew, now.seconds + Self.skew)
        guard claims.exp.seconds > now.seconds - Self.skew else { throw ProviderFault("exp") }
        // What was made before it was asked for answers something else.
        guard (earliest...latest).contains(claims.iat.seconds) else { throw ProviderFault("iat") }
        guard (claims.nbf?.seconds ?? 0) <= latest else { throw ProviderFault("nbf") }
        guard let proven = claims.authTime?.seconds else {
            if question.isAfresh { throw ProviderFault("auth_time") }
            return
        }
        let oldest = question.isAfresh ? earliest : earliest - settings.longestProof
        guard (oldest...latest).contains(proven) else { throw ProviderFault("auth_time") }
    }

    /// The provider says so in words of its own that were agreed on (`acr`), or in those of RFC 8176 (`amr`): more than one
    /// factor, or something known together with something held.
    private func hasSecondFactor(_ claims: IDTokenClaims) -> Bool {
        if let acr = claims.acr, settings.secondFactors.contains(acr) { return true }
        let methods = Set(claims.amr ?? [])
        return methods.contains("mfa")
            || (!methods.isDisjoint(with: Self.known) && !methods.isDisjoint(with: Self.held))
    }

    private static let known: Set = ["pwd", "pin", "kba"]
    private static let held: Set = ["otp", "hwk", "swk", "sc"]
}
