import Recognise
import Vocabulary

extension CheckedContact {
    /// That the grade is lower than one that stood since somebody last agreed, and nobody else has looked.
    ///
    /// What nobody has attended cannot be graded lower without thinking again (record 19); everything else can.
    var loweredUnseen: [Finding] {
        let agreed = judgements.lastIndex(where: isAgreed) ?? 0
        let open = judgements.dropFirst(agreed)
        guard let stands = open.last, !isAgreed(stands) else { return [] }
        guard let highest = open.lastIndex(where: { $0.grade > stands.grade }) else { return [] }
        let lowered = open[open.index(after: highest)...].first ?? stands
        return [Finding(.loweredUnseen, .contact, since: lowered.at)]
    }

    /// Whether a second person agreed before the next judgement.
    private func isAgreed(_ judgement: MadeJudgement) -> Bool {
        let next = judgements.firstIndex(of: judgement).map { judgements.dropFirst($0 + 1).first } ?? nil
        let reviews = contact.reviews.filter { review in
            review.isAbout(judgement) && next.map { !review.isAbout($0) } ?? true
        }
        return reviews.last?.agrees == true
    }
}
