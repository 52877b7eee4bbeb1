import Access
package import Vocabulary

extension CourseTerms {
    /// More than any room holds; it keeps a slip of the finger out.
    private static let largest = 1_000

    /// `policy` is that of the day on which it begins, `trainer` the account that is named; nil where there is none.
    func check(
        under policy: LearnPolicy,
        trainer: Account?,
        of agency: AgencyID,
        at now: Instant
    ) throws(Refusal) {
        var problems = FieldProblems()
        problems.require(!modules.isEmpty, "modules", "it is not said what is taught", "choose at least one module")
        for (place, id) in modules.enumerated() {
            let isTaught = policy.modules.first { $0.id == id }?.ways.contains(.course) ?? false
            problems.require(
                isTaught,
                "modules[\(place)]",
                "'\(id)' is not taught in a course on that day",
                "choose a module that can be done in a course"
            )
        }
        problems.require(begins > now, "begins", "this is no day and time to come", "say when it begins")
        problems.require(
            ends > max(begins, now),
            "ends",
            "this is no day and time after it begins",
            "say when it ends"
        )
        problems.require(!place.isBlank, "place", "it is not said where", "give a room, a link or a number to ring")
        let mayTeach =
            trainer.map { $0.agency == agency && !$0.isSuspended && $0.roles.contains(.trainer) } ?? false
        problems.require(
            mayTeach,
            "trainer",
            "nobody of your agency trains under this id",
            "choose one of its trainers"
        )
        problems.require(
            (1...Self.largest).contains(capacity),
            "capacity",
            "there is no such number of places",
            "give a number from 1 to \(Self.largest)"
        )
        problems.require(!agencies.isEmpty, "agencies", "it is not said who may come", "choose at least one agency")
        let meant = policy.agencies(taught: modules)
        // Before it is said what is taught, nobody can say for whom it is.
        for (place, id) in agencies.enumerated() where !modules.isEmpty {
            problems.require(
                meant.contains(id),
                "agencies[\(place)]",
                "nothing that is taught is for '\(id)'",
                "choose among those for whom a programme with these modules is"
            )
        }
        try problems.check()
    }
}

extension LearnPolicy {
    /// The agencies of which somebody may learn one of some modules.
    package func agencies(taught modules: [LearningModuleID]) -> Set<AgencyID> {
        let meant = programmes.filter { programme in programme.modules.contains { modules.contains($0.id) } }
        return Set(meant.flatMap(\.audiences).flatMap(\.agencies))
    }

    /// The modules that somebody may take.
    func modules(for learner: Learner) -> Set<LearningModuleID> {
        Set(programmes(for: learner).flatMap(\.modules).map(\.id))
    }
}
