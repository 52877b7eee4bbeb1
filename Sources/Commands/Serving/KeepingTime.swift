import Logging
import Respond
import ServiceLifecycle
import Store
import Understand

/// Does what is due by the clock alone, again and again, until the service stops.
struct KeepingTime: Service {
    /// An alarm is raised within a minute of its time; half of that leaves room for the work itself.
    private static let pause = Duration.seconds(20)
    /// Others write between two parts.
    private static let part = 20

    private let expire: ExpireReferrals<Store>
    private let raise: RaiseAlarms<Store>
    private let tell: TellOfGaps<Store>
    private let lapse: LapseControls<Store>
    private let warn: WarnOfControls<Store>
    private let plan: TellOfPlanDays<Store>
    private let check: RunChecks<Store>
    private let find: TellOfFindings<Store>
    private let review: TellOfReviews<Store>
    private let wake: @Sendable () -> Void
    private let logger: Logger

    /// `wake` tells the work in the background that something is to be assessed anew.
    init(
        _ desk: HandoverDesk<Store>,
        assessing: any Assessing,
        wake: @escaping @Sendable () -> Void,
        logger: Logger
    ) {
        expire = ExpireReferrals(desk)
        raise = RaiseAlarms(store: desk.store, world: desk.world)
        tell = TellOfGaps(store: desk.store, policies: desk.policies, world: desk.world)
        lapse = LapseControls(store: desk.store, assessing: assessing, world: desk.world)
        warn = WarnOfControls(store: desk.store, world: desk.world)
        plan = TellOfPlanDays(store: desk.store, world: desk.world)
        check = RunChecks(CheckDesk(store: desk.store, policies: desk.policies, world: desk.world))
        find = TellOfFindings(store: desk.store, world: desk.world)
        review = TellOfReviews(store: desk.store, world: desk.world)
        self.wake = wake
        self.logger = logger
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await all("giving back what nobody answered failed") { try await expire(atMost: $0) }
                await all("raising alarms failed") { try await raise(atMost: $0) }
                await all("telling of what nobody holds failed") { try await tell(atMost: $0) }
                await all("saying what lapsed failed") {
                    let count = try await lapse(atMost: $0)
                    if count > 0 { wake() }
                    return count
                }
                await all("warning of what lapses failed") { try await warn(atMost: $0) }
                await all("telling of what plans wait for failed") { try await plan(atMost: $0) }
                await all("looking for what is missing failed") { try await check(atMost: $0) }
                await all("telling of what is missing failed") { try await find(atMost: $0) }
                await all("telling of reviews failed") { try await review(atMost: $0) }
                do { try await Task.sleep(for: Self.pause) } catch { return }
            }
        }
    }

    /// Does what is due now, a part at a time.
    ///
    /// A part that is not full is the last: what comes up meanwhile waits for the next round, or a contact that never rests
    /// would be looked at without end, and others kept from writing.
    private func all(_ trouble: Logger.Message, _ work: (_ limit: Int) async throws -> Int) async {
        do {
            while try await work(Self.part) >= Self.part { try Task.checkCancellation() }
        } catch is CancellationError {
            return
        } catch {
            logger.error(trouble, metadata: ["kind": "\(type(of: error))"])
        }
    }
}
