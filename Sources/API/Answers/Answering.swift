import Access
import Crypto
import Hummingbird
import Store
import Vocabulary
import WebSupport

/// Answers a request that creates or moves something once, however often it is sent with the same key.
struct Answering: Sendable {
    private let again: GiveAnswerAgain<Store>

    init(store: Store, world: any Surroundings) {
        again = GiveAnswerAgain(store: store, world: world)
    }

    func once<Outcome: Sendable>(
        _ request: Request,
        _ body: JSONBody,
        by actor: Actor,
        answer: @escaping @Sendable (Outcome) -> Answer,
        _ work: (Receipt<Outcome>) async throws -> Outcome
    ) async throws -> Response {
        try await once(
            ReceiptKey(
                account: actor.account,
                key: try request.idempotencyKey(),
                fingerprint: Self.fingerprint(request, body)
            ),
            by: actor,
            answer: answer,
            work
        )
    }

    /// The same by a key that stands in what is said itself; without one it is only done.
    ///
    /// Where the key does not follow from all that is said, `body` is; another body under the same key is refused.
    func once<Outcome: Sendable>(
        _ key: String?,
        of actor: Actor,
        saying body: [UInt8] = [],
        answer: @escaping @Sendable (Outcome) -> Answer,
        _ work: (Receipt<Outcome>?) async throws -> Outcome
    ) async throws -> Response {
        guard let key else { return answer(try await work(nil)).response }
        let receipt = ReceiptKey(account: actor.account, key: key, fingerprint: Self.fingerprint(key, body))
        return try await once(receipt, by: actor, answer: answer, work)
    }

    private func once<Outcome: Sendable>(
        _ key: ReceiptKey,
        by actor: Actor,
        answer: @escaping @Sendable (Outcome) -> Answer,
        _ work: (Receipt<Outcome>) async throws -> Outcome
    ) async throws -> Response {
        if let kept = try await kept(key, by: actor) { return kept }
        do {
            let outcome = try await work(Receipt(key) { answer($0).kept })
            return answer(outcome).response
        } catch let refusal as Refusal {
            // The same request may have been answered on another connection while this one was being worked on.
            if let kept = try await kept(key, by: actor) { return kept }
            throw refusal
        }
    }

    private func kept(_ key: ReceiptKey, by actor: Actor) async throws -> Response? {
        try await again(key, by: actor).map { try Answer(kept: $0).response }
    }

    private static func fingerprint(_ key: String, _ body: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: Array(key.utf8) + body))
    }

    private static func fingerprint(_ request: Request, _ body: JSONBody) -> [UInt8] {
        var hash = SHA256()
        let asked = "\(request.method.rawValue) \(request.uri.path) \(request.prefersAsynchronousReply)\n"
        hash.update(data: Array(asked.utf8))
        hash.update(data: body.bytes)
        return Array(hash.finalize())
    }
}
