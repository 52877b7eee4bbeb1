import PlainWords
import Recognise
import Understand
import Vocabulary

/// A judgement with all that was weighed for it, as it was kept.
struct SavedJudgement {
    let heading: String
    let grade: String
    let kind: String
    let by: String
    let at: String
    let rationale: String
    let basis: String
    let from: From?
    let elements: Items<Element>?
    let weighed: Weighed?
    let setAside: Items<Option>?
    let contingency: String?
    let stages: Items<Stage>?
    let nextLook: String?

    struct From {
        /// Nil where the grade is the same.
        let before: String?
        let after: String
        let words: String
    }

    struct Element {
        let element: String
        let conclusion: String
        let reason: String?
        let rests: String?
        let before: String?
    }

    struct Weighed {
        let benefits: String
        let harms: String
    }

    struct Option {
        let option: String
        let because: String
    }

    struct Stage {
        let stage: String
        let words: String
    }

    /// `before` is the judgement that stood until then; nil for the first.
    init(
        _ view: JudgementView,
        after before: MadeJudgement?,
        _ source: AssessmentSource,
        _ guide: JudgementGuide
    ) {
        let judgement = view.judgement
        let reasoning = judgement.reasoning ?? JudgementReasoning()
        heading = "The judgement of \(source.staff[judgement.by])"
        grade = judgement.grade.words
        kind = judgement.grade.rawValue
        by = source.staff[judgement.by]
        at = judgement.at.inWords
        rationale = judgement.rationale
        basis =
            judgement.assessment == source.made.id
            ? "Made on version \(source.made.contactVersion), as it was assessed on \(source.made.at.inWords)."
            : "It was not noted on which assessment this was made."
        from = before.map { From($0, judgement, source.staff) }
        elements = Items(Element.all(reasoning, view.difference, source, guide))
        weighed =
            reasoning.benefits == nil && reasoning.harms == nil
            ? nil
            : Weighed(benefits: reasoning.benefits ?? "Nothing written", harms: reasoning.harms ?? "Nothing written")
        setAside = Items(reasoning.rejected.map { Option(option: $0.option, because: $0.reason) })
        contingency = reasoning.contingency
        stages = Items(reasoning.steps.map { Stage(stage: guide.title($0.step), words: $0.words) })
        nextLook = reasoning.review?.words
    }
}

extension SavedJudgement.From {
    fileprivate init(_ before: MadeJudgement, _ judgement: MadeJudgement, _ staff: StaffNames) {
        let isSame = before.grade == judgement.grade
        self.before = isSame ? nil : before.grade.words
        after = judgement.grade.words
        let last = "the judgement of \(staff[before.by]), \(before.at.inShort)"
        words = "\(isSame ? "The same grade as in" : "since") \(last)"
    }
}

extension SavedJudgement.Element {
    /// Each element that is concluded, and each that was the last time and is not any more.
    fileprivate static func all(
        _ reasoning: JudgementReasoning,
        _ difference: JudgementDifference?,
        _ source: AssessmentSource,
        _ guide: JudgementGuide
    ) -> [Self] {
        let changes = difference?.elements ?? []
        let concluded = reasoning.elements.map { element in
            Self(
                element: guide.title(element.element),
                conclusion: element.conclusion,
                reason: element.reason,
                rests: element.clues.map { source.names.title($0) }.listed().ifWritten,
                before: changes.first { $0.after == element }?.before?.conclusion
            )
        }
        let dropped = changes.filter { $0.after == nil }.compactMap(\.before).map { element in
            Self(
                element: guide.title(element.element),
                conclusion: "Not concluded this time.",
                reason: nil,
                rests: nil,
                before: element.conclusion
            )
        }
        return concluded + dropped
    }
}
