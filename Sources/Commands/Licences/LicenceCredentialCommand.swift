import Access
import ArgumentParser
import Delivery
import Foundation
import Identity
import Learn
import LearningFeeds
import PolicyBook
import Store
import Vocabulary

/// What signs credentials, for commands.
struct OfficeOptions: ParsableArguments {
    @OptionGroup var licences: LicenceOptions

    func open(
        below base: String
    ) async throws -> (office: CredentialOffice, desk: LearnDesk<Store>, actor: Actor) {
        let (desk, actor) = try await licences.open()
        let store = licences.learning.store
        let sealing = try await store.sealing(store.folder(isExpected: true), desk.store)
        let policies = try Composition.policies(in: try Composition.folder(licences.learning.policy))
        return (Composition.credentials(below: base, sealing: sealing, naming: policies), desk, actor)
    }
}

/// `heed licence credential`: a licence to hand to its holder.
struct LicenceCredentialCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credential",
        abstract:
            "Write a licence as its holder takes it along: a picture (SVG) with an Open Badges 3.0 credential in it.",
        discussion: """
            It is the one that the holder gets from the website: the last one, or another where the licence has changed since. \
            Hand it to its holder, and to nobody else.
            """
    )

    @Argument(help: "The licence's id.")
    var licence: String

    @OptionGroup var options: OfficeOptions

    @Option(help: ArgumentHelp("The address that others know the service by.", valueName: "url"))
    var publicAddress: String

    func validate() throws {
        do {
            _ = try PostAddress(text: publicAddress)
        } catch {
            throw ValidationError("--public-address: \(error.reason); write it like https://heed.force.example")
        }
    }

    func run() async throws {
        try await reporting {
            let base = publicAddress.hasSuffix("/") ? String(publicAddress.dropLast()) : publicAddress
            let (office, desk, actor) = try await options.open(below: base)
            let given = try await GiveCredential(desk, by: office).handedOver(RecordID(licence), by: actor)
            show(CredentialPicture(given, by: office).text)
        }
    }
}

/// `heed licence new-key`: another key to sign with.
struct LicenceKeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new-key",
        abstract: "Sign credentials with another key from now on.",
        discussion: """
            The keys before it stay published, so that what they signed can still be checked. Holders get a credential by the new \
            key when they take theirs along again.
            """
    )

    @OptionGroup var options: OfficeOptions

    func run() async throws {
        try await reporting {
            let (office, desk, actor) = try await options.open(below: "")
            let key = try await ChangeCredentialKey(store: desk.store, by: office, world: desk.world)(by: actor)
            show(key.id.text + "\n")
        }
    }
}
