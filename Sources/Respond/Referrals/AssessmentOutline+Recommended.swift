import Understand
import Vocabulary

extension AssessmentOutline? {
    /// The referral that an assessment recommends by a route.
    ///
    /// - Throws: `Refusal` where it recommends none, naming those that it does.
    func recommended(_ route: RecommendedRoute) throws(Refusal) -> OutlinedReferral {
        let all = self?.referrals ?? []
        let found = all.first { $0.pathway == route.pathway && $0.person == route.person }
        if let found { return found }
        let routes = all.filter { $0.person == route.person }.map(\.pathway.text)
        throw Refusal(
            .notRecommended,
            "the assessment recommends no such referral of this person",
            remedy: routes.isEmpty
                ? "answer the questions that are open; a referral is drafted from what the assessment recommends"
                : "it recommends " + routes.joined(separator: ", ")
        )
    }
}
