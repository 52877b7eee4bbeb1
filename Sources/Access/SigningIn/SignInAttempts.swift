import Synchronization
package import Vocabulary

/// Remembers by name and by address how often signing in failed, in memory and in a bounded place.
///
/// Neither names nor addresses are held, since a password is easily typed into the wrong field: only what this process
/// hashes them to. What has failed least lately makes room; an attack is what fails now, so it is never what is forgotten.
package final class SignInAttempts: Sendable {
    private struct Kept {
        var names: [Int: Failures] = [:]
        var addresses: [Int: Failures] = [:]
    }

    private let most: Int
    private let kept = Mutex(Kept())

    /// At most so many of each are remembered.
    package init(most: Int = 10_000) {
        self.most = most
    }

    /// Counts an attempt as failed before it is made, so that many at once cannot outrun the count.
    ///
    /// The address is nil where it is not known, such as behind a proxy that everybody comes through.
    ///
    /// - Throws: `Refusal`, with the seconds to wait; then it is not counted.
    package func begin(_ name: String, from address: String?, at moment: Instant) throws(Refusal) {
        let name = Self.key(name)
        let address = address.map(Self.key)
        let wait = kept.withLock { kept in
            let byName = Self.wait(for: name, in: kept.names, .ofName, at: moment)
            let byAddress = address.map { Self.wait(for: $0, in: kept.addresses, .ofAddress, at: moment) }
            let wait = max(byName, byAddress ?? 0)
            guard wait == 0 else { return wait }
            Self.add(name, to: &kept.names, .ofName, at: moment, most: most)
            if let address { Self.add(address, to: &kept.addresses, .ofAddress, at: moment, most: most) }
            return 0
        }
        guard wait > 0 else { return }
        throw .signInPaused(seconds: wait)
    }

    /// Takes back one attempt that did not fail.
    package func forgive(_ name: String, from address: String?) {
        kept.withLock { kept in
            Self.takeOne(Self.key(name), from: &kept.names)
            if let address { Self.takeOne(Self.key(address), from: &kept.addresses) }
        }
    }

    /// Forgets what failed under a name, since its owner is there; an address is shared, and is not cleared.
    package func clear(_ name: String, from address: String?) {
        kept.withLock { kept in
            kept.names[Self.key(name)] = nil
            if let address { Self.takeOne(Self.key(address), from: &kept.addresses) }
        }
    }

    /// How many names and addresses are remembered.
    package var counts: (names: Int, addresses: Int) {
        kept.withLock { ($0.names.count, $0.addresses.count) }
    }

    private static func key(_ text: String) -> Int {
        var hasher = Hasher()
        hasher.combine(text)
        return hasher.finalize()
    }

    private static func wait(
        for key: Int,
        in failures: [Int: Failures],
        _ limits: SignInLimits,
        at moment: Instant
    ) -> Int {
        failures[key].map { limits.wait(after: $0, at: moment) } ?? 0
    }

    private static func add(
        _ key: Int,
        to failures: inout [Int: Failures],
        _ limits: SignInLimits,
        at moment: Instant,
        most: Int
    ) {
        failures[key] = limits.adding(to: failures[key], at: moment)
        makeRoom(in: &failures, most)
    }

    private static func takeOne(_ key: Int, from failures: inout [Int: Failures]) {
        guard let found = failures[key] else { return }
        failures[key] = found.count > 1 ? Failures(count: found.count - 1, last: found.last) : nil
    }

    /// A tenth goes at once, so that a flood does not sort everything each time.
    private static func makeRoom(in failures: inout [Int: Failures], _ most: Int) {
        guard failures.count > most else { return }
        let oldest = failures.sorted { $0.value.last < $1.value.last }.prefix(max(1, most / 10))
        for (key, _) in oldest { failures[key] = nil }
    }
}

extension SignInAttempts {
    /// Whether a password is right, of an attempt that was counted as failed before.
    func isPassword(
        _ text: String,
        of digest: String?,
        by proofs: any Proofs,
        as name: String,
        from address: String?
    ) async throws -> Bool {
        do {
            return try await proofs.isPassword(text, of: digest)
        } catch {
            // It was never found out, so it did not fail.
            forgive(name, from: address)
            throw error
        }
    }
}
