import ArgumentParser
import Documents
import Notation
import Foundation
import PolicyBook
import Recognise
import Vocabulary

/// `heed spot`: narratives in, the clues in them out, a line for a line.
struct SpotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "spot",
        abstract: "Find the clues in narratives, and how each text holds them.",
        discussion: """
            Reads JSON Lines {"id", "text"} from standard input and writes {"id", "clues"} for each.
            Offsets count Unicode scalars, half open. At a terminal each typed line is a narrative.
            """
    )

    @Flag(help: "Judge the phrase of each line's \"target\" instead: {\"id\", \"text\", \"target\"}.")
    var target = false

    @Option(help: ArgumentHelp("Use the policy in this folder.", valueName: "dir"))
    var policy: String?

    func run() throws {
        try reporting {
            let reading = try Composition.policyNow(in: try Composition.folder(policy)).clues
            var bad = 0
            var record = 0
            for line in InputLines() {
                record += 1
                do throws(BadInput) {
                    show(try answer(to: line, record: record, reading) + "\n")
                } catch {
                    bad += 1
                    tell("heed: \(error)")
                    show(JSONText(.map([("id", .null), ("error", .text(error.description))])).compact + "\n")
                }
            }
            if bad > 0 {
                tell("heed: \(bad) of \(record) lines could not be read")
                throw ExitCode.badInput
            }
        }
    }

    private func answer(to line: [UInt8], record: Int, _ reading: ClueReading) throws(BadInput) -> String {
        if Terminal.isInputInteractive, line.first != UInt8(ascii: "{") {
            return reading.clues(in: String(decoding: line, as: UTF8.self)).map {
                "\($0.clue): \($0.quote ?? "") (\($0.assertion.rawValue))"
            }
            .joined(separator: "\n")
        }
        let source = Source(name: "standard input", record: record)
        var fields = try Fields(try NodeReader.json(line, from: source), at: "", in: source)
        let id = try fields.required("id")
        let text = try fields.requiredText("text")
        let wanted = target ? try fields.required("target").text() : nil
        let value = try id.text()
        let name: JSONValue =
            if case .scalar(_, quoted: false) = id.node.content, let number = Int(value) { .integer(number) } else {
                .text(value)
            }
        guard let wanted else {
            let clues = reading.clues(in: text).map(\.spotJSON)
            return JSONText(.map([("id", name), ("clues", .list(clues))])).compact
        }
        let held = reading.judge(wanted, in: text)
        return JSONText(
            .map([
                ("id", name), ("assertion", .text(held.assertion)), ("temporality", .text(held.temporality)),
                ("experiencer", .text(held.experiencer)),
            ])
        ).compact
    }
}

extension FoundClue {
    fileprivate var spotJSON: JSONValue {
        .map([
            ("clue", .text(clue.text)),
            ("start", .integer(range?.lowerBound ?? 0)),
            ("end", .integer(range?.upperBound ?? 0)),
            ("quote", .text(quote ?? "")),
            ("assertion", .text(assertion.rawValue)),
        ])
    }
}
