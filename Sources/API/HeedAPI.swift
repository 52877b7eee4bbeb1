import Foundation
package import Hummingbird
package import Identity
package import Learn
package import LearningFeeds
package import Respond
package import Store
package import Understand
import Vocabulary
package import WebSupport

/// The service as other systems talk to it, version 1.
package struct HeedAPI: Sendable {
    package static let prefix = "/api/v1"
    /// Below this everybody has a private address, which is all that is asked for.
    static let calendars = "/api/calendars"
    /// Below this what partners' systems say is believed by its signature.
    static let webhooks = "/api/webhooks"
    /// What may be read without a token.
    package static let open: Set<String> = [prefix + "/openapi.json"]

    private let routes: [APIRoute]

    /// - Parameters:
    ///   - desk: Where contacts are kept and assessed.
    ///   - policies: What the policy says of hand-overs.
    ///   - learning: What it says of learning.
    ///   - names: What stands in what partners' systems read.
    ///   - sealing: Opens the secrets that are shared with partners.
    ///   - runs: How what the program does by itself went.
    ///   - credentials: Signs the licences that their holders take along.
    /// - Throws: where the description of the service is not beside the program.
    package init(
        desk: ContactDesk<Store>,
        policies: any RespondPolicies,
        learning: any LearnPolicies,
        names: PartnerNames,
        sealing: SealingKey,
        runs: AutomaticRuns,
        credentials: CredentialOffice
    ) throws {
        let (store, world) = (desk.store, desk.world)
        let handover = HandoverDesk(store: store, policies: policies, world: world)
        let closing = ClosingDesk(store: store, policies: policies, world: world)
        let hub = HubDesk(store: store, policies: policies, world: world)
        let meetings = MeetingDesk(store: store, policies: policies, world: world)
        let plans = PlanDesk(store: store, policies: policies, assessing: desk.assessing, world: world)
        let checks = CheckDesk(store: store, policies: policies, world: world)
        let answering = Answering(store: store, world: world)
        let advice = AdviceDesk(store: store, documents: desk.assessing, policies: policies, world: world)
        let agreements = AgreementDesk(store: store, policies: policies, world: world)
        let learn = LearnDesk(store: store, policies: learning, world: world)
        let sampling = SamplingDesk(store: store, policies: learning, documents: desk.assessing, world: world)
        let allocating = AllocationDesk(store: store, policies: policies, world: world)
        let description = try Self.description()
        routes =
            [.get("/openapi.json") { _, _ in .json(description) }]
            + ContactRoutes(desk: desk, answering: answering).routes
            + WritingRoutes(desk: desk, answering: answering).routes
            + AssessmentRoutes(store: store, world: world).routes
            + PersonRoutes(store: store, world: world).routes
            + ReferralRoutes(desk: handover, answering: answering).routes
            + HandoverRoutes(desk: handover, answering: answering).routes
            + SafeContactRoutes(desk: handover).routes
            + SourceCheckRoutes(desk: handover, documents: desk.assessing).routes
            + ClosureRoutes(desk: closing, answering: answering).routes
            + PartnerRoutes(desk: handover, answering: answering, names: names).routes
            + CalendarRoutes(store: store, learning: learn, names: names).routes
            + WebhookRoutes(desk: handover, answering: answering, sealing: sealing).routes
            + DeliveryRoutes(store: store, world: world, answering: answering).routes
            + NotificationRoutes(desk: hub, answering: answering).routes
            + ResearchRoutes(desk: hub, answering: answering).routes
            + ControlRoutes(desk: desk, answering: answering).routes
            + MeetingRoutes(desk: meetings, answering: answering).routes
            + PlanRoutes(desk: plans, answering: answering).routes
            + PlannedActionRoutes(desk: plans, answering: answering).routes
            + CheckRoutes(desk: checks, answering: answering).routes
            + AdviceRoutes(desk: advice, answering: answering).routes
            + AgreementRoutes(desk: agreements, answering: answering).routes
            + ConcernRoutes(desk: ConcernDesk(desk, policies: policies), answering: answering).routes
            + FeedbackRoutes(desk: handover).routes
            + AutomaticRoutes(store: store, runs: runs).routes
            + StatementRoutes(desk: learn).routes
            + JournalRoutes(store: store, world: world).routes
            + OpenReferralRoutes(store: store).routes
            + PortfolioRoutes(desk: learn, answering: answering).routes
            + CourseRoutes(desk: learn, answering: answering).routes
            + CoverageRoutes(desk: learn).routes
            + DevelopmentRoutes(desk: learn, answering: answering).routes
            + NeedRoutes(desk: sampling).routes
            + LicenceRoutes(desk: learn, office: credentials, answering: answering).routes
            + IssuerRoutes(store: store, office: credentials, world: world).routes
            + SampleRoutes(desk: sampling, answering: answering).routes
            + OwnLearningRoutes(desk: learn).routes
            + ExerciseRoutes(desk: learn, answering: answering).routes
            + ModerationRoutes(desk: learn, answering: answering).routes
            + ContentRoutes(desk: learn, answering: answering).routes
            + ReactionRoutes(desk: learn).routes
            + JointRoutes(desk: learn, answering: answering).routes
            + PilotRoutes(desk: learn, answering: answering).routes
            + InvestigationRoutes(desk: allocating, answering: answering).routes
            + AllocationRoutes(desk: allocating).routes
    }

    /// The service described in OpenAPI 3.1.
    static func description() throws -> [UInt8] {
        [UInt8](try Data(contentsOf: Bundle.module.bundleURL.appending(path: "openapi.json")))
    }

    /// Every route that there is.
    package var declared: [Route] { routes.map(\.route) }

    package func add(to router: Router<HeedContext>) {
        for route in routes where !route.route.endsInSlash {
            router.on(RouterPath(route.route.template), method: route.route.method, use: route.handler)
        }
    }
}
