/// What renewing or restoring a licence goes by; the panel says of each how it knows that it is met.
package enum LicenceGround: String, CaseIterable, Codable, Sendable {
    /// The hours of professional development that the programme asks for.
    case hours
    /// That its holder has done the work lately.
    case currency
    /// That a sample of the work was looked at.
    case sample
    /// That the conversation about how its holder is took place; what was said in it is not asked for.
    case welfare
}

/// How the panel knows that a ground is met.
package struct GroundSaid: Hashable, Codable, Sendable {
    package let ground: LicenceGround
    package let words: String

    package init(_ ground: LicenceGround, _ words: String) {
        self.ground = ground
        self.words = words
    }
}
