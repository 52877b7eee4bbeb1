import Vocabulary

/// What a provider said of itself and its keys, kept for a while, so that signing in asks it once and not three times.
actor ProviderMemory {
    private let settings: ProviderSettings
    private let requests: any ProviderRequests
    private let world: any Surroundings
    private var document: Kept<ProviderDocument>?
    private var keys: Kept<ProviderKeys>?

    private struct Kept<Value: Sendable>: Sendable {
        let value: Value
        let at: Instant
    }

    /// How long both are believed, in seconds.
    static let seconds = 3_600
    /// How long a key that nobody knows makes nothing be fetched again, so that nobody can make Heed ask without end.
    static let secondsBetweenLooks = 60

    init(_ settings: ProviderSettings, _ requests: any ProviderRequests, world: any Surroundings) {
        self.settings = settings
        self.requests = requests
        self.world = world
    }

    func said() async throws(ProviderUnheard) -> ProviderDocument {
        if let document, isYoung(document.at, Self.seconds) { return document.value }
        let base = settings.issuer.hasSuffix("/") ? String(settings.issuer.dropLast()) : settings.issuer
        let body = try await fetch(base + "/.well-known/openid-configuration", "discovery")
        do throws(ProviderFault) {
            let read = try ProviderDocument(body, of: settings)
            document = Kept(value: read, at: world.now)
            return read
        } catch {
            throw .fault(error)
        }
    }

    /// The keys for a token; where none of those that are known fits, they are fetched again, once a minute at most.
    func keys(for token: IDToken) async throws(ProviderUnheard) -> ProviderKeys {
        if let keys, isYoung(keys.at, Self.seconds) {
            let fits = !keys.value.fitting(token.algorithm, named: token.key).isEmpty
            if fits || isYoung(keys.at, Self.secondsBetweenLooks) { return keys.value }
        }
        let body = try await fetch(try await said().keys, "keys")
        do throws(ProviderFault) {
            let read = try ProviderKeys(body)
            keys = Kept(value: read, at: world.now)
            return read
        } catch {
            throw .fault(error)
        }
    }

    private func fetch(_ address: String, _ what: String) async throws(ProviderUnheard) -> [UInt8] {
        guard let reply = await requests.fetch(address) else { throw .silent(what) }
        guard reply.status == 200 else { throw .fault(ProviderFault("\(what)-status")) }
        return reply.body
    }

    /// A clock that was set back makes nothing young.
    private func isYoung(_ at: Instant, _ seconds: Int) -> Bool {
        (0..<seconds).contains(world.now.seconds - at.seconds)
    }
}

/// Why nothing that can be used came from a provider.
enum ProviderUnheard: Error {
    /// Nothing came, or not in time.
    case silent(String)
    /// What came cannot be used.
    case fault(ProviderFault)
}
