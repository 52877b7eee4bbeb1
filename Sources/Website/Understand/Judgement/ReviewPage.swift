import PlainWords
import Recognise
import Understand
import Vocabulary

/// A judgement of somebody else, beside what was known when it was made.
struct ReviewPage: Page {
    let back = Link("/reviews", "Judgements to review")
    let subject: JudgementSubject
    let saved: SavedJudgement
    let reviewing: Reviewing
    let fields: Fields
    let known: [JudgementKnown]
    let since: String?
    let said: String?
    let errors: ErrorSummary?

    var template: String { "understand/review" }
    var title: String { "Review a judgement" }
    var place: String? { "/reviews" }

    struct Reviewing {
        let to: String
        let keep: String
        let version: Int
        let revision: Int
    }

    struct Fields {
        let agrees: ChoiceField
        let reason: TextArea
    }

    /// `source` holds what was known when it was judged, `now` what is known now.
    init(
        _ saved: SavedJudgement,
        _ view: JudgementView,
        _ source: AssessmentSource,
        now: AssessmentSource,
        _ fields: FormFields,
        revision: Int,
        _ errors: ErrorSummary?
    ) {
        let path = source.path + "/review"
        subject = JudgementSubject(source)
        self.saved = saved
        reviewing = Reviewing(to: path, keep: path + "/keep", version: now.record.version, revision: revision)
        self.fields = Fields(fields)
        known = JudgementKnown.groups(source)
        since =
            now.record.hasChangedSinceJudged
            ? "The contact was changed after it was judged, and assessed again on \(now.made.at.inWords)." : nil
        said = view.reviews.last.map { "\($0.words(source.staff)) You may say something more." }
        self.errors = errors
    }
}

extension ReviewPage.Fields {
    fileprivate init(_ fields: FormFields) {
        agrees = fields.choice(
            "agrees",
            "What do you say?",
            of: [
                Choice("yes", "Agree", note: "The reason holds for what was known"),
                Choice(
                    "no",
                    "Return it",
                    note: "It goes back with your reason; the grade stays until it is judged again"
                ),
            ]
        ).with { $0.legendSize = "m" }
        reason = fields.area(
            "reason",
            "Your reason",
            hint: "Needed when you return it. When you agree, name what was done well."
        ).high(4, isOptional: false)
    }
}
