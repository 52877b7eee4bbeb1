import DemoForce
import DirectoryFeeds
import Notation
import Respond
import Vocabulary

extension DemoPlayer {
    /// Imports the directory of the invented area, as one of the hub does it, for anybody to read.
    func importDirectory(of force: DemoForce, at moment: Instant) async throws {
        let coordinator = force.staff.first { $0.roles.contains(AccountRole.hubCoordinator.rawValue) }
        guard let actor = coordinator.flatMap({ actors[$0.signIn] }) else { throw Refusal.notFound("account") }
        var reader = FeedReader()
        let source = Source(name: "Sources/DemoForce/Content/directory.json")
        try reader.read(DemoForce.directory(), from: source)
        if let fault = reader.feed.faults.first {
            throw BadInput(source, line: fault.line, field: fault.field, fault.problem, remedy: fault.remedy)
        }
        let world = PlayedSurroundings(at: moment, number: -2)
        _ = try await ImportDirectory(store: store, world: world)(
            reader.feed.content,
            from: "aldermere",
            isPublished: true,
            by: actor
        )
    }
}
