import Understand
import Vocabulary

extension AgreementTerms {
    /// - Throws: `Refusal`, which names every field that must be mended.
    func check(under policy: RespondPolicy, for agency: AgencyID, on today: CalendarDay) throws(Refusal) {
        var problems = FieldProblems()
        problems.require(!title.isBlank, "title", "it has no title", "say between whom and about what")
        problems.require(!source.isBlank, "source", "it is not said where the text is kept", "name the document")
        problems.require(Set(parties).count > 1, "parties", "it binds fewer than two agencies", "name the others")
        problems.require(parties.contains(agency), "parties", "your agency is not a party", "name it among them")
        let known = policy.agencies.map(\.id)
        for (place, party) in parties.enumerated() {
            problems.require(
                known.contains(party),
                "parties[\(place)]",
                "there is no agency '\(party)'",
                near(party, known)
            )
        }
        problems.require(until.map { $0 >= from } ?? true, "until", "it would end before it begins", "give a later day")
        problems.require(until.map { $0 >= today } ?? true, "until", "that day has passed", "give a day to come")
        problems.require(review > today, "review", "that day has passed", "give a day to come")
        problems.require(review >= from, "review", "it would be looked at before it begins", "give a later day")
        checkRoles(policy, &problems)
        checkRoutes(policy, &problems)
        checkClocks(policy, &problems)
        checkHours(&problems)
        checkThresholds(policy, &problems)
        try problems.check()
    }

    /// - Throws: `Refusal` where there is nothing to sign.
    func checkDiffers() throws(Refusal) {
        guard differences.isEmpty else { return }
        throw Refusal.asks("differences", "nothing in it differs from the national policy", "say what does, and why")
    }

    func near<Subject>(_ id: Identifier<Subject>, _ known: [Identifier<Subject>]) -> String {
        closest(to: id.text, among: known.map(\.text)).map { "did you mean \($0)?" } ?? "name one of the policy"
    }
}
