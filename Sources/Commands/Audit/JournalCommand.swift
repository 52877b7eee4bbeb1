import API
import Access
import ArgumentParser
import Identity
import Notation
import Store
import Vocabulary
import Website

/// `heed journal`: what the journal tells of somebody.
struct JournalCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal",
        abstract: "Say what was done with the records of somebody, and by whom.",
        subcommands: [JournalPersonCommand.self]
    )
}

/// `heed journal person`: who looked at, changed or told of somebody's records.
struct JournalPersonCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "person",
        abstract: "Write who looked at, changed or told of somebody's records; the newest first.",
        discussion: """
            It covers the person, whom they were found to be, and every record that concerns them. The answer names no \
            person in the records. That it was asked is written into the journal too.
            """
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: ArgumentHelp("The id of the person.", valueName: "id"))
    var person: String

    @Option(help: "For which agency it is asked, as the journal tells it.")
    var agency = "police"

    @Option(help: ArgumentHelp("At most so many entries.", valueName: "number"))
    var limit = 10_000

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        if !(1...1_000_000).contains(limit) { throw ValidationError("--limit is a number from 1 to 1000000") }
    }

    func run() async throws {
        try await reporting {
            let world = LiveSurroundings()
            let kept = try await store.open(store.folder(isExpected: true), world: world)
            let own = Actor.operator(of: AgencyID(agency))
            let actor = Actor(account: own.account, agency: own.agency, roles: [.informationManager])
            let read = ReadPersonJournal(store: kept, world: world)
            let found = try await read(RecordID(person.lowercased()), PageRequest(limit: limit), by: actor)
            let lines = found.lines.items
            if json {
                show(JSONText(found.json).compact + "\n")
            } else {
                let names = try await kept.read { try StaffNames(lines.map(\.line.actor), in: $0) }
                show(lines.map { $0.words(names) }.joined())
                tell("heed: \(lines.count) entries" + (found.lines.next == nil ? "" : ", and there are more"))
            }
        }
    }
}

extension ToldLine {
    fileprivate func words(_ names: StaffNames) -> String {
        let isAccount = line.actor != "command-line" && line.actor != "heed"
        let who = isAccount ? "\(line.actor) \(names[line.actor])" : line.actor.text
        let what = [line.verb, line.subjectKind, line.subject?.text, recipient].compactMap(\.self)
        return "\(line.at.text) \(what.joined(separator: " ")), by \(who) for \(line.agency), under \(line.rule)\n"
    }
}
