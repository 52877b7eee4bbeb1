import WebSupport

/// What somebody sent when their session had ended: given back whole, to be sent again once they are signed in.
struct SendAgainPage: Page {
    let title: String
    let heading: String
    let paragraphs: [String]
    let action: String
    /// Where one signs in, in another tab, so that this page stays; nil for whoever is signed in.
    let signIn: String?
    let fields: [Field]
    /// What was written in words, to be read and copied.
    let written: [String]
    let hasWritten: Bool

    var template: String { "errors/send-again" }

    struct Field: Hashable, Sendable {
        let fieldName: String
        let fieldValue: String
    }

    /// - Parameters:
    ///   - form: What was sent, without its token.
    ///   - action: Where it was sent to.
    ///   - problem: Why it was not taken.
    ///   - session: Who is signed in now; nil for nobody.
    ///   - signIn: Where one signs in.
    init(_ form: Form, to action: LocalPath, after problem: Problem, signedIn session: SignedIn?, signIn: LocalPath) {
        title = ProblemWords(problem).heading
        heading = ProblemWords(problem).heading
        paragraphs =
            if let session {
                [
                    "What you sent belongs to an earlier sign-in, so it was not taken yet. It is all here.",
                    "You are signed in as \(session.name). If that is you, send it again.",
                ]
            } else {
                [
                    "Nobody used Heed here for a while. What you sent was not taken yet, and it is all here.",
                    "Sign in, in another tab, then come back to this page and send it again.",
                ]
            }
        self.action = action.text
        self.signIn = session == nil ? signIn.text : nil
        fields = form.fields.map { Field(fieldName: $0.name, fieldValue: $0.value) }
        written = form.fields.map(\.value).filter { $0.contains(where: \.isWhitespace) }
        hasWritten = !written.isEmpty
    }
}
