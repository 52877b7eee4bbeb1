import Hummingbird
import PlainWords
import Respond
import Understand
import Vocabulary
import WebSupport

/// Which part of a hub's list is asked for, as its address says it.
struct TriageForm {
    let filter: NotificationFilter
    let page: PageRequest
    private let shown: Shown

    /// The parts that have a link of their own.
    enum Shown: String, CaseIterable {
        case all, mine, nobody, unjudged, overdue, decided

        var words: String {
            switch self {
            case .all: "All"
            case .mine: "Mine"
            case .nobody: "Nobody has taken"
            case .unjudged: "Not judged"
            case .overdue: "Over time"
            case .decided: "Decided"
            }
        }
    }

    init(_ request: Request) throws {
        var query = try QueryReader(request)
        shown = query.one(of: Shown.self, "show") ?? .all
        let pathway = query.text("pathway").map { PathwayID($0) }
        page = query.page(defaultLimit: 80) { RecordID(uuid: $0) != nil }
        try query.finish()
        filter = NotificationFilter(
            shown == .decided ? .decided : .open,
            whose: shown == .mine ? .mine : shown == .nobody ? .nobody : nil,
            isUnjudged: shown == .unjudged,
            isOverdue: shown == .overdue,
            pathway: pathway
        )
    }

    /// The whole of what is open, from the beginning.
    init() {
        (filter, page, shown) = (NotificationFilter(), PageRequest(limit: 80), .all)
    }

    func href(after cursor: String? = nil, _ other: Shown? = nil, pathway: PathwayID? = nil) -> String {
        let parts = [
            (other ?? shown) == .all ? nil : "show=\((other ?? shown).rawValue)",
            (pathway ?? (other == nil ? filter.pathway : nil)).map { "pathway=\($0.text)" },
            cursor.map { "cursor=\($0)" },
        ]
        let query = parts.compactMap(\.self).joined(separator: "&")
        return query.isEmpty ? "/hub" : "/hub?\(query)"
    }

    /// A link for each part, and for each route that is recommended in what is listed.
    func filters(_ names: Names, _ lines: [TriageLine]) -> [TriagePage.Filter] {
        let parts = Shown.allCases.map { part in
            TriagePage.Filter(
                href: href(part),
                text: part.words,
                isCurrent: part == shown && filter.pathway == nil
            )
        }
        let routes = (lines.flatMap(\.view.record.pathways) + [filter.pathway].compactMap(\.self)).removingRepeats()
        let named = routes.sorted { names.title($0) < names.title($1) }
        return parts
            + named.map { route in
                TriagePage.Filter(
                    href: href(.all, pathway: route),
                    text: names.title(route).capitalised,
                    isCurrent: route == filter.pathway
                )
            }
    }

    var empty: String {
        switch shown {
        case .all: "What your force gives the hub shows here until it is decided."
        case .mine: "What you take shows here until it is decided."
        case .nobody: "Everything has been taken by somebody."
        case .unjudged: "Somebody has judged every contact that is here."
        case .overdue: "Everything is within its time."
        case .decided: "Nothing has been decided yet."
        }
    }

    private func href(_ part: Shown, pathway: PathwayID? = nil) -> String { href(after: nil, part, pathway: pathway) }
}
