import HTTPTypes
import HummingbirdTesting
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

@testable import Website

/// What Heed does by itself and the alarms that stand, as people read it; the clock stands at 11:06 on Wednesday 18 November 2026.
struct AutomaticPageTests {
    private static let now = StillWorld().now

    private func text(_ page: some Website.Page) async throws -> String {
        let site = try await ExampleSite { site in
            [.get("/shown", { _, context in try site.page(page, in: context) })]
        }
        let reply = try await site.ask(.get, "/shown")
        #expect(reply.status == .ok)
        return reply.text
    }

    /// Everything as it is listed after one alarm was raised, one was raised elsewhere, and a checkpoint failed.
    private func views() async throws -> [AutomaticView] {
        let (store, world, runs) = (MemoryStore(), FixedSurroundings(at: Self.now), AutomaticRuns(since: Self.now))
        let contact = try Cast.contact(100, Cast.nora)
        try store.keep(Cast.nora, contact)
        for (event, id) in [(Event.Name.contactUnheld, contact.id), (.contactUnheld, .numbered(9))] {
            var change = Change(at: world.now, by: .of(.responder))
            change.tell(event, of: id)
            let told = change
            try await store.write { try $0.keep(told) }
        }
        runs.note(.tellOfGaps, did: 2, at: Self.now)
        runs.note(.raiseAlarms, did: 0, at: Self.now)
        runs.note(.writeCheckpoints, failed: "DiskFull<x>", at: Self.now)
        return try await ListAutomatic(store: store, runs: runs)(by: .of(.responder))
    }

    @Test func `each thing is told with its rule, how it went and what came of it`() async throws {
        let page = AutomaticPage(try await views(), since: Self.now.adding(hours: -3), at: Self.now)
        #expect(page.groups.flatMap(\.things).count == AutomaticThing.allCases.count)
        try await Goldens.expect(text(page), "automatic")
    }

    @Test func `alarms stand by whose step is next, a breach with since when`() async throws {
        func alarm(_ kind: Alarm.Kind, _ number: Int, _ stage: StandingAlarm.Stage, _ hours: Int) -> StandingAlarm {
            let due = Self.now.adding(hours: hours)
            return StandingAlarm(kind, of: .numbered(number), stage, due: due, raised: Self.now.adding(hours: -1))
        }
        let found = StandingAlarms(
            ours: [alarm(.breach, 1, .referral(.decide), -30), alarm(.warning, 2, .hub(.take), 1)],
            theirs: [alarm(.breach, 3, .hub(.answer), -2)],
            hasMore: true
        )
        try await Goldens.expect(text(AlarmsPage(found, at: Self.now)), "alarms")
        #expect(AlarmsPage(StandingAlarms(ours: [], theirs: []), at: Self.now).empty != nil)
    }

    @Test func `every stage is told in its own words`() {
        let stages =
            ReferralStage.allCases.map { StandingAlarm.Stage.referral($0) }
            + HubAlarm.Stage.allCases.map { .hub($0) }
        let alarms = stages.map { StandingAlarm(.warning, of: .numbered(1), $0, due: Self.now, raised: Self.now) }
        let page = AlarmsPage(StandingAlarms(ours: alarms, theirs: []), at: Self.now)
        #expect(Set(page.stacks[0].alarms.map(\.step)).count == stages.count)
    }
}
