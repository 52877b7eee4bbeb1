import ArgumentParser

/// `heed learning`: how an agency learns, as those see it who look after it.
struct LearningCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learning",
        abstract: "How an agency learns: coverage, what is owed, pilots and exercises.",
        discussion: """
            Whoever runs these on the machine sees what a quality assurer of the agency sees; where people are shown the \
            journal says so.
            """,
        subcommands: [
            LearningCoverageCommand.self, LearningOwedCommand.self, LearningPilotsCommand.self,
            LearningExercisesCommand.self,
        ]
    )
}
