/// What happens to a contact that goes to the hub.
package enum DemoHubStep: Sendable {
    case notify(asked: String)
    case take
    /// It is shared by this route, and why.
    case share(pathway: String, person: String, String)
    /// It is not shared, and why.
    case keep(String)
    /// The one who wrote it has read what was decided.
    case acknowledge

    package var name: String {
        switch self {
        case .notify: "notify-hub"
        case .take: "take-notification"
        case .share: "share-notification"
        case .keep: "keep-notification"
        case .acknowledge: "acknowledge-decision"
        }
    }

    var words: String? {
        switch self {
        case .notify(let asked): asked
        case .share(_, _, let words), .keep(let words): words
        case .take, .acknowledge: nil
        }
    }
}
