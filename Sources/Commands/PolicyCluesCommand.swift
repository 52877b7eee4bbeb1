import ArgumentParser
import Documents
import Notation
import PolicyBook
import Recognise
import Vocabulary

/// `heed policy clues`: hold the phrases of the policy against narratives in which people marked the clues.
struct PolicyCluesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clues",
        abstract: "Tell how well the phrases of the policy find the clues that people marked in narratives.",
        discussion: """
            FILE holds JSON Lines {"id", "text", "labels": [{"clue", "quote", "assertion"}]}.
            Precision is the share of what was found that people had marked; recall the share of what they marked that
            was found; F1 their harmonic mean.
            """
    )

    @Option(help: ArgumentHelp("Narratives in which every clue is marked.", valueName: "file"))
    var evaluate: String

    @Flag(help: "List the narratives in which a present clue was found wrongly or not at all.")
    var misses = false

    @OptionGroup var options: PolicyOptions

    func run() throws {
        try reporting {
            let policy = try Composition.policyNow(in: try Composition.folder(options.folder))
            let (file, handle) = try InputFile.open(evaluate)
            var evaluation = ClueEvaluation()
            for (index, line) in InputLines(handle).enumerated() {
                let source = Source(name: file.name, record: index + 1)
                let document = Field(try NodeReader.json(line, from: source), at: "", in: source)
                let narrative = try LabelledNarrative(document, knowing: policy.terms.clues)
                evaluation.add(narrative, found: policy.clues.clues(in: narrative.text))
            }
            show(
                EvaluationPage(evaluation, clues: policy.terms.clues.sorted { $0.text < $1.text }, listsMisses: misses)
                    .text
            )
        }
    }
}
