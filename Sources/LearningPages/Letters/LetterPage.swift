import Access
import Learn
import PlainWords
import Vocabulary
import Website

/// Where Heed writes to somebody once a week, what came of it, and whether they want it; it is theirs alone.
struct LetterPage: Page {
    let back = Link("/learning", "My learning")
    let lead =
        "Once a week Heed can write to you what of your learning is open, by when, and how long it takes. Where nothing is open, nothing comes."
    let facts: [Fact]
    /// Why nothing arrives though it is wanted; nil where nothing stands in the way.
    let trouble: String?
    /// Nil for whoever has no address: there is nothing to stop.
    let step: StepForm?

    var template: String { "learn/letter" }
    var title: String { "My weekly letter" }
    var place: String? { "/learning" }

    struct Fact {
        let name: String
        let words: String
    }

    /// `isMailing` says whether this service sends any mail.
    init(_ own: OwnLetters, isMailing: Bool) {
        let (place, rule) = (own.place, isMailing ? own.rule : nil)
        let times =
            rule.map { "On \($0.weekday.name)s, from \($0.opensInWords)" } ?? "This service sends no such letters"
        let now = place.isStopped ? "Stopped by you" : times
        facts = [
            Fact(
                name: "Your mail address",
                words: place.address?.text ?? "Heed has none of yours. Whoever looks after accounts can give it one."
            ),
            Fact(name: "When it comes", words: now),
            own.last.map { Fact(name: "The last one", words: $0.inWords) },
        ].compactMap(\.self)
        trouble = place.refusedAt.map {
            "Your mail server did not take this address on \($0.inWords), and nothing is sent there any more. "
                + "Ask whoever looks after accounts for the right one, or have it tried again."
        }
        step = Self.step(place)
    }

    private static func step(_ place: LetterPlace) -> StepForm? {
        if place.isStopped { return StepForm("Have the weekly letter again", to: "/letter/have", version: 0) }
        if place.refusedAt != nil { return StepForm("Try my address again", to: "/letter/have", version: 0) }
        guard place.address != nil else { return nil }
        return StepForm(
            "Stop the weekly letter",
            to: "/letter/stop",
            intro: "What you owe stands on My work and under My learning all the same.",
            version: 0
        )
    }
}

extension LetterRule {
    fileprivate var opensInWords: String { hour < 10 ? "0\(hour):00" : "\(hour):00" }
}

extension LearningLetter {
    /// What came of it.
    fileprivate var inWords: String {
        let week = "That of \(week.inWords)"
        return switch state {
        case .waiting: failures == 0 ? "\(week) is on its way" : "\(week) did not go yet, and is tried again"
        case .sent: "\(week) was handed to your mail server on \((endedAt ?? at).inWords)"
        case .nothing: "In the week of \(self.week.inWords) nothing was open, and none was written"
        case .refused: "\(week) was refused by your mail server"
        case .givenUp: "\(week) could not be delivered, and was given up"
        case .dropped: "\(week) did not go: it was not wanted, nothing was open any more, or it was too late"
        }
    }
}
