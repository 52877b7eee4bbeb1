package import Learn
package import Recognise
package import Vocabulary

extension MemorySession: PracticeRecords {
    package func practice(of learner: AccountID) throws -> [PracticeJudgement] {
        state.practice.filter { $0.learner == learner }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
    }

    package func firstGrades(of example: String, level: Int, besides learner: AccountID) throws -> [Grade: Int] {
        let others = Dictionary(
            grouping: state.practice.filter { $0.example == example && $0.learner != learner },
            by: \.learner
        )
        let first = others.values.compactMap { $0.min { ($0.at, $0.id) < ($1.at, $1.id) } }
        return Dictionary(first.filter { $0.level == level }.map { ($0.grade, 1) }, uniquingKeysWith: +)
    }

    package func keep(_ judgement: PracticeJudgement) throws {
        state.practice.append(judgement)
    }
}
