import Reasoning
import Recognise
import Vocabulary

extension Bench {
    /// How the tests in play on this bench come out.
    func testResults() -> [TestResult] {
        let day = LocalTime.day(of: situation.contact.at)
        let nation = situation.nation(of: person, by: compiled.policy.nations)
        return compiled.thresholds.filter { inPlay.contains($0.id) }.map { threshold in
            let finding = finding(threshold.metWhen)
            let definition = threshold.definition
            let grade = finding.truth == .yes ? grade(of: threshold) : nil
            let law = definition.law.inForce(in: nation, on: day)
            return TestResult(
                test: threshold.id,
                person: person?.id,
                result: TestResult.Result(finding.truth),
                grade: grade?.grade,
                because: reasons(finding) + (grade?.because ?? []),
                source: law + [definition.authority]
            )
        }
    }

    private func grade(of threshold: CompiledThreshold) -> (grade: String?, because: [String])? {
        guard let grades = threshold.grades else { return nil }
        switch grades.decide(in: compiled.book, on: sheet) {
        case .decided(let grade, _, let finding): return (grade, reasons(finding))
        case .open(_, let finding): return (nil, reasons(finding))
        }
    }
}

extension TestResult.Result {
    init(_ truth: Truth) {
        self =
            switch truth {
            case .yes: .met
            case .no: .notMet
            case .unknown: .unknown
            }
    }
}
