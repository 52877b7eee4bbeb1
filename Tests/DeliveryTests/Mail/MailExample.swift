import Vocabulary

@testable import Delivery

/// Messages between invented desks.
struct MailExample {
    static let moment = Instant(seconds: 1_795_000_000)
    static let plainText = """
        There is a referral for your agency.

        Sign in to read it: https://heed.force.example/referrals
        """

    static func message(
        subject: String = "A referral waits for you",
        text: String = plainText,
        name: String? = "Heed",
        id: DispatchID = "019a7b2e-3333-7000-8000-000000000003"
    ) throws -> MailMessage {
        try MailMessage(
            id: id,
            from: MailMessage.Sender(name: name, MailAddress("no-reply@heed.force.example")),
            to: MailAddress("duty.desk@partner.example"),
            subject: subject,
            text: text,
            at: moment
        )
    }

    /// A message that has to be encoded everywhere.
    static func unusual() throws -> MailMessage {
        try message(
            subject:
                "Überweisung für Sie: a subject that is far too long for one line, with façades and naïve cafés 🚓🚓",
            text: "Grüße = greetings \n" + String(repeating: "long line ", count: 20) + "\n.\n..two\nend \t",
            name: "Höflich \"Desk\""
        )
    }

    static func text(_ message: MailMessage) -> String { String(decoding: message.bytes, as: UTF8.self) }
}
