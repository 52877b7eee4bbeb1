import HTTPTypes
import Vocabulary

extension Problem {
    /// How a store that cannot work just now is told to a client.
    init(_ fault: StorageFault) {
        switch fault {
        case .full:
            self.init(
                HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage"),
                "disk-full",
                "No space left",
                detail: "there is no space to keep this, nor to account for who is shown",
                remedy: "tell an administrator, and send it again once there is space"
            )
        case .busy:
            self.init(
                .serviceUnavailable,
                "busy",
                "Busy",
                detail: "others are writing, and it took too long",
                remedy: "send it again in a moment, with the same key"
            )
            retryAfter = 1
        case .unavailable:
            self.init(
                .serviceUnavailable,
                "unavailable",
                "Not available",
                detail: "records can neither be read nor kept just now",
                remedy: "send it again in a while, with the same key"
            )
            retryAfter = 30
        }
    }
}
