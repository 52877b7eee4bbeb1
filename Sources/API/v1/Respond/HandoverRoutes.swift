import Hummingbird
import Notation
import Recognise
import Respond
import Store
import Vocabulary
import WebSupport

/// The moves of a referral: a route for each that people make, as the table of its life has them.
struct HandoverRoutes: Sendable {
    let desk: HandoverDesk<Store>
    let answering: Answering

    var routes: [APIRoute] {
        ReferralMove.allCases.filter { $0.rule.side != .clock }.map { move in
            .post("/referrals/{referral}/" + move.rawValue) { try await make(move, $0, $1) }
        }
    }

    private func make(
        _ move: ReferralMove,
        _ request: Request,
        _ context: HeedContext
    ) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("referral", called: "referral")
        guard let version = try request.ifMatch() else { throw Refusal.versionRequired }
        let body = try await request.json()
        var fields = try body.field.fields()
        if move == .send {
            let (told, others) = (try fields.written(), try fields.others())
            try fields.finish()
            return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
                try await SendReferral(desk)(
                    id,
                    telling: { told.composed(for: $0) },
                    alsoOf: others,
                    expecting: version,
                    by: actor,
                    receipt: $0
                )
            }
        }
        let said = try fields.said(move.rule.asks)
        try fields.finish()
        guard move.rule.side == .recipient else {
            return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
                try await FollowUpReferral(desk)(move, id, saying: said, expecting: version, by: actor, receipt: $0)
            }
        }
        return try await answering.once(request, body, by: actor, answer: { $0.answer() }) {
            try await AnswerReferral(desk)(move, id, saying: said, expecting: version, by: actor, receipt: $0)
        }
    }
}
