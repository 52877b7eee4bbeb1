import Learn
import Logging
import Respond
import ServiceLifecycle
import Store
import Vocabulary

/// Writes to people once a week what of their learning is open: says who gets a letter, and sends one after the other.
///
/// Everything stands in the records: it may be killed at any moment, and goes on where it stopped. A letter that was under way
/// then goes out once more under the same id. Without a mail server it does nothing.
struct WeeklyLetters: AutomaticWork {
    /// Others write between two parts.
    private static let part = 20

    private let write: WriteLetters<Store>
    private let take: TakeLetter<Store>
    private let settle: SettleLetter<Store>
    private let carrying: LetterCarrying?
    private let world: any Surroundings
    private let runner: AutomaticRunner

    let things = [AutomaticThing.writeLetters, .sendLetters]

    init(_ desk: LearnDesk<Store>, _ carrying: LetterCarrying?, _ runner: AutomaticRunner) {
        write = WriteLetters(desk)
        take = TakeLetter(desk)
        settle = SettleLetter(store: desk.store, world: desk.world)
        world = desk.world
        self.carrying = carrying
        self.runner = runner
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup { group in
                group.addTask {
                    await again(.writeLetters, whileDoing: Self.part) { try await writeSome() }
                }
                group.addTask {
                    await again(.sendLetters, whileDoing: 1) { try await sendNext() ? 1 : 0 }
                }
            }
        }
    }

    private func again(_ thing: AutomaticThing, whileDoing full: Int, _ work: () async throws -> Int) async {
        while !Task.isCancelled {
            await runner.inParts(thing, whileDoing: full, work)
            do { try await Task.sleep(for: thing.timing.rest) } catch { return }
        }
    }

    private func writeSome() async throws -> Int {
        carrying == nil ? 0 : try await write(atMost: Self.part)
    }

    private func sendNext() async throws -> Bool {
        guard let carrying, let taken = try await take() else { return false }
        guard let attempt = await carrying.carry(taken, clock: { [world] in world.now }) else { return false }
        try await settle(taken, attempt)
        note(taken.letter, attempt)
        return true
    }

    /// What did not arrive is told in the log, with neither address nor person.
    private func note(_ letter: LearningLetter, _ attempt: LearningLetter.Attempt) {
        let metadata: Logger.Metadata = ["letter": "\(letter.id)"]
        switch attempt {
        case .sent, .dropped: return
        case .again: runner.logger.info("a letter is tried again", metadata: metadata)
        case .refused: runner.logger.warning("a letter is refused for good", metadata: metadata)
        case .givenUp: runner.logger.warning("a letter is given up", metadata: metadata)
        }
    }
}
