package import Recognise
package import Vocabulary

/// What people made of invented contacts; each reads their own, and counts of others.
package protocol PracticeRecords: Keeping {
    /// All that somebody has judged, the earliest first.
    func practice(of learner: AccountID) throws -> [PracticeJudgement]
    /// How those of a standing graded an example at their first look, somebody left out.
    func firstGrades(of example: String, level: Int, besides learner: AccountID) throws -> [Grade: Int]
    func keep(_ judgement: PracticeJudgement) throws
}
