package import Vocabulary

/// A part of programmes that is done by itself, in the version that is in force.
package struct LearningModule: Sendable {
    package let term: Term<Subject.LearningModule>
    /// Counted up whenever what is taught changes.
    package let version: Int
    /// The days on which this version is in force.
    package let inForce: Period
    package let earlier: EarlierVersions
    package let ways: Set<Way>
    package let minutes: Int
    package let topic: TopicID
    package let objectives: [Objective]
    /// What has to be done before.
    package let requires: [LearningModuleID]
    package let pass: PassRule
    /// For how long it counts; nil where it does not run out.
    package let valid: LearningSpan?
    package let content: ModuleContent

    package init(
        _ term: Term<Subject.LearningModule>,
        version: Int,
        inForce: Period,
        earlier: EarlierVersions = EarlierVersions(),
        ways: Set<Way>,
        minutes: Int,
        topic: TopicID,
        objectives: [Objective],
        requires: [LearningModuleID] = [],
        pass: PassRule = .completed,
        valid: LearningSpan? = nil,
        content: ModuleContent = ModuleContent()
    ) {
        self.term = term
        self.version = version
        self.inForce = inForce
        self.earlier = earlier
        self.ways = ways
        self.minutes = minutes
        self.topic = topic
        self.objectives = objectives
        self.requires = requires
        self.pass = pass
        self.valid = valid
        self.content = content
    }

    package var id: LearningModuleID { term.id }

    /// How a module can be done.
    package enum Way: String, CaseIterable, Codable, Sendable {
        /// Worked through on its own page.
        case here
        /// In a run of a course, with others and a trainer.
        case course
        /// In post, seen by an assessor.
        case workplace
        /// In another system, which says so.
        case elsewhere
    }

    /// What somebody can do afterwards, and which behaviours that is.
    package struct Objective: Sendable {
        package let words: String
        package let behaviours: [BehaviourID]

        package init(_ words: String, _ behaviours: [BehaviourID]) {
            self.words = words
            self.behaviours = behaviours
        }
    }
}
