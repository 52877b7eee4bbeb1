import PlainWords
import Recognise
import Understand
import Vocabulary

/// A judgement as it was made, with what it changed, among all that were made of the contact.
struct JudgementsPage: Page {
    let back: Link
    let subject: JudgementSubject
    let changed: ChangedPart?
    let asked: JudgementAsked?
    let saved: SavedJudgement
    let judgements: [Past]
    let judging: Judging

    var template: String { "understand/judgement-saved" }
    var title: String { "The judgement" }

    struct Judging {
        let again: String
        let words: String
    }

    /// One line of every judgement so far.
    struct Past {
        let href: String
        let grade: String
        let kind: String
        let at: String
        let by: String
        let rationale: String
        let reviewWords: String
        let isShown: Bool
    }

    init(
        _ views: [JudgementView],
        at index: Int,
        _ source: AssessmentSource,
        _ guide: JudgementGuide,
        for actor: Actor
    ) {
        let view = views[index]
        let before = index > 0 ? views[index - 1].judgement : nil
        let isLast = index == views.count - 1
        back = Link(source.path, "Back to the assessment")
        subject = JudgementSubject(source)
        let known = view.difference?.known
        let changed = known.flatMap { known in before.map { ChangedPart(known, source, since: $0) } }
        self.changed = changed.flatMap { $0.nothing == nil ? $0 : nil }
        let more = AskedOfJudgement.parts(
            of: view.judgement.grade,
            view.judgement.reasoning,
            after: before?.grade,
            on: source.made.made.outline
        )
        let isOwn = isLast && view.judgement.by == actor.account && !source.record.hasChangedSinceJudged
        asked = isOwn ? JudgementAsked(more, source, isSaved: true) : nil
        saved = SavedJudgement(view, after: before, source, guide)
        judgements = views.indices.reversed().map { Past(views[$0], source, number: $0 + 1, isShown: $0 == index) }
        judging = Judging(again: source.path + "/judgement", words: isOwn ? "Say more, or judge again" : "Judge again")
    }
}

extension JudgementsPage.Past {
    fileprivate init(_ view: JudgementView, _ source: AssessmentSource, number: Int, isShown: Bool) {
        let judgement = view.judgement
        href = "\(source.path)/judgements/\(number)"
        grade = judgement.grade.words
        kind = judgement.grade.rawValue
        at = judgement.at.inShort
        by = source.staff[judgement.by]
        rationale = judgement.rationale
        reviewWords = view.reviews.last.map { $0.words(source.staff) } ?? "Not yet reviewed."
        self.isShown = isShown
    }
}

extension JudgementReview {
    func words(_ staff: StaffNames) -> String {
        let said = "\(agrees ? "Agreed" : "Returned") by \(staff[by]), \(at.inShort)"
        return note.isBlank ? said + "." : "\(said): \(note)"
    }
}

extension ChangedPart {
    /// What was known otherwise than at the judgement before.
    fileprivate init(_ known: AssessmentDifference, _ source: AssessmentSource, since before: MadeJudgement) {
        self.init(known, source)
        heading = "What was known otherwise than at the last judgement"
        lead = "The last one was made by \(source.staff[before.by]), \(before.at.inShort)."
    }
}
