import Recognise
package import Vocabulary

/// How to make contact safely, as somebody writes it; with nothing written, what was known is taken back.
package struct WrittenSafeContact: Hashable, Sendable {
    package var how: String?
    package var never: String?
    package var agencies: [AgencyID]
    package var others: String?
    package var why: String?

    package init(
        how: String? = nil,
        never: String? = nil,
        keptFrom agencies: [AgencyID] = [],
        others: String? = nil,
        because why: String? = nil
    ) {
        self.how = how
        self.never = never
        self.agencies = agencies
        self.others = others
        self.why = why
    }

    /// Nil where nothing is written.
    ///
    /// - Throws: `Refusal`, which names every field that must be mended.
    func kept(knowing known: [AgencyID], at moment: Instant, by actor: Actor) throws(Refusal) -> SafeContact? {
        let (agencies, others) = (agencies.removingRepeats(), others.ifWritten)
        let isKeptFrom = !agencies.isEmpty || others != nil
        var problems = FieldProblems()
        for (index, agency) in agencies.enumerated() {
            let field = "must_not_receive.agencies[\(index)]"
            problems.require(known.contains(agency), field, "there is no agency '\(agency)'", Self.choose(known))
            problems.require(agency != actor.agency, field, "this is your own agency", "name the people in 'others'")
        }
        problems.require(
            !isKeptFrom || why?.isBlank == false,
            "must_not_receive.why",
            "it is not said why they must not be told",
            "say why, so that whoever reads it later can judge"
        )
        try problems.check()
        guard isKeptFrom || how.ifWritten != nil || never.ifWritten != nil else { return nil }
        let kept = isKeptFrom ? MustNotReceive(agencies, others: others, because: why) : nil
        return SafeContact(
            how: how.ifWritten,
            never: never.ifWritten,
            mustNotReceive: kept,
            at: moment,
            by: actor.account
        )
    }

    private static func choose(_ known: [AgencyID]) -> String {
        "choose among: " + known.map(\.text).joined(separator: ", ")
    }
}

extension String? {
    fileprivate var ifWritten: String? { flatMap { $0.isBlank ? nil : $0 } }
}
