import Learn
import Notation
import Vocabulary

extension ContentStanding {
    var fields: [(String, JSONValue)] {
        [
            ("kind", .text(place.content.kind.rawValue)),
            ("id", .text(place.content.id)),
            ("title", .text(place.title)),
            ("edition", place.edition.map { .integer($0) } ?? .null),
            ("from", .text(place.from.text)),
            ("months", place.months.map { .integer($0) } ?? .null),
            ("last", .optional(last?.on.text)),
            ("due", .optional(due?.text)),
            ("is_overdue", .bool(isOverdue)),
        ]
    }
}

extension ContentReview {
    var json: JSONValue {
        let (word, day) = outcome.said
        return .map([
            ("id", .text(id.text)),
            ("kind", .text(content.kind.rawValue)),
            ("content", .text(content.id)),
            ("edition", edition.map { .integer($0) } ?? .null),
            ("on", .text(on.text)),
            ("looked_at", .text(lookedAt)),
            ("notes", .text(notes)),
            ("outcome", .text(word.rawValue)),
            ("change_by", .optional(day?.text)),
            ("at", .text(at.text)),
            ("by", .text(by.text)),
        ])
    }
}

extension ContentReview.Outcome {
    /// What follows, by its word.
    enum Word: String, CaseIterable {
        case stands
        case toChange = "to-change"
        case changed
    }

    /// The word, and by when it is to be changed.
    fileprivate var said: (Word, CalendarDay?) {
        switch self {
        case .stands: (.stands, nil)
        case .toChange(let day): (.toChange, day)
        case .changed: (.changed, nil)
        }
    }
}

extension Fields {
    /// What somebody who looked at content keeps of it.
    mutating func newContentReview() throws(BadInput) -> NewContentReview {
        NewContentReview(
            on: try required("on").calendarDay(),
            lookedAt: try required("looked_at").words(),
            notes: try optional("notes")?.words() ?? "",
            try contentOutcome()
        )
    }

    /// A day is given exactly where it is to be changed.
    private mutating func contentOutcome() throws(BadInput) -> ContentReview.Outcome {
        let word = try required("outcome").one(of: ContentReview.Outcome.Word.self, "what follows")
        if word == .toChange { return .toChange(by: try required("change_by").calendarDay()) }
        if let day = optional("change_by") {
            throw day.bad("it is not to be changed", remedy: "leave the day out, or say 'to-change'")
        }
        return word == .stands ? .stands : .changed
    }
}
