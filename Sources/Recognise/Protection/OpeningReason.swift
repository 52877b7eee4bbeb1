package import Vocabulary

/// Why somebody has to see restricted records, and for how long: said before they see them.
package struct OpeningReason: Hashable, Sendable {
    package let ground: EmergencyAccess.Ground
    package let why: String
    package let minutes: Int

    /// What the same account wrote before is given too: words that are only written again say nothing.
    package init(
        _ ground: EmergencyAccess.Ground,
        because why: String,
        minutes: Int,
        writtenBefore before: [String] = []
    ) throws(Refusal) {
        let letters = why.count { $0.isLetter }
        var problems = FieldProblems()
        problems.require(
            letters >= EmergencyAccess.leastLetters && Set(why.lowercased().filter(\.isLetter)).count > 4,
            "why",
            "this does not say why",
            "say in your own words what happens, and what you have to know"
        )
        problems.require(
            !before.contains { $0.comparable == why.comparable },
            "why",
            "you wrote the same the last time",
            "say what is so this time"
        )
        problems.require(
            EmergencyAccess.minutes.contains(minutes),
            "minutes",
            "this is not between 1 and 60 minutes",
            "enter the least that you need"
        )
        try problems.check()
        self.ground = ground
        self.why = why
        self.minutes = minutes
    }
}

extension String {
    /// What two texts are compared by: their letters and figures, whatever their case.
    fileprivate var comparable: String { lowercased().filter { $0.isLetter || $0.isNumber } }
}
