import PlainWords
import Recognise
import Respond
import Vocabulary
import WebSupport

/// What is said of having asked: the fields, and what was typed into them.
struct AskingForm {
    let to: String
    let kind: SelectField
    let answered: ChoiceField
    let who: TextField
    let means: ChoiceField
    let time: TextField
    let naming: ChoiceField?
    let question: TextArea
    let advised: TextArea
    let course: ChoiceField
    let decided: TextArea
    let because: TextArea

    init(_ roster: DutyRoster, _ fields: FormFields) {
        to = "/contacts/\(roster.record.id.text)/asking"
        kind = fields.select(
            "kind",
            "Whom you asked",
            of: roster.answers.map { Choice($0.kind.term.id.text, $0.kind.term.title) }
        )
        answered = fields.choice(
            "answered",
            "What came of it",
            of: [Choice("yes", "Somebody answered"), Choice("no", "Nobody answered")]
        ).with { $0.isInline = true }
        who = fields.text("who", "Who answered", hint: "The name or post that they gave").optional
        means = fields.choice(
            "means",
            "How",
            of: NamedHolder.Told.allCases.map { Choice($0.rawValue, $0.words.capitalised) }
        ).with { $0.isInline = true }
        time = fields.text("time", "When", hint: "Such as 02:15; leave it empty for just now").optional.wide("short")
        let people = roster.contact.people.map {
            Choice($0.id.text, $0.name?.full ?? "Somebody whose name is not known")
        }
        naming =
            people.isEmpty
            ? nil
            : fields.choice(
                "naming",
                "Whom you named to them",
                hint: "Name nobody where the question can do without",
                of: people
            )
            .with { $0.isSmall = true }
        question = fields.area("question", "What you asked", hint: "No more than they needed to answer")
            .high(3, isOptional: false)
        advised = fields.area("advised", "What they advised").high(3)
        course = fields.choice(
            "course",
            "What you make of it",
            of: [Choice("follows", "I do as they advised"), Choice("departs", "I decide otherwise")]
        ).with {
            $0.isOptional = true
            $0.isSmall = true
        }
        decided = fields.area("decided", "What you decided").high(2, isOptional: false)
        because = fields.area(
            "because",
            "Why",
            hint: "Needed where you decide otherwise, and where nobody answered"
        ).high(2)
    }

    static func newAdvice(_ form: Form, at now: Instant) throws(Refusal) -> NewAdvice {
        guard let answered = form.text("answered") else {
            throw .unsaid("answered", "it is not said whether anybody answered", "choose one")
        }
        guard ["yes", "no"].contains(answered) else {
            throw .unsaid("answered", "'\(answered)' is no answer to that", "choose one of those given")
        }
        let advised = form.text("advised") ?? ""
        guard answered == "yes" || advised.isBlank else {
            throw .unsaid(
                "advised",
                "nobody answered, and yet it is said what they advised",
                "say that somebody answered, or empty this field"
            )
        }
        return NewAdvice(
            DutyKindID(form.text("kind") ?? ""),
            who: form.text("who"),
            means: form.text("means").flatMap(NamedHolder.Told.init),
            at: try moment(form.text("time") ?? "", at: now),
            naming: form.values("naming").map { PersonID($0) },
            question: form.text("question") ?? "",
            advised: answered == "yes" ? advised : nil,
            course: form.text("course").flatMap(AdviceRecord.Course.init),
            decided: form.text("decided") ?? "",
            because: form.text("because")
        )
    }

    /// The name in the form of what a refusal names.
    static func field(of name: String) -> String? { name == "at" ? "time" : name.hasPrefix("naming") ? "naming" : name }

    /// The last time that the clock on the wall showed it; nil where nothing is typed.
    private static func moment(_ typed: String, at now: Instant) throws(Refusal) -> Instant? {
        guard !typed.isBlank else { return nil }
        guard let time = DayTime(text: typed.trimmed), time.minutes < 1_440 else {
            throw .unsaid("at", "this is no time of day", "write it like 02:15")
        }
        let today = LocalTime.instant(on: LocalTime.day(of: now), minuteOfDay: time.minutes)
        let yesterday = LocalTime.day(of: now).adding(days: -1)
        return today <= now ? today : LocalTime.instant(on: yesterday, minuteOfDay: time.minutes)
    }
}
