import Vocabulary

extension WelfareRecord {
    /// The same at its next version, with or without a conversation asked for.
    func asking(_ wants: Bool, at moment: Instant) throws(Refusal) -> WelfareRecord {
        guard wants == (asked == nil) else {
            throw Refusal(
                .notInThisState,
                wants ? "you have asked for a conversation already" : "you wait for no conversation",
                remedy: "look at how it stands now"
            )
        }
        var next = self
        next.version += 1
        next.asked = wants ? moment : nil
        return next
    }

    /// The same at its next version; `agency` is the one whose welfare leads see how often what was noted.
    func showing(to agency: AgencyID?) -> WelfareRecord {
        var next = self
        next.version += 1
        next.shownTo = agency
        return next
    }

    /// The same at its next version, with a conversation that took place; whoever asked for one has had it.
    func spoken(
        _ new: WelfareConversation.New,
        under policy: WelfarePolicy,
        at moment: Instant,
        by lead: AccountID
    ) throws(Refusal) -> WelfareRecord {
        let today = LocalTime.day(of: moment)
        var problems = FieldProblems()
        problems.require(new.on <= today, "on", "that day is to come", "record it once it took place")
        problems.require(
            last.map { $0.on <= new.on } ?? true,
            "on",
            "a later one is recorded",
            "give a day on or after \(last?.on.words ?? "")"
        )
        problems.require(
            new.nextBy.map { $0 > max(new.on, today) } ?? true,
            "nextBy",
            "that day is not to come",
            "give a day to come, or leave it out"
        )
        let known = Set(policy.support.map(\.id))
        problems.require(
            known.isSuperset(of: new.support),
            "support",
            "there is no such support",
            "choose what is listed"
        )
        try problems.check()
        var next = self
        next.version += 1
        // Whoever asked after it waits for another.
        next.asked = asked.flatMap { LocalTime.day(of: $0) > new.on ? $0 : nil }
        next.conversations.append(
            WelfareConversation(
                on: new.on,
                nextBy: new.nextBy,
                support: new.support.removingRepeats(),
                at: moment,
                by: lead
            )
        )
        return next
    }
}
