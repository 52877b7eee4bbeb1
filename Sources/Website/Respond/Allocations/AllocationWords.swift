import Access
import PlainWords
import Respond
import Vocabulary

/// How who does what in investigations is told on a day.
struct AllocationWords {
    let today: CalendarDay
    let staff: StaffNames
    /// What ranks are called.
    let ranks: [RankID: String]

    /// What an investigation is called: by its number, else by its kind and when it was begun.
    func name(_ view: InvestigationView) -> String {
        view.record.origin.reference ?? "\(view.kind.term.title), \(view.record.opened.at.inShort)"
    }

    func href(_ view: InvestigationView) -> String { "/investigations/\(view.record.id.text)" }

    /// Whether what lets somebody do a part still does, in a word.
    func tag(_ standing: AllocationStanding) -> (text: String, tone: String) {
        switch standing {
        case .licensed: ("Licensed", "calm")
        case .allowed: ("Allowed for a time", "heed")
        case .uncovered: ("Not covered", "late")
        }
    }

    /// The same, with until when and why.
    func standing(_ standing: AllocationStanding) -> String {
        switch standing {
        case .licensed(let last): "By their licence, until \(last.words)"
        case .allowed(let last, let lack):
            "Allowed without a licence until \(last.words), \(left(last)); \(lack.words)"
        case .uncovered(let lack, nil): "Nothing lets them do it: \(lack.words)"
        case .uncovered(let lack, let last?):
            "Nothing lets them do it: what was allowed ended on \(last.words), and \(lack.words)"
        }
    }

    func left(_ last: CalendarDay) -> String {
        let days = last.number - today.number
        return days == 0 ? "today is the last day" : "\(days.counted("day", "days")) left"
    }

    /// How much somebody has of what one person is counted with.
    func load(_ count: Int, _ part: InvestigationPart) -> String {
        "has \(count)" + (part.ceiling.map { " of \($0)" } ?? "")
    }

    func rank(_ rank: RankID) -> String { ranks[rank] ?? rank.text }

    /// Everything that was said of what lets somebody.
    func lines(_ ground: Allocation.Ground) -> [String] {
        switch ground {
        case .licence(let licence):
            licence.conditions.isEmpty
                ? []
                : [
                    "Conditions: \(licence.conditions.joined(separator: "; "))",
                    "How they are met: \(licence.metBy ?? "it was not said")",
                ]
        case .override(let override):
            [
                "Allowed by \(staff[override.by]), \(rank(override.rank).lowercased()), on \(override.at.inShort): "
                    + override.because,
                "What keeps people safe meanwhile: \(override.mitigation)",
            ]
                + [
                    override.ended.map {
                        "Ended by \(staff[$0.by]) on \($0.at.inShort), before its last day: \($0.because)"
                    }
                ].compactMap(\.self)
        }
    }
}
