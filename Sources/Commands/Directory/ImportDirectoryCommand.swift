import Access
import ArgumentParser
import DirectoryFeeds
import Foundation
import Identity
import Notation
import PolicyBook
import Respond
import Store
import Vocabulary

/// `heed import directory`: the services of a feed of Open Referral UK 3.
struct ImportDirectoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "directory",
        abstract: "Import the services of a feed of Open Referral UK 3.",
        discussion: """
            A file is one service, a page or a list of services, or an organisation with its services, in JSON; several \
            files are the pages of one feed. What the feed brought before and does not hold any more is withdrawn, except \
            where a page says that there are others which are not given. If one service is bad, nothing is imported, and \
            each bad one is named. A feed at an address is fetched first, every page of it, such as with
              curl --fail -o 'page-#1.json' 'https://directory.example.org/services?per_page=100&page=[1-7]'
            """
    )

    @Argument(help: ArgumentHelp("The feed, page by page; - for standard input.", valueName: "file"))
    var files: [String]

    @OptionGroup var store: StoreOptions

    @Option(help: "Which feed it is, where there are several; each is imported under its own name.")
    var feed = "directory"

    @Flag(help: "Let anybody read these services, at /api/open-referral-uk/v3; else only those who sign in.")
    var publish = false

    @Flag(help: "Say what would be done, and do nothing.")
    var dryRun = false

    @Option(help: "For which agency it is done, as the journal tells it.")
    var agency = "police"

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        guard (1...60).contains(feed.count),
            feed.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
        else { throw ValidationError("--feed is a name of small letters, digits and hyphens, such as county-council") }
    }

    func run() async throws {
        try await reporting {
            let read = try reading()
            guard read.isWhole else {
                if json { show(JSONText(ImportReport.refused(read)).compact + "\n") }
                for line in ImportReport.words(refusing: read) { tell("heed: \(line)") }
                throw ExitCode.badInput
            }
            let tally = try await importing(read.content)
            if json { show(JSONText(ImportReport.taken(read, tally, isDryRun: dryRun)).compact + "\n") }
            tell("heed: " + ImportReport.words(read, tally, isDryRun: dryRun))
        }
    }

    private func reading() throws(BadInput) -> ReadFeed {
        var reader = FeedReader()
        for name in files {
            let input = try FeedFile.read(name)
            try reader.read(input.bytes, from: input.source)
        }
        return reader.feed
    }

    private func importing(_ content: FeedContent) async throws -> DirectoryTally {
        let world = LiveSurroundings()
        let kept = try await store.open(store.folder(isExpected: dryRun), world: world)
        return try await ImportDirectory(store: kept, world: world)(
            content,
            from: DirectoryFeedID(feed),
            isPublished: publish,
            isDryRun: dryRun,
            by: .operator(of: AgencyID(agency))
        )
    }
}
