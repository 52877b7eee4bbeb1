import Access
import Vocabulary

/// Holds what another system tells against who learns here and what there is to learn.
struct CompletionCheck {
    let policy: LearnPolicy
    let today: CalendarDay

    /// Says of each thing that is not right in which column it is; none where it can be kept.
    ///
    /// Somebody whose account is suspended did what they did before: it is kept, and counts should they come back.
    func problems(with offered: OfferedCompletion) -> [FieldProblem] {
        var problems: [FieldProblem] = []
        func add(_ field: String, _ problem: String, _ remedy: String) {
            problems.append(FieldProblem(field: field, problem: problem, remedy: remedy))
        }
        if offered.on > today {
            add("on", "\(offered.on.text) is still to come", "give the day on which it was done")
        }
        guard let module = policy.modules.first(where: { $0.id == offered.module }) else {
            add("module", "there is no such module", "give its id in the policy, such as \(example)")
            return problems
        }
        if !module.ways.contains(.elsewhere) {
            add("module", "“\(module.term.title)” cannot be done in another system", "see in the policy how it is done")
        }
        if !(1...module.version).contains(offered.version) {
            let known = module.version == 1 ? "there is only version 1" : "there are versions 1 to \(module.version)"
            add("version", "there was never a version \(offered.version)", known)
        }
        return problems
    }

    private var example: String {
        policy.modules.first { $0.ways.contains(.elsewhere) }?.id.text ?? "professional-curiosity"
    }
}

extension AccountRecords {
    /// Somebody of an agency by their sign-in name or the id of their account; whoever is of another is not there.
    func learner(called text: String, of agency: AgencyID) throws -> AccountID? {
        let named = try SignInName(text).flatMap { try account(named: $0) }
        guard let found = try named ?? account(RecordID(text.lowercased())), found.agency == agency else { return nil }
        return AccountID(found.id.text)
    }
}
