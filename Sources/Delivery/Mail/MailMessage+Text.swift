import Vocabulary

extension MailMessage {
    /// The message as it goes over the wire (RFC 5322), every line ended by CRLF; the same message is always the same bytes.
    package var bytes: [UInt8] {
        let body = MailBody(text)
        let headers = [
            "Date: " + MailDate.text(at),
            "From: " + from.header,
            "To: " + to.text,
            "Message-ID: <\(id.text)@\(from.address.domain)>",
            "Subject: " + EncodedWords.header(subject, after: "Subject: ".utf8.count),
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: " + body.encoding,
            // Nobody's absence is answered, and no list takes it up (RFC 3834).
            "Auto-Submitted: auto-generated",
        ]
        return Array((headers + ["", ""]).joined(separator: "\r\n").utf8) + body.bytes
    }
}

extension MailMessage.Sender {
    fileprivate var header: String {
        guard let name, !name.isBlank else { return address.text }
        return EncodedWords.phrase(name, after: "From: ".utf8.count) + " <\(address.text)>"
    }
}
