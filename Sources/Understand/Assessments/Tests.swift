import Reasoning
import Recognise
import Vocabulary

extension Bench {
    /// How the tests in play on this bench come out.
    func testResults() -> [TestResult] {
        let day = LocalTime.day(of: situation.contact.at)
        let nation = situation.nation(of: person, by: compiled.policy.nations)
        return compiled.policy.thresholds.filter { inPlay.contains($0.id) }.map { threshold in
            let finding = finding(threshold.metWhen)
            let grade = finding.truth == .yes ? grade(of: threshold) : nil
            let law = threshold.law.inForce(in: nation, on: day)
            return TestResult(
                test: threshold.id,
                person: person?.id,
                result: TestResult.Result(finding.truth),
                grade: grade?.grade,
                because: reasons(finding) + (grade?.because ?? []),
                source: law + [threshold.authority]
            )
        }
    }

    private func grade(of threshold: ThresholdDefinition) -> (grade: String?, because: [String])? {
        guard !threshold.grades.isEmpty else { return nil }
        let table = OrderedTable(
            rows: threshold.grades.map { Row(when: compiled.condition($0.when), outcome: Optional($0.grade)) },
            otherwise: nil
        )
        switch table.decide(in: compiled.book, on: sheet) {
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
