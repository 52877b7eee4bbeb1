import Learn
import Recognise
import TestSupport
import Testing
import Vocabulary

/// Looking at practice: whoever reviews sees what stood when it was judged, and never their own.
struct ReviewPracticeTests {
    private func force() throws -> SampledForce {
        let force = try SampledForce()
        try force.add(701, [.responder])
        try force.judged(1, by: 701)
        return force
    }

    private func refusal(_ work: () async throws -> Void) async -> Refusal? {
        await #expect(throws: Refusal.self) { try await work() }
    }

    @Test func `a reviewer reads the contact as it stood when it was judged, and everybody in it is accounted for`()
        async throws
    {
        let force = try force()
        let plan = try await force.plan()
        let supervisor = try force.actor(SampledForce.supervisor)
        let view = try await ReadSampling(force.desk).sample(SampledForce.contact(1), of: plan.id, by: supervisor)
        #expect(view.contact.reference == "as judged")
        #expect(view.rationale == "So I see it.")
        #expect(view.judged.version == 2)
        let entries = force.store.state.journal.suffix(2)
        #expect(entries.map(\.subjectKind) == ["contact", "person"])
        #expect(entries.map(\.verb) == ["consult", "consult"])
        // The negative control: what stands now is something else.
        let now = try await force.store.read { try $0.contact(SampledForce.contact(1), .latest) }
        #expect(try now.map { try FixedAssessing().contact(in: $0.document).reference } == "what came after")
    }

    @Test func `nobody reviews their own judgement, nor the same one twice`() async throws {
        let force = try force()
        try force.judged(2, by: SampledForce.supervisor)
        let plan = try await force.plan()
        #expect(plan.drawn.count == 2)
        let own = await refusal { try await force.review(2, in: plan, by: SampledForce.supervisor) }
        #expect(own?.code == .ownJudgement)
        let supervisor = try force.actor(SampledForce.supervisor)
        let read = await refusal {
            _ = try await ReadSampling(force.desk).sample(SampledForce.contact(2), of: plan.id, by: supervisor)
        }
        #expect(read?.code == .ownJudgement)
        try await force.review(1, in: plan, by: SampledForce.supervisor)
        let again = await refusal { try await force.review(1, in: plan, by: SampledForce.supervisor) }
        #expect(again?.code == .notInThisState)
        let kept = try await ReadSampling(force.desk).plan(plan.id, by: supervisor)
        #expect(kept.standing(kept.drawn[0], for: supervisor.account) == .looked)
        #expect(kept.standing(kept.drawn[1], for: supervisor.account) == .own)
        #expect(!kept.isDone && kept.waiting(for: supervisor.account) == 0)
    }

    @Test func `whoever must not know of somebody in a contact reads no sample of it, and reviews none`() async throws {
        let force = try force()
        try force.judged(2, by: 701, with: 901)
        let plan = try await force.plan()
        try await force.review(2, in: plan, by: SampledForce.assurer)
        let supervisor = try force.actor(SampledForce.supervisor)
        let read = ReadSampling(force.desk)
        #expect(try await read.plan(plan.id, by: supervisor).drawn.count == 2)
        let view = try await read.sample(SampledForce.contact(1), of: plan.id, by: supervisor)
        try force.store.keep(
            Restriction(
                id: .numbered(990),
                of: try #require(view.people.first),
                .worksHere,
                because: "She works here.",
                at: .noon,
                by: force.actor(701)
            )
        )
        let journal = force.store.state.journal.count
        let refused = await refusal { _ = try await read.sample(SampledForce.contact(1), of: plan.id, by: supervisor) }
        #expect(refused?.code == .notFound)
        #expect(await refusal { try await force.review(1, in: plan, by: SampledForce.supervisor) }?.code == .notFound)
        #expect(await refusal { try await force.review(1, in: plan, by: SampledForce.assurer) }?.code == .notFound)
        #expect(force.store.state.journal.count == journal)
        // Nor does the plan name it to them.
        let shown = try await read.plan(plan.id, by: supervisor)
        #expect(shown.drawn.map(\.contact) == [SampledForce.contact(2)])
        #expect(try await read(PageRequest(limit: 10), by: supervisor).items.map(\.drawn) == [shown.drawn])
        #expect(shown.looks.count == 1 && shown.isDone)
    }

    @Test func `a second look at the same judgement is kept and not counted`() async throws {
        let force = try force()
        let plan = try await force.plan()
        try await force.review(1, in: plan, SampledForce.review(.notShown), by: SampledForce.supervisor)
        try await force.review(1, in: plan, SampledForce.review(.shown), by: SampledForce.assurer)
        let judge = try force.actor(701)
        let seen = try await force.store.read { try $0.sightings(of: judge.account) }
        #expect(seen.map(\.isShown) == [false])
        #expect(try await ReadFeedback(force.desk)(by: judge).reviews.count == 2)
    }

    @Test func `those of another unit see nothing, unless they are named to review`() async throws {
        let force = try force()
        let plan = try await force.plan(reviewers: ["other-skipper"])
        let far = try force.actor(SampledForce.elsewhere)
        #expect(try await ReadSampling(force.desk)(PageRequest(limit: 10), by: far).items.isEmpty)
        #expect(await refusal { _ = try await ReadSampling(force.desk).plan(plan.id, by: far) }?.code == .notFound)
        #expect(await refusal { try await force.review(1, in: plan, by: SampledForce.elsewhere) }?.code == .notFound)
        #expect(await refusal { try await force.review(1, in: plan, by: SampledForce.supervisor) }?.code == .notAllowed)
        #expect(await refusal { try await force.review(1, in: plan, by: 701) }?.code == .notAllowed)
        let named = try force.actor(SampledForce.reviewer)
        #expect(try await ReadSampling(force.desk)(PageRequest(limit: 10), by: named).items.map(\.id) == [plan.id])
        try await force.review(1, in: plan, by: SampledForce.reviewer)
    }

    @Test func `a review says something of a behaviour, what went well, and nothing that it does not rest on`()
        async throws
    {
        let force = try force()
        let plan = try await force.plan()
        let bare = await refusal {
            let new = NewReview(seen: [], well: " ")
            try await force.review(1, in: plan, new, by: SampledForce.supervisor)
        }
        #expect(bare?.problems.map(\.field) == ["seen", "well"])
        let wrong = await refusal {
            var new = SampledForce.review(.shown)
            new.seen += [
                PracticeReview.Seen("considers-controls", .noOccasion, ""), PracticeReview.Seen("nothing", .shown, ""),
            ]
            new.findings = [
                PracticeReview.Found("control-missed", "It had failed."), PracticeReview.Found("none", " "),
            ]
            try await force.review(1, in: plan, new, by: SampledForce.supervisor)
        }
        #expect(
            wrong?.problems.map(\.field) == [
                "seen[1].behaviour", "seen[2].behaviour", "seen[2].words", "findings[0].kind", "findings[1].words",
                "findings[1].kind",
            ]
        )
        #expect(try await ReadFeedback(force.desk)(by: force.actor(701)).reviews.isEmpty)
    }

    @Test func `a plan of nothing, of a day to come or with somebody who may not review is refused`() async throws {
        let force = try force()
        let supervisor = try force.actor(SampledForce.supervisor)
        let (today, tomorrow) = (force.today, force.today.adding(days: 1))
        var new = NewSamplePlan(unit: "south", from: tomorrow, to: today, count: 21, due: today.adding(days: -1))
        new.reviewers = ["nobody", "skipper"]
        let wrong = await refusal { [new] in _ = try await PlanSampling(force.desk)(new, by: supervisor) }
        #expect(wrong?.problems.map(\.field) == ["unit", "to", "from", "count", "due", "reviewers[0]"])
        let past = NewSamplePlan(from: today.adding(days: -9), to: today.adding(days: -1), count: 1, due: today)
        let none = await refusal { _ = try await PlanSampling(force.desk)(past, by: supervisor) }
        #expect(none?.problems.map(\.field) == ["from"])
        var featured = NewSamplePlan(from: today, to: today, count: 1, due: today)
        featured.features = ["stalking"]
        let other = await refusal { [featured] in _ = try await PlanSampling(force.desk)(featured, by: supervisor) }
        #expect(other?.problems.map(\.field) == ["from"])
        let responder = try force.actor(701)
        #expect(await refusal { _ = try await PlanSampling(force.desk)(past, by: responder) }?.code == .notAllowed)
    }
}
