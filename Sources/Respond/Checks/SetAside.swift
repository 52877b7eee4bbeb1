package import Vocabulary

/// That somebody has looked at a finding and lets it rest until a day; then it is asked for again.
package struct SetAside: Hashable, Codable, Sendable {
    package let check: StandingCheck
    /// What the finding is about, as its row holds it.
    package let about: String
    package let reason: String
    /// The last day on which it rests.
    package let until: CalendarDay
    package let at: Instant
    package let by: AccountID

    init(_ finding: KeptFinding, _ words: AsideWords, at moment: Instant, by account: AccountID) {
        check = finding.check
        about = finding.about.text
        reason = words.reason
        until = words.until
        at = moment
        by = account
    }
}

/// What has to be said to set a finding aside.
package struct AsideWords: Hashable, Sendable {
    package let reason: String
    package let until: CalendarDay

    package init(reason: String, until: CalendarDay) {
        self.reason = reason
        self.until = until
    }

    /// - Throws: `Refusal`, which names every field that must be mended.
    func check(under policy: CheckPolicy, on today: CalendarDay) throws(Refusal) {
        let latest = today.adding(days: policy.longestAside)
        var problems = FieldProblems()
        problems.require(!reason.isBlank, "reason", "there is no reason", "say why nothing has to be done until then")
        problems.require(until >= today, "until", "that day has passed", "give a day to come")
        problems.require(
            until <= latest,
            "until",
            "it would rest longer than \(policy.longestAside) days",
            "give a day no later than \(latest.words); it can be set aside again"
        )
        try problems.check()
    }
}

extension ClosureRecord {
    /// The last time that a finding was set aside since it began.
    package func aside(_ finding: KeptFinding) -> SetAside? {
        asides.last { $0.check == finding.check && $0.about == finding.about.text && $0.at >= finding.since }
    }
}
