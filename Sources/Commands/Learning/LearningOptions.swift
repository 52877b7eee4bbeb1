import Access
import ArgumentParser
import Identity
import Learn
import PolicyBook
import Store
import Vocabulary

/// Which records and which policy a command about learning works with, and for whom.
struct LearningOptions: ParsableArguments {
    @OptionGroup var store: StoreOptions

    @Option(help: "The folder of the policy; the one that comes with the program where none is given.")
    var policy: String?

    @Option(help: "For which agency it is done, as the journal tells it.")
    var agency = "police"

    /// Whoever runs a command on the machine has the roles that it asks for besides their own.
    func open(
        isExpected: Bool,
        as roles: Set<AccountRole> = []
    ) async throws -> (desk: LearnDesk<Store>, actor: Actor) {
        let world = LiveSurroundings()
        let policies = try Composition.policies(in: try Composition.folder(policy))
        let kept = try await store.open(store.folder(isExpected: isExpected), world: world)
        let own = Actor.operator(of: AgencyID(agency))
        let actor = Actor(account: own.account, agency: own.agency, roles: own.roles.union(roles))
        return (LearnDesk(store: kept, policies: policies, world: world), actor)
    }
}

/// What can be said of an import of what was learnt, beside the file.
struct LearningImportOptions: ParsableArguments {
    @OptionGroup var learning: LearningOptions

    @Flag(help: "Say what would be done, and do nothing.")
    var dryRun = false

    @Flag(help: "Print JSON.")
    var json = false

    /// How it is told what came of a file, whose rows have a name of their own.
    func report(on file: String, noun: String) -> LearningImportReport {
        LearningImportReport(source: file, noun: noun, isDryRun: dryRun, json: json)
    }
}
