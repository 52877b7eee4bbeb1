import Hummingbird
import PlainWords
import Respond
import Store
import Vocabulary
import WebSupport

extension ReferralPages {
    /// A form for each move that people make of what was sent, as the table of its life has them.
    var moving: [PageRoute] {
        ReferralMove.allCases.filter { $0.rule.side != .clock && $0 != .send }.map { move in
            .post("/referrals/{referral}/" + move.rawValue) { _, context in try await make(move, context) }
        }
    }

    /// Moves a referral on; where that is refused, it is shown as it stands now, with what was typed.
    private func make(_ move: ReferralMove, _ context: HeedContext) async throws -> Response {
        let id = try id(context)
        let form = context.form ?? Form()
        do {
            let desk = HandoverDesk(store: store, policies: policies, world: site.world)
            let (version, actor) = (form.text("version").flatMap(Int.init), try context.actor())
            let said = form.said(with: move)
            if move.rule.side == .sender {
                _ = try await FollowUpReferral(desk)(move, id, saying: said, expecting: version, by: actor)
            } else {
                _ = try await AnswerReferral(desk)(move, id, saying: said, expecting: version, by: actor)
            }
            let path = LocalPath("/referrals/\(id.text)") ?? .home
            return context.redirect(to: path, saying: move.notice, over: site.transport)
        } catch let refusal as Refusal where Self.shownHere.contains(refusal.code) {
            let errors =
                refusal.code == .versionStale
                ? FormErrors([], paragraph: Self.movedOn) : FormErrors(refusal) { move.field(refused: $0) }
            let typed = form.text(move.field)?.ifWritten.map { Unsaid(move: move, words: $0) }
            return try await page(id, context, FormFields(form, errors), errors, typed, status: refusal.pageStatus)
        }
    }

    private static let movedOn =
        "Somebody moved this on after you opened it, and nothing was changed by what you sent. How it stands now is below."

    private static let shownHere: Set<Refusal.Code> = [.badInput, .versionStale, .notInThisState, .mustNotReceive]
}

extension Form {
    /// What was said with a move; goals come one by one, in their order.
    fileprivate func said(with move: ReferralMove) -> Said {
        var said = Said(text(move.field), to: text(move.field("to")))
        said.lateCause = text(move.field("late"))?.ifWritten.map { LateCauseID($0) }
        said.reason = text(move.field("reason"))?.ifWritten.map { DeclineReasonID($0) }
        if let result = text(move.field("outcome"))?.ifWritten {
            let goals = (1...Self.mostGoals).compactMap { text(move.field("goal-\($0)")).flatMap(GoalOutcome.init) }
            said.outcome = ReferralOutcome(OutcomeID(result), goals: goals)
        }
        return said
    }

    private static let mostGoals = 20
}

extension ReferralMove {
    /// The name in the form of what a refusal names.
    fileprivate func field(refused name: String) -> String? {
        switch name {
        case "goals": field("goal-1")
        case "late_cause": field("late")
        case "words", "reason", "outcome", "to": field(name)
        default: nil
        }
    }
}
