import Access
import PlainWords
import Respond
import Understand
import Vocabulary

/// What hubs asked our agency, the earliest due first.
struct QuestionsToUsPage: Page {
    let sides: [ListSide]
    let lines: [Line]
    let empty: Empty?
    let pages: Pagination?

    var template: String { "respond/questions-to-us" }
    var title: String { "Questions to us" }
    var place: String? { "/research" }

    struct Line {
        let href: String
        let whose: String
        let asked: String
        let from: String
        let time: String
        let late: String?
    }

    init(_ found: Vocabulary.Page<ResearchRecord>, isAnswered: Bool, _ names: Names, at now: Instant) {
        let tally = "\(found.items.count)" + (found.next == nil ? "" : "+")
        sides = [("/research", "To be answered", false), ("/research?answered", "Answered", true)].map {
            ListSide(
                href: $0.0,
                text: $0.1,
                tally: $0.2 == isAnswered ? tally : nil,
                isCurrent: $0.2 == isAnswered
            )
        }
        lines = found.items.map { ask in
            Line(
                href: "/research/\(ask.id.text)",
                whose: ask.asked.told.first?.words ?? "Somebody not named",
                asked: ask.asked.question,
                from: "From \(names.title(ask.holding.agency).withinSentence), \(ask.asked.at.inShort)",
                time: ask.answer.map { "Answered \($0.at.inShort)" } ?? ask.due.map { "Due \($0.inShort)" }
                    ?? "No time set",
                late: ask.answer == nil ? ask.due.flatMap { $0 < now ? "\($0.age(at: now)) over" : nil } : nil
            )
        }
        empty =
            lines.isEmpty
            ? Empty(heading: isAnswered ? "Nothing is answered yet" : "Nobody asks you anything") : nil
        pages = Pagination(after: found) { "/research?\(isAnswered ? "answered&" : "")cursor=\($0)" }
    }
}

/// One question to our agency, and the form in which it is answered.
struct QuestionToUsPage: Page {
    let back = Link("/research", "Questions to us")
    let heading: String
    let line: String
    let told: [Told]
    let question: String
    let why: String
    let footing: String
    let answered: String?
    let to: String
    let version: Int
    let known: ChoiceField
    let reply: TextArea
    let reason: SelectField
    let errors: ErrorSummary?

    var template: String { "respond/question-to-us" }
    var title: String { "What do you know of \(heading)?" }
    var place: String? { "/research" }

    struct Told {
        let item: String
        let words: String
    }

    init(
        _ ask: ResearchRecord,
        _ names: Names,
        _ policy: ResearchPolicy,
        _ fields: FormFields,
        _ errors: FormErrors,
        at now: Instant
    ) {
        heading = ask.asked.told.first?.words ?? "somebody not named"
        let due = ask.due.map { $0 < now ? " It was due \($0.inShort)." : " It is needed by \($0.inShort)." } ?? ""
        line = "\(names.title(ask.holding.agency)) asked on \(ask.asked.at.inShort).\(due)"
        told = ask.asked.told.map { Told(item: $0.item, words: $0.words) }
        question = ask.asked.question
        why = ask.asked.why
        footing = ask.asked.footing
        answered = ask.answer.map { "\($0.said(policy)) (\($0.at.inShort))" }
        to = "/research/\(ask.id.text)/answer"
        version = ask.version
        known = fields.choice(
            "known",
            "Is anything known to your agency?",
            of: [
                Choice("known", "Yes"), Choice("not-known", "No, nothing"),
                Choice("may-not-say", "We may not say", note: "That is an answer too; choose why below."),
            ]
        )
        .small()
        reply = fields.area(
            "words",
            "What they need to know, and no more",
            hint: "What was seen or heard apart from what is thought."
        )
        .high(4)
        let reasons = policy.withholding.map { Choice($0.id.text, $0.title) }
        reason = fields.select("reason", "Why you may not say", hint: "Only where you may not.", of: reasons)
        self.errors = errors.summary
    }
}
