import Vocabulary

/// What a reviewer says of one judgement.
package struct NewReview: Sendable {
    package var seen: [PracticeReview.Seen]
    package var findings: [PracticeReview.Found]
    package var well: String

    package init(seen: [PracticeReview.Seen], findings: [PracticeReview.Found] = [], well: String) {
        self.seen = seen
        self.findings = findings
        self.well = well
    }

    /// - Throws: `Refusal`, which names every field that must be mended.
    func check(under policy: LearnPolicy) throws(Refusal) {
        var problems = FieldProblems()
        problems.require(!seen.isEmpty, "seen", "nothing is said of any behaviour", "say of one at least what you saw")
        for (place, one) in seen.enumerated() {
            let field = "seen[\(place)]"
            let isKnown = policy.behaviours.contains { $0.term.id == one.behaviour }
            problems.require(isKnown, field + ".behaviour", "there is no such behaviour", "use one of the policy")
            let isTwice = seen.prefix(place).contains { $0.behaviour == one.behaviour }
            problems.require(!isTwice, field + ".behaviour", "it is there already", "say it once")
            problems.require(
                one.sight == .noOccasion || !one.words.isBlank,
                field + ".words",
                "nothing is said of it",
                "say in a sentence where you saw it, or missed it"
            )
        }
        for (place, found) in findings.enumerated() { check(found, "findings[\(place)]", policy, &problems) }
        problems.require(
            !well.isBlank,
            "well",
            "nothing is said that went well",
            "name one thing: whoever reads this is to grow by it"
        )
        try problems.check()
    }

    /// A finding rests on a behaviour that was looked at, so that it counts for what it tells of.
    private func check(
        _ found: PracticeReview.Found,
        _ field: String,
        _ policy: LearnPolicy,
        _ problems: inout FieldProblems
    ) {
        problems.require(!found.words.isBlank, field + ".words", "nothing is said of it", "say what you found")
        guard let kind = policy.sampling.findings.first(where: { $0.term.id == found.kind }) else {
            problems.require(false, field + ".kind", "there is no such finding", "use one of the policy")
            return
        }
        let sight: PracticeReview.Sight = kind.isGood ? .shown : .notShown
        let isSeen = seen.contains { kind.behaviours.contains($0.behaviour) && $0.sight == sight }
        let titles = policy.behaviours.filter { kind.behaviours.contains($0.term.id) }.map { "“\($0.term.title)”" }
        problems.require(
            isSeen,
            field + ".kind",
            "no behaviour is \(sight == .shown ? "shown" : "not shown") that “\(kind.term.title)” tells of",
            "say it of one of these: " + titles.joined(separator: ", ")
        )
    }
}
