import Learn
import Respond
import ServiceLifecycle
import Store
import Understand

/// Does what is due by the clock alone, again and again, until the service stops.
struct KeepingTime: AutomaticWork {
    /// Others write between two parts.
    private static let part = 20

    /// What is done in each round, in this order.
    private let steps: [Step]
    private let runner: AutomaticRunner

    /// Something that is done a part at a time, and says how much it did.
    private struct Step: Sendable {
        let thing: AutomaticThing
        let work: @Sendable (_ limit: Int) async throws -> Int
    }

    init(_ desk: HandoverDesk<Store>, assessing: any Assessing, learning: any LearnPolicies, _ runner: AutomaticRunner)
    {
        let (store, policies, world) = (desk.store, desk.policies, desk.world)
        let expire = ExpireReferrals(desk)
        let raise = RaiseAlarms(store: store, world: world)
        let raiseOfHubs = RaiseHubAlarms(store: store, policies: policies, world: world)
        let tellOfGaps = TellOfGaps(store: store, policies: policies, world: world)
        let lapse = LapseControls(store: store, assessing: assessing, world: world)
        let warn = WarnOfControls(store: store, world: world)
        let tellOfPlans = TellOfPlanDays(store: store, world: world)
        let tellOfMeetings = TellOfMeetingActions(store: store, policies: policies, world: world)
        let check = RunChecks(CheckDesk(store: store, policies: policies, world: world))
        let tellOfFindings = TellOfFindings(store: store, world: world)
        let tellOfReviews = TellOfReviews(store: store, world: world)
        let lapseLicences = LapseLicences(store: store, world: world)
        let tellOfAllocations = TellOfAllocations(store: store, policies: policies, world: world)
        let refresh = RefreshStandings(LearnDesk(store: store, policies: learning, world: world))
        steps = [
            Step(thing: .expireReferrals) { try await expire(atMost: $0) },
            Step(thing: .raiseAlarms) { try await raise(atMost: $0) },
            Step(thing: .raiseHubAlarms) { try await raiseOfHubs(atMost: $0) },
            Step(thing: .tellOfGaps) { try await tellOfGaps(atMost: $0) },
            Step(thing: .lapseControls) { try await lapse(atMost: $0) },
            Step(thing: .warnOfControls) { try await warn(atMost: $0) },
            Step(thing: .tellOfPlanDays) { try await tellOfPlans(atMost: $0) },
            Step(thing: .tellOfMeetingActions) { try await tellOfMeetings(atMost: $0) },
            Step(thing: .runChecks) { try await check(atMost: $0) },
            Step(thing: .tellOfFindings) { try await tellOfFindings(atMost: $0) },
            Step(thing: .tellOfReviews) { try await tellOfReviews(atMost: $0) },
            Step(thing: .lapseLicences) { try await lapseLicences(atMost: $0) },
            Step(thing: .tellOfAllocations) { try await tellOfAllocations(atMost: $0) },
            Step(thing: .refreshStandings) { try await refresh(atMost: $0) },
        ]
        self.runner = runner
    }

    var things: [AutomaticThing] { steps.map(\.thing) }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                for step in steps { await all(step) }
                do { try await Task.sleep(for: AutomaticThing.Timing.clock.rest) } catch { return }
            }
        }
    }

    /// Does what is due now, a part at a time.
    ///
    /// A part that is not full is the last: what comes up meanwhile waits for the next round, or a contact that never rests
    /// would be looked at without end, and others kept from writing.
    private func all(_ step: Step) async {
        await runner.inParts(step.thing, whileDoing: Self.part) { try await step.work(Self.part) }
    }
}

extension AutomaticThing.Timing {
    /// How long a service waits before it looks again.
    var rest: Duration { .seconds(pause ?? 60) }
}
