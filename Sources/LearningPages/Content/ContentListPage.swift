import Learn
import PlainWords
import WebSupport
import Website

/// All that is taught, what is due to be looked at first.
struct ContentListPage: Page {
    let lines: [Line]

    var template: String { "learn/content-list" }
    var title: String { "Content" }
    var place: String? { "/content" }

    struct Line {
        let href: String
        let name: String
        let what: String
        let last: String
        let tag: String
        let tone: String?
        let time: String
    }

    init(_ found: [ContentStanding]) {
        lines = found.map { standing in
            Line(
                href: standing.place.content.path,
                name: standing.place.title,
                what: standing.place.kindInWords,
                last: standing.lastInWords,
                tag: standing.tag,
                tone: standing.tone,
                time: standing.time
            )
        }
    }
}
