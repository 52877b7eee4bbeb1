package import Vocabulary

extension Letter {
    /// An event as a signed webhook; signed anew at each attempt, since the moment is part of what is signed.
    package init(_ event: CloudEvent, signedBy signing: WebhookSigning, at moment: Instant) throws(LetterFault) {
        let body = event.body
        let headers = signing.headers(for: event.id, at: moment, body)
        try self.init(body, contentType: CloudEvent.contentType, headers: headers.fields)
    }
}
