import Access
import Vocabulary

extension Exercise {
    /// The fewest pieces, and the fewest assessors, of which agreement can be told at all.
    package static let fewest = 2

    /// The same at its next version, with one more piece.
    func adding(
        _ words: String,
        for criterion: CriterionID,
        as piece: RecordID,
        under rule: EvidenceRule
    ) throws(Refusal) -> Exercise {
        try check(.preparing)
        var problems = FieldProblems()
        problems.require(!words.isBlank, "words", "nothing is told of it", "tell what somebody did, and name nobody")
        let all = rule.criteria.map(\.term.id)
        problems.require(
            all.contains(criterion),
            "criterion",
            "the programme has no such criterion",
            "choose among: \(all.map(\.text).joined(separator: ", "))"
        )
        try problems.check()
        var next = self
        next.version += 1
        next.pieces.append(ExercisePiece(id: piece, criterion: criterion, words: words))
        return next
    }

    func takingOut(_ piece: RecordID) throws(Refusal) -> Exercise {
        try check(.preparing)
        guard let place = pieces.firstIndex(where: { $0.id == piece }) else { throw .notFound("piece of work") }
        var next = self
        next.version += 1
        next.pieces.remove(at: place)
        return next
    }

    /// Asks some to judge it; `assessors` has everybody who may.
    func opened(to invited: [AccountID], of assessors: Set<AccountID>, by actor: Actor) throws(Refusal) -> Exercise {
        try check(.preparing)
        var problems = FieldProblems()
        problems.require(
            pieces.count >= Self.fewest,
            "pieces",
            "there are too few pieces of work to tell whether anybody agrees",
            "add at least \(Self.fewest); with ten or more it tells something"
        )
        problems.require(
            Set(invited).count >= Self.fewest,
            "assessors",
            "fewer than \(Self.fewest) are asked to judge",
            "choose at least \(Self.fewest) assessors"
        )
        for (place, account) in invited.enumerated() {
            problems.require(
                assessors.contains(account),
                "assessors[\(place)]",
                "they do not judge this programme",
                "choose among those of your agency who do"
            )
            problems.require(
                account != actor.account,
                "assessors[\(place)]",
                "whoever runs it has read everything, and judges nothing",
                "let another quality assurer run it, or leave yourself out"
            )
        }
        try problems.check()
        var next = self
        next.version += 1
        next.status = .open
        next.holding.involved = Set(invited)
        return next
    }

    /// `missing` is how many have not handed in; what they judged so far counts for nothing.
    func closed(missing: Int, because reason: String, at moment: Instant, by actor: Actor) throws(Refusal) -> Exercise {
        try check(.open)
        var problems = FieldProblems()
        problems.require(
            missing == 0 || !reason.isBlank,
            "because",
            missing == 1 ? "one has not handed in" : "\(missing) have not handed in",
            "wait for them, or say why it is closed without them"
        )
        try problems.check()
        var next = self
        next.version += 1
        next.status = .closed
        next.closed = Closed(at: moment, by: actor.account, reason: missing == 0 ? nil : reason)
        return next
    }

    func check(_ needed: Status) throws(Refusal) {
        guard status == needed else {
            throw Refusal(
                .notInThisState,
                "this exercise is \(status.words)",
                remedy: "this can be done only while it is \(needed.words)"
            )
        }
    }
}
