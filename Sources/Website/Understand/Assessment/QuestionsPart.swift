import PlainWords
import Recognise
import Understand
import Vocabulary

/// What to find out next, answered in place.
struct QuestionsPart {
    let items: [Question]
    let none: Bool
    /// Where what is chosen is kept while it is chosen.
    let keep: String
    let version: Int
    let answered: Items<Answered>?
    let answeredWords: String

    struct Question {
        let number: Int
        let id: String
        let field: String
        let ask: String
        let askOf: String
        let askOfKind: String
        let warnings: Items<String>?
        let hasNote: Bool
        let couldChange: Items<String>?
        let changesWords: String
        let isCount: Bool
        let typed: String?
        let options: [Option]
        let problem: String?
    }

    struct Option {
        let choice: String
        let words: String
        let id: String
        let isChosen: Bool
    }

    struct Answered {
        let ask: String
        let answer: String
    }

    init(_ source: AssessmentSource, _ fields: FormFields) {
        let asked = source.kept.questions.map { Question($0, source, fields) }
        let contested = ContestedAnswer.all(in: fields, besides: asked.map(\.field), source)
        items = asked + contested.map { Question($0, source) }
        none = items.isEmpty
        keep = "\(source.path)/answers/keep"
        version = source.record.version
        let given = source.contact.answers.all.map { key, answer in
            let ask = source.names.fact(key.fact)?.question ?? key.fact.text
            return Answered(
                ask: ask.replacing("{person}", with: source.name(key.person) ?? "the person"),
                answer: answer.words
            )
        }
        answered = Items(given)
        answeredWords = given.count.counted("question is answered", "questions are answered")
    }
}

extension QuestionsPart.Question {
    init(_ question: KeptAssessment.Question, _ source: AssessmentSource, _ fields: FormFields) {
        let key = (question.person.map { $0.text + "." } ?? "") + question.fact.text
        number = question.rank
        id = "question-" + key.replacing(".", with: "-")
        field = "answers." + key
        ask = question.ask
        askOf = question.askOf.words
        askOfKind = question.askOf.rawValue
        warnings = Items(
            question.because.map(\.asSentence).filter { !$0.hasPrefix("The answer could change") }
        )
        hasNote = warnings != nil
        let results = question.couldChange.map { source.title(ofOutcome: $0) }.removingRepeats()
        couldChange = Items(results)
        changesWords = results.count.counted("result", "results")
        isCount = source.names.fact(question.fact)?.kind == .count
        let (name, chosen) = (field, fields.value(field))
        typed = isCount ? chosen : nil
        options = QuestionsPart.Option.all(name, chosen: chosen)
        problem = fields.error(field)
    }

    /// A question that was answered, or fell away, while somebody answered it: asked once more, with both answers.
    fileprivate init(_ contested: ContestedAnswer, _ source: AssessmentSource) {
        number = contested.number
        id = "question-" + contested.key.replacing(".", with: "-")
        field = ContestedAnswer.prefix + contested.key
        ask = contested.ask
        (askOf, askOfKind) = ("Two answers", "")
        warnings = nil
        hasNote = false
        (couldChange, changesWords) = (nil, "")
        isCount = contested.isCount
        typed = isCount ? contested.mine : nil
        options = QuestionsPart.Option.all(field, chosen: contested.mine)
        problem = contested.words
    }
}

extension QuestionsPart.Option {
    fileprivate static func all(_ name: String, chosen: String) -> [Self] {
        [("yes", "Yes"), ("no", "No"), ("unknown", "Not known")].map { choice, words in
            Self(choice: choice, words: words, id: "\(name)-\(choice)", isChosen: choice == chosen)
        }
    }
}

extension AssessmentSource {
    /// The title of what an answer could change, written as `adult-safeguarding: met` or `referral gp: given`.
    fileprivate func title(ofOutcome text: String) -> String {
        let name = text.prefix { $0 != ":" }
        if name.hasPrefix("referral ") { return names.title(PathwayID(String(name.dropFirst("referral ".count)))) }
        let id = String(name)
        let test = names.title(ThresholdID(id))
        return (test == id ? names.title(AgencyID(id)) : test).capitalised
    }
}
