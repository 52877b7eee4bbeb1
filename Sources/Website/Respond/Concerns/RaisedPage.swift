import PlainWords
import PolicyInWords
import Recognise
import Respond
import Understand
import Vocabulary

/// What our agency raised, and how each stands.
struct RaisedPage: Page {
    let lines: [Line]
    let empty: Empty?
    let pages: Pagination?

    var template: String { "respond/raised" }
    var title: String { "What we raised" }
    var place: String? { "/raised" }

    struct Line {
        let href: String
        let whose: String
        let asked: String
        let to: String
        let standing: String
        let isNew: Bool
    }

    init(_ found: Vocabulary.Page<ConcernView>, _ names: Names) {
        lines = found.items.map { view in
            Line(
                href: "/raised/\(view.record.id.text)",
                whose: view.record.raised.whose,
                asked: view.record.raised.asked,
                to: "To \(names.title(view.record.to).withinSentence), \(view.record.raisedAt.inShort)",
                standing: view.words,
                isNew: view.isNew
            )
        }
        empty = lines.isEmpty ? Empty(heading: "Nothing is raised yet") : nil
        pages = Pagination(after: found) { "/raised?cursor=\($0)" }
    }
}

extension ConcernView {
    /// How it stands, as a sentence without its end.
    var words: String {
        let when = endedAt.map { ", \($0.inShort)" } ?? ""
        return switch standing {
        case .received: "Received"
        case .lookedAt: "Being looked at"
        case .decided: "Decided\(when)"
        case .closed: "Looked at, and closed\(when)"
        }
    }
}

extension RaisedConcern {
    var whose: String {
        [told.given, told.family].compactMap(\.self).joined(separator: " ").ifWritten ?? told.line
            ?? "Somebody not named"
    }
}
