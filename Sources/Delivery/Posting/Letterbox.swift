import NIOCore
package import Vocabulary

/// Posts letters over HTTP: to nowhere that its rule does not let it, to no address that was not checked, and no further
/// than where it was sent.
package struct Letterbox: Sendable {
    private let rule: AddressRule
    private let names: any HostNames
    private let carrier: LetterCarrier
    private let limits: PostLimits
    private let world: any Surroundings

    package init(
        rule: AddressRule,
        names: any HostNames,
        trust: CertificateTrust = .system,
        limits: PostLimits = .standard,
        world: any Surroundings
    ) {
        self.rule = rule
        self.names = names
        self.limits = limits
        self.world = world
        carrier = LetterCarrier(trust: trust, limits: limits)
    }

    /// Posts a letter, once.
    ///
    /// The name is looked up here, all its addresses are held against the rule, and the connection goes to one of exactly
    /// these: a name that leads elsewhere a moment later leads nobody astray. The next address is tried only where no
    /// connection came about, so that a letter is never sent twice.
    package func post(_ letter: Letter, to address: PostAddress) async -> PostAnswer {
        let deadline = NIODeadline.now() + .seconds(Int64(limits.whole))
        do throws(Stop) {
            let found = try await reachable(address, until: deadline)
            return try await carry(letter, to: address, found, until: deadline)
        } catch {
            return PostAnswer(error.outcome)
        }
    }

    /// Why nothing could be posted to an address just now that may be otherwise later; nil where it could.
    ///
    /// - Throws: `AddressFault` where nothing may ever be posted there.
    package func trouble(reaching address: PostAddress) async throws(AddressFault) -> DeliveryTrouble? {
        do throws(Stop) {
            _ = try await reachable(address, until: .now() + .seconds(Int64(limits.whole)))
            return nil
        } catch {
            switch error.outcome {
            case .forbiddenAddress(let fault): throw fault
            case .tryAgain(let trouble, _): return trouble
            case .delivered, .refusedForGood: return nil
            }
        }
    }

    private func reachable(
        _ address: PostAddress,
        until deadline: NIODeadline
    ) async throws(Stop) -> [ReachableAddress] {
        do throws(AddressFault) {
            try rule.check(address)
        } catch {
            throw Stop(.forbiddenAddress(error))
        }
        let found = try await addresses(of: address, until: deadline)
        do throws(AddressFault) {
            return try rule.reachable(found, for: address)
        } catch {
            throw Stop(.forbiddenAddress(error))
        }
    }

    private func addresses(of address: PostAddress, until deadline: NIODeadline) async throws(Stop) -> [IPAddress] {
        switch address.host {
        case .address(let literal): return [literal]
        case .name(let name):
            let names = names
            let found = await TimeLimit.run(until: deadline) { await Self.found(name, by: names) }
            switch found {
            case .success(let addresses)?: return addresses
            case .failure(let trouble)?: throw Stop(.tryAgain(trouble))
            case nil: throw Stop(.tryAgain(.tooSlow))
            }
        }
    }

    private static func found(_ name: String, by names: any HostNames) async -> Result<[IPAddress], DeliveryTrouble> {
        do throws(DeliveryTrouble) {
            return .success(try await names.addresses(of: name))
        } catch {
            return .failure(error)
        }
    }

    private func carry(
        _ letter: Letter,
        to address: PostAddress,
        _ found: [ReachableAddress],
        until deadline: NIODeadline
    ) async throws(Stop) -> PostAnswer {
        var trouble = DeliveryTrouble.nameNotFound
        for reachable in found.prefix(Self.mostAddresses) {
            do throws(DeliveryTrouble) {
                let reply = try await carrier.carry(letter, to: address, at: reachable, until: deadline)
                let asked = reply.retryAfter.flatMap {
                    RetryAfter.seconds($0, at: world.now, longest: limits.longestRetryAfter)
                }
                return PostAnswer(DeliveryOutcome(status: reply.status, retryAfter: asked), body: reply.body)
            } catch {
                trouble = error
                guard error == .notConnected else { break }
            }
        }
        throw Stop(.tryAgain(trouble))
    }

    private static let mostAddresses = 3

    /// Nothing was answered, and this came of it.
    private struct Stop: Error {
        let outcome: DeliveryOutcome

        init(_ outcome: DeliveryOutcome) {
            self.outcome = outcome
        }
    }
}
