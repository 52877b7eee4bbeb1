import API
import Access
import ArgumentParser
import Learn
import Notation
import Store
import Vocabulary

/// `heed learning coverage`: of how many each programme is asked, and how many hold it.
struct LearningCoverageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Write of how many of each unit a programme is asked, and how many hold it.",
        discussion: "Counts, and shares where there are enough people for one; it names nobody. Units are not ranked."
    )

    @OptionGroup var learning: LearningOptions

    @Flag(help: "Print JSON.")
    var json = false

    func run() async throws {
        try await reporting {
            let (desk, actor) = try await learning.open(isExpected: true, as: [.qualityAssurer])
            try await desk.bringUpToDate()
            let view = try await ReadCoverage(desk)(by: actor)
            let lines = view.units.map { $0.line(under: view.policy) }
            show(json ? JSONText(view.json).compact + "\n" : lines.joined())
            if !json { tell("heed: \(view.units.count) lines, as at \(view.today.text)") }
        }
    }
}

extension UnitCoverage {
    fileprivate func line(under policy: LearnPolicy) -> String {
        let aim = policy.programmes.first { $0.id == programme }?.coverage
        let trained = aim.flatMap { share(held, fewest: $0.fewest) }.map { " (\($0) %)" } ?? ""
        let counts = "\(overdue) overdue, \(soon) due soon, \(champions) champions"
        return "\(programme), \(unit?.text ?? "no unit"): \(held) of \(asked) hold it\(trained); \(counts)\n"
    }
}
