import Learn
import PlainWords
import Vocabulary
import Website

/// Who of a team owes what by when; how they answered, judged or were marked is theirs alone.
struct TeamPage: Page {
    let lead: String
    let lines: [Line]
    let empty: Empty?
    let pages: Pagination?

    var template: String { "learn/team" }
    var title: String { "My team" }
    var place: String? { "/team" }

    struct Line {
        let name: String
        let programme: String
        let tag: String
        let tone: String?
        let time: String
    }

    init(_ found: Vocabulary.Page<TeamStanding>, unit: UnitID?, _ staff: StaffNames, _ words: CourseWords) {
        lead = "Who still has to learn what, the longest overdue first. How they answered or judged is theirs alone."
        let isMixed = Set(found.items.map(\.unit)).count > 1
        lines = found.items.map { Line($0, staff, words, withUnit: isMixed) }
        empty =
            lines.isEmpty
            ? Empty(heading: "Nobody owes anything", paragraph: "What is asked of your team is done, and counts.") : nil
        let place = unit.map { "/team?unit=\($0.text)&" } ?? "/team?"
        pages = Pagination(after: found) { "\(place)cursor=\($0)" }
    }
}

extension TeamPage.Line {
    fileprivate init(_ found: TeamStanding, _ staff: StaffNames, _ words: CourseWords, withUnit: Bool) {
        name = staff[found.account]
        programme = (withUnit ? found.unit.inWords + ": " : "") + words.title(found.standing.programme)
        (tag, tone) = found.standing.state.words
        time = found.standing.dayInWords ?? ""
    }
}

extension UnitID? {
    var inWords: String { self?.text.replacing("-", with: " ").capitalised ?? "Of no unit" }
}

extension WholeStanding.State {
    /// As a tag with its tone.
    var words: (tag: String, tone: String?) {
        switch self {
        case .done: ("Done", "calm")
        case .refresh: ("Refresh", "heed")
        case .owed: ("To do", nil)
        case .overdue: ("Overdue", "alarm")
        case .optional: ("May be done", nil)
        }
    }
}
