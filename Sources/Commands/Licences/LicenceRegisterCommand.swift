import Access
import ArgumentParser
import Identity
import Learn
import Notation
import PolicyBook
import Store
import Vocabulary

/// Which records and which policy a command about licences works with, and for which agency.
struct LicenceOptions: ParsableArguments {
    @OptionGroup var learning: LearningOptions

    func open() async throws -> (desk: LearnDesk<Store>, actor: Actor) {
        try await learning.open(isExpected: true, as: [.licensingPanel])
    }
}

/// `heed licence register`: who held what on a day.
struct LicenceRegisterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "register",
        abstract: "Write who held what at the end of a day, as it was known then.",
        discussion: "That it was looked at is written into the journal, of each licence."
    )

    @OptionGroup var options: LicenceOptions

    @Option(help: ArgumentHelp("As at this day, such as 2026-11-27; today where none is given.", valueName: "day"))
    var on: CalendarDay?

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        try await reporting {
            let (desk, actor) = try await options.open()
            let day = on ?? LocalTime.day(of: desk.world.now)
            let held = try await everyItem { try await ReadLicences(desk).register(on: day, $0, by: actor) }
            show(json ? JSONText(.map([("items", .list(held.map(\.json)))])).compact + "\n" : held.map(\.line).joined())
            if !json { tell("heed: \(held.count) licences, as at \(day.text)") }
        }
    }
}

extension ListedLicence {
    fileprivate var line: String {
        "\(record.id) \(name): \(record.scheme), \(record.status.words), until \(record.expires?.text ?? "-")\n"
    }

    fileprivate var json: JSONValue {
        .map([
            ("id", .text(record.id.text)),
            ("scheme", .text(record.scheme.text)),
            ("holder", .text(record.holder.text)),
            ("name", .text(name)),
            ("status", .text(record.status.rawValue)),
            ("scopes", .list(record.scopes.map { .text($0.text) })),
            ("expires", .optional(record.expires?.text)),
        ])
    }
}
