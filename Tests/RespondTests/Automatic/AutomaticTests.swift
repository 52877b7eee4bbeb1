import Access
import Recognise
import Respond
import TestSupport
import Testing
import Vocabulary

/// What Heed does by itself, as the page of it is told.
struct AutomaticTests {
    private let runs = AutomaticRuns(since: .noon)

    private func seen(_ bureau: Bureau, of thing: AutomaticThing, by actor: Actor) async throws -> AutomaticView {
        let all = try await ListAutomatic(store: bureau.store, runs: runs)(by: actor)
        return try #require(all.first { $0.thing == thing })
    }

    @Test func `each thing is explained, and no event is told by two of them`() {
        for thing in AutomaticThing.allCases {
            let terms = thing.terms
            let blank = [terms.title, terms.does, terms.rule, terms.tells, terms.change].filter(\.isBlank)
            #expect(blank.isEmpty)
        }
        #expect(Set(AutomaticThing.allCases.map(\.terms.title)).count == AutomaticThing.allCases.count)
        let events = AutomaticThing.allCases.flatMap(\.reasons).map(\.event)
        #expect(Set(events).count == events.count)
    }

    /// What is due, overdue, lapsed or missing happens because time passes, and nobody does it.
    @Test func `every event that time brings about has a thing that tells it`() {
        let told = Set(AutomaticThing.allCases.flatMap(\.reasons).map(\.event))
        let ends = ["due-soon", "overdue", "lapsed", "about-to-lapse", "expired", "unheld", "found-missing"]
        let timely = Event.Name.allCases.filter { name in ends.contains { name.rawValue.hasSuffix($0) } }
        #expect(!timely.isEmpty && told.isSuperset(of: timely))
    }

    @Test func `what was done shows with why, to those who may see the record`() async throws {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        bureau.world.set(try #require(try await bureau.latest().clock).due)
        _ = try await RaiseAlarms(store: bureau.store, world: bureau.world)(atMost: 20)
        for actor in [bureau.responder, Planning.worker] {
            let view = try await seen(bureau, of: .raiseAlarms, by: actor)
            let effect = try #require(view.effects.first)
            #expect(effect.event == .referralOverdue && effect.at == bureau.world.now && !effect.because.isBlank)
            #expect(effect.place.kind == .referral && effect.place.id == Bureau.draft && view.others == 0)
        }
    }

    @Test(arguments: Bureau.outsiders + [(Actor.of(.partnerPractitioner, agency: "health", unit: nil), .notFound)])
    func `who is out of reach sees how many, and not which`(actor: Actor, code: Refusal.Code) async throws {
        let bureau = try Bureau()
        try await bureau.referral(.sent)
        bureau.world.set(try #require(try await bureau.latest().clock).due)
        _ = try await RaiseAlarms(store: bureau.store, world: bureau.world)(atMost: 20)
        guard !actor.roles.isEmpty else {
            await bureau.refuses(.notAllowed) { try await seen(bureau, of: .raiseAlarms, by: actor) }
            return
        }
        let view = try await seen(bureau, of: .raiseAlarms, by: actor)
        #expect(view.effects.isEmpty && view.others == 1)
    }

    @Test func `a part of a meeting is not there for an agency that must not be told of the person`() async throws {
        let bureau = try Bureau()
        let part = try await bureau.meeting(.held).part
        try await bureau.write(.action(bureau.action(due: 1)), part)
        let tell = TellOfMeetingActions(store: bureau.store, policies: FixedRespondPolicies(), world: bureau.world)
        #expect(try await tell(atMost: 20) == 1)
        #expect(try await seen(bureau, of: .tellOfMeetingActions, by: Bureau.nurse).effects.map(\.place.id) == [part])
        let barred = WrittenSafeContact(keptFrom: ["health"], because: "Her brother works there")
        _ = try await KeepSafeContact(bureau.handover.desk)(
            barred,
            of: Cast.nora.id,
            expecting: nil,
            by: bureau.responder
        )
        #expect(try await seen(bureau, of: .tellOfMeetingActions, by: Bureau.nurse).effects.isEmpty)
        #expect(try await seen(bureau, of: .tellOfMeetingActions, by: Bureau.chair).effects.map(\.place.id) == [part])
    }

    @Test func `how it went is kept until it goes otherwise`() {
        #expect(runs[.raiseAlarms] == AutomaticRun())
        runs.note(.raiseAlarms, did: 2, at: .noon)
        runs.note(.raiseAlarms, did: 0, at: .afterNoon(1))
        #expect(runs[.raiseAlarms] == AutomaticRun(last: .afterNoon(1), lastDid: .noon, count: 2))
        runs.note(.raiseAlarms, failed: "DiskFull", at: .afterNoon(2))
        #expect(runs[.raiseAlarms].failure == "DiskFull" && runs[.raiseAlarms].lastDid == .noon)
        runs.note(.raiseAlarms, did: 0, at: .afterNoon(3))
        #expect(runs[.raiseAlarms].failure == nil && runs[.expireReferrals] == AutomaticRun())
    }
}
