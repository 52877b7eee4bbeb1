import Understand
import Vocabulary

extension HubVerdict {
    /// - Throws: `Refusal`, which names every field that must be mended.
    func check(under policy: HubPolicy) throws(Refusal) {
        var problems: [FieldProblem] = []
        func hold(_ isRight: Bool, _ field: String, _ problem: String, _ remedy: String) {
            if !isRight { problems.append(FieldProblem(field: field, problem: problem, remedy: remedy)) }
        }
        let reasons = policy.reasons.filter { $0.decisions.contains(kind) }.map(\.term.id)
        hold(
            reason.map(reasons.contains) ?? false,
            "reason",
            "no reason of this decision is chosen",
            "choose one: " + reasons.map(\.text).joined(separator: ", ")
        )
        hold(!words.isBlank, "words", "nothing is told to the one who wrote it", "say why, as they will read it")
        let footings = policy.footings.map(\.id)
        hold(
            kind.isSharing == (footing != nil) && footing.map(footings.contains) ?? true,
            "footing",
            kind.isSharing ? "it is not said on what footing it is shared" : "nothing is shared that needs a footing",
            kind.isSharing ? "choose one: " + footings.map(\.text).joined(separator: ", ") : "leave it out"
        )
        hold(
            kind.isSharing != routes.isEmpty,
            "routes",
            kind.isSharing ? "it is not said by which route it goes on" : "nothing is shared that goes by a route",
            kind.isSharing ? "choose at least one that the assessment recommends" : "leave the routes out"
        )
        hold(
            (kind == .shareLess) != leftOut.isEmpty,
            "left_out",
            kind == .shareLess
                ? "it is not said what is left out" : "something is left out, and this is not sharing less",
            kind == .shareLess ? "name each thing, and why" : "decide to share less, or leave nothing out"
        )
        for (index, left) in leftOut.enumerated() {
            hold(!left.why.isBlank, "left_out[\(index)].why", "it is not said why", "say why it is not shared")
        }
        guard let first = problems.first else { return }
        throw Refusal(.badInput, first.problem, remedy: first.remedy, problems: problems)
    }

    /// What is left out must be asked for by a route, else leaving it out would say nothing.
    func checkLeftOut(of recommended: [OutlinedReferral]) throws(Refusal) {
        let asked = recommended.flatMap(\.mustInclude).removingRepeats()
        for (index, left) in leftOut.enumerated() where !asked.contains(left.item) {
            throw .needs(
                "left_out[\(index)].item",
                "no route asks for '\(left.item)'",
                "choose among: " + asked.joined(separator: ", ")
            )
        }
    }
}
