package import Vocabulary

/// What is done with a meeting of the script, or for somebody who is on it.
package enum DemoMeetingStep: Sendable {
    case convene(kind: String, at: Instant, place: String)
    case putOn(DemoPart)
    /// It is moved on, with all who are on it.
    case move(DemoMeetingMove, [DemoPart])
    case write(DemoPart, DemoPartEntry)

    package var name: String {
        switch self {
        case .convene: "convene-meeting"
        case .putOn: "put-on-meeting"
        case .move(let move, _): move.name
        case .write(_, let entry): entry.name
        }
    }

    /// Those whom it concerns.
    package var parts: [DemoPart] {
        switch self {
        case .convene: []
        case .putOn(let part), .write(let part, _): [part]
        case .move(_, let parts): parts
        }
    }

    var words: String {
        switch self {
        case .convene(let kind, let at, let place): "\(kind) at \(at.text) in \(place)"
        case .putOn: ""
        case .move(.hold(let attended), _): attended.joined(separator: " ")
        case .move(.cancel(let words), _): words
        case .move: ""
        case .write(_, let entry): entry.words
        }
    }
}

/// The referral by which somebody of a contact is on a meeting.
package struct DemoPart: Hashable, Sendable {
    package let contact: String
    package let referral: DemoReferral
}

/// How a meeting goes on.
package enum DemoMeetingMove: Sendable {
    case invite
    case hold(attended: [String])
    case close
    case cancel(String)

    fileprivate var name: String {
        switch self {
        case .invite: "invite-to-meeting"
        case .hold: "hold-meeting"
        case .close: "close-meeting"
        case .cancel: "cancel-meeting"
        }
    }
}
