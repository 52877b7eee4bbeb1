import Testing

@testable import Delivery

struct MailServerTests {
    private let signIn = MailServer.SignIn(user: "heed", password: "canary")

    @Test func `encryption is asked for unless the setting says otherwise`() throws {
        #expect(try MailServer(host: "mail.example", port: 587).security == .startTLS)
    }

    @Test func `a password never goes unencrypted`() throws {
        #expect(throws: MailFault.openPassword) {
            try MailServer(host: "mail.example", port: 25, security: .none, signIn: signIn)
        }
        for security in [MailServer.Security.startTLS, .tls] {
            _ = try MailServer(host: "mail.example", port: 587, security: security, signIn: signIn)
        }
    }

    @Test(arguments: [
        "", "mail example", "mail.example/x", "mail@example", "mail.example:25", "mäil.example", "a\r\nb",
    ])
    func `what is no name of a host is refused`(host: String) {
        #expect(throws: MailFault.badServer) { try MailServer(host: host, port: 25) }
    }

    @Test(arguments: [0, -1, 65_536])
    func `what is no port is refused`(port: Int) {
        #expect(throws: MailFault.badServer) { try MailServer(host: "mail.example", port: port) }
    }

    @Test func `a password is not shown where a server is printed`() throws {
        let server = try MailServer(host: "mail.example", port: 587, signIn: signIn)
        #expect(!"\(server)".contains("canary"))
        #expect(!String(reflecting: server).contains("canary"))
    }
}
