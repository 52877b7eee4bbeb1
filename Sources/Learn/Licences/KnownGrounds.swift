package import Vocabulary

/// What Heed itself knows of what renewing a licence goes by; it informs those who decide, and decides nothing.
package struct KnownGrounds: Sendable {
    package let terms: RenewalTerms
    /// Nil where the programme asks for no hours.
    package let hours: DevelopmentStanding?
    /// Of how many investigations its holder had a part within the months that are asked for.
    package let investigations: Int
    /// How many pieces of their work were looked at within the months that are asked for.
    package let samples: Int
    /// When they were last spoken with about how they are; nothing else of it is known here.
    package let spoken: CalendarDay?
    package let today: CalendarDay

    package init(
        _ terms: RenewalTerms,
        hours: DevelopmentStanding?,
        investigations: Int,
        samples: Int,
        spoken: CalendarDay?,
        on today: CalendarDay
    ) {
        self.terms = terms
        self.hours = hours
        self.investigations = investigations
        self.samples = samples
        self.spoken = spoken
        self.today = today
    }

    /// Whether as much is known as is asked for.
    package func isEnough(for ground: LicenceGround) -> Bool {
        switch ground {
        case .hours: hours?.isMet ?? true
        case .currency: investigations >= terms.currency.count
        case .sample: samples >= terms.samples.count
        case .welfare: spoken.map { $0.adding(months: terms.welfareMonths) >= today } ?? false
        }
    }

    /// What is known of it, in words.
    package func words(of ground: LicenceGround) -> String {
        switch ground {
        case .hours:
            hours.map { "\(Self.hours($0.counted)) of \($0.rule.hours) hours within \($0.rule.months) months" }
                ?? "of no hours that are asked for"
        case .currency:
            "\(investigations) of \(terms.currency.count) within \(terms.currency.months) months, by the investigations they had a part in"
        case .sample:
            "\(samples) of \(terms.samples.count) within \(terms.samples.months) months, by portfolio and practice looked at"
        case .welfare: spoken.map { "a conversation on \($0.words)" } ?? "of no conversation"
        }
    }

    /// The same as is said, with the day of the last conversation, where it is in time, in place of words about it.
    func settling(_ said: LicenceSaid) -> LicenceSaid {
        guard let spoken, isEnough(for: .welfare) else { return said }
        let others = said.grounds.filter { $0.ground != .welfare }
        return said.saying(others + [GroundSaid(.welfare, "A conversation took place on \(spoken.words).")])
    }

    /// - Throws: `Refusal` where less is known than is asked for, and it is not said why it is met all the same.
    func check(_ said: LicenceSaid) throws(Refusal) {
        var problems = FieldProblems()
        for ground in LicenceGround.allCases where !isEnough(for: ground) {
            problems.require(
                said.words(of: ground)?.isBlank == false,
                "grounds.\(ground.rawValue)",
                "Heed knows \(words(of: ground))",
                ground == .welfare
                    ? "say on which day one took place and nothing of what was said, or put the decision off"
                    : "say how you know that it is met all the same, or put the decision off until it is"
            )
        }
        try problems.check()
    }

    /// To a tenth and never rounded up: what is nearly met is not met.
    private static func hours(_ minutes: Int) -> String {
        let (whole, tenth) = (minutes / 6).quotientAndRemainder(dividingBy: 10)
        return tenth == 0 ? "\(whole)" : "\(whole).\(tenth)"
    }
}
