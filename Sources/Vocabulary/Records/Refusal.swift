/// An expected answer that is not the one hoped for: what was refused, why, and what to do instead.
///
/// Each surface maps a code once: to a status, an error summary or an exit code. Anything else that goes wrong is a fault.
package struct Refusal: Error, Hashable, Sendable {
    package let code: Code
    package let reason: String
    package let remedy: String
    /// What of the input is meant; empty where it is not about one field.
    package let problems: [FieldProblem]
    /// The version that stands, where a change was made to an older one.
    package let current: Int?
    /// After how many seconds it may be tried again, where that would help.
    package let retryAfter: Int?

    package init(
        _ code: Code,
        _ reason: String,
        remedy: String,
        problems: [FieldProblem] = [],
        current: Int? = nil,
        retryAfter: Int? = nil
    ) {
        self.code = code
        self.reason = reason
        self.remedy = remedy
        self.problems = problems
        self.current = current
        self.retryAfter = retryAfter
    }

    /// The same, where what was asked for had another name in the input.
    package func moved(from field: String, to other: String) -> Refusal {
        let told = problems.map { problem in
            problem.field == field
                ? FieldProblem(field: other, problem: problem.problem, remedy: problem.remedy) : problem
        }
        return Refusal(code, reason, remedy: remedy, problems: told, current: current, retryAfter: retryAfter)
    }

    /// The stable names of what may be refused.
    package enum Code: String, CaseIterable, Sendable {
        /// There is no such record, or none that this account may know of.
        case notFound = "not-found"
        /// The role never may.
        case notAllowed = "not-allowed"
        case badInput = "bad-input"
        case versionStale = "version-stale"
        case versionRequired = "version-required"
        case keyReused = "key-reused"
        case keyInUse = "key-in-use"
        /// The one who reviews is the one who judged.
        case ownJudgement = "own-judgement"
        /// There is no judgement to review.
        case noJudgement = "no-judgement"
        /// The assessment recommends no such referral.
        case notRecommended = "not-recommended"
        /// The grade would be lowered, and nobody has thought it through since it last changed.
        case reassessFirst = "reassess-first"
        /// It stands so that this cannot be done with it, or not any more.
        case notInThisState = "not-in-this-state"
        /// The agency must not be told of somebody it would tell of.
        case mustNotReceive = "must-not-receive"
        /// Somebody is still to act, or nobody holds it.
        case cannotClose = "cannot-close"
        /// Whoever is to do it holds no licence for it that counts.
        case unlicensed
        /// A draft was changed in another window since it was read.
        case draftChanged = "draft-changed"
        /// A draft would be larger than any may be, or there would be too many.
        case draftTooLarge = "draft-too-large"
        /// Name, password or code are not right; nobody is told which.
        case signInRefused = "sign-in-refused"
        /// Too much was tried; it may be tried again after a while.
        case signInPaused = "sign-in-paused"
        /// Another account has this sign-in name.
        case nameTaken = "name-taken"
        /// The one who would judge somebody's work is too near to them, or not yet fit to.
        case cannotAssess = "cannot-assess"
    }
}

/// What is wrong with one field of an input.
package struct FieldProblem: Hashable, Sendable {
    /// The path of the field, such as `people[0].born`.
    package let field: String
    package let problem: String
    package let remedy: String

    package init(field: String, problem: String, remedy: String) {
        self.field = field
        self.problem = problem
        self.remedy = remedy
    }
}

extension Refusal {
    /// The same words whether it is not there or may not be known of.
    package static func notFound(_ what: String) -> Refusal {
        Refusal(.notFound, "there is no such \(what)", remedy: "check the id, and that it is yours to see")
    }

    /// Somebody else wrote in between.
    package static func stale(current: Int) -> Refusal {
        Refusal(
            .versionStale,
            "somebody has changed this since you read it",
            remedy: "read version \(current), then make your change to that",
            current: current
        )
    }

    /// A change must say to which version it is made.
    package static let versionRequired = Refusal(
        .versionRequired,
        "it is not said to which version the change is made",
        remedy: "send the ETag of what you read as If-Match"
    )

    /// A draft has become a record already, was thrown away or forgotten, or is somebody else's.
    package static let noDraft = Refusal.notFound("draft")

    /// Something else was typed into a draft since it was read.
    package static func draftChanged(current: Int) -> Refusal {
        Refusal(
            .draftChanged,
            "this draft was changed in another window since you opened it here",
            remedy: "look at what stands in it now, then record that",
            current: current
        )
    }

    package static let subjectTaken = Refusal(
        .nameTaken,
        "another account is joined to this subject of the provider",
        remedy: "take it away from that account first, by heed user change --no-oidc"
    )

    package static let nameTaken = Refusal(
        .nameTaken,
        "another account has this sign-in name",
        remedy: "choose another; upper and lower case are the same"
    )
}
