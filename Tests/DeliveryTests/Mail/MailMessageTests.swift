import Testing
import Vocabulary

@testable import Delivery

struct MailMessageTests {
    private func headers(_ message: MailMessage) -> Substring {
        let text = MailExample.text(message)
        return text[..<(text.firstRange(of: "\r\n\r\n")?.lowerBound ?? text.endIndex)]
    }

    @Test func `a plain message is written as it was found right`() throws {
        try Goldens.expect(MailExample.message().bytes, "mail-plain.eml")
    }

    @Test func `a message beyond ASCII is written as it was found right`() throws {
        try Goldens.expect(MailExample.unusual().bytes, "mail-unusual.eml")
    }

    @Test func `a repeat is the same to the byte, and another message has another id`() throws {
        #expect(try MailExample.message().bytes == MailExample.message().bytes)
        let other = try MailExample.message(id: "another")
        #expect(headers(other).contains("Message-ID: <another@heed.force.example>\r\n"))
        #expect(try !headers(MailExample.message()).contains("another"))
    }

    @Test func `nobody's machine answers it`() throws {
        #expect(try headers(MailExample.message()).hasSuffix("Auto-Submitted: auto-generated"))
    }

    @Test(arguments: ["a\r\nBcc: x@y", "a\nb", "a\rb", "a\u{0}", "a\u{7}", "a\u{2028}b", "a\u{85}b"])
    func `a header that would begin another is refused`(text: String) {
        #expect(throws: MailFault.brokenHeader("the subject")) { try MailExample.message(subject: text) }
        #expect(throws: MailFault.brokenHeader("the name of the sender")) { try MailExample.message(name: text) }
    }

    @Test(arguments: ["", "a b", "a>b", "a\r\nb", "ä", "a@b", String(repeating: "a", count: 129)])
    func `an id that does not fit into Message-ID is refused`(id: String) {
        #expect(throws: MailFault.brokenHeader("the id")) { try MailExample.message(id: DispatchID(id)) }
    }

    @Test func `an empty subject, or a text with control characters, is refused`() throws {
        #expect(throws: MailFault.emptySubject) { try MailExample.message(subject: " ") }
        #expect(throws: MailFault.unprintableText) { try MailExample.message(text: "a\u{0}") }
        #expect(throws: MailFault.unprintableText) { try MailExample.message(text: "a\u{1B}[0m") }
        _ = try MailExample.message(text: "a\tb\r\nc\nd")
    }

    @Test func `a subject and a text are not shown where a message is printed`() throws {
        let message = try MailExample.message(subject: "canary", text: "canary")
        #expect(!"\(message)".contains("canary"))
        #expect(!String(reflecting: message).contains("canary"))
    }

    @Test func `every line ends with CRLF, and no line of the headers is longer than it may be`() throws {
        for message in [try MailExample.message(), try MailExample.unusual()] {
            let bytes = message.bytes
            for (index, byte) in bytes.enumerated() {
                if byte == 0x0A { #expect(bytes[index - 1] == 0x0D) }
                if byte == 0x0D { #expect(bytes[index + 1] == 0x0A) }
            }
            let lines = MailExample.text(message).split(separator: "\r\n", omittingEmptySubsequences: false)
            #expect(lines.allSatisfy { $0.utf8.count <= 76 })
            #expect(lines.allSatisfy { $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } })
        }
    }

    @Test func `a moment is written as mail has it`() {
        #expect(MailDate.text(Instant(seconds: 784_111_777)) == "Sun, 6 Nov 1994 08:49:37 +0000")
        #expect(MailDate.text(Instant(seconds: 0)) == "Thu, 1 Jan 1970 00:00:00 +0000")
    }

    @Test func `every fault says why and how to mend it`() {
        let faults: [MailFault] = [
            .badAddress, .brokenHeader("the subject"), .emptySubject, .unprintableText, .badServer, .openPassword,
        ]
        #expect(Set(faults.map(\.reason)).count == faults.count)
        #expect(faults.allSatisfy { !$0.remedy.isEmpty })
    }
}
