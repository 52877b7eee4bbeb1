import PlainWords
import Recognise
import Understand
import Vocabulary

/// What should protect the person, by the last word on each.
struct PersonControl {
    let shape: String
    let name: String
    let stateWords: String
    let words: String

    static func all(_ known: KnownPerson) -> [PersonControl] {
        var told: Set<ControlID> = []
        return known.meetings.flatMap { meeting in
            (meeting.kept?.controls ?? [])
                .filter { meeting.concerns($0.protects) && told.insert($0.control).inserted }
                .map { PersonControl($0, in: meeting, on: known.today) }
        }
    }

    private init(_ control: KeptAssessment.Control, in meeting: Meeting, on today: CalendarDay) {
        let ends = control.ends.flatMap(CalendarDay.init(text:))
        let hasEnded = ends.map { $0 < today } ?? false
        shape = hasEnded ? ControlShape.failed.rawValue : control.shape.rawValue
        name = meeting.names.title(control.control).capitalised
        stateWords = hasEnded ? "Has ended" : control.stateWords.capitalised
        let sentences: [String?] = [
            control.owner.map { "Held by: \(meeting.names.title($0))" } ?? "Held by nobody named",
            control.verified.map { "last seen to work \($0.dayInWords)" },
            ends.map { hasEnded ? "ended \($0.inWords)" : "ends \($0.inWords)" },
            "as recorded \(meeting.at.dayInWords)",
        ]
        words = sentences.compactMap(\.self).joined(separator: "; ") + "."
    }
}
