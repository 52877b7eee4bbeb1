package import Respond
import Vocabulary

extension CheckPolicy {
    /// Every check after two hours, by the responder's care; what an interview is owed for goes by the same route.
    package static let small = CheckPolicy(
        StandingCheck.allCases.map { small($0) },
        longestAside: 28
    )

    private static func small(_ check: StandingCheck) -> CheckRule {
        CheckRule(
            check,
            title: "Missing: \(check.rawValue)",
            looksFor: "Something that should have been done.",
            why: "Nobody knows.",
            toDo: "Do it.",
            endsWhen: "It is done.",
            owner: CheckOwner(check == .loweredUnseen ? .supervisor : .responder, of: .unit),
            within: .hours(2),
            routes: check == .referralNotSent || check == .interviewMissing ? ["adult-safeguarding"] : [],
            alerts: check == .oneAccount || check == .concernOpen ? ["met-before"] : [],
            authority: Authority(source: "invented")
        )
    }
}
