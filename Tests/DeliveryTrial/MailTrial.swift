import Delivery
import Vocabulary

/// Hands one message to a mail server.
struct MailTrial {
    private let server: MailServer
    private let message: MailMessage

    init(_ asked: Asked) throws {
        let signIn = try asked.optional("user").map { user in
            MailServer.SignIn(user: user, password: try asked.text("password"))
        }
        guard let security = MailServer.Security(rawValue: try asked.text("security")) else {
            throw TrialFault(what: "'security' is none of starttls, tls, none")
        }
        server = try MailServer(
            host: try asked.text("host"),
            port: try asked.number("port"),
            security: security,
            signIn: signIn,
            trust: asked.optional("trust").map(CertificateTrust.file) ?? .system,
            limits: MailLimits(connecting: 30, whole: 60)
        )
        message = try MailMessage(
            id: DispatchID(try asked.text("id")),
            from: MailMessage.Sender(name: asked.optional("name"), MailAddress(asked.text("from"))),
            to: MailAddress(asked.text("to")),
            subject: asked.text("subject"),
            text: asked.text("text"),
            at: LiveMoment().now
        )
    }

    func run() async -> String { await MailRoom(server: server).send(message).description }
}
