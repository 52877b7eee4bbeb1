import Access
import ArgumentParser
import Learn
import PolicyBook
import Respond
import Store
import Vocabulary

/// `heed investigations`: who does what takes a licence, and how many will hold one.
struct InvestigationsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "investigations",
        abstract: "Work that takes a licence: what asks to be seen to, and how many will hold one.",
        discussion:
            "Whoever runs these on the machine sees what a chief officer of the agency sees; the journal says so.",
        subcommands: [InvestigationsBoardCommand.self, InvestigationsForecastCommand.self]
    )
}

/// Which records and which policy a command about investigations works with, and for which agency.
struct InvestigationOptions: ParsableArguments {
    @OptionGroup var learning: LearningOptions

    func open() async throws -> (desk: AllocationDesk<Store>, actor: Actor) {
        let (desk, actor) = try await learning.open(isExpected: true, as: [.chiefOfficer])
        let policies = try Composition.policies(in: try Composition.folder(learning.policy))
        return (AllocationDesk(store: desk.store, policies: policies, world: desk.world), actor)
    }
}
