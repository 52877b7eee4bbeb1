import Vocabulary

extension Refusal {
    /// The same words for a name that nobody has, a wrong password, and an account that may not sign in.
    static let signInRefused = Refusal(
        .signInRefused,
        "the name and the password do not belong together",
        remedy: "check both; whoever looks after accounts can set a new password"
    )

    static let codeRefused = Refusal(
        .signInRefused,
        "the code is not the one that is shown now, or was used already",
        remedy: "type the newest code; check that the clock of the device that shows it is right"
    )

    /// There is no first step to which a code would be the second, or it was too long ago.
    static let codeTooLate = Refusal(
        .signInRefused,
        "it took too long, or the code was wrong too often",
        remedy: "begin again with name and password"
    )

    /// The same words whether it is the password or the code.
    static let proofRefused = Refusal(
        .signInRefused,
        "the password or the code is not right, or the code was used already",
        remedy: "type your password again, and the newest code if one is asked for"
    )

    /// Nobody is signed in any more to whom the proof would belong.
    static let proofTooLate = Refusal(
        .signInRefused,
        "you are signed out, since it took too long or was wrong too often",
        remedy: "sign in again"
    )

    /// The same words whether anybody has the name.
    static func signInPaused(seconds: Int) -> Refusal {
        let minutes = (seconds + 59) / 60
        let wait = seconds <= 90 ? "\(seconds) seconds" : "\(minutes) minutes"
        return Refusal(
            .signInPaused,
            "signing in failed too often",
            remedy: "try again in \(wait)",
            retryAfter: seconds
        )
    }
}
