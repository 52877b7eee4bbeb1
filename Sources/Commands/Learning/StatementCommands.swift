import ArgumentParser
import Learn
import LearningFeeds
import Notation
import Vocabulary

/// `heed import statements`: what another system says of learning, as statements of xAPI.
struct ImportStatementsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statements",
        abstract: "Import statements of xAPI 1.0.3, one on each line.",
        discussion: """
            What says that somebody completed, passed or failed a module becomes a completion; whatever else is said is kept and \
            changes nothing. If one statement is bad, nothing is imported, and each bad one is named.
            """
    )

    @Argument(help: ArgumentHelp("The statements in JSON, one a line; - for standard input.", valueName: "file"))
    var file: String

    @OptionGroup var options: LearningImportOptions

    func run() async throws {
        try await reporting {
            let (desk, actor) = try await options.learning.open(isExpected: true)
            let name = file
            try await options.report(on: name, noun: "statements").telling {
                try await KeepStatements(desk)(
                    { take in
                        let (source, handle) = try InputFile.open(name)
                        var (lines, number) = (InputLines(handle), 0)
                        while let line = lines.next() {
                            number += 1
                            try take(number, StatementLine.read(line, number: number, of: source))
                        }
                        if lines.isBroken { throw InputFile.unreadable(source) }
                    },
                    from: name,
                    isDryRun: options.dryRun,
                    by: actor
                )
            }
        }
    }
}

/// `heed export statements`: what is known of learning, as statements of xAPI.
struct ExportStatementsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statements",
        abstract: "Write what came and what was completed here as statements of xAPI 1.0.3, one on each line.",
        discussion: "The oldest first, by when they were stored. What was voided or set aside is left out."
    )

    @OptionGroup var learning: LearningOptions

    func run() async throws {
        try await reporting {
            let (desk, actor) = try await learning.open(isExpected: true)
            let rule = try desk.ground.policy.exchange
            var next: String?
            repeat {
                let page = try await ReadStatements(desk).list(
                    StatementQuestion(isAscending: true),
                    PageRequest(limit: 500, after: next),
                    by: actor
                )
                let lines = try page.items.map { JSONText(try $0.json(rule)).compact + "\n" }
                show(lines.joined())
                next = page.next
            } while next != nil
        }
    }
}
