import ArgumentParser
import Delivery
import Foundation
import WebSupport

/// How the service tells other agencies.
struct DeliveryOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The address that people know this service by, for links.", valueName: "url"))
    var publicAddress: String?

    @OptionGroup var practice: PracticePlaces

    @Option(
        help: ArgumentHelp(
            "Trust these authorities for other agencies' certificates, and no others.",
            valueName: "pem-file"
        )
    )
    var deliveryTrust: String?

    @Option(help: ArgumentHelp("Seconds that one delivery may take: 1 to 120.", valueName: "seconds"))
    var deliveryTimeout = 30

    @Option(
        help: ArgumentHelp(
            "The longest wait after each failed attempt, in seconds; after one more failure it is given up.",
            valueName: "seconds,…"
        )
    )
    var deliveryWaits = RetrySchedule.standard.waits.map(String.init).joined(separator: ",")

    @Option(help: ArgumentHelp("How many deliveries are under way at once: 1 to 64.", valueName: "number"))
    var deliveriesAtOnce = 8

    @OptionGroup var mail: MailOptions

    func validate() throws {
        if !(1...120).contains(deliveryTimeout) { throw ValidationError("--delivery-timeout is 1 to 120 seconds") }
        if !(1...64).contains(deliveriesAtOnce) { throw ValidationError("--deliveries-at-once is 1 to 64") }
        if waits == nil {
            throw ValidationError("--delivery-waits is up to 20 numbers of seconds, such as 5,30,120")
        }
        if let publicAddress { try Self.check(publicAddress) }
    }

    private static func check(_ address: String) throws {
        do {
            _ = try PostAddress(text: address)
        } catch {
            throw ValidationError("--public-address: \(error.reason); write it like https://heed.force.example")
        }
    }

    /// Nil where they are not numbers.
    private var waits: [Int]? {
        let parts = deliveryWaits.split(separator: ",", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int($0) }.filter { (1...604_800).contains($0) }
        return numbers.count == parts.count && numbers.count <= 20 ? numbers : nil
    }

    var schedule: RetrySchedule { waits.map { RetrySchedule(waits: $0) } ?? .standard }

    var limits: PostLimits {
        PostLimits(connecting: min(10, deliveryTimeout), whole: deliveryTimeout)
    }

    /// Nil where no mail is sent.
    var mailDesk: MailDesk? {
        get throws { try mail.desk(trust: trust, within: 2 * deliveryTimeout) }
    }

    var trust: CertificateTrust { deliveryTrust.map(CertificateTrust.file) ?? .system }

    /// The address of the service without a stroke at its end.
    func base(_ door: Door) -> String {
        let scheme = door.transport == .open ? "http" : "https"
        return publicBase ?? "\(scheme)://\(door.address.host):\(door.address.port)"
    }

    /// The same for the pages; where nobody named an address, they are for this machine alone and over plain HTTP.
    func pages(_ door: Door) -> String { publicBase ?? "http://\(door.address.host):\(door.address.port)" }

    /// The address that people know the service by, without a stroke at its end; nil where nobody said.
    var publicBase: String? { publicAddress.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 } }
}

/// Places that may be posted to though they are not on the internet; for practice and tests.
struct PracticePlaces: ParsableArguments {
    @Option(
        name: .customLong("practice-place"),
        help: ArgumentHelp(
            "For practice alone: post to this place too, though it is in our own network or speaks plain HTTP.",
            valueName: "host:port"
        )
    )
    var places: [String] = []

    var rule: AddressRule { AddressRule(practicePlaces: Set(places)) }
}
