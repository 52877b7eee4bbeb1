import Learn
import PlainWords
import Vocabulary
import WebSupport
import Website

/// A module as it is worked through: its pages, then its questions, then what came of them.
struct ModulePage: Page {
    let back = Link("/learning", "My learning")
    let to: String
    let heading: String
    let how: String
    let tag: String
    let tone: String?
    let time: String?
    let objectives: [String]
    let pages: [Sheet]
    /// What came of the answers; nil before they are given.
    let came: String?
    let hasPassed: Bool
    let ask: Ask?
    let practice: Items<Link>?
    let elsewhere: String?
    /// Where a run of a course that teaches it can be booked.
    let book: Link?
    /// What has to be done before; nil where nothing has.
    let first: Items<Link>?
    /// Which programmes have to be held before its own is begun.
    let programmesFirst: String?
    /// Who did which version of it; nil for those who may not know.
    let versions: Link?
    /// Where somebody who has done it says what they think of it.
    let reaction: StepForm?
    /// That its content was to be looked at; nil for those who do not see to that.
    let review: Link?
    let sources: [Source]
    let errors: ErrorSummary?

    var template: String { "learn/module" }
    var title: String { heading }
    var place: String? { "/learning" }

    struct Sheet {
        let id: String
        let head: String
        let paragraphs: [String]
    }

    /// On what authority it says what it says, and what of it nobody has checked yet.
    struct Source {
        let words: String
        let unchecked: String?
    }

    struct Ask {
        let version: Int
        let button: String
        let questions: [Question]
    }

    struct Question {
        let field: ChoiceField
        let verdict: Verdict?
    }

    /// Whether what was chosen is right, and why.
    struct Verdict {
        let isRight: Bool
        let because: String
    }

    init(
        _ view: ModuleView,
        after first: [LearningModule],
        _ fields: FormFields,
        _ errors: ErrorSummary?,
        _ worked: WorkedThrough?,
        showsVersions: Bool = false,
        overdue: ContentStanding? = nil,
        asking reaction: StepForm? = nil,
        isBookable: Bool = false
    ) {
        let module = view.module
        versions = showsVersions ? Link("/learning/\(module.id)/versions", "Who did which version of it") : nil
        self.reaction = reaction
        review = overdue.map { Link($0.place.content.path, "Its content is to be looked at again. \($0.time).") }
        to = "/learning/\(module.id)"
        heading = module.term.title
        how = module.how
        (tag, tone, time) = view.standing.words
        objectives = module.objectives.map { "You can \($0.words)" }
        pages = module.content.pages.enumerated().map { place, page in
            Sheet(id: "page-\(place + 1)", head: page.title, paragraphs: page.words.paragraphs)
        }
        practice = Items(
            module.content.practice.indices.map { place in
                Link(
                    "/learning/\(module.id)/practice/\(place + 1)",
                    "Judge an invented contact: \(place + 1) of \(module.content.practice.count)"
                )
            }
        )
        let isHere = module.ways.contains(.here) && module.pass != .assessed
        came = worked.map { worked in
            let right = worked.answers.count(where: \.self)
            let next = worked.isPassed ? "It is passed; read why one was not." : "Read why, and answer again."
            return "\(right) of \(worked.answers.count) are right. \(next)"
        }
        hasPassed = worked?.isPassed == true
        self.first = Items(first.map { Link("/learning/\($0.id)", $0.term.title) })
        programmesFirst = view.first.inWords
        ask = isHere && first.isEmpty && view.first.isEmpty ? Ask(module, fields, worked) : nil
        elsewhere = isHere ? nil : "This module is not worked through on this page. \(module.how)"
        book = isBookable ? Link("/courses?part=open", "Book a place in a course") : nil
        let authorities = [module.term.authority] + module.content.pages.map(\.authority)
        sources = authorities.removingRepeats().map { Source(words: $0.source, unchecked: $0.toVerify) }
        self.errors = errors
    }
}

extension ModulePage.Ask {
    fileprivate init(_ module: LearningModule, _ fields: FormFields, _ worked: WorkedThrough?) {
        version = module.version
        button = module.content.questions.isEmpty ? "I have worked through it" : "See how I did"
        questions = module.content.questions.enumerated().map { place, question in
            let name = "answer-\(place)"
            let choices = question.answers.enumerated().map { Choice("\($0)", $1.words) }
            let chosen = worked == nil ? nil : Int(fields.value(name)).map { question.answers[$0] }
            return ModulePage.Question(
                field: fields.choice(name, question.ask, of: choices),
                verdict: chosen.map { ModulePage.Verdict(isRight: $0.isRight, because: $0.because) }
            )
        }
    }
}
