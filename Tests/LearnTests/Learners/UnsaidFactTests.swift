import Access
import Learn
import TestSupport
import Testing
import Vocabulary

/// What an account does not say is told where what is asked depends on it, and counts as nothing else.
struct UnsaidFactTests {
    private static let day = CalendarDay(number: 20_000)

    private func policy(_ audience: Audience) -> LearnPolicy {
        LearnPolicy(
            guidelines: [],
            behaviours: [],
            ranks: [],
            fewestPeers: 5,
            topics: [],
            modules: [],
            programmes: [
                Programme(
                    Term(id: "p", title: "", meaning: "", authority: Authority(source: "invented")),
                    inForce: Period(from: Self.day),
                    audiences: [audience],
                    modules: [School.module("a")],
                    reminders: Reminders(days: [30])
                )
            ]
        )
    }

    private func account(rank: RankID? = nil, since: CalendarDay? = nil) -> Account {
        Account(
            id: .numbered(701),
            name: "Asha Rao",
            agency: "police",
            unit: "north",
            roles: [.responder],
            rank: rank,
            since: since
        )
    }

    @Test func `a rank is missed where it may make a programme theirs`() {
        let ranked = policy(Audience(agencies: ["police"], roles: [.responder], ranks: ["sergeant"]))
        #expect(ranked.unsaid(of: account()) == [.rank])
        #expect(ranked.unsaid(of: account(rank: "constable")).isEmpty)
        #expect(ranked.programmes(for: Learner(account())).isEmpty, "without a rank it is not asked of them")
        let others = policy(Audience(agencies: ["police"], roles: [.assessor], ranks: ["sergeant"]))
        #expect(others.unsaid(of: account()).isEmpty)
        #expect(policy(Audience(agencies: ["health"], ranks: ["sergeant"])).unsaid(of: account()).isEmpty)
    }

    @Test func `since when is missed where something is due, which counts from when it was first asked`() {
        let due = policy(Audience(agencies: ["police"], within: .days(90)))
        #expect(due.unsaid(of: account()) == [.since])
        #expect(due.programmes.first?.due(for: Learner(account())) == Self.day.adding(days: 90))
        #expect(due.unsaid(of: account(since: Self.day)).isEmpty)
        #expect(policy(Audience(agencies: ["police"])).unsaid(of: account()).isEmpty)
    }
}
