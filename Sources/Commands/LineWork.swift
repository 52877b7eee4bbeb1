import ArgumentParser
import Foundation
import Notation
import Synchronization

/// Answers every line of an input with a line, on every core, in the order of the input and in constant memory.
///
/// A line that cannot be read is told on standard error with its record, and answered on standard output in the same
/// place by the words of `bad`; the rest is done. Long work tells how far it is, and the end how many there were.
struct LineWork: Sendable {
    private static let batchSize = 512
    private static let linesBetweenWords = 10_000

    /// What a line is called when they are counted: "narratives".
    let noun: String
    /// Whether the end is told however short the work was.
    var tellsEnd = false
    /// What stands in place of an answer that could not be given.
    let bad: @Sendable (BadInput) -> String
    /// The answer to one line, with its number from 1.
    let answer: @Sendable ([UInt8], Int) throws(BadInput) -> String

    /// Works through the lines; the status is that of bad input where one could not be read.
    func run(_ lines: InputLines, of source: Source) throws {
        var lines = lines
        var done = 0
        var unread = 0
        let start = ContinuousClock.now
        let isTyped = Terminal.isInputInteractive
        while true {
            let batch = Self.batch(of: &lines, isTyped: isTyped)
            if batch.isEmpty {
                if lines.isBroken { throw InputFile.unreadable(source) }
                break
            }
            let answers = answers(to: batch, after: done)
            show(answers.map { words(of: $0) + "\n" }.joined())
            for case .failure(let problem) in answers {
                tell("heed: \(problem)")
                unread += 1
            }
            let before = done / Self.linesBetweenWords
            done += batch.count
            if !isTyped, done / Self.linesBetweenWords > before { tell("heed: \(progress(done, since: start))") }
        }
        if !isTyped, tellsEnd || done >= Self.linesBetweenWords { tell("heed: \(progress(done, since: start))") }
        if unread > 0 {
            tell("heed: \(unread) of \(done) lines could not be read")
            throw ExitCode.badInput
        }
    }

    private static func batch(of lines: inout InputLines, isTyped: Bool) -> [[UInt8]] {
        var batch: [[UInt8]] = []
        while batch.count < (isTyped ? 1 : batchSize), let line = lines.next() { batch.append(line) }
        return batch
    }

    private func answers(to batch: [[UInt8]], after done: Int) -> [Result<String, BadInput>] {
        let answers = Mutex([Result<String, BadInput>?](repeating: nil, count: batch.count))
        DispatchQueue.concurrentPerform(iterations: batch.count) { index in
            let result: Result<String, BadInput>
            do throws(BadInput) {
                result = .success(try answer(batch[index], done + index + 1))
            } catch {
                result = .failure(error)
            }
            answers.withLock { $0[index] = result }
        }
        return answers.withLock { $0 }.compactMap(\.self)
    }

    private func words(of answer: Result<String, BadInput>) -> String {
        switch answer {
        case .success(let line): line
        case .failure(let problem): bad(problem)
        }
    }

    private func progress(_ done: Int, since start: ContinuousClock.Instant) -> String {
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let rate = seconds > 0 ? Int(Double(done) / seconds) : done
        return "\(done) \(noun) in \(Int(seconds.rounded())) s, \(rate) a second"
    }
}
