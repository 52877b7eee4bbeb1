import ArgumentParser
import Documents
import Notation
import PolicyBook
import Recognise

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

    @Flag(help: "Tell for each clue what it means and suggests, the phrase that found it and the words that decided.")
    var explain = false

    @Option(help: ArgumentHelp("Use the policy in this folder.", valueName: "dir"))
    var policy: String?

    func validate() throws {
        if target, explain { throw ValidationError("--explain tells of clues and --target of a phrase; give one") }
    }

    func run() throws {
        try reporting {
            let inForce = try Composition.policyNow(in: try Composition.folder(policy))
            let isTyped = Terminal.isInputInteractive
            let work = LineWork(
                noun: "narratives",
                bad: { JSONText(.map([("id", .null), ("error", .text($0.description))])).compact },
                answer: { [target, explain] line, record throws(BadInput) in
                    if isTyped, line.first != UInt8(ascii: "{") {
                        return ClueExplanation.page(
                            of: String(decoding: line, as: UTF8.self),
                            under: inForce.policy,
                            inForce.clues
                        )
                    }
                    let source = Source(name: "standard input", record: record)
                    let request = try SpotRequest(line, in: source, withTarget: target)
                    return request.answer(by: inForce, explaining: explain)
                }
            )
            try work.run(InputLines(), of: Source(name: "standard input"))
        }
    }
}
