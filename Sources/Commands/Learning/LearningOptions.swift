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

    func open(isExpected: Bool) async throws -> (desk: LearnDesk<Store>, actor: Actor) {
        let world = LiveSurroundings()
        let policies = try Composition.policies(in: try Composition.folder(policy))
        let kept = try await store.open(store.folder(isExpected: isExpected), world: world)
        return (LearnDesk(store: kept, policies: policies, world: world), .operator(of: AgencyID(agency)))
    }
}
