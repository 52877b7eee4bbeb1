import Vocabulary

extension Aftermath {
    /// In the last days partners raise what worries them; each text is told once, by somebody of its agency.
    mutating func raise() {
        for (number, text) in thoughts.raised.enumerated() {
            var chance = Chance(seed: seed, for: "raised \(number)")
            guard let concern = DemoConcern(text),
                let partner = chance.one(of: world.staff.filter { $0.agency == concern.agency })
            else { continue }
            let at = end.adding(hours: -chance.within(6...90))
            _ = happen(at, partner.signIn, .raise(concern))
        }
    }
}

extension DemoConcern {
    /// Nil where the text does not have its seven parts.
    fileprivate init?(_ text: String) {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 7 else { return nil }
        self.init(
            agency: parts[0],
            given: parts[1],
            family: parts[2],
            seen: parts[3],
            opinion: parts[4],
            voice: parts[5],
            asked: parts[6]
        )
    }
}
