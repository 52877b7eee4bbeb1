import Logging
import Respond
import ServiceLifecycle
import Store
import Understand

/// Does what is due by the clock alone, again and again, until the service stops.
struct KeepingTime: Service {
    /// An alarm is raised within a minute of its time; half of that leaves room for the work itself.
    private static let pause = Duration.seconds(20)

    private let expire: ExpireReferrals<Store>
    private let raise: RaiseAlarms<Store>
    private let tell: TellOfGaps<Store>
    private let lapse: LapseControls<Store>
    private let warn: WarnOfControls<Store>
    private let plan: TellOfPlanDays<Store>
    private let check: RunChecks<Store>
    private let find: TellOfFindings<Store>
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
        self.wake = wake
        self.logger = logger
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await all("giving back what nobody answered failed") { try await expire(atMost: 50) }
                await all("raising alarms failed") { try await raise(atMost: 50) }
                await all("telling of what nobody holds failed") { try await tell(atMost: 50) }
                await all("saying what lapsed failed") {
                    let count = try await lapse(atMost: 50)
                    if count > 0 { wake() }
                    return count
                }
                await all("warning of what lapses failed") { try await warn(atMost: 50) }
                await all("telling of what plans wait for failed") { try await plan(atMost: 50) }
                await all("looking for what is missing failed") { try await check(atMost: 20) }
                await all("telling of what is missing failed") { try await find(atMost: 50) }
                do { try await Task.sleep(for: Self.pause) } catch { return }
            }
        }
    }

    private func all(_ trouble: Logger.Message, _ work: () async throws -> Int) async {
        do {
            while try await work() > 0 { try Task.checkCancellation() }
        } catch is CancellationError {
            return
        } catch {
            logger.error(trouble, metadata: ["kind": "\(type(of: error))"])
        }
    }
}
