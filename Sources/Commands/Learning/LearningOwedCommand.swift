import API
import Access
import ArgumentParser
import Learn
import Notation
import Store
import Vocabulary
import Website

/// `heed learning owed`: who owes what by when.
struct LearningOwedCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "owed",
        abstract: "Write who has still to learn what, and by when; the longest overdue first.",
        discussion:
            "It is what a supervisor sees, and nothing else of how people learn. Whom it shows is written into the journal."
    )

    @OptionGroup var learning: LearningOptions

    @Option(help: "Only what this person owes, by the id of the account.")
    var account: String?

    @Option(help: "Only those of this unit.")
    var unit: String?

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        if account != nil, unit != nil { throw ValidationError("give --account or --unit, and not both") }
    }

    func run() async throws {
        try await reporting {
            let (desk, actor) = try await learning.open(isExpected: true, as: [.qualityAssurer])
            let owed = try await found(desk, by: actor)
            let names = try await desk.store.read { try StaffNames(owed.map(\.account), in: $0) }
            let lines = owed.map { $0.line(names[$0.account]) }
            show(json ? JSONText(.map([("items", .list(owed.map(\.json)))])).compact + "\n" : lines.joined())
            if !json { tell("heed: \(owed.count) owed") }
        }
    }

    private func found(_ desk: LearnDesk<Store>, by actor: Actor) async throws -> [TeamStanding] {
        if let account { return try await ReadTeam(desk).one(AccountID(account), by: actor) }
        try await desk.bringUpToDate()
        let asked = unit.map { UnitID($0) }
        return try await everyItem { try await ReadTeam(desk)(unit: asked, $0, by: actor) }
    }
}

extension TeamStanding {
    fileprivate func line(_ name: String) -> String {
        "\(account) \(name), \(unit?.text ?? "no unit"): \(standing.programme), \(standing.words)\n"
    }
}

extension WholeStanding {
    fileprivate var words: String {
        let on = day?.text ?? "-"
        return switch state {
        case .overdue: "overdue since \(on)"
        case .refresh: "to refresh by \(on)"
        case .owed: "to do by \(on)"
        case .done, .optional: "nothing to do"
        }
    }
}
