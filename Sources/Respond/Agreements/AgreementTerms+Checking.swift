import Understand
import Vocabulary

extension UnitID {
    /// Whether it is of small letters, figures and hyphens, as the units of accounts are.
    fileprivate var isWrittenAsID: Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}

extension AgreementTerms {
    /// - Throws: `Refusal`, which names every field that must be mended.
    ///
    /// What was said before is held against the policy again only when it is signed.
    func check(
        under policy: RespondPolicy,
        for agency: AgencyID,
        on today: CalendarDay,
        after before: AgreementTerms? = nil
    ) throws(Refusal) {
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
        problems.require(
            unit.map(\.isWrittenAsID) ?? true,
            "unit",
            "'\(unit?.text ?? "")' is not written as the unit of an account",
            "write it as it stands in an account, such as 'north'"
        )
        if before.map({ saysNoMore(than: $0) }) ?? false { return try problems.check() }
        checkRoles(policy, &problems)
        checkRoutes(policy, &problems)
        checkClocks(policy, &problems)
        checkHours(&problems)
        checkThresholds(policy, &problems)
        try problems.check()
    }

    /// Whether every difference stands in other terms between the same agencies.
    private func saysNoMore(than before: AgreementTerms) -> Bool {
        parties == before.parties && Set(differences).isSubset(of: before.differences)
    }

    /// Whether these are other terms with some differences taken out, and nothing else.
    func onlyLeavesOut(from before: AgreementTerms) -> Bool {
        let gone = before.differences.filter { !differences.contains($0) }
        return !gone.isEmpty && gone.reduce(before) { $0.without($1.key) } == self
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
