import HTTPTypes

extension Problem {
    /// Nobody is signed in any more, or nobody was.
    package static let signedOut = Problem(
        .unauthorized,
        "signed-out",
        "Signed out",
        detail: "you are not signed in, or your session has ended",
        remedy: "sign in again; what was kept of your drafts is still there"
    )

    /// Signing in over plain HTTP would show the password and the session to whoever listens.
    package static let pagesNeedTLS = Problem(
        .forbidden,
        "tls-required",
        "Not over plain HTTP",
        detail: "nobody signs in over plain HTTP from another machine",
        remedy: "start the service with --tls-cert and --tls-key, or behind a proxy with --behind-tls"
    )
}
