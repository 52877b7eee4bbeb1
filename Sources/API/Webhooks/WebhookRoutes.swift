import Delivery
import HTTPTypes
import Hummingbird
import Identity
import Notation
import Respond
import Store
import Vocabulary
import WebSupport

/// What partners' systems say of referrals by signed events: known by a secret of the delivery point, and by nothing else.
struct WebhookRoutes: Sendable {
    let desk: HandoverDesk<Store>
    let answering: Answering
    let sealing: SealingKey

    var routes: [APIRoute] {
        [APIRoute(route: Route(.post, HeedAPI.webhooks + "/{point}"), handler: take)]
    }

    /// Nothing is read of what is not believed; the id of the message makes it count once.
    private func take(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let id = try context.recordID("point", called: "delivery point")
        let point = try await FindReplyPoint(store: desk.store)(id)
        let bytes = try await request.jsonBytes()
        let message = try check(of: point).message(try request.webhookHeaders(), bytes, at: desk.world.now)
        let actor = try point.acting()
        let reply = try WebhookReply(try JSONBody(reading: bytes).field)
        let key = "webhook \(id) \(message.text)"
        return try await answering.once(key, of: actor, saying: bytes, answer: { $0.acknowledged() }) {
            try await TakePartnerAnswer(desk)(reply.move, reply.referral, saying: reply.said, by: actor, receipt: $0)
        }
    }

    private func check(of point: ReplyPoint) throws -> WebhookCheck {
        WebhookCheck(by: [try WebhookSecret(text: try sealing.open(point.secret, of: point.id))])
    }
}

extension Request {
    fileprivate func webhookHeaders() throws(Problem) -> WebhookHeaders {
        WebhookHeaders(
            id: try header(WebhookHeaders.idName),
            timestamp: try header(WebhookHeaders.timestampName),
            signature: try header(WebhookHeaders.signatureName)
        )
    }
}

extension WebhookCheck {
    fileprivate func message(
        _ headers: WebhookHeaders,
        _ body: [UInt8],
        at now: Instant
    ) throws(Problem) -> DispatchID {
        do {
            return try id(of: headers, body, at: now)
        } catch {
            throw Problem(
                .forbidden,
                "bad-signature",
                "Signature not accepted",
                detail: error.reason,
                remedy: error.remedy
            )
        }
    }
}

extension ReceivedReferral {
    /// That it was taken, with how the referral stands and nothing of anybody.
    fileprivate func acknowledged() -> Answer {
        let told: [(String, JSONValue)] = [
            ("referral", .text(id.text)), ("version", .integer(version)), ("status", .text(status.rawValue)),
        ]
        return Answer(.ok, .map(told), version: version)
    }
}
