import Learn
import PlainWords
import WebSupport
import Website

/// How something that is taught was looked at: each time, and the form for the next.
struct ContentPage: Page {
    let back = Link("/content", "Content")
    let heading: String
    let line: String
    let tag: String
    let tone: String?
    let time: String
    let page: Link?
    let reviews: Items<Line>?
    /// What learners said; nil of a programme.
    let reactions: ReactionsPart?
    let form: StepForm
    let errors: ErrorSummary?

    var template: String { "learn/content" }
    var title: String { heading }
    var place: String? { "/content" }

    struct Line {
        let what: String
        let when: String
        let lookedAt: [String]
        let notes: [String]
    }

    init(
        _ standing: ContentStanding,
        _ reviews: [ContentReview],
        _ reactions: ReactionsPart?,
        _ staff: StaffNames,
        _ fields: FormFields,
        _ errors: ErrorSummary?
    ) {
        let place = standing.place
        heading = place.title
        line = "\(place.kindInWords). \(standing.lastInWords)"
        (tag, tone, time) = (standing.tag, standing.tone, standing.time)
        page = place.content.kind == .module ? Link("/learning/\(place.content.id)", "The module as it is taught") : nil
        self.reviews = Items(
            reviews.map { review in
                let edition = review.edition.map { "Version \($0), " } ?? ""
                return Line(
                    what: review.outcome.words,
                    when: "\(edition)\(review.on.inWords), \(staff[review.by])",
                    lookedAt: review.lookedAt.paragraphs,
                    notes: review.notes.paragraphs
                )
            }
        )
        self.reactions = reactions
        form = Self.entering(place, fields)
        self.errors = errors
    }

    private static func entering(_ place: ContentPlace, _ fields: FormFields) -> StepForm {
        let choices = ContentForm.Outcome.allCases.map { Choice($0.rawValue, $0.words) }
        let looked = fields.area(
            "looked-at",
            "What you looked at",
            hint: "Such as the guidance it rests on, and what learners said."
        )
        let notes = fields.area("notes", "What you found, changed or want changed")
        return StepForm(
            "Enter that you looked at it",
            to: place.content.path,
            does: "Keep it",
            version: 0,
            [
                .date(fields.date("on", "The day on which you did")), .area(looked.high(3, isOptional: false)),
                .radios(fields.choice("outcome", "What follows", of: choices).small()),
                FormPart.date(fields.date("by", "By when it is to be changed, where it is")).mayBeEmpty,
                .area(notes.high(4)),
            ],
            isFolded: false
        )
    }
}
