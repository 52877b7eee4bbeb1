import HTTPTypes
import WebSupport

/// The words of a problem for a person: what happened, what became of their work, and what to do.
struct ProblemWords: Hashable, Sendable {
    enum Onward: Hashable, Sendable {
        case work, signIn, nowhere
    }

    let heading: String
    let paragraphs: [String]
    let onward: Onward

    init(_ problem: Problem) {
        if let told = Self.told[problem.code] {
            self = told
        } else if Self.refusals.contains(problem.code) {
            self.init("This cannot be done", Self.sentence(problem.detail), Self.sentence(problem.remedy))
        } else if problem.code == "maintenance" {
            self.init(
                "Heed is closed for maintenance",
                Self.sentence(problem.detail),
                "What was kept before is safe. Where life is in danger, act now and record later.",
                onward: .nowhere
            )
        } else if problem.status.code >= 500 {
            self = Self.unavailable
        } else {
            self.init("That did not work", "Nothing was changed. Go back, look at what you asked for, and try again.")
        }
    }

    func leads(_ signIn: LocalPath) -> [Link] {
        switch onward {
        case .work: [Link("/", "Go to my work")]
        case .signIn: [Link(signIn.text, "Sign in")]
        case .nowhere: []
        }
    }

    private init(_ heading: String, _ paragraphs: String..., onward: Onward = .work) {
        self.heading = heading
        self.paragraphs = paragraphs
        self.onward = onward
    }

    /// Refusals whose own reason and remedy are written for whoever does the work.
    private static let refusals: Set = ["not-allowed", "own-judgement", "no-judgement", "not-recommended"]

    private static func sentence(_ words: String) -> String {
        words.prefix(1).uppercased() + words.dropFirst() + (words.hasSuffix(".") ? "" : ".")
    }
}

extension ProblemWords {
    private static let told: [String: ProblemWords] = [
        "not-found": nothingHere,
        "method-not-allowed": nothingHere,
        "signed-out": ProblemWords(
            "You are signed out",
            "Nobody used Heed here for a while, or you were never signed in.",
            "What was kept of your drafts is safe. Sign in, and you can go on with it.",
            onward: .signIn
        ),
        "form-from-elsewhere": ProblemWords(
            "This page was open too long",
            "The form belongs to an earlier sign-in, so it was not taken. Nothing was changed.",
            "What was kept of your drafts is safe. Open it again from My work."
        ),
        "cross-site": ProblemWords(
            "Sent from another site",
            "A page that is none of Heed's tried to do something in your name. Nothing was changed.",
            "If you came here by a link, close that page and tell your service desk."
        ),
        "version-stale": ProblemWords(
            "Somebody has changed this",
            "It was changed after you opened it, so nothing was written over it.",
            "Open it again, look at what is new, and make your change to that."
        ),
        "too-many-requests": ProblemWords(
            "Too much at once",
            "More was asked for than one person asks. Nothing is lost.",
            "Wait a minute, then load the page again.",
            onward: .nowhere
        ),
        "tls-required": ProblemWords(
            "Not over this connection",
            "Nobody signs in over a connection that others can read.",
            "Ask whoever runs Heed for its secure address, which begins with https.",
            onward: .nowhere
        ),
        "fault": ProblemWords(
            "Something went wrong in Heed",
            "It is not your doing, and it has been noted. What was kept of your drafts is safe.",
            "Go back and try again. If it happens again, tell your service desk."
        ),
        "form-too-large": tooLarge,
        "body-too-large": tooLarge,
    ]

    private static let nothingHere = ProblemWords(
        "There is nothing here for you",
        "The address may be wrong, or what was here may lie beyond what your work lets you see. Heed does not tell which."
    )

    private static let unavailable = ProblemWords(
        "Heed cannot be used just now",
        "Records can neither be read nor kept at the moment. What was kept before is safe.",
        "Try again in a minute. Where life is in danger, act now and record later.",
        onward: .nowhere
    )

    private static let tooLarge = ProblemWords(
        "That is more than Heed can take at once",
        "Nothing was changed. Go back, shorten what you wrote, and send it again."
    )
}
