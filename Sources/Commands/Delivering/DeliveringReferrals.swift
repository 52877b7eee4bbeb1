import Delivery
import Logging
import Respond
import ServiceLifecycle
import Store
import Vocabulary

/// Tells other agencies of what happens: works out who is told, and carries what is due, a few at once.
///
/// Everything stands in the records: it may be killed at any moment, and goes on where it stopped. What it carried then goes
/// out once more under the same id.
struct DeliveringReferrals: AutomaticWork {
    private let dispatch: DispatchEvents<Store>
    private let take: TakeParcel<Store>
    private let settle: SettleParcel<Store>
    private let carrier: ParcelCarrier
    private let plan: Plan
    private let world: any Surroundings
    private let runner: AutomaticRunner

    let things = [AutomaticThing.dispatchEvents, .carryParcels]

    /// How many at once, how long each may take, and when it is tried again.
    struct Plan: Sendable {
        let atOnce: Int
        /// Half of them at most go to one point: a slow one holds up nobody else.
        var toOnePoint: Int { max(1, atOnce / 2) }
        let seconds: Int
        /// The lease outlasts the longest attempt, so that nobody else takes what is still under way.
        var lease: Int { 2 * seconds + 10 }
        let schedule: RetrySchedule
        let chance: @Sendable () -> UInt64
    }

    init(_ store: Store, _ carrier: ParcelCarrier, _ plan: Plan, world: any Surroundings, _ runner: AutomaticRunner) {
        dispatch = DispatchEvents(store: store, world: world)
        take = TakeParcel(store: store, world: world)
        settle = SettleParcel(store: store, world: world)
        self.carrier = carrier
        self.plan = plan
        self.world = world
        self.runner = runner
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup { group in
                group.addTask { await again(.dispatchEvents) { try await dispatch(atMost: 100) } }
                for _ in 0..<plan.atOnce {
                    group.addTask { await again(.carryParcels, hiding: plan.lease) { try await carryNext() ? 1 : 0 } }
                }
            }
        }
    }

    /// Works as long as there is something to do, and looks again after a pause.
    private func again(_ thing: AutomaticThing, hiding seconds: Int = 0, _ work: () async throws -> Int) async {
        while !Task.isCancelled {
            if let count = await runner(thing, hidingForSeconds: seconds, work), count > 0 { continue }
            do { try await Task.sleep(for: thing.timing.rest) } catch { return }
        }
    }

    private func carryNext() async throws -> Bool {
        guard let taken = try await take(forSeconds: plan.lease, atMostToOnePoint: plan.toOnePoint) else {
            return false
        }
        let attempt = await attempt(taken)
        if try await settle(taken, attempt) { note(taken, attempt) }
        return true
    }

    private func attempt(_ taken: TakenParcel) async -> Attempt {
        do {
            let outcome = try await carrier.carry(taken)
            if Task.isCancelled, case .tryAgain = outcome { return .broken }
            return following(outcome, taken.parcel)
        } catch let obstacle as ParcelCarrier.Obstacle {
            return following(.tryAgain(.notPossible), taken.parcel, saying: obstacle.words)
        } catch {
            return following(.tryAgain(.notPossible), taken.parcel, saying: "it cannot be written for this point")
        }
    }

    private func following(_ outcome: DeliveryOutcome, _ parcel: Parcel, saying words: String? = nil) -> Attempt {
        let words = words ?? outcome.description
        var chance = Chance(draw: plan.chance)
        switch plan.schedule.next(afterFailures: parcel.failures + 1, outcome, using: &chance) {
        case nil: return .delivered(words)
        case .dead: return .dead(words)
        case .attempt(let seconds): return .again(at: Instant(seconds: world.now.seconds + seconds), words)
        }
    }

    /// What did not arrive is told in the log, with neither address nor person.
    private func note(_ taken: TakenParcel, _ attempt: Attempt) {
        let metadata: Logger.Metadata = ["delivery": "\(taken.parcel.id)", "way": "\(taken.point.way.rawValue)"]
        switch attempt {
        case .delivered, .broken: return
        case .again(_, let words):
            runner.logger.info("a delivery is tried again", metadata: metadata.merging(["said": "\(words)"]) { $1 })
        case .dead(let words):
            runner.logger.warning("a delivery is given up", metadata: metadata.merging(["said": "\(words)"]) { $1 })
        }
    }

    private struct Chance: RandomNumberGenerator {
        let draw: @Sendable () -> UInt64

        mutating func next() -> UInt64 { draw() }
    }
}
