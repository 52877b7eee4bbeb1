import Delivery
import Notation
import Vocabulary

/// Posts one event as a signed webhook.
struct PostTrial {
    private let address: PostAddress
    private let letter: Letter
    private let letterbox: Letterbox

    init(_ asked: Asked) throws {
        let now = LiveMoment().now
        address = try PostAddress(text: asked.text("address"))
        let secrets = try asked.texts("secrets").map { try WebhookSecret(text: $0) }
        guard let newest = secrets.first else { throw TrialFault(what: "'secrets' are missing") }
        let event = CloudEvent(
            id: DispatchID(try asked.text("id")),
            source: "https://heed.force.example",
            type: CloudEventType("referral.sent"),
            time: now,
            content: .map([("status", .text("sent")), ("words", .text("Grüße"))])
        )
        letter = try Letter(event, signedBy: WebhookSigning(with: newest, and: Array(secrets.dropFirst())), at: now)
        letterbox = Letterbox(
            rule: AddressRule(practicePlaces: Set(asked.texts("practice"))),
            names: SystemHostNames(),
            trust: asked.optional("trust").map(CertificateTrust.file) ?? .system,
            limits: PostLimits(connecting: 30, whole: 60),
            world: LiveMoment()
        )
    }

    func run() async -> String { await letterbox.post(letter, to: address).outcome.description }
}
