import Recognise
import Respond
import TestSupport
import Testing
import Understand
import Vocabulary

/// Alarms before and at the end of what a hub has so long for, each once.
struct HubAlarmTests {
    private func raise(_ bureau: Bureau, at moment: Instant) async throws -> [Event] {
        bureau.world.set(moment)
        let raise = RaiseHubAlarms(store: bureau.store, policies: FixedRespondPolicies(), world: bureau.world)
        return try await bureau.account { try await raise(atMost: 100) }.events
    }

    @Test func `nobody takes it: a warning, then a breach, each of them once`() async throws {
        let bureau = try Bureau()
        let id = try await bureau.notification()
        let due = try #require(try await bureau.noted(id).clock?.due.unjudged)
        #expect(try await raise(bureau, at: Instant(seconds: due.seconds - 901)).isEmpty)
        #expect(
            try await raise(bureau, at: Instant(seconds: due.seconds - 900)) == [Event(.notificationDueSoon, of: id)]
        )
        #expect(try await raise(bureau, at: Instant(seconds: due.seconds - 1)).isEmpty)
        #expect(try await raise(bureau, at: due) == [Event(.notificationOverdue, of: id)])
        #expect(try await raise(bureau, at: due.adding(days: 3)).isEmpty)
    }

    @Test func `what a person judges moves the time, and with it the alarm`() async throws {
        let bureau = try Bureau()
        let id = try await bureau.notification()
        try bureau.judged(.low)
        let due = try #require(try await bureau.noted(id).clock?.due)
        #expect(due.low > due.unjudged)
        #expect(try await raise(bureau, at: due.unjudged).isEmpty)
        #expect(try await raise(bureau, at: due.low) == [Event(.notificationOverdue, of: id)])
    }

    @Test func `a stage that has no minutes is told of at its end alone`() async throws {
        let bureau = try Bureau()
        let id = try await bureau.notification(.decided)
        let due = try #require(try await bureau.noted(id).clock?.due.unjudged)
        #expect(try await raise(bureau, at: Instant(seconds: due.seconds - 1)).isEmpty)
        #expect(try await raise(bureau, at: due) == [Event(.notificationOverdue, of: id)])
    }

    @Test func `each agency that was asked has an alarm of its own, until the hub has decided`() async throws {
        let bureau = try Bureau()
        let id = try await bureau.notification(.research)
        let asked = try await bureau.store.read { try $0.research(of: id) }
        let due = try #require(asked.first?.due)
        let told = try await raise(bureau, at: due)
        #expect(told.filter { $0.name == .researchOverdue }.map(\.subject) == asked.map(\.id))
        let other = try Bureau()
        let decided = try await other.notification(.research)
        try await other.make(.decide, decided)
        #expect(try await raise(other, at: due).allSatisfy { $0.name != .researchOverdue })
    }

    @Test(arguments: Bureau.outsiders)
    func `who is out of reach sees no alarm`(actor: Actor, code: Refusal.Code) async throws {
        let bureau = try Bureau()
        let id = try await bureau.notification(.research)
        try await bureau.referral(.sent)
        let day = bureau.world.now.adding(days: 9)
        _ = try await raise(bureau, at: day)
        _ = try await RaiseAlarms(store: bureau.store, world: bureau.world)(atMost: 100)
        let list = ListAlarms(store: bureau.store)
        #expect(try await list(by: Bureau.screener).ours.map(\.subject).contains(id))
        if code == .notAllowed {
            await bureau.refuses(.notAllowed) { try await list(by: actor) }
        } else {
            let seen = try await list(by: actor)
            #expect(seen.ours.map(\.subject).allSatisfy { $0 != id } && seen.theirs.isEmpty)
        }
    }

    @Test func `a question stands with its notification for those who asked, and not for those who wrote`() async throws
    {
        let bureau = try Bureau()
        let id = try await bureau.notification(.research)
        let asked = try await bureau.store.read { try $0.research(of: id) }
        _ = try await raise(bureau, at: bureau.world.now.adding(days: 9))
        let list = ListAlarms(store: bureau.store)
        let waiting = try await list(by: Bureau.screener).theirs
        #expect(Set(waiting.map(\.subject)) == Set(asked.map(\.id)))
        #expect(waiting.allSatisfy { $0.notification == id })
        let writer = try await list(by: bureau.responder)
        #expect((writer.ours + writer.theirs).map(\.stage) == [.hub(.decide)])
    }

    @Test func `what the hub decided is to be read by the one who wrote, though they screen themselves`() async throws {
        let bureau = try Bureau()
        let id = try await bureau.notification(.decided)
        _ = try await raise(bureau, at: bureau.world.now.adding(days: 9))
        let list = ListAlarms(store: bureau.store)
        let writer = Actor(account: bureau.responder.account, agency: "police", unit: "hub", roles: [.hubCoordinator])
        #expect(try await list(by: writer).ours.map(\.subject) == [id])
        #expect(try await list(by: Bureau.screener).theirs.map(\.subject) == [id])
        #expect(try await list(by: bureau.responder).ours.map(\.subject) == [id])
    }

    @Test func `what came of a partner's concern is for the partner to read`() async throws {
        let bureau = try Bureau()
        try await bureau.decide(try await bureau.raise())
        _ = try await raise(bureau, at: bureau.world.now.adding(days: 9))
        for actor in [Bureau.screener, Actor.of(.supervisor, unit: nil)] {
            let seen = try await ListAlarms(store: bureau.store)(by: actor)
            #expect(seen.ours.isEmpty && seen.theirs.isEmpty)
        }
    }

    @Test func `each side sees whose step is next, and a breach takes the place of its warning`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        let clock = try #require(try await bureau.latest().clock)
        let list = ListAlarms(store: bureau.store)
        for (moment, kind) in [(clock.warnAt, Alarm.Kind.warning), (clock.due, .breach)] {
            bureau.world.set(moment)
            _ = try await RaiseAlarms(store: bureau.store, world: bureau.world)(atMost: 100)
            let alarm = StandingAlarm(kind, of: Bureau.draft, .referral(.receive), due: clock.due, raised: moment)
            let sender = try await list(by: bureau.responder)
            let recipient = try await list(by: Planning.worker)
            #expect(sender == StandingAlarms(ours: [], theirs: [alarm], hasMore: false))
            #expect(recipient == StandingAlarms(ours: [alarm], theirs: [], hasMore: false))
        }
        try await bureau.handover.make(.receive, Bureau.draft)
        #expect(try await list(by: bureau.responder).theirs.isEmpty)
    }
}
