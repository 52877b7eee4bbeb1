import Access
import HTTPTypes
import WebSupport

/// Why nobody was signed in through the provider, and what to do.
struct ProviderTroublePage: Page {
    let heading: String
    let paragraphs: [String]
    let signIn = HeedWebsite.signIn.text

    var template: String { "access/provider-trouble" }
    var title: String { heading }

    init(_ kind: ProviderTrouble.Kind, of name: String) {
        switch kind {
        case .unreachable:
            heading = "\(name) cannot be reached"
            paragraphs = ["It did not answer in time, so nobody was signed in.", "Try again in a minute."]
        case .notTrusted:
            heading = "What \(name) answered cannot be trusted"
            paragraphs = ["Nobody was signed in.", "Try again. If it happens again, tell your service desk."]
        case .stale:
            heading = "That sign-in is over"
            paragraphs = ["It took too long, was used already, or was begun in another browser.", "Begin again."]
        case .declined:
            heading = "\(name) did not sign you in"
            paragraphs = [
                "You may have stopped it yourself.", "Try again, or ask whoever looks after your sign-in there.",
            ]
        case .unknown:
            heading = "Heed has no account for you that is in use"
            paragraphs = [
                "\(name) knows you, but nobody in Heed is joined to that sign-in who may use it.",
                "Ask whoever looks after accounts in your agency.",
            ]
        case .oneFactor:
            heading = "Heed asks for a second proof of who you are"
            paragraphs = [
                "\(name) named one proof only, and your account in Heed has no codes.",
                "Ask whoever looks after accounts in your agency for codes.",
            ]
        case .another:
            heading = "\(name) named somebody else"
            paragraphs = [
                "You are signed in to Heed as one person, and proved there that you are another. Nothing was done.",
                "If this is your device, sign out of both and begin again. If somebody else uses it, give it back.",
            ]
        }
    }

    /// What a program would be told.
    static func status(of kind: ProviderTrouble.Kind) -> HTTPResponse.Status {
        switch kind {
        case .unreachable: .serviceUnavailable
        case .notTrusted: .badGateway
        case .stale, .declined, .unknown, .oneFactor, .another: .forbidden
        }
    }
}

/// Signed out here, and on the way to be signed out at the provider.
struct SignedOutPage: Page {
    let name: String
    let address: String

    var template: String { "access/signed-out" }
    var title: String { "You are signed out of Heed" }

    init(of name: String, at address: String) {
        self.name = name
        self.address = address
    }
}
