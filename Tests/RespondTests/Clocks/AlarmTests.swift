import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// Alarms before and at the end of a stage, each once.
struct AlarmTests {
    private func raise(_ bureau: Bureau, at moment: Instant? = nil) async throws -> Int {
        if let moment { bureau.world.set(moment) }
        return try await RaiseAlarms(store: bureau.store, world: bureau.world)(atMost: 100)
    }

    private func raised(_ bureau: Bureau, _ id: RecordID = Bureau.draft) async throws -> [RaisedAlarm] {
        try await bureau.store.read { try $0.alarms(of: id) }
    }

    @Test func `a warning comes before the end, a breach at it, and each of them once`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        let clock = try #require(try await bureau.latest().clock)
        #expect(try await raise(bureau, at: Instant(seconds: clock.warnAt.seconds - 1)) == 0)
        #expect(try await raise(bureau, at: clock.warnAt) == 1)
        #expect(try await raise(bureau) == 0)
        #expect(try await raise(bureau, at: clock.due) == 1)
        #expect(try await raise(bureau, at: clock.due.adding(days: 3)) == 0)
        #expect(try await raised(bureau).map(\.alarm.kind) == [.warning, .breach])
        #expect(bureau.store.state.events.suffix(2).map(\.name) == [.referralDueSoon, .referralOverdue])
    }

    @Test func `where nobody looked in time, what has run out is not warned of besides`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        #expect(try await raise(bureau, at: Instant.afterNoon(90).adding(days: 2)) == 1)
        #expect(try await raised(bureau).map(\.alarm.kind) == [.breach])
    }

    @Test func `an alarm changes no version, so that nobody's answer is refused by it`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        let version = try await bureau.latest().version
        #expect(try await raise(bureau, at: Instant.afterNoon(90).adding(days: 2)) == 1)
        try await bureau.handover.make(.receive, Bureau.draft, expecting: version)
    }

    @Test func `what stands still is not warned of`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.accepted)
        try await bureau.handover.make(.pause, Bureau.draft)
        #expect(try await raise(bureau, at: Instant.afterNoon(90).adding(days: 30)) == 0)
    }

    /// An evening of referrals at odd seconds, under a clock that is moved on by as much as the program waits between looks,
    /// through the night in which summer time ends.
    @Test func `each alarm of many is raised within a minute of its time`() async throws {
        let bureau = try Bureau()
        let begin = try #require(Instant(text: "2026-10-24T18:00:00Z"))
        var chance = SplitMix64(seed: 11)
        let ids = (0..<60).map { RecordID.numbered(1_000 + $0) }
        let statuses: [ReferralRecord.Status] = [.sent, .informationRequested]
        for id in ids {
            bureau.world.set(Instant(seconds: begin.seconds + Int(chance.next() % 7_200)))
            try await bureau.referral(statuses[Int(chance.next() % 2)], id)
        }
        var moment = begin.adding(hours: 2)
        while moment < begin.adding(hours: 11) {
            moment = Instant(seconds: moment.seconds + 20)
            _ = try await raise(bureau, at: moment)
        }
        for id in ids {
            let clock = try #require(try await bureau.latest(id).clock)
            let found = try await raised(bureau, id)
            #expect(found.map(\.alarm.kind) == [.warning, .breach])
            for (alarm, due) in zip(found, [clock.warnAt, clock.due]) {
                #expect((0..<60).contains(alarm.at.seconds - due.seconds))
            }
        }
    }
}
