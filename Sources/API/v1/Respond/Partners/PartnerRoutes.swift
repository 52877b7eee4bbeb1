import Delivery
import HTTPTypes
import Hummingbird
import Notation
import Respond
import Store
import Vocabulary
import WebSupport

/// Referrals as the systems of partners read and answer them: HL7 FHIR R4 after the NHS's Booking and Referral Standard.
struct PartnerRoutes: Sendable {
    let desk: HandoverDesk<Store>
    let answering: Answering
    let names: PartnerNames

    var routes: [APIRoute] {
        [
            .get("/referrals/{referral}/fhir", read),
            .post("/deliveries/fhir/Task", answer),
        ]
    }

    private func read(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let id = try context.recordID("referral", called: "referral")
        let received = try await ReadReceivedReferral(store: desk.store, world: desk.world)(id, by: actor)
        guard let outgoing = names.outgoing(received, to: actor.agency) else { throw Refusal.notFound("referral") }
        return .fhir(ReferralMessage(outgoing, naming: names.fhir).body, version: received.version)
    }

    /// Idempotent by the id of the task and how it stands: what is said twice is done once.
    private func answer(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let actor = try context.actor()
        let task = try IncomingTask(try await request.json().bytes, from: .requestBody)
        return try await answering.once(task.key, of: actor, answer: { $0.answer() }) {
            try await TakePartnerAnswer(desk)(
                try task.move(),
                task.referral,
                saying: try task.said(),
                by: actor,
                receipt: $0
            )
        }
    }
}

extension IncomingTask {
    /// Nil where it has no id to be known by.
    fileprivate var key: String? { id.map { "fhir-task \($0) \(status.rawValue) \(changedAt?.text ?? "")" } }
}

extension Response {
    fileprivate static func fhir(_ bytes: [UInt8], version: Int) -> Response {
        var response = Response.json(bytes, headers: [.eTag: "\"\(version)\""])
        response.headers[.contentType] = ReferralMessage.contentType
        return response
    }
}
