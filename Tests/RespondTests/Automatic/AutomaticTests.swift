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
        let ends = [
            "due-soon", "overdue", "lapsed", "about-to-lapse", "expired", "unheld", "found-missing",
            "uncovered", "run-out", "ends-soon",
        ]
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
        #expect(runs[.expireReferrals] == AutomaticRun())
    }

    @Test func `what one worker alone could not do stands until it goes well`() {
        runs.note(.raiseAlarms, did: 2, at: .noon)
        runs.note(.raiseAlarms, failed: "DiskFull", at: .afterNoon(2))
        let run = runs[.raiseAlarms]
        #expect(run.failure?.kind == "DiskFull" && run.last == .afterNoon(2))
        #expect(run.lastDid == .noon && run.count == 2, "what was done before is counted")
        runs.note(.raiseAlarms, did: 0, at: .afterNoon(3))
        #expect(runs[.raiseAlarms].failure == nil, "it has nothing to do any more")
    }

    @Test func `what one of several could not do stands while the others do not find it`() {
        runs.note(.carryParcels, failed: "DiskFull", hiddenForSeconds: 70, at: .noon)
        runs.note(.carryParcels, did: 0, at: Instant(seconds: Instant.noon.seconds + 69))
        #expect(runs[.carryParcels].failure?.kind == "DiskFull")
        runs.note(.carryParcels, did: 0, at: Instant(seconds: Instant.noon.seconds + 70))
        #expect(runs[.carryParcels].failure == nil, "nobody has anything to do any more")
    }

    @Test func `what one of several could not do is made good by any that does something`() {
        runs.note(.carryParcels, failed: "DiskFull", hiddenForSeconds: 70, at: .noon)
        runs.note(.carryParcels, failed: "NoAnswer", hiddenForSeconds: 70, at: .afterNoon(1))
        #expect(runs[.carryParcels].failure?.kind == "NoAnswer", "the last stands")
        runs.note(.carryParcels, did: 1, at: .afterNoon(1))
        #expect(runs[.carryParcels] == AutomaticRun(last: .afterNoon(1), lastDid: .afterNoon(1), count: 1))
    }

    @Test func `what a hub asked is looked at where one may look at it, on either side`() async throws {
        let bureau = try Bureau()
        let id = try await bureau.notification(.research)
        let asked = try #require(try await bureau.store.read { try $0.research(of: id) }.first { $0.to == "health" })
        bureau.world.set(try #require(asked.due))
        let policies = FixedRespondPolicies()
        _ = try await RaiseHubAlarms(store: bureau.store, policies: policies, world: bureau.world)(atMost: 20)
        func places(_ actor: Actor) async throws -> Set<EffectPlace> {
            let effects = try await seen(bureau, of: .raiseHubAlarms, by: actor).effects
            return Set(effects.filter { $0.event == .researchOverdue }.map(\.place))
        }
        #expect(try await places(Bureau.screener).map(\.id) == [id], "the hub has no page of the question itself")
        #expect(try await places(Bureau.screener).map(\.kind) == [.notification])
        #expect(try await places(Bureau.nurse).map(\.id) == [asked.id])
        #expect(try await places(Bureau.nurse).map(\.kind) == [.research])
    }
}
