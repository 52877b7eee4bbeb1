import Learn
import PlainWords
import Recognise
import Understand
import Vocabulary
import WebSupport
import Website

/// An invented contact to judge; what others made of it stands below once one has judged it.
struct PracticePage: Page {
    let back: Link
    let to: String
    let when: String
    let story: [String]
    let who: [Person]
    let before: Items<String>?
    let think: [String]
    let grade: ChoiceField
    let because: TextArea
    let button: String
    let others: Others?
    let errors: ErrorSummary?

    var template: String { "learn/practice" }
    var title: String { "Judge an invented contact" }
    var place: String? { "/learning" }

    struct Person {
        let name: String
        let words: String
        let voice: String?
    }

    /// What is shown together once somebody has judged.
    struct Others {
        let own: [View]
        let panel: View
        let noticed: [Noticed]
        let unchecked: String?
        let heed: Items<String>?
        let peers: Items<String>?
        /// Why nothing of them is shown.
        let withoutPeers: String?
    }

    struct View {
        let judged: String
        let tone: String
        let reason: String
        let on: String?
    }

    struct Noticed {
        let behaviour: String
        let words: String
    }

    /// What the page is made of.
    struct Seen {
        let view: PracticeView
        let contact: Contact
        /// Nil before somebody has judged it.
        let assessment: Assessment?
        let names: Names
        let behaviours: [Behaviour]
    }

    init(
        _ seen: Seen,
        _ module: LearningModuleID,
        _ place: Int,
        _ fields: FormFields,
        _ errors: ErrorSummary?
    ) {
        let (view, contact) = (seen.view, seen.contact)
        back = Link("/learning/\(module)", "The module")
        to = "/learning/\(module)/practice/\(place + 1)"
        when = "\(contact.kind.words), \(contact.at.inShort). Everybody and every place in it is invented."
        story = contact.narrative.paragraphs
        let day = LocalTime.day(of: contact.at)
        who = contact.people.map { person in
            let parts = [person.birth?.words(on: day)] + person.roles.map(\.words).sorted()
            return Person(
                name: person.spokenName.capitalised,
                words: parts.compactMap(\.self).joined(separator: ", "),
                voice: person.voice
            )
        }
        before = Items(contact.history.map { "\($0.at.inShort): \($0.narrative)" })
        think = view.situation.think
        let choices = Grade.allCases.reversed().map { Choice($0.rawValue, $0.words) }
        grade = fields.choice("grade", "How serious is it?", of: choices).small()
        because = fields.area("because", "What decides it for you")
        button = view.own.isEmpty ? "See what others made of it" : "Judge it again"
        others = seen.assessment.map { Others(seen, $0) }
        self.errors = errors
    }
}

extension PracticePage.Others {
    fileprivate init(_ seen: PracticePage.Seen, _ assessment: Assessment) {
        let situation = seen.view.situation
        own = seen.view.own.map { PracticePage.View($0.grade, $0.because, on: $0.at.inShort) }
        panel = PracticePage.View(situation.panel.grade, situation.panel.because, on: nil)
        unchecked = situation.panel.authority.toVerify
        let titles = Dictionary(seen.behaviours.map { ($0.term.id, $0.term.title) }) { first, _ in first }
        noticed = situation.panel.noticed.map { one in
            PracticePage.Noticed(behaviour: titles[one.behaviour] ?? one.behaviour.text, words: one.words)
        }
        heed = Items(assessment.inShort(seen.names))
        (peers, withoutPeers) = seen.view.peers?.inWords ?? (nil, nil)
    }
}

extension PeerView {
    fileprivate var inWords: (Items<String>?, String?) {
        switch self {
        case .grades(let counts):
            (Items(Grade.allCases.reversed().map { "\($0.words): \(counts[$0] ?? 0)" }), nil)
        case .tooFew: (nil, "Too few of them have judged it to say.")
        case .standingUnknown:
            (nil, "Your rank is not in your account, so nobody is known to be your peer. An administrator can add it.")
        }
    }
}

extension PracticePage.View {
    fileprivate init(_ grade: Grade, _ reason: String, on moment: String?) {
        judged = grade.words
        tone = Grade?.some(grade).tone
        self.reason = reason
        on = moment
    }
}

extension Assessment {
    /// What it brings to notice, a line each; it grades nobody.
    fileprivate func inShort(_ names: Names) -> [String] {
        let harms = formulation.map { "May come to harm: \(names.title($0.harm))" }
        let met = tests.filter { $0.result == .met }.map { "Threshold met: \(names.title($0.test))" }
        let raised = alerts.map { names.title($0.alert).capitalised }
        let primary = agencies.filter { $0.role == .primary }.map { "Primary: \(names.title($0.agency))" }
        let open = questions.isEmpty ? [] : ["\(questions.count.counted("question", "questions")) could change that"]
        return (harms + met + raised + primary).removingRepeats() + open
    }
}
