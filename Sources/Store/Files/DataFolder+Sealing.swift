extension DataFolder {
    /// The key by which some of the records are sealed.
    ///
    /// A folder from before there was one gets it here, as long as nothing in its records is sealed: after that a key that
    /// is gone was lost, and is not made anew unnoticed.
    package func sealingKey(for store: Store) async throws -> [UInt8] {
        if hasKey(named: Self.sealing) { return try key(named: Self.sealing) }
        let holdsSealed = try await store.read { try $0.hasSealed() }
        if !holdsSealed { try makeKey(named: Self.sealing) }
        return try key(named: Self.sealing)
    }
}
