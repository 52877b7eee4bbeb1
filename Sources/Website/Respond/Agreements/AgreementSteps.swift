import PlainWords
import Respond
import Understand
import Vocabulary

/// The forms by which an agreement is drafted, altered, signed and ended.
struct AgreementSteps {
    let names: Names
    let policy: RespondPolicy
    let typed: FormFields

    /// Those by which it says what differs; each adds one thing.
    func adding(_ agreement: AgreementRecord) -> [StepForm] {
        let agencies = agreement.terms.parties.map { Choice($0.text, names.title($0).capitalised) }
        let stages = ReferralStage.allCases.map { Choice($0.rawValue, "To \($0.rawValue)") }
        let roles = AgencyRole.allCases.map { Choice($0.rawValue, $0.words.capitalised) }
        let unanswered = Choice(RespondPolicy.unanswered.text, "Without an answer it is the sender's again")
        let forms: [(AgreementStep, String, [FormPart])] = [
            (
                .addRoute, "Where a route leads",
                [pathway(.addRoute), select(.addRoute, "to", "To whom it goes", agencies)]
            ),
            (
                .addRole, "Who has which part",
                [
                    pathway(.addRole), select(.addRole, "agency", "Agency", agencies),
                    select(.addRole, "role", "Its part by this route", roles),
                ]
            ),
            (
                .addClock, "How long a stage takes",
                [pathway(.addClock), select(.addClock, "stage", "Stage", stages)] + time(.addClock)
            ),
            (
                .addHours, "Hours by which working days count",
                [
                    .text(typed.text("add-hours-from", "The day begins at", hint: "For example, 09:00")),
                    .text(typed.text("add-hours-late_from", "What comes in later counts from the next, from")),
                ]
            ),
            (
                .addThreshold, "Where a threshold lies",
                [select(.addThreshold, "threshold", "Threshold", [unanswered])] + time(.addThreshold)
            ),
        ]
        return forms.map { step, heading, parts in
            let why = typed.area("\(step.rawValue)-because", "Why it differs here").high(2, isOptional: false)
            return form(step, heading, agreement, parts + [.area(why)], does: "Add it")
        }
    }

    /// What else somebody can do with it.
    func moving(
        _ agreement: AgreementRecord,
        _ can: [AgreementMove],
        mayDraft: Bool,
        on today: CalendarDay
    ) -> [StepForm] {
        var forms: [StepForm] = []
        if can.contains(.sign) {
            let parts: [FormPart] = [
                .text(typed.text("sign-name", "Who signs for your agency")),
                .text(typed.text("sign-office", "In which office")),
            ]
            forms.append(form(.sign, "Sign it", agreement, parts, intro: Self.signing, isFolded: false))
        }
        if can.contains(.change) {
            let begun = typed.areSent(to: "change") ? typed : FormFields(agreement.terms.typed)
            forms.append(form(.change, "Alter the draft", agreement, Self.terms("change", policy, names, begun)))
        }
        if can.contains(.withdraw) {
            let why = typed.area("withdraw-because", "Why it is taken back").high(2, isOptional: false)
            forms.append(form(.withdraw, "Take it back", agreement, [.area(why)]))
        }
        if can.contains(.end) {
            let why = typed.area("end-because", "Why it ends").high(2, isOptional: false)
            let day = typed.date("end-last_day", "Its last day", hint: "For example, 27 11 2026")
            forms.append(form(.end, "End it", agreement, [.date(day), .area(why)]))
        }
        if mayDraft, agreement.status == .agreed || agreement.isStanding(on: today) {
            let next = FormFields.typed(today.adding(days: 1), as: "succeed-from")
            let begun = typed.areSent(to: "succeed") ? typed : FormFields(next)
            let parts: [FormPart] = [
                .date(begun.date("succeed-from", "From when the next one holds")),
                .date(begun.date("succeed-review", "By when that one is looked at again")),
            ]
            let intro =
                "It begins with the same terms, and can be altered until somebody signs it. This one holds until then."
            forms.append(form(.succeed, "Draft one that takes its place", agreement, parts, intro: intro))
        }
        return forms
    }

    /// What an agreement says of itself, apart from what differs.
    static func terms(_ form: String, _ policy: RespondPolicy, _ names: Names, _ fields: FormFields) -> [FormPart] {
        let agencies = policy.agencies.map { Choice($0.id.text, $0.title.capitalised) }
        let parties = fields.choice("\(form)-parties", "Between whom", hint: "Your own agency among them", of: agencies)
        let unit = fields.text("\(form)-unit", "For contacts of one unit only", hint: "As it is written of accounts")
        return [
            .text(fields.text("\(form)-title", "Title")),
            .text(fields.text("\(form)-source", "Where the signed text is kept")),
            .ticks(parties.small(columns: 2)),
            FormPart.text(unit).mayBeEmpty,
            .date(fields.date("\(form)-from", "From when it holds", hint: "For example, 27 11 2026")),
            FormPart.date(fields.date("\(form)-until", "Its last day")).mayBeEmpty,
            .date(fields.date("\(form)-review", "By when you look at it again")),
        ]
    }

    private static let signing =
        "It holds once every party has signed, each by somebody of its own. Nothing of it is edited after the first signature."

    private func form(
        _ step: AgreementStep,
        _ heading: String,
        _ agreement: AgreementRecord,
        _ parts: [FormPart],
        does: String? = nil,
        intro: String? = nil,
        isFolded: Bool = true
    ) -> StepForm {
        StepForm(
            heading,
            to: "/agreements/\(agreement.id.text)/\(step.rawValue)",
            does: does,
            intro: intro,
            version: agreement.version,
            parts,
            isFolded: isFolded,
            isTyped: typed.areSent(to: step.rawValue)
        )
    }

    private func pathway(_ step: AgreementStep) -> FormPart {
        select(step, "pathway", "Route", policy.routes.map { Choice($0.id.text, $0.title.capitalised) })
    }

    private func time(_ step: AgreementStep) -> [FormPart] {
        let units = [Choice("hours", "Hours"), Choice("working-days", "Working days")]
        return [
            .text(typed.text("\(step.rawValue)-within", "Within how many")), select(step, "unit", "Of what", units),
        ]
    }

    private func select(_ step: AgreementStep, _ name: String, _ label: String, _ choices: [Choice]) -> FormPart {
        .select(typed.select("\(step.rawValue)-\(name)", label, of: choices))
    }
}

extension AgreementTerms {
    /// The fields of the form that alters it, as they begin.
    fileprivate var typed: [String: [String]] {
        var fields = [
            "change-title": [title], "change-source": [source], "change-parties": parties.map(\.text),
            "change-unit": [unit?.text ?? ""],
        ]
        fields.merge(FormFields.typed(from, as: "change-from")) { $1 }
        fields.merge(FormFields.typed(review, as: "change-review")) { $1 }
        if let until { fields.merge(FormFields.typed(until, as: "change-until")) { $1 } }
        return fields
    }
}
