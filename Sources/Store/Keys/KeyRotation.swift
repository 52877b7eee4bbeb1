package import Vocabulary

/// Brings every key of contents under a new master key while the service runs, after which the old one opens nothing.
///
/// What it has done stands whenever it is stopped; the next rotation ends one that was stopped before it begins another.
package struct KeyRotation: Sendable {
    /// How many keys share a transaction: others that write wait no longer than for these.
    private static let part = 200
    /// How often it tries while others write without a pause: the engine does not always wait by itself.
    private static let tries = 100

    private let store: Store
    private let folder: DataFolder

    package init(_ store: Store, in folder: DataFolder) {
        self.store = store
        self.folder = folder
    }

    package func callAsFunction(at moment: Instant) async throws -> RotatedKeys {
        let numbers = try await store.read { try $0.masterNumbers() }
        guard let newest = numbers.last else { throw UnexpectedValue(column: "master_key.number") }
        let wasUnderWay = try numbers.count > 1 || !folder.masterNumbers(before: newest).isEmpty
        let number = wasUnderWay ? newest : newest + 1
        if !wasUnderWay {
            // The key is on the disk before anything is under it.
            try store.masters.make(number)
            try await patiently { try await store.write { try $0.begin(master: number, at: moment) } }
        }
        var changed = 0
        while true {
            let done = try await patiently { try await store.write { try $0.rewrap(atMost: Self.part, under: number) } }
            guard done > 0 else { break }
            changed += done
        }
        try await patiently { try await store.write { try $0.endMasters(before: number) } }
        // The file of the key goes last: until then the log beside the records may hold what it opens.
        try await patiently { if try await store.driver.emptyLog() == false { throw StorageFault.busy } }
        try folder.removeMasters(before: number)
        return RotatedKeys(number: number, changed: changed, wasUnderWay: wasUnderWay)
    }

    private func patiently<Answer: Sendable>(_ work: () async throws -> Answer) async throws -> Answer {
        for _ in 1..<Self.tries {
            do {
                return try await work()
            } catch StorageFault.busy {
                try await Task.sleep(for: .milliseconds(100))
            }
        }
        return try await work()
    }
}

/// What a rotation did.
package struct RotatedKeys: Hashable, Sendable {
    /// Of the master key that holds from now on.
    package let number: Int
    /// How many keys of contents came under it just now.
    package let changed: Int
    /// Whether it ended one that had been stopped.
    package let wasUnderWay: Bool
}
