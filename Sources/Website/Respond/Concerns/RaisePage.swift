import PlainWords
import PolicyInWords
import Respond
import Understand
import Vocabulary

/// Where somebody of a partner agency raises a concern.
struct RaisePage: Page {
    let groups: [Group]
    /// What they hear of it, which follows from who has a hub.
    let heard: String
    /// The key by which it is raised once.
    let once: String
    let errors: ErrorSummary?

    var template: String { "respond/raise" }
    var title: String { "Raise a concern" }
    var place: String? { "/raise" }

    struct Group {
        let id: String
        let heading: String
        let parts: [FormPart]
    }

    init(
        _ receivers: [ConcernReceiver],
        once: RecordID,
        _ names: Names,
        _ fields: FormFields,
        _ errors: ErrorSummary?
    ) {
        heard = Self.heard(of: receivers, names)
        self.once = once.text
        groups = [
            Group(id: "danger-now", heading: "Is somebody in danger now?", parts: Self.danger(fields)),
            Group(id: "whom", heading: "Who it is about", parts: Self.person(fields)),
            Group(id: "what", heading: "What was seen or said", parts: Self.account(fields)),
            Group(id: "agreement", heading: "Do they know, and agree?", parts: Self.agreement(fields)),
            Group(id: "you", heading: "What you ask, and who you are", parts: Self.asking(receivers, names, fields)),
        ]
        self.errors = errors
    }

    private static func heard(of receivers: [ConcernReceiver], _ names: Names) -> String {
        let silent = receivers.filter { !$0.hasHub }.map { names.title($0.agency).withinSentence }
        let answer = "You are told here what came of it"
        if silent.isEmpty { return answer + "." }
        let ring = "No hub answers here for \(silent.listed()): ring them to hear what came of it."
        return silent.count == receivers.count ? ring : "\(answer) where the agency has a hub. \(ring)"
    }

    private static func danger(_ fields: FormFields) -> [FormPart] {
        let choices = [
            Choice("none", "No, not at this moment"), Choice("999-rung", "Yes, and 999 has been rung"),
            Choice("999-not-rung", "Yes, and nobody has rung 999"),
        ]
        return [.radios(fields.choice("danger", "At this moment", of: choices).small())]
    }

    private static func person(_ fields: FormFields) -> [FormPart] {
        let birth = fields.text("person.birth", "Age, or date of birth", hint: "Such as 74, 70-75 or 12 3 1950")
        let safely = fields.area("safely", "How they are reached safely", hint: "Such as a time, a number or a place")
        let children = fields.area("children", "Children in the household", hint: "One a line, such as Ali, 4")
        return [
            .text(fields.text("person.given", "First name").optional.wide("half")),
            .text(fields.text("person.family", "Family name").optional.wide("half")),
            .text(birth.optional.wide("short")),
            .text(fields.text("person.line", "Where they live").optional),
            .text(fields.text("person.postcode", "Postcode").optional.wide("short")),
            .area(safely.high(2)),
            .area(fields.area("never", "What must never be done", hint: "Such as leaving a message").high(2)),
            .area(children.high(2)),
        ]
    }

    private static func account(_ fields: FormFields) -> [FormPart] {
        let seen = fields.area("seen", "What was seen, heard or said, and when", hint: "As it was, by whom it was told")
        return [
            .area(seen.high(5, isOptional: false)),
            .area(fields.area("opinion", "What you make of it").high(2)),
            .area(fields.area("voice", "What they say and want, in their own words").high(2)),
            .area(fields.area("done", "What you have done already").high(2)),
        ]
    }

    private static func agreement(_ fields: FormFields) -> [FormPart] {
        let choices = [
            Choice("given", "They know, and agree"), Choice("refused", "They know, and do not agree"),
            Choice("not-asked", "They were not asked"), Choice("not-safe-to-ask", "It is not safe to ask them"),
            Choice("not-able", "They cannot decide this for themselves"),
        ]
        let reason = fields.area("reason", "If they have not agreed: why you raise it", hint: "Such as who is at risk")
        return [
            .radios(fields.choice("consent", "About raising this", of: choices).small()), .area(reason.high(2)),
        ]
    }

    private static func asking(_ receivers: [ConcernReceiver], _ names: Names, _ fields: FormFields) -> [FormPart] {
        let choices = receivers.map { Choice($0.agency.text, names.title($0.agency).capitalised) }
        return [
            .area(fields.area("asked", "What you hope will happen").high(2, isOptional: false)),
            .radios(fields.choice("to", "Who receives it", of: choices).small()),
            .text(fields.text("raiser.name", "Your name").wide("half")),
            .text(fields.text("raiser.post", "Your work").optional.wide("half")),
            .text(fields.text("raiser.reached", "How you are reached", hint: "A telephone number, and when")),
        ]
    }
}
