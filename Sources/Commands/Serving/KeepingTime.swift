import Logging
import Respond
import ServiceLifecycle
import Store

/// Does what is due by the clock alone, again and again, until the service stops.
struct KeepingTime: Service {
    /// An alarm is raised within a minute of its time; half of that leaves room for the work itself.
    private static let pause = Duration.seconds(20)

    private let expire: ExpireReferrals<Store>
    private let raise: RaiseAlarms<Store>
    private let tell: TellOfGaps<Store>
    private let logger: Logger

    init(_ desk: HandoverDesk<Store>, logger: Logger) {
        expire = ExpireReferrals(desk)
        raise = RaiseAlarms(store: desk.store, world: desk.world)
        tell = TellOfGaps(store: desk.store, policies: desk.policies, world: desk.world)
        self.logger = logger
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await all("giving back what nobody answered failed") { try await expire(atMost: 50) }
                await all("raising alarms failed") { try await raise(atMost: 50) }
                await all("telling of what nobody holds failed") { try await tell(atMost: 50) }
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
