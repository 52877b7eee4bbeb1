import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// What waits to be looked at again, or was: of which programme, why and since when, and of nobody by name.
struct ModerationsPage: Page {
    let sides: [ListSide]
    let empty: Empty?
    let lines: [Line]
    let pages: Pagination?
    let tallies: Items<String>?

    var template: String { "learn/moderations" }
    var title: String { "Moderation" }
    var place: String? { "/moderations" }

    struct Line {
        let href: String
        let name: String
        let why: String
        let barred: String?
        let tag: String
        let tone: String?
        let time: String
    }

    init(
        _ found: Vocabulary.Page<ModerationLine>,
        isDecided: Bool,
        _ told: [ModerationTally],
        _ title: (ProgrammeID) -> String
    ) {
        let all = [(false, "To look at", "/moderations"), (true, "Decided", "/moderations?part=decided")]
        sides = all.map { side, text, href in
            ListSide(
                href: href,
                text: text,
                tally: side == isDecided ? "\(found.items.count)" + (found.next == nil ? "" : "+") : nil,
                isCurrent: side == isDecided
            )
        }
        lines = found.items.map(Line.init)
        empty = lines.isEmpty ? Empty(heading: isDecided ? "None is decided yet" : "Nothing waits") : nil
        pages = Pagination(after: found) { "/moderations?part=\(isDecided ? "decided" : "waiting")&cursor=\($0)" }
        tallies = Items(told.map { $0.words(title($0.programme)) })
    }
}

extension ModerationsPage.Line {
    fileprivate init(_ line: ModerationLine) {
        let moderation = line.record
        href = "/moderations/\(moderation.id)"
        name = line.programme
        why = moderation.reason.words
        let refusal = line.standing?.bars.first?.refusal
        barred = refusal.map { "Not yours to moderate: \($0.reason)." }
        if let decision = moderation.decision {
            (tag, tone) = (decision.outcome.words, decision.outcome.tone)
            time = "Decided \(decision.at.inShort)"
        } else {
            (tag, tone) = line.hasView ? ("You have to decide", "heed") : (refusal == nil ? "Waits" : "For others", nil)
            time = "Waits since \(moderation.since.inShort)"
        }
    }
}
