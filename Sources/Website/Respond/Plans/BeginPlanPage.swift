import PlainWords
import Recognise
import Respond
import Understand
import Vocabulary

/// Where the plan of a contact is begun, from what its assessment offers.
struct BeginPlanPage: Page {
    let back: Link
    let heading = "Begin a plan"
    let line: String
    let form: StepForm
    let errors: ErrorSummary?

    var template: String { "respond/plan-begin" }
    var title: String { heading }
    var place: String? { "/plans" }

    init(_ ground: PlanGround, _ typed: FormFields, _ errors: ErrorSummary?) {
        let path = "/contacts/\(ground.record.id.text)"
        back = Link(path, "The contact")
        line =
            "What several agencies do for somebody, by whom and by when. What they put in place is watched until it ends."
        let fields = typed.names.isEmpty ? Self.begun(ground) : typed
        let offers = ground.offers.map { offer in
            let whose = offer.person.map { "for \(ground.name($0))" } ?? "for everybody there"
            let owner = ground.names.title(offer.owner).capitalised
            return Choice(offer.key, offer.words, note: "\(owner), \(whose), by \(offer.due.words)")
        }
        let ticks = fields.choice(
            "begin-offers",
            "What the assessment offers",
            hint: "What you tick is asked of those who usually do it; each can answer. More can be asked afterwards.",
            of: offers
        )
        form = StepForm(
            heading,
            to: path + "/plan",
            version: ground.record.version,
            (offers.isEmpty ? [] : [.ticks(ticks.small())]) + PlanFields.terms("begin", ground, fields) + [
                .date(fields.date("begin-review", "When it is looked at again", hint: "For example, 18 12 2026"))
            ],
            isFolded: false,
            isTyped: fields.areSent(to: "begin")
        )
        self.errors = errors
    }

    /// A form in which all is ticked that is offered, and the review stands as the policy has it.
    private static func begun(_ ground: PlanGround) -> FormFields {
        let days = ground.policy.plans.reviewDays[ground.record.summary.grade]
        let first = ground.contact.people.first { $0.roles.contains(.subject) } ?? ground.contact.people.first
        var typed = FormFields.typed(ground.today.adding(days: days), as: "begin-review")
        typed["begin-offers"] = ground.offers.map(\.key)
        typed["begin-person"] = [first?.id.text ?? ""]
        return FormFields(typed)
    }
}

/// The fields of the forms of a plan.
enum PlanFields {
    /// What it is for, who takes part, and what the person had to do with it.
    static func terms(_ form: String, _ ground: PlanGround, _ fields: FormFields) -> [FormPart] {
        let footings = ground.policy.hub.footings.map { Choice($0.id.text, $0.title) }
        return [
            .select(fields.select("\(form)-person", "Whom it is for first of all", of: ground.people)),
            .area(fields.area("\(form)-their_aims", "What they want, in their own words").high(2)),
            .area(fields.area("\(form)-without_them", "If it is made without them: why").high(2)),
            .area(fields.area("\(form)-our_aims", "What should be different, as we see it").high(2, isOptional: false)),
            .select(fields.select("\(form)-footing", "On what footing others are told", of: footings)),
            FormPart.ticks(
                fields.choice(
                    "\(form)-with",
                    "Agencies that take part, and see all of its actions",
                    hint: "Any other sees only what it is asked itself.",
                    of: ground.agencies
                ).small(columns: 2)
            ).mayBeEmpty,
        ]
    }

    /// What is asked, of whom, by when.
    static func action(_ ground: PlanGround, _ fields: FormFields) -> [FormPart] {
        let families = ground.policy.plans.families.map { Choice($0.id.text, $0.title) }
        let ways = NamedHolder.Told.allCases.map { Choice($0.rawValue, $0.words.capitalised) }
        let what = fields.area("ask-words", "What is to be done", hint: "As the one who does it will read it")
        let agency = fields.select(
            "ask-agency",
            "Which agency does it",
            hint: "Leave it where it is somebody else",
            of: ground.agencies
        )
        let told = fields.select(
            "ask-told",
            "How you told them",
            hint: "Only where they do not answer here; you answer for them",
            of: ways
        )
        let review = fields.date(
            "ask-review",
            "When it is looked at again",
            hint: "Only where that is before the plan is"
        )
        let follows = fields.select(
            "ask-succeeds",
            "What it follows",
            hint: "Where what it puts in place is to follow something that ends",
            of: ground.openControls
        )
        return [
            .area(what.high(2, isOptional: false)),
            .select(fields.select("ask-family", "What kind of action it is", of: families)),
            .select(fields.select("ask-person", "Whom it is for", of: ground.people)),
            FormPart.select(agency).mayBeEmpty,
            FormPart.text(fields.text("ask-name", "Who, by name or by their part there")).mayBeEmpty,
            FormPart.select(told).mayBeEmpty,
            .date(fields.date("ask-due", "By when", hint: "For example, 27 11 2026")),
            FormPart.date(review).mayBeEmpty,
        ] + (ground.openControls.isEmpty ? [] : [FormPart.select(follows).mayBeEmpty])
    }
}
