import PlainWords
import Recognise
import Respond
import Understand
import Vocabulary

/// Writing a referral: what is told of it and what is not, seen before it goes.
struct ComposePage: Page {
    let back: Link
    let subject: Subject
    let route: Route
    let safe: SafeContactPart?
    /// Said where nothing may go to this agency.
    let barred: String?
    /// What they may send it back for.
    let notes: Items<Note>?
    /// Which of it the page shows, and when it was opened.
    let shown: String
    let opened: Int
    let fields: Fields
    let lawful: [AuthorityWords]
    let withheld: [String]
    let because: [String]
    /// By which terms it goes where it goes.
    let terms: TermsPart
    let errors: ErrorSummary?

    var template: String { "respond/compose" }
    var title: String { "\(route.pathway), \(subject.reference)" }
    var place: String? { "/referrals" }

    struct Subject {
        let href: String
        let reference: String
        let named: String
        let at: String
    }

    struct Route {
        let pathway: String
        let to: String
        let recipient: String
        /// The same at the beginning of a sentence.
        let they: String
        let whose: String
        let clock: String
        let clockSource: String?
        let keep: String
        let autosave: String
        let version: Int
        let revision: Int
    }

    struct Note: Hashable {
        let heading: String
        let missing: [String]
        let words: String
    }

    struct Fields {
        let shared: ChoiceField?
        let needs: Needs?
        let concern: TextArea
        let opinion: TextArea
        let asked: TextArea
        let goals: TextArea
        let note: TextArea
        let agreement: ChoiceField
        let without: TextArea
    }

    struct Needs {
        let heading: String
        let items: [TextArea]
    }

    init(
        _ writing: Writing,
        _ form: ComposeForm,
        revision: Int,
        _ policy: RespondPolicy,
        at now: Instant,
        _ errors: FormErrors
    ) {
        let (source, referral, sharing) = (writing.source, writing.referral, writing.sharing)
        back = Link(source.path, "Back to the assessment")
        let head = HeadPart(source)
        subject = Subject(
            href: source.path,
            reference: head.reference,
            named: head.named,
            at: "\(head.kind) \(head.at)"
        )
        let clock = AuthorityWords(referral.clockSource)
        route = Route(
            pathway: source.names.title(referral.pathway).capitalised,
            to: source.names.title(writing.recipient).withinSentence,
            recipient: writing.recipient.text,
            they: source.names.title(writing.recipient),
            whose: writing.whose,
            clock: [referral.due.map { "By \($0.momentInWords)." }, referral.clock.asSentence]
                .compactMap(\.self).joined(separator: " "),
            clockSource: clock.words.ifWritten.map { "Time: \($0)" },
            keep: writing.path,
            autosave: writing.path + "/keep",
            version: source.record.version,
            revision: revision
        )
        safe = writing.safeContact.map { SafeContactPart($0, source.names) }
        barred =
            writing.safeContact?.bars(writing.recipient) == true
            ? "\(source.names.title(writing.recipient)) must not be told of \(writing.whose). Nothing can be sent there."
            : nil
        let told = form.written(sharing, lawful: [])
        let found = told.map { writing.notes(on: $0, by: form) } ?? []
        notes = Items(found.map { Note($0, policy) })
        shown = found.flatMap(\.keys).joined(separator: " ")
        opened = now.seconds
        fields = Fields(FormFields(form.fields.values, errors), sharing, whose: writing.whose, policy)
        lawful = referral.basis.lawful.map(AuthorityWords.init)
        withheld = writing.withheld(by: form)
        because = referral.because.map(\.asSentence)
        terms = writing.terms
        self.errors = errors.summary
    }
}

extension ComposePage.Note {
    fileprivate init(_ note: SourceNote, _ policy: RespondPolicy) {
        let words = policy.sourceChecks[note.check]
        heading = words?.title.asSentence ?? ""
        missing = note.items
        self.words = words?.meaning.asSentence ?? ""
    }
}

extension SourceNote {
    /// By which the form tells what its page has shown.
    var keys: [String] {
        items.isEmpty ? [check.rawValue] : items.map { "\(check.rawValue).\($0.asKey)" }
    }
}

extension ComposePage.Fields {
    fileprivate init(_ fields: FormFields, _ sharing: Sharing, whose: String, _ policy: RespondPolicy) {
        let choices = sharing.offers.map { Choice($0.key, $0.item, note: $0.words, why: $0.why(policy)) }
        shared = choices.isEmpty ? nil : fields.choice("shared", "Tick what they need, and no more", of: choices)
        let items = sharing.toWrite.map { fields.area($0.key, $0.item).high(2, isOptional: false) }
        needs = items.ifAny.map {
            ComposePage.Needs(heading: "What such a referral must hold, and only you can tell", items: $0)
        }
        concern = fields.area(
            "concern",
            "What worries you, and how it is known",
            hint: "What was seen, heard or told, and by whom."
        )
        .high(3, isOptional: false)
        opinion = fields.area("opinion", "What you make of it", hint: "Your view, apart from what is known.").high(2)
        asked = fields.area("asked", "What do you ask them to do?").high(3, isOptional: false)
        goals = fields.area(
            "goals",
            "What should be different for \(whose)?",
            hint: "One a line, in their own words where they said it. Each is answered when it is done."
        )
        .high(3, isOptional: false)
        note = fields.area(
            "note",
            "Anything they need to know before they act",
            hint: "Such as how to make contact safely."
        )
        .high(3)
        let states = ConsentState.allCases.map { Choice($0.rawValue, $0.words) }
        agreement = fields.choice("agreement", "Does \(whose) agree?", of: states).small()
        without = fields.area(
            "without",
            "Why it goes without agreement",
            hint: "Only where they do not agree, or could not."
        )
        .high(3, isOptional: false)
    }
}

extension Offer {
    /// What it is told for, with the authority; what no route asks for needs a reason of whoever writes.
    fileprivate func why(_ policy: RespondPolicy) -> String? {
        guard let detail else {
            return "The route does not ask for it; tick it only where they cannot help without it."
        }
        return policy.whyTold[detail].map { term in
            "\(term.meaning.asSentence) \(term.authority.source)"
                + (term.authority.toVerify == nil ? "" : " (not yet verified)")
        }
    }
}
