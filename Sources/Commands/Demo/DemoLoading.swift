import Access
import DemoForce
import Foundation
import Identity
import PolicyBook
import Store
import Synchronization
import Understand
import Vocabulary

/// Fills the file of a folder that is being made with the invented force, through the actions that pages call.
struct DemoLoading {
    private let folder: DataFolder
    private let contacts: Int
    private let end: Instant

    init(_ folder: DataFolder, contacts: Int, endingAt end: Instant) {
        self.folder = folder
        self.contacts = contacts
        self.end = end
    }

    /// What is there to be seen, and how to sign in; the file is whole and on the disk then.
    func callAsFunction() async throws -> String {
        tell("demo: inventing a force, its partners and the people they meet")
        async let bundled = PolicyBook(PolicyFolder.bundled())
        let force = try DemoForce(contacts: contacts, endingAt: end)
        let start = (force.events.first?.at ?? end).adding(days: -1)
        let book = try await bundled
        let policies = PoliciesByDay(book)
        let driver = try SQLiteLoadingDriver(at: folder.loading)
        guard let key = SearchKey(bytes: try folder.key(named: "search")) else { throw StorageFault.unavailable }
        let store = try await Store(driver, searchKey: key, masterKeys: folder.masterKeys, at: start)
        try await Composition.keep(book, in: store, at: start)

        let password = DemoPassword()
        let player = try await DemoPlayer(force, in: store, under: policies, opening: password, at: start)
        try await play(force.events, by: player)
        try await player.importDirectory(of: force, at: end)
        try await driver.settle()
        return DemoGuide(force, password: password, from: start).text
    }

    private func play(_ events: [DemoEvent], by player: DemoPlayer) async throws {
        tell("demo: playing \(events.count) events, the clock set to each")
        let tenth = max(1, events.count / 10)
        try await DemoPlay(events, by: player)() { number, event in
            guard (number + 1).isMultiple(of: tenth) else { return }
            tell("demo: \((number + 1) / tenth * 10)% (\(LocalTime.day(of: event.at).words))")
        }
        let refused = player.known.withLock(\.refused)
        for (code, contacts) in refused.sorted(by: { $0.key < $1.key }) {
            let first = contacts.sorted().prefix(3).joined(separator: ", ")
            tell("demo: \(contacts.count) events were refused: \(code); the first of \(first)")
        }
    }
}
