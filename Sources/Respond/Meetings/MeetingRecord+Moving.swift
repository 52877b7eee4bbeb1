package import Vocabulary

extension MeetingRecord {
    /// What somebody of the host can do with it as it stands.
    package func moves(by account: AccountID) -> [MeetingMove] {
        MeetingMove.allCases.filter { $0.rule.from.contains(status) && isMissing($0, by: account) == nil }
    }

    /// The last move of a kind; nil where it was never made.
    package func made(_ move: MeetingMove) -> MadeMeetingMove? { moves.last { $0.move == move } }

    /// The same at its next version, one move on.
    ///
    /// - Throws: `Refusal` where it does not stand so that this can be done, or what has to be said is missing.
    func moved(
        _ move: MeetingMove,
        saying said: MeetingSaid,
        inviting agencies: [AgencyID],
        at moment: Instant,
        by actor: Actor
    ) throws(Refusal) -> MeetingRecord {
        guard move.rule.from.contains(status) else { throw wrongState(for: move) }
        if let missing = isMissing(move, by: actor.account) { throw missing }
        try check(move, said, inviting: agencies, at: moment)
        var next = self
        next.version += 1
        next.status = move.rule.to ?? status
        next.moves.append(
            MadeMeetingMove(
                move: move,
                at: moment,
                by: actor.account,
                words: said.words,
                instead: move == .postpone ? begins : nil
            )
        )
        switch move {
        case .postpone: next.begins = said.begins ?? begins
        case .takeChair: next.chair = actor.account
        case .hold: next.attended = said.attended
        case .invite, .close, .cancel: break
        }
        return next
    }

    private func check(
        _ move: MeetingMove,
        _ said: MeetingSaid,
        inviting agencies: [AgencyID],
        at moment: Instant
    ) throws(Refusal) {
        var problems = FieldProblems()
        if [.words, .time].contains(move.rule.asks) {
            problems.require(said.words != nil, "words", "there is no reason", "say why")
        }
        if move.rule.asks == .time {
            let isLater = said.begins.map { $0 > moment } ?? false
            problems.require(isLater, "begins", "it would not begin after now", "give a day and time to come")
        }
        if move.rule.asks == .attendance {
            let known = ([host] + agencies).removingRepeats()
            let all = known.map(\.text).joined(separator: ", ")
            problems.require(!said.attended.isEmpty, "attended", "it is not said who was there", "name the agencies")
            for (index, agency) in said.attended.enumerated() {
                let isKnown = known.contains(agency)
                problems.require(isKnown, "attended[\(index)]", "'\(agency)' was not invited", "choose among: \(all)")
            }
        }
        try problems.check()
    }

    private func wrongState(for move: MeetingMove) -> Refusal {
        let needed = Status.allCases.filter(move.rule.from.contains).map(\.words).joined(separator: " or ")
        return Refusal(
            .notInThisState,
            "this meeting is \(status.words)",
            remedy: "this can be done only while it is \(needed)"
        )
    }

    /// What a move needs beside the state; nil where nothing is missing.
    private func isMissing(_ move: MeetingMove, by account: AccountID) -> Refusal? {
        switch move {
        case .close where chair != account:
            Refusal(
                .notInThisState,
                "the minutes are agreed by the chair",
                remedy: "ask the chair, or take the chair and say why"
            )
        case .takeChair where chair == account:
            Refusal(.notInThisState, "you have the chair already", remedy: "go on with it")
        default: nil
        }
    }

    /// A meeting that has not begun was not held.
    func checkBegun(at moment: Instant) throws(Refusal) {
        if begins <= moment { return }
        throw Refusal(
            .notInThisState,
            "this meeting has not begun",
            remedy: "say that it was held once it was; where it was held earlier, convene it for that time"
        )
    }
}
