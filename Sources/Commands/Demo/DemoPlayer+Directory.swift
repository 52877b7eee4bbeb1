import DemoForce
import DirectoryFeeds
import Notation
import Respond
import Vocabulary

extension DemoPlayer {
    /// Imports the directory of the invented area for anybody to read, and who is on duty for those who sign in, as one
    /// of the hub does it.
    func importDirectory(of force: DemoForce, at moment: Instant) async throws {
        let coordinator = force.staff.first { $0.roles.contains(AccountRole.hubCoordinator.rawValue) }
        guard let actor = coordinator.flatMap({ actors[$0.signIn] }) else { throw Refusal.notFound("account") }
        let world = PlayedSurroundings(at: moment, number: -2)
        let importing = ImportDirectory(store: store, world: world)
        let offers = try content(of: DemoForce.directory(), named: "directory.json")
        _ = try await importing(offers, from: "aldermere", isPublished: true, by: actor)
        let duty = try content(of: DemoForce.dutyLines(), named: "duty-lines.json")
        _ = try await importing(duty, from: "aldermere-duty", isPublished: false, by: actor)
    }

    private func content(of bytes: [UInt8], named name: String) throws -> FeedContent {
        var reader = FeedReader()
        let source = Source(name: "Sources/DemoForce/Content/" + name)
        try reader.read(bytes, from: source)
        if let fault = reader.feed.faults.first {
            throw BadInput(source, line: fault.line, field: fault.field, fault.problem, remedy: fault.remedy)
        }
        return reader.feed.content
    }
}
