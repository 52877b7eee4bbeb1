import Delivery
import Notation
import Respond
import Vocabulary

/// What a partner's system says by a CloudEvent: which of its moves it made, of which referral, and what goes with it.
///
/// Its types are those that Heed tells of, such as `uk.heed.referral.accepted`.
struct WebhookReply: Sendable {
    let move: ReferralMove
    let referral: RecordID
    let said: Said

    /// CloudEvents may have more attributes than are asked for here; what is said of the referral may not.
    init(_ event: Field) throws(BadInput) {
        var fields = try event.fields()
        let edition = try fields.required("specversion")
        guard try edition.text() == "1.0" else {
            throw edition.bad("this edition of CloudEvents is not read", remedy: "send 1.0")
        }
        for name in ["id", "source"] { _ = try fields.required(name).words() }
        move = try fields.required("type").recipientMove()
        var content = try fields.required("data").fields()
        referral = try content.required("referral").recordID()
        said = try content.said(move.rule.asks)
        try content.finish()
    }
}

extension Field {
    fileprivate func recipientMove() throws(BadInput) -> ReferralMove {
        let type = try text()
        let moves = ReferralMove.allCases.filter { $0.rule.side == .recipient }
        guard let move = moves.first(where: { $0.told == type }) else {
            throw bad(
                "this is no type of event that an agency says of a referral",
                remedy: "send one of \(moves.map(\.told).joined(separator: ", "))"
            )
        }
        return move
    }
}

extension ReferralMove {
    fileprivate var told: String { CloudEventType(rule.event.rawValue).text }
}
