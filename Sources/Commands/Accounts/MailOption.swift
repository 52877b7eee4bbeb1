import Access
import Delivery
import Notation

/// The mail address of somebody as it was typed, held against what mail can be sent to.
enum MailOption {
    /// What was typed is not said again: it is personal, and what a command says is kept in logs.
    static func checked(_ text: String?) throws(BadInput) -> AccountMail? {
        guard let text else { return nil }
        do throws(MailFault) {
            return AccountMail(try MailAddress(text).text)
        } catch {
            throw BadInput(
                Source(name: "--mail"),
                line: nil,
                error.reason,
                remedy: "write it like asha.rao@force.example"
            )
        }
    }
}
