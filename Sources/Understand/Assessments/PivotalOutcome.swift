import Reasoning
import Recognise
import Vocabulary

/// One outcome of a bench as a decision over codes, and what each code means.
struct PivotalOutcome: Sendable {
    let name: OutcomeName
    let decision: Decision
    /// What is said of the code, such as `adult-safeguarding: met`; code 0 is the outcome that nothing changes.
    let meanings: [String]
    let titles: [String]
}

extension Bench {
    /// Every test, role and referral of this bench that an unknown fact might change.
    func pivotalOutcomes() -> [PivotalOutcome] {
        let tests = compiled.thresholds.filter { inPlay.contains($0.id) }.map(\.outcome)
        let roles = compiled.agencies.compactMap { $0.part(about: scope)?.outcome }
        guard person != nil else { return tests + roles }
        return tests + roles
            + compiled.pathways.compactMap { pathway in
                let isListed = consentCondition(pathway)
                return isListed == .never ? nil : pathway.outcome(listedWhen: isListed)
            }
    }
}
