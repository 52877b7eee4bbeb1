import ArgumentParser
import Delivery
import Identity
import Notation
import PolicyBook
import Respond
import Store
import Understand
import Vocabulary

/// `heed delivery points add`: has an agency told at an address.
struct DeliveryPointAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Have an agency told of its referrals at an address, from now on.",
        discussion: """
            A webhook gets a secret, which is printed once and is for the agency; an agency that has one already gives it \
            on standard input with --secret-stdin. With --fhir that is the token it wants to be shown, if any.
            An address within our own network is refused, now and again whenever something goes there.
            """
    )

    @OptionGroup var store: StoreOptions

    @Option(help: "The agency, by its id in the policy, such as adult-social-care.")
    var agency: String

    @Option(help: ArgumentHelp("Post signed events to this address.", valueName: "url"))
    var webhook: String?

    @Option(help: ArgumentHelp("Send mail with a link to this address.", valueName: "address"))
    var email: String?

    @Option(
        help: ArgumentHelp("Post referrals and how they stand below this address, in HL7 FHIR R4.", valueName: "url")
    )
    var fhir: String?

    @Option(help: ArgumentHelp("Who on our side owns what cannot be delivered.", valueName: "account"))
    var owner: String

    @Option(
        help: ArgumentHelp(
            "The account of the agency that acts by what its system signs; only with --webhook.",
            valueName: "account"
        )
    )
    var answersAs: String?

    @Flag(help: "Read the secret from the first line of standard input.")
    var secretStdin = false

    @OptionGroup var practice: PracticePlaces

    @Option(help: ArgumentHelp("Use the policy in this folder.", valueName: "dir"))
    var policy: String?

    @Flag(help: "Print JSON.")
    var json = false

    func validate() throws {
        if [webhook, email, fhir].compactMap(\.self).count != 1 {
            throw ValidationError("give one of --webhook, --email and --fhir")
        }
        if webhook == nil, answersAs != nil { throw ValidationError("--answers-as goes with --webhook") }
        if email != nil, secretStdin { throw ValidationError("mail needs no secret; leave out --secret-stdin") }
    }

    func run() async throws {
        try await reporting {
            let world = LiveSurroundings()
            try check(agency, at: world.now)
            let (way, address) = try await PointAddress.checked(
                webhook: webhook,
                email: email,
                fhir: fhir,
                practice.rule,
                world
            )
            let secret = try secret(for: way)
            let folder = try store.folder(isExpected: true)
            let kept = try await store.open(folder, world: world)
            let id = world.newID()
            let point = DeliveryPoint(
                id: id,
                agency: AgencyID(agency),
                way,
                address: address,
                secret: try await seal(secret, for: id, folder, kept),
                owner: AccountID(owner),
                answersAs: answersAs.map { AccountID($0) },
                added: world.now
            )
            try await AddDeliveryPoint(store: kept, world: world)(point)
            let made = secretStdin ? nil : secret
            let fields: [(String, JSONValue)] = [("id", .text(id.text)), ("secret", .optional(made))]
            show(
                json
                    ? JSONText(.map(fields)).compact + "\n"
                    : ([id.text] + [made].compactMap(\.self)).joined(separator: "\n") + "\n"
            )
        }
    }

    private func seal(
        _ secret: String?,
        for id: RecordID,
        _ folder: DataFolder,
        _ kept: Store
    ) async throws -> [UInt8]? {
        guard let secret else { return nil }
        return try await store.sealing(folder, kept).seal(secret, for: id)
    }

    private func check(_ agency: String, at moment: Instant) throws {
        let known = try Composition.policies(in: Composition.folder(policy)).policy(at: moment).policy.agencies
        try KnownID.check(agency, of: "agency", given: "--agency", among: known.map(\.term.id.text))
    }

    private func secret(for way: DeliveryWay) throws -> String? {
        guard secretStdin else {
            var generator = SystemRandomNumberGenerator()
            return way == .webhook ? WebhookSecret(using: &generator).text : nil
        }
        guard let line = readLine(strippingNewline: true), !line.isEmpty else {
            throw PointAddress.bad("standard input", "there is no secret", "write one line")
        }
        guard way == .webhook else { return line }
        do throws(WebhookSecretFault) {
            return try WebhookSecret(text: line).text
        } catch {
            throw PointAddress.bad("standard input", error.reason, error.remedy)
        }
    }
}
