import API
import Access
import Foundation
import Identity
import Learn
import LearningFeeds
import Logging
import PolicyBook
import Respond
import Store
import Understand
import Vocabulary
import WebSupport
import Website

extension Composition {
    /// Joins the service: the store, the policy, the routes, and what works in the background.
    static func server(
        store: Store,
        folder: DataFolder,
        checkpoints: URL?,
        policy: PolicyFolder,
        at door: Door,
        sealing: SealingKey,
        delivery: DeliveryOptions,
        provider: ProviderOffer?,
        logger: Logger
    ) async throws -> WebServer {
        let world = LiveSurroundings()
        let book = try PolicyBook(policy)
        let runs = AutomaticRuns(since: world.now)
        runs.note(.keepPolicy, did: try await keep(book, in: store, at: world.now), at: world.now)
        let policies = PoliciesByDay(book)
        // The first contact does not wait for the policy to be made ready.
        _ = try policies.policy(at: world.now)
        let desk = ContactDesk(store: store, assessing: LiveAssessing(policies), world: world)

        let names = PartnerNames(base: delivery.base(door)) { titles(at: $0, in: policies) }
        let office = credentials(below: names.base, sealing: sealing, naming: policies)
        let api = try HeedAPI(
            desk: desk,
            policies: policies,
            learning: policies,
            names: names,
            sealing: sealing,
            runs: runs,
            credentials: office
        )
        let meter = Meter()
        let health = HealthRoutes(store: store, meter: meter)
        let inForce = try policies.policy(at: world.now).policy
        let site = try await Site(
            over: door.transport,
            world: world,
            setting: Setting(
                practice: folder.isPractice ? "Every person and place here is invented." : nil,
                policy: "\(inForce.title), \(inForce.name.version)"
            )
        )
        let mail = try delivery.mailDesk
        let website = try await website(
            site,
            desk: desk,
            policies: policies,
            of: book,
            sealing: sealing,
            runs: runs,
            credentials: office,
            isMailing: mail != nil,
            offering: provider
        )
        let routes = RouteTable(api.declared + health.declared + website.declared)
        let router = WebRouter(
            routes,
            authentication: authentication(store, world),
            pages: website.rules(session: session(store, world, naming: inForce.agencies)),
            meter: meter,
            world: world,
            logger: logger
        ).empty()
        api.add(to: router)
        health.add(to: router)
        website.add(to: router)
        let writer = CheckpointWriter(store, folder, writingTo: checkpoints)
        let runner = AutomaticRunner(runs: runs, world: world, logger: logger)
        let automatic: [any AutomaticWork] = [
            AssessingInBackground(AssessWaiting(desk), runner),
            KeepingTime(
                HandoverDesk(store: store, policies: policies, world: world),
                assessing: desk.assessing,
                learning: policies,
                runner
            ),
            delivering(delivery, by: mail, from: store, naming: names, sealing: sealing, world: world, runner),
            WeeklyLetters(
                LearnDesk(store: store, policies: policies, world: world),
                mail.map { LetterCarrying(mail: $0, base: delivery.publicBase, schedule: delivery.schedule) },
                runner
            ),
            Upkeep(writer, store: store, world: world, runner),
        ]
        let server = WebServer(
            router,
            host: door.address.host,
            port: door.address.port,
            with: door.certificate,
            services: automatic,
            logger: logger
        )
        meter.measureProcess(startedAt: world.now, connections: server.openConnections)
        return server
    }

    private static func authentication(_ store: Store, _ world: LiveSurroundings) -> BearerAuthentication {
        BearerAuthentication(under: HeedAPI.prefix, except: HeedAPI.open) { text in
            guard let secret = TokenSecret(text: text) else { return nil }
            let now = world.now
            return try await store.read { try $0.account(showing: secret.digest, at: now)?.actor }
        }
    }

    /// Keeps every edition of a policy beside what will be decided under it, and says how many there are.
    @discardableResult
    static func keep(_ book: PolicyBook, in store: Store, at moment: Instant) async throws -> Int {
        for day in book.editionDays {
            let edition = try book.edition(on: day)
            let files = edition.files.map { KeptPolicyFile(path: $0.path, bytes: $0.bytes) }
            try await store.write { try $0.keepPolicy(edition.sha256, files, at: moment) }
        }
        return book.editionDays.count
    }
}
