import ArgumentParser
import Delivery
import Foundation
import Notation

/// Which server takes the mail, and on what terms.
struct MailOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The server that takes mail; without one none is sent.", valueName: "host:port"))
    var mailServer: String?

    @Option(help: "How the way to it is kept closed: starttls, tls, or none for practice.")
    var mailSecurity: MailServer.Security = .startTLS

    @Option(help: ArgumentHelp("Whom mail comes from.", valueName: "address"))
    var mailFrom: String?

    @Option(help: ArgumentHelp("Who signs in to the mail server.", valueName: "name"))
    var mailUser: String?

    @Option(help: ArgumentHelp("A file whose first line is the password of the mail server.", valueName: "file"))
    var mailPasswordFile: String?

    func validate() throws {
        if (mailServer == nil) != (mailFrom == nil) {
            throw ValidationError("mail needs both --mail-server and --mail-from")
        }
        if let mailServer, Address(mailServer) == nil {
            throw ValidationError("'\(mailServer)' is not HOST:PORT; write it like mail.force.example:587")
        }
        if (mailUser == nil) != (mailPasswordFile == nil) {
            throw ValidationError("to sign in, give both --mail-user and --mail-password-file")
        }
    }

    /// Nil where no mail is sent.
    func desk(trust: CertificateTrust, within seconds: Int) throws -> MailDesk? {
        guard let mailFrom, let address = mailServer.flatMap({ Address($0) }) else { return nil }
        do throws(MailFault) {
            let server = try MailServer(
                host: address.host,
                port: address.port,
                security: mailSecurity,
                signIn: try signIn(),
                trust: trust,
                limits: MailLimits(connecting: min(15, seconds), whole: seconds)
            )
            let sender = MailMessage.Sender(name: "Heed", try MailAddress(mailFrom))
            return MailDesk(room: MailRoom(server: server), sender: sender)
        } catch {
            throw BadInput(Source(name: "the mail options"), line: nil, error.reason, remedy: error.remedy)
        }
    }

    private func signIn() throws(MailFault) -> MailServer.SignIn? {
        guard let mailUser, let mailPasswordFile else { return nil }
        let read = FileManager.default.contents(atPath: mailPasswordFile).map { String(decoding: $0, as: UTF8.self) }
        guard let line = read?.split(whereSeparator: \.isNewline).first else { throw .badServer }
        return MailServer.SignIn(user: mailUser, password: String(line))
    }
}

extension MailServer.Security: ExpressibleByArgument {}

/// Where mail is handed over, and whom it comes from.
struct MailDesk: Sendable {
    let room: MailRoom
    let sender: MailMessage.Sender
}
