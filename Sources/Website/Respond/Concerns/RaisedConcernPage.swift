import PlainWords
import PolicyInWords
import Recognise
import Respond
import Understand
import Vocabulary

/// One concern that our agency raised: what became of it, what we said, and where something is added.
struct RaisedConcernPage: Page {
    let back = Link("/raised", "What we raised")
    let heading: String
    let line: String
    let standing: String
    let standKind: String
    /// How they hear what came of it where no hub tells it here.
    let silent: String?
    let outcome: Outcome?
    let told: [Said]
    let added: Items<Entry>?
    let form: StepForm?
    let errors: ErrorSummary?

    var template: String { "respond/raised-concern" }
    var title: String { heading }
    var place: String? { "/raised" }

    struct Outcome {
        let reason: String
        let words: String
    }

    struct Said {
        let item: String
        let words: String
    }

    struct Entry {
        let who: String
        let when: String
        let words: String
    }

    init(
        _ view: ConcernView,
        _ names: Names,
        _ policy: HubPolicy,
        _ staff: StaffNames,
        _ fields: FormFields,
        _ errors: ErrorSummary?
    ) {
        let record = view.record
        heading = record.raised.whose
        line =
            "Raised to \(names.title(record.to).withinSentence) by \(staff[record.raisedBy]), \(record.raisedAt.inShort)."
        standing = view.words + "."
        standKind = view.endedAt == nil ? "open" : "accepted"
        silent =
            record.notification == nil
            ? "No hub of \(names.title(record.to).withinSentence) answers here: ring them to hear what came of it."
            : nil
        outcome = view.outcome.map { decision in
            let why = policy.reasons.first { $0.term.id == decision.reason }?.term.title ?? decision.reason.text
            return Outcome(
                reason: "\(decision.kind.words): \(why.lowercasedFirst)",
                words: "“\(decision.words)”"
            )
        }
        told = record.raised.said.map { Said(item: $0.item, words: $0.words) }
        added = Items(record.added.map { Entry($0, staff) })
        form =
            view.standing == .closed
            ? nil
            : StepForm(
                "Add to it",
                to: "/raised/\(record.id.text)/words",
                intro: view.outcome == nil ? nil : "What you add is looked at again.",
                version: record.version,
                [.area(fields.area("words", "What is new").high(3, isOptional: false))],
                isFolded: false
            )
        self.errors = errors
    }
}

extension RaisedConcernPage.Entry {
    init(_ word: ConcernRecord.FurtherWord, _ staff: StaffNames) {
        who = staff[word.by]
        when = word.at.inShort
        words = word.words
    }
}

extension RaisedConcern {
    /// What was said, each under what it is; what was left empty is left out.
    var said: [(item: String, words: String)] {
        let birth = told.born.map { "Born \($0)" } ?? told.age.map { "Aged \($0)" }
        let home = [told.line, told.postcode].compactMap(\.self).joined(separator: ", ").ifWritten
        let children = told.children.map { [$0.name, $0.age].compactMap(\.self).joined(separator: ", ") }
        let all: [(String, String?)] = [
            ("In danger at that moment", danger == .toldPolice ? "Yes, and 999 was rung" : nil),
            ("Who it is about", [whose, birth].compactMap(\.self).joined(separator: ". ")), ("Where they live", home),
            ("Children in the household", children.joined(separator: "; ").ifWritten), ("Reached safely", safely),
            ("Never to be done", never), ("Seen, heard or said", told.seen), ("View of the one who raised it", opinion),
            ("In their own words", told.voice), ("Agreement", told.consent.referral.words),
            ("Why it was raised", told.consent.reason), ("Done already", done), ("What should happen", asked),
            ("Raised by", [raiser.name, raiser.post, raiser.reached].compactMap(\.self).joined(separator: ", ")),
        ]
        return all.compactMap { item, words in words.map { (item, $0) } }
    }
}
