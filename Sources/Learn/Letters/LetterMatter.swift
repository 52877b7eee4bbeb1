import Vocabulary

/// What a letter of learning would say: what somebody owes, how many of their team do, and what waits for their agency.
///
/// It names nobody, and is worked out from what *My work* and *My learning* show.
package struct LetterMatter: Sendable {
    /// What is late or near, by its day.
    package let own: [Owed]
    /// Nil for whoever answers for nobody.
    package let team: TeamTally?
    /// How many parts of joint programmes wait for their agency to acknowledge them.
    package let joint: Int

    /// A programme, and what of it is still to be done.
    package struct Owed: Hashable, Sendable {
        package let title: String
        package let standing: WholeStanding
        package let modules: [Part]

        package init(_ title: String, _ standing: WholeStanding, _ modules: [Part]) {
            self.title = title
            self.standing = standing
            self.modules = modules
        }
    }

    /// A module, and how long it takes.
    package struct Part: Hashable, Sendable {
        package let title: String
        package let minutes: Int

        package init(_ title: String, minutes: Int) {
            self.title = title
            self.minutes = minutes
        }
    }

    package init(own: [Owed] = [], team: TeamTally? = nil, joint: Int = 0) {
        self.own = own
        self.team = team
        self.joint = joint
    }

    package init(_ digest: LearningDigest, _ learning: [LearningView], joint: Int) {
        let views = Dictionary(learning.map { ($0.programme.id, $0) }) { first, _ in first }
        let owed = digest.own.map { title, standing in
            Owed(title, standing, views[standing.programme]?.standing.left ?? [])
        }
        self.init(
            own: owed.sorted { ($0.standing.day?.number ?? 0, $0.title) < ($1.standing.day?.number ?? 0, $1.title) },
            team: digest.team,
            joint: joint
        )
    }

    package var isEmpty: Bool {
        own.isEmpty && joint == 0 && (team.map { $0.overdue + $0.soon == 0 } ?? true)
    }
}

extension ProgrammeStanding {
    /// What is to be done, or to be done again.
    fileprivate var left: [LetterMatter.Part] {
        modules.compactMap { module, standing in
            if case .done = standing { return nil }
            return LetterMatter.Part(module.term.title, minutes: module.minutes)
        }
    }
}
