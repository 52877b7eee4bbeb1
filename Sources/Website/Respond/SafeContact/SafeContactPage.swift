import Recognise
import Respond
import Vocabulary

/// Writing how to make contact with somebody safely.
struct SafeContactPage: Page {
    let back: Link
    let to: String
    let version: Int
    /// What is kept now, where somebody else wrote it meanwhile.
    let safe: SafeContactPart?
    let how: TextArea
    let never: TextArea
    let agencies: ChoiceField
    let others: TextArea
    let why: TextArea
    let errors: ErrorSummary?

    var template: String { "respond/safe-contact" }
    var title: String { "Safe contact" }
    var place: String? { "/people" }

    init(
        _ person: PersonRecord,
        _ known: [Choice],
        _ fields: FormFields,
        _ errors: ErrorSummary?,
        writtenMeanwhile safe: SafeContactPart?
    ) {
        let path = "/people/\(person.id.text)"
        back = Link(path, "Back to the person")
        to = path + "/safe-contact"
        version = person.version
        self.safe = safe
        how = fields.area("how", "How contact can be made safely", hint: "By whom, where and at what hours.").high(3)
        never = fields.area("never", "What must never be done", hint: "Such as leaving a message, or writing home.")
            .high(3)
        agencies = fields.choice(
            "agencies",
            "Nothing goes to",
            hint: "No referral, question or notice about this person goes to these from now on.",
            of: known
        )
        .small(columns: 2)
        others = fields.area(
            "others",
            "Who else must not be told",
            hint: "Such as a relative who works for one of them."
        )
        .high(2)
        why = fields.area("why", "Why they must not be told").high(2)
        self.errors = errors
    }
}

extension FormFields {
    /// What is known now, as the form sends it.
    init(_ safe: SafeContact?) {
        let kept = safe?.mustNotReceive
        let lines = [("how", safe?.how), ("never", safe?.never), ("others", kept?.others), ("why", kept?.why)]
        var values = ["agencies": kept?.agencies.map(\.text) ?? []]
        for (name, words) in lines { values[name] = [words].compactMap(\.self) }
        self.init(values)
    }
}
