import Recognise
package import Vocabulary

/// What a plan is for, who takes part in it, and what the person had to do with it.
package struct PlanTerms: Hashable, Codable, Sendable {
    /// Whom it is for first of all.
    package var person: PersonID
    /// What they want, in their own words; nil where they were not asked, or said nothing.
    package var theirAims: String?
    package var ourAims: String
    /// The agencies that see all of its actions; any other sees what it was asked itself.
    package var with: [AgencyID]
    /// Why it was made without the person; nil where they took part in making it.
    package var withoutThem: String?
    /// On what footing others are told.
    package var footing: FootingID

    package init(
        for person: PersonID,
        theirAims: String?,
        ourAims: String,
        with agencies: [AgencyID],
        withoutThem: String?,
        on footing: FootingID
    ) {
        self.person = person
        self.theirAims = theirAims.flatMap { $0.isBlank ? nil : $0 }
        self.ourAims = ourAims
        with = agencies.removingRepeats()
        self.withoutThem = withoutThem.flatMap { $0.isBlank ? nil : $0 }
        self.footing = footing
    }

    /// Writes down what has to be mended before it can be kept.
    func check(of contact: ContactRecord, under policy: RespondPolicy, _ problems: inout FieldProblems) {
        let people = contact.links.map(\.person.text).joined(separator: ", ")
        problems.require(
            contact.record(of: person) != nil,
            "person",
            "there is nobody called '\(person)'",
            "choose among: \(people)"
        )
        problems.require(!ourAims.isBlank, "our_aims", "it is not said what it is for", "say what should be different")
        problems.require(
            theirAims != nil || withoutThem != nil,
            "their_aims",
            "what the person wants is not written down",
            "write it in their own words, or say why the plan is made without them"
        )
        let agencies = policy.agencies.map(\.id)
        for (index, agency) in with.enumerated() {
            let near = closest(to: agency.text, among: agencies.map(\.text)).map { "did you mean \($0)?" }
            let remedy = near ?? "name an agency of the policy"
            problems.require(agencies.contains(agency), "with[\(index)]", "there is no agency '\(agency)'", remedy)
        }
        let footings = policy.hub.footings.map(\.id)
        problems.require(
            footings.contains(footing),
            "footing",
            "it is not said on what footing others are told",
            "choose one: " + footings.map(\.text).joined(separator: ", ")
        )
    }
}

extension PlanTerms: CustomStringConvertible, CustomDebugStringConvertible {
    /// What somebody wants stands in no log because it was printed.
    package var description: String { "what a plan is for, not shown" }
    package var debugDescription: String { description }
}
