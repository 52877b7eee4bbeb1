import Learn
import TestSupport
import Testing
import Vocabulary

/// From what was seen to what is asked, and to whether it shows.
struct NeedTests {
    private func force(_ people: Int...) throws -> SampledForce {
        let force = try SampledForce()
        for person in people.isEmpty ? [701] : people { try force.add(person, [.responder]) }
        return force
    }

    private func account(_ number: Int) -> AccountID { AccountID(RecordID.numbered(number).text) }

    private func need(_ force: SampledForce, _ number: Int = 701) -> NewNeed {
        NewNeed(
            .person(account(number)),
            "considers-controls",
            isNeeded: true,
            "Twice a control had failed.",
            told: force.today,
            modules: ["controls"]
        )
    }

    private func refusal(_ work: () async throws -> Void) async -> Refusal? {
        await #expect(throws: Refusal.self) { try await work() }
    }

    @Test func `learning is proposed where the latest samples did not show it, and not before`() async throws {
        let force = try force()
        let supervisor = try force.actor(SampledForce.supervisor)
        try await force.practise(701, from: 1, [false, true])
        #expect(try await ReadNeeds(force.desk)(by: supervisor).proposals.isEmpty)
        try await force.practise(701, from: 11, [false])
        let found = try await ReadNeeds(force.desk)(by: supervisor).proposals
        #expect(found.map(\.owner) == [.person(account(701))])
        #expect(found.map(\.notShown) == [2] && found.map(\.of) == [3])
        // The latest three count: with one more that shows it, one of three does not.
        try await force.practise(701, from: 21, [true])
        #expect(try await ReadNeeds(force.desk)(by: supervisor).proposals.isEmpty)
    }

    @Test func `what is asked shows to the one who is asked, is done by its modules, and is closed then`() async throws
    {
        let force = try force()
        let (supervisor, judge) = (try force.actor(SampledForce.supervisor), try force.actor(701))
        try await force.practise(701, from: 1, [false, false])
        let made = try await DecideNeed(force.desk)(need(force), by: supervisor)
        #expect(try await ReadNeeds(force.desk)(by: supervisor).proposals.isEmpty)
        let asked = try await ReadFeedback(force.desk).asked(of: judge)
        #expect(asked.map(\.need.id) == [made.id] && asked.map(\.done) == [nil])
        #expect(asked.first?.need.due == force.today.adding(days: 30))
        let other = try force.actor(SampledForce.elsewhere)
        #expect(try await ReadFeedback(force.desk).asked(of: other).isEmpty)
        let early = await refusal {
            _ = try await CloseNeed(force.desk)(made.id, version: 1, saying: "Well done.", by: supervisor)
        }
        #expect(early?.code == .notInThisState)
        let done = Completion(judge.account, "controls", version: 1, on: force.today)
        let kept = KeptCompletion(.numbered(990), done, by: .here, at: force.world.now, judge.account)
        try await force.store.write { try $0.keep(kept) }
        #expect(try await ReadFeedback(force.desk).asked(of: judge).map(\.done) == [force.today])
        #expect(
            await refusal { _ = try await CloseNeed(force.desk)(made.id, version: 1, saying: " ", by: supervisor) }?
                .problems.map(\.field) == ["words"]
        )
        #expect(
            await refusal { _ = try await CloseNeed(force.desk)(made.id, version: 2, saying: "So.", by: supervisor) }?
                .code == .versionStale
        )
        let closed = try await CloseNeed(force.desk)(made.id, version: 1, saying: "Well done.", by: supervisor)
        #expect(closed.status == .closed && closed.ended?.words == "Well done.")
        #expect(try await ReadFeedback(force.desk).asked(of: judge).isEmpty)
    }

    @Test func `later samples show whether it changed, to the person and to their supervisor`() async throws {
        let force = try force()
        let (supervisor, judge) = (try force.actor(SampledForce.supervisor), try force.actor(701))
        try await force.practise(701, from: 1, Array(repeating: false, count: 9))
        _ = try await DecideNeed(force.desk)(need(force), by: supervisor)
        try await force.practise(701, from: 21, [true])
        let few = try await ReadFeedback(force.desk)(by: judge).needs.first?.effect
        #expect(few?.finding(under: force.policy.sampling) == .tooFew)
        try await force.practise(701, from: 31, Array(repeating: true, count: 8))
        let effect = try #require(try await ReadFeedback(force.desk)(by: judge).needs.first?.effect)
        #expect(effect.before == ShownShare(0, of: 9) && effect.after == ShownShare(9, of: 9))
        guard case .rose(let range) = effect.finding(under: force.policy.sampling) else {
            Issue.record("nine of nine after none of nine is a rise")
            return
        }
        #expect(range.lowerBound > 0.5 && range.upperBound == 1)
        #expect(try await ReadNeeds(force.desk)(by: supervisor).needs.map(\.effect) == [effect])
    }

    @Test func `a decision is told first, in words, about a proposal, and never about oneself`() async throws {
        let force = try force()
        let supervisor = try force.actor(SampledForce.supervisor)
        let none = await refusal { _ = try await DecideNeed(force.desk)(need(force), by: supervisor) }
        #expect(none?.code == .notFound)
        try await force.practise(701, from: 1, [false, false])
        var wrong = need(force)
        (wrong.words, wrong.told, wrong.modules) = (" ", nil, ["other"])
        wrong.due = force.today.adding(days: -1)
        let bare = await refusal { [wrong] in _ = try await DecideNeed(force.desk)(wrong, by: supervisor) }
        #expect(bare?.problems.map(\.field) == ["words", "told", "modules[0]", "due"])
        let far = try force.actor(SampledForce.elsewhere)
        #expect(await refusal { _ = try await DecideNeed(force.desk)(need(force), by: far) }?.code == .notFound)
        let judge = try force.actor(701)
        #expect(await refusal { _ = try await DecideNeed(force.desk)(need(force), by: judge) }?.code == .notAllowed)
        let assurer = try force.actor(SampledForce.assurer)
        try await force.practise(SampledForce.supervisor, from: 11, [false, false], by: SampledForce.assurer)
        let own = await refusal {
            _ = try await DecideNeed(force.desk)(need(force, SampledForce.supervisor), by: supervisor)
        }
        #expect(own?.code == .ownJudgement)
        // The unit is asked by two people who did not show it; whoever looks at the agency sees nobody one by one.
        #expect(try await ReadNeeds(force.desk)(by: assurer).proposals.map(\.owner) == [.unit("north")])
    }

    @Test func `nobody is sent to a module that is not open to them`() async throws {
        let force = try force()
        let supervisor = try force.actor(SampledForce.supervisor)
        try await force.practise(701, from: 1, [false, false])
        let view = try await ReadNeeds(force.desk)(by: supervisor)
        #expect(view.showsPeople && view.offered.values.map { $0.map(\.id) } == [["controls"]])
        var shut = need(force)
        shut.modules = ["controls", "controls-elsewhere"]
        let refused = await refusal { [shut] in _ = try await DecideNeed(force.desk)(shut, by: supervisor) }
        #expect(refused?.problems.map(\.field) == ["modules[1]"])
        #expect(refused?.problems.first?.remedy == "choose among: controls")
    }

    @Test func `what is asked of somebody can be answered to by what they enter`() async throws {
        let force = try force()
        let judge = try force.actor(701)
        try await force.practise(701, from: 1, [false, false])
        #expect(try await ReadDevelopment(force.learning)(by: judge).asked.isEmpty)
        _ = try await DecideNeed(force.desk)(need(force), by: force.actor(SampledForce.supervisor))
        let asked = try await ReadDevelopment(force.learning)(by: judge).asked
        #expect(asked.map(\.term.id) == ["considers-controls"])
        let other = try force.actor(SampledForce.elsewhere)
        #expect(try await ReadDevelopment(force.learning)(by: other).asked.isEmpty)
    }

    @Test func `what is set aside begins anew`() async throws {
        let force = try force()
        let supervisor = try force.actor(SampledForce.supervisor)
        try await force.practise(701, from: 1, [false, false])
        var aside = need(force)
        (aside.isNeeded, aside.words) = (false, "Both were handed over to him half done.")
        let kept = try await DecideNeed(force.desk)(aside, by: supervisor)
        #expect(kept.status == .setAside && kept.modules.isEmpty && kept.due == nil)
        #expect(try await ReadNeeds(force.desk)(by: supervisor).proposals.isEmpty)
        try await force.practise(701, from: 11, [false])
        #expect(try await ReadNeeds(force.desk)(by: supervisor).proposals.isEmpty)
        try await force.practise(701, from: 21, [false])
        #expect(try await ReadNeeds(force.desk)(by: supervisor).proposals.count == 1)
    }

    @Test func `beyond the unit, people are told of only where there are enough of them`() async throws {
        for (fewest, count) in [(3, 0), (2, 1)] {
            let force = try SampledForce(fewestPeople: fewest)
            for person in [701, 702] { try force.add(person, [.responder]) }
            try await force.practise(701, from: 1, [false])
            try await force.practise(702, from: 11, [false])
            let assurer = try force.actor(SampledForce.assurer)
            #expect(try await ReadNeeds(force.desk)(by: assurer).proposals.count == count)
            let supervisor = try force.actor(SampledForce.supervisor)
            #expect(try await ReadNeeds(force.desk)(by: supervisor).proposals.map(\.owner) == [.unit("north")])
        }
    }

    @Test func `the force is asked where it is so in enough units`() async throws {
        let force = try SampledForce()
        for (person, unit) in [(701, "north"), (702, "north"), (703, "south"), (704, "south")] {
            try force.add(person, [.responder], unit: UnitID(unit))
        }
        for (place, person) in [701, 702, 703].enumerated() {
            try await force.practise(person, from: 10 * (place + 1), [false], by: SampledForce.assurer)
        }
        let assurer = try force.actor(SampledForce.assurer)
        #expect(try await ReadNeeds(force.desk)(by: assurer).proposals.map(\.owner) == [.unit("north")])
        try await force.practise(704, from: 50, [false], by: SampledForce.assurer)
        let found = try await ReadNeeds(force.desk)(by: assurer).proposals.map(\.owner)
        #expect(found == [.unit("north"), .unit("south"), .force])
        let new = NewNeed(.force, "considers-controls", isNeeded: true, "It is everywhere.", modules: ["controls"])
        let made = try await DecideNeed(force.desk)(new, by: assurer)
        #expect(made.told == nil)
        #expect(try await !ReadNeeds(force.desk)(by: assurer).showsPeople)
        let judge = try force.actor(704)
        #expect(try await ReadFeedback(force.desk).asked(of: judge).map(\.need.id) == [made.id])
        #expect(try await ReadNeeds(force.desk)(by: assurer).proposals.count == 2)
        let closed = try await CloseNeed(force.desk)(made.id, version: 1, saying: "All have done it.", by: assurer)
        #expect(closed.status == .closed)
    }
}
