package import Notation
package import Vocabulary

/// Something that happened, as it is told to other systems (CloudEvents 1.0, structured JSON); the same event is always the
/// same bytes.
package struct CloudEvent: Sendable {
    /// The same at every attempt; with the source it names the event for good.
    package let id: DispatchID
    /// Whose event it is: the address of this service.
    package let source: String
    package let type: CloudEventType
    /// What it happened to, such as `referrals/` and an id; never a name.
    package let subject: String?
    package let time: Instant
    /// Ids and states alone: who may see more asks for it.
    package let content: JSONValue

    package init(
        id: DispatchID,
        source: String,
        type: CloudEventType,
        subject: String? = nil,
        time: Instant,
        content: JSONValue
    ) {
        self.id = id
        self.source = source
        self.type = type
        self.subject = subject
        self.time = time
        self.content = content
    }

    package static let contentType = "application/cloudevents+json"

    /// The event in JSON, on one line.
    package var body: [UInt8] {
        var fields: [(String, JSONValue)] = [
            ("specversion", .text("1.0")),
            ("id", .text(id.text)),
            ("source", .text(source)),
            ("type", .text(type.text)),
        ]
        if let subject { fields.append(("subject", .text(subject))) }
        fields += [
            ("time", .text(time.text)),
            ("datacontenttype", .text("application/json")),
            ("data", content),
        ]
        return Array(JSONText(.map(fields)).compact.utf8)
    }
}
