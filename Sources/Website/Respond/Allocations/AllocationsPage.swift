import PlainWords
import Respond
import Vocabulary

/// Work that is held without a licence, what ends soon, and what nobody does.
struct AllocationsPage: Page {
    let lead =
        "Open investigations that ask to be seen to. Nothing goes on by itself: whoever is not covered stands here until they are."
    let sides = AllocationsPage.sides(at: "/allocations")
    let groups: [Group]

    var template: String { "respond/allocations" }
    var title: String { "Allocations" }
    var place: String? { "/allocations" }

    struct Group {
        let id: String
        let heading: String
        let none: String?
        let lines: [Line]
    }

    struct Line {
        let href: String
        let name: String
        let what: String
        let more: String?
        let tag: String
        let tone: String
        let time: String
    }

    static func sides(at path: String) -> [ListSide] {
        [("/allocations", "To be seen to"), ("/allocations/forecast", "Forecast")].map {
            ListSide(href: $0.0, text: $0.1, tally: nil, isCurrent: $0.0 == path)
        }
    }

    init(_ board: AllocationBoard, _ words: AllocationWords) {
        groups = [
            Group(
                "uncovered",
                "Held without a licence, and without leave",
                board.uncovered.map { Line($0, words) },
                none: "Nobody holds work that nothing lets them do."
            ),
            Group(
                "allowed",
                "Allowed without a licence, for a time",
                board.allowed.map { Line($0, words) },
                none: "Nobody is let do it without one."
            ),
            Group(
                "missing",
                "Nobody does it",
                board.missing.map { Line($0, words) },
                none: "Whatever somebody has to do, somebody does."
            ),
            Group(
                "ending",
                "Licences that end within \(board.days) days",
                board.ending.map { Line($0, words) },
                none: "No licence that work rests on ends so soon."
            ),
        ]
    }
}

extension AllocationsPage.Group {
    fileprivate init(_ id: String, _ heading: String, _ lines: [AllocationsPage.Line], none: String) {
        self.id = id
        self.heading = heading
        self.lines = lines
        self.none = lines.isEmpty ? none : nil
    }
}

extension AllocationsPage.Line {
    fileprivate init(_ line: AllocationBoard.Line, _ words: AllocationWords) {
        let standing = line.part.standing
        href = words.href(line.view)
        name = words.name(line.view)
        what = "\(words.staff[line.part.allocation.assignee]), \(line.part.part.term.title.lowercased())"
        (tag, tone) = words.tag(standing)
        switch standing {
        case .licensed(let last), .allowed(let last, _): time = "Until \(last.words), \(words.left(last))"
        case .uncovered(let lack, nil): time = lack.words.capitalised
        case .uncovered(_, let last?): time = "What was allowed ended on \(last.words)"
        }
        more = line.part.handling.map { "Said of the work, and of the people in it: \($0)" }
    }

    fileprivate init(_ line: AllocationBoard.Vacant, _ words: AllocationWords) {
        href = words.href(line.view)
        name = words.name(line.view)
        what = line.part.term.title
        more = nil
        (tag, tone) = ("Somebody is missing", "late")
        time = "Begun \(line.view.record.opened.at.inShort)"
    }
}
