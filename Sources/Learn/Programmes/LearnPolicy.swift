package import Vocabulary

/// What the policy says of learning, as it was in force on one day.
package struct LearnPolicy: Sendable {
    package let guidelines: [Term<Subject.Guideline>]
    package let behaviours: [Behaviour]
    package let ranks: [RankDefinition]
    /// How many others of a standing there are at least before anything is told of what they made of a situation.
    package let fewestPeers: Int
    package let topics: [Term<Subject.Topic>]
    package let modules: [LearningModule]
    package let programmes: [Programme]
    package let exchange: ExchangeRule
    package let licences: [LicenceScheme]
    /// What tells this policy from another.
    package let edition: String
    /// What is said of looking at practice.
    package var sampling = SamplingPolicy.none
    /// What can be entered of professional development.
    package var development: [DevelopmentKind] = []
    package var welfare = WelfarePolicy.none
    /// What learners are asked of what they have done.
    package var reactions = ReactionRule.none
    /// When the weekly letter comes; nil where a force sends none.
    package var letter: LetterRule?

    package init(
        guidelines: [Term<Subject.Guideline>],
        behaviours: [Behaviour],
        ranks: [RankDefinition],
        fewestPeers: Int,
        topics: [Term<Subject.Topic>],
        modules: [LearningModule],
        programmes: [Programme],
        exchange: ExchangeRule = ExchangeRule(),
        licences: [LicenceScheme] = [],
        edition: String = ""
    ) {
        self.guidelines = guidelines
        self.behaviours = behaviours
        self.ranks = ranks
        self.fewestPeers = fewestPeers
        self.topics = topics
        self.modules = modules
        self.programmes = programmes
        self.exchange = exchange
        self.licences = licences
        self.edition = edition
    }

    /// The programmes that somebody has to hold before one is begun, each as far as it is theirs, and does not hold today.
    package func missing(
        before programme: Programme,
        for learner: Learner,
        having done: [Completion],
        on today: CalendarDay
    ) -> [Term<Subject.Programme>] {
        programmes.filter { programme.requires.contains($0.id) }
            .filter { programme in
                let part = programme.part(for: learner) ?? programme
                return !ProgrammeStanding(part, for: learner, having: done, on: today).isComplete
            }
            .map(\.term)
    }

    /// The programmes that are for somebody, each with what of it is theirs, those with a day by which they are due first.
    package func programmes(for learner: Learner) -> [Programme] {
        let theirs = programmes.compactMap { $0.part(for: learner) }
        return theirs.filter { $0.due(for: learner) != nil } + theirs.filter { $0.due(for: learner) == nil }
    }

    /// Nil where the policy has it no longer.
    package func licence(_ id: LicenceSchemeID) -> LicenceScheme? { licences.first { $0.id == id } }
}
