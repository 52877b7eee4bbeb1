import DirectoryFeeds
import Notation
import Respond

/// What came of an import, for programs and in words.
enum ImportReport {
    static func taken(_ read: ReadFeed, _ tally: DirectoryTally, isDryRun: Bool) -> JSONValue {
        .map([
            ("imported", .bool(!isDryRun)),
            ("services", .integer(read.services)),
            ("complete", .bool(!read.content.isPart)),
            ("needs", .integer(read.content.needs.count)),
            ("added", .integer(tally.added)),
            ("changed", .integer(tally.changed)),
            ("withdrawn", .integer(tally.withdrawn)),
            ("unchanged", .integer(tally.unchanged)),
        ])
    }

    static func refused(_ read: ReadFeed) -> JSONValue {
        .map([
            ("imported", .bool(false)),
            ("services", .integer(read.services)),
            ("bad", .integer(read.faultCount)),
            ("faults", .list(read.faults.map(\.json))),
        ])
    }

    static func words(_ read: ReadFeed, _ tally: DirectoryTally, isDryRun: Bool) -> String {
        if read.services == 0 {
            return
                "no service stands in it: nothing was withdrawn, and the \(read.content.needs.count) needs in it are "
                + (isDryRun ? "sound" : "kept")
        }
        let told = (isDryRun ? "dry run, nothing is kept: " : "imported: ") + tally.words
        return read.content.isPart ? told + "; a page says that there are more, so nothing is withdrawn" : told
    }

    /// Each bad service on a line, then what that means.
    static func words(refusing read: ReadFeed) -> [String] {
        let lines = read.faults.map(\.words)
        let rest = read.faultCount - read.faults.count
        return lines + (rest > 0 ? ["and \(rest) more"] : []) + [
            "\(read.faultCount) of \(read.services) are bad: nothing is imported, and the directory stands as it did"
        ]
    }
}

extension FeedFault {
    fileprivate var json: JSONValue {
        .map([
            ("file", .text(source.name)),
            ("place", .text(place)),
            ("id", .optional(id)),
            ("line", line.map(JSONValue.integer) ?? .null),
            ("field", .text(field)),
            ("problem", .text(problem)),
            ("remedy", .text(remedy)),
        ])
    }
}
