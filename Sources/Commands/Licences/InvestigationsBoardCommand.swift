import API
import Access
import ArgumentParser
import Notation
import Respond
import Store
import Vocabulary
import Website

/// `heed investigations board`: work that somebody does without a licence, or that nobody does.
struct InvestigationsBoardCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "board",
        abstract:
            "Write what is done without a licence, allowed for a time, about to lose its licence, or done by nobody.",
        discussion: "Each investigation and each licence that it shows is written into the journal."
    )

    @OptionGroup var options: InvestigationOptions

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        try await reporting {
            let (desk, actor) = try await options.open()
            let board = try await ReadAllocations(desk).board(by: actor)
            let names = try await desk.store.read { try StaffNames(board.accounts, in: $0) }
            show(json ? JSONText(board.json).compact + "\n" : board.lines(names).map { $0 + "\n" }.joined())
            if !json { tell("heed: \(board.words)") }
        }
    }
}

extension AllocationBoard {
    fileprivate func lines(_ names: StaffNames) -> [String] {
        let done = [("without a licence", uncovered), ("allowed", allowed), ("ending", ending)]
        let lines = done.flatMap { what, lines in lines.map { "\(what): " + $0.words(names) } }
        return lines + missing.map { "nobody: \($0.view.record.id) \($0.view.kind.id), \($0.part.id)" }
    }

    fileprivate var words: String {
        "\(uncovered.count) without a licence, \(allowed.count) allowed for a time, "
            + "\(ending.count) whose licence ends within \(days) days, \(missing.count) with nobody"
    }
}

extension AllocationBoard.Line {
    fileprivate func words(_ names: StaffNames) -> String {
        "\(view.record.id) \(view.kind.id), \(part.part.id), \(names[part.allocation.assignee]): \(part.standing.words)"
    }
}

extension AllocationStanding {
    fileprivate var words: String {
        switch self {
        case .licensed(let last): "until \(last.text)"
        case .allowed(let last, let lack): "until \(last.text), \(lack.words)"
        case .uncovered(let lack, _): lack.words
        }
    }
}
