import PlainWords
import PolicyInWords
import Understand
import Vocabulary

/// The policy by its kinds of entry, or what of it speaks of something.
struct PolicyPage: Page {
    let heading = "The policy"
    let lead: String
    let sought: String
    let found: String?
    let empty: Empty?
    let kinds: [Kind]
    let trust: Trust

    var template: String { "lead/policy" }
    var title: String { "Policy" }
    var place: String? { "/policy" }

    struct Kind {
        let id: String
        let kind: String
        let tally: String
        /// Where something is sought, what speaks of it shows at once.
        let isOpen: Bool
        let entries: [Line]
    }

    struct Line {
        let href: String
        let entry: String
        let meaning: String?
        let isUnverified: Bool
    }

    struct Trust {
        let words =
            "Written from published guidance. No force, no practitioner and no lawyer has approved it. "
            + "Results that rest on an entry nobody has checked say so."
        let tally: String
    }

    init(_ catalogue: PolicyCatalogue, sought: String, on day: CalendarDay) {
        let entries = catalogue.entries(speakingOf: sought)
        lead =
            "What Heed goes by: written for practitioners to read and to change. In force on \(day.inWords): "
            + "\(catalogue.title)."
        self.sought = sought
        let tells = entries.count == 1 ? "speaks" : "speak"
        found =
            sought.isEmpty || entries.isEmpty
            ? nil : "\(entries.count.counted("entry", "entries")) \(tells) of “\(sought)”."
        empty =
            entries.isEmpty
            ? Empty(
                heading: "Nothing in the policy speaks of that",
                paragraph: "Try another word, or look through the kinds."
            ) : nil
        let groups = Dictionary(grouping: entries, by: \.address.kind)
        kinds = PolicyKind.allCases.compactMap { kind in
            groups[kind].map { entries in
                Kind(
                    id: kind.rawValue,
                    kind: kind.words,
                    tally: "\(entries.count)",
                    isOpen: !sought.isEmpty,
                    entries: entries.map { Line($0, catalogue) }
                )
            }
        }
        let all = catalogue.entries.count
        let settled = catalogue.entries.count { !catalogue.isUnverified($0.address) }
        trust = Trust(tally: "\(settled) of \(all) entries have nothing left to check.")
    }
}

extension PolicyPage.Line {
    fileprivate init(_ entry: PolicyEntry, _ catalogue: PolicyCatalogue) {
        href = entry.address.href
        self.entry = entry.name
        meaning = entry.meaning
        isUnverified = catalogue.isUnverified(entry.address)
    }
}
