import Logging
import Respond
import ServiceLifecycle
import Vocabulary

/// A service that does something by itself; the program starts no other.
protocol AutomaticWork: Service {
    /// Everything that it does.
    var things: [AutomaticThing] { get }
}

/// Does what Heed does by itself, and notes how it went; of what fails the log holds the kind alone.
struct AutomaticRunner: Sendable {
    let runs: AutomaticRuns
    let world: any Surroundings
    let logger: Logger

    /// Does a thing, which says how much there was to do; nil where it failed or was stopped.
    ///
    /// `seconds` are those for which something that is taken and fails is hidden from others who do the same.
    @discardableResult
    func callAsFunction(
        _ thing: AutomaticThing,
        hidingForSeconds seconds: Int = 0,
        _ work: () async throws -> Int
    ) async -> Int? {
        do {
            let count = try await work()
            runs.note(thing, did: count, at: world.now)
            return count
        } catch is CancellationError {
            return nil
        } catch {
            let kind = "\(type(of: error))"
            // What fails every second is told once, until it is made good.
            if runs[thing].failure?.kind != kind { logger.error("\(thing.trouble)", metadata: ["kind": "\(kind)"]) }
            runs.note(thing, failed: kind, hiddenForSeconds: seconds, at: world.now)
            return nil
        }
    }

    /// Does a thing a part at a time, as long as a part is so full that there may be more.
    ///
    /// Each part is noted by itself: what was done before one that fails is counted.
    func inParts(_ thing: AutomaticThing, whileDoing full: Int, _ work: () async throws -> Int) async {
        var last = full
        while last >= full, !Task.isCancelled { last = await self(thing, work) ?? 0 }
    }
}

extension AutomaticThing {
    /// How the log says that it failed.
    fileprivate var trouble: String {
        switch self {
        case .writeCheckpoints: "a checkpoint could not be written"
        case .assessWaiting: "assessing in the background failed"
        default: "\(rawValue) failed"
        }
    }
}
