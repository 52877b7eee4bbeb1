import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// A judgement that is looked at again: the work and the criteria alone, then what was judged and what becomes of it.
struct ModerationPage: Page {
    let back = Link("/moderations", "Moderation")
    let heading: String
    let line: String
    let stands: String?
    /// What became of it; nil before that is decided.
    let decided: Decided?
    let told: ModerationToldPart?
    let evidence: Items<EvidencePart>?
    let seeing: Seeing?
    let steps: [StepForm]
    let errors: ErrorSummary?

    var template: String { "learn/moderation" }
    var title: String { heading }
    var place: String? { "/moderations" }

    struct Decided {
        let tag: String
        let tone: String
        let when: String
        let said: [String]
    }

    /// The form in which somebody says their own view.
    struct Seeing {
        let to: String
        let version: Int
        let criteria: [Criterion]
    }

    struct Criterion {
        let id: String
        let name: String
        let meaning: String
        let needed: String
        let parts: [FormPart]
    }

    init(_ view: ModerationView, _ staff: StaffNames, _ fields: FormFields, _ errors: ErrorSummary?) {
        let moderation = view.record
        let to = "/moderations/\(moderation.id)/"
        heading = "Moderation: \(view.programme)"
        line = "\(moderation.reason.words) It waits since \(moderation.since.inShort)."
        decided = moderation.decision.map { decision in
            Decided(
                tag: decision.outcome.words,
                tone: decision.outcome.tone,
                when: "\(staff[decision.by]), \(decision.at.inShort)",
                said: decision.words.paragraphs
            )
        }
        switch view.sight {
        case .barred(let standing):
            let refusal = standing.bars.first?.refusal
            stands = refusal.map { "It is not yours to moderate: \($0.reason). \($0.remedy.capitalised)." }
            (told, evidence, seeing) = (nil, nil, nil)
        case .blind(let work):
            stands =
                "You read the work alone. Whose it is and what was judged is told once you have said of each criterion what you see."
            told = nil
            evidence = Self.evidence(work)
            seeing = Seeing(to: to + "view", version: moderation.version, criteria: Self.criteria(work, fields))
        case .told(let work):
            stands = nil
            told = ModerationToldPart(work, moderation, staff)
            evidence = Self.evidence(work)
            seeing = nil
        }
        steps = view.canDecide ? [Self.deciding(to, moderation, fields)] : []
        self.errors = errors
    }

    private static func evidence(_ work: PortfolioView) -> Items<EvidencePart>? {
        Items(work.record.evidence.enumerated().map { EvidencePart($1, at: $0, of: work) })
    }

    private static func criteria(_ work: PortfolioView, _ fields: FormFields) -> [Criterion] {
        work.criteria.enumerated().map { place, standing in
            let line = CriterionLine(standing.criterion, items: standing.items.count, met: 0, isJudged: false)
            let name = ModerationForm.seeing(place)
            let choices = [Choice("met", "Met"), Choice("not-yet", "Not yet")]
            let why = fields.text(name + "-why", "Why, in a line").wide("full")
            return Criterion(
                id: "criterion-\(place + 1)",
                name: line.name,
                meaning: line.meaning,
                needed: line.needed,
                parts: [.radios(fields.choice(name, "“\(line.name)” is", of: choices).small()), .text(why)]
            )
        }
    }

    private static func deciding(_ to: String, _ moderation: Moderation, _ fields: FormFields) -> StepForm {
        let choices = ModerationDecision.Outcome.allCases.map { outcome in
            Choice(
                outcome.rawValue,
                outcome.words,
                note: outcome == .again ? "By somebody who did not judge it; what rested on it counts no more." : nil
            )
        }
        let hint = "The assessor and the one whose work it is read it with your name."
        return StepForm(
            "Decide what becomes of it",
            to: to + "decide",
            does: "Decide it",
            version: moderation.version,
            [
                .radios(fields.choice("decide-outcome", "What was judged", of: choices).small()),
                .area(fields.area("decide-words", "Why, where it is judged again", hint: hint).high(4)),
            ],
            isFolded: false
        )
    }
}
