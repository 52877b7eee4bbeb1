import Access
import Hummingbird
package import PolicyBook
import Recognise
import Respond
package import Store
import Understand
import Vocabulary
import WebSupport

/// Referrals: those that were sent to us, those that we sent, and each with what can be done with it.
package struct ReferralPages: Sendable {
    let site: Site
    let store: Store
    let policies: PoliciesByDay

    package init(_ site: Site, store: Store, policies: PoliciesByDay) {
        self.site = site
        self.store = store
        self.policies = policies
    }

    package var routes: [PageRoute] {
        [
            .get("/referrals", list),
            .get("/referrals/{referral}", show),
        ] + moving
    }

    private func list(_ request: Request, _ context: HeedContext) async throws -> Response {
        var query = try QueryReader(request)
        let wantsSent = query.text("sent") != nil
        let wantsHeld = query.text("held") != nil
        let wantsClosed = query.text("closed") != nil
        let page = query.page(defaultLimit: 50) { RecordID(uuid: $0) != nil }
        try query.finish()
        let sides = ReferralSide.all(for: try context.actor())
        let asked: ReferralSide? = wantsSent ? .fromUs : wantsHeld ? .held : wantsClosed ? .answered : nil
        let wanted = asked ?? sides.first ?? .fromUs
        let reader = try ReferralReading(store, site.world, policies, for: context.actor())
        let found = try await reader.list(wanted, page)
        let shown = ReferralsPage(found, at: wanted, of: sides, at: site.world.now)
        return try site.page(shown, in: context)
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let (id, actor) = (try id(context), try context.actor())
        let seen = try await ReferralReading(store, site.world, policies, for: actor).one(id)
        let response = try await page(seen, context)
        // Whoever received it has nothing to hear.
        if seen.isSenders {
            let shown = seen.moves.ending(in: seen.status)
            try await HearOutcome(store: store, world: site.world)(id, shown: shown, by: actor)
        }
        return response
    }

    func id(_ context: HeedContext) throws -> RecordID { try context.recordID("referral", called: "referral") }

    func page(
        _ id: RecordID,
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        _ typed: Unsaid? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let seen = try await ReferralReading(store, site.world, policies, for: context.actor()).one(id)
        return try await page(seen, context, fields, errors, typed, status: status)
    }

    private func page(
        _ seen: SeenReferral,
        _ context: HeedContext,
        _ fields: FormFields = FormFields(),
        _ errors: FormErrors = .none,
        _ typed: Unsaid? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let reader = try ReferralReading(store, site.world, policies, for: context.actor())
        let staff = try await reader.staff(seen.moves.map(\.by) + [seen.drafted?.by].compactMap(\.self))
        let words = HandoverWords(policy: try policies.respondPolicy(at: site.world.now), names: reader.names)
        let receipts = seen.isSenders ? try await ListReceipts(store: store)(seen.id, by: try context.actor()) : []
        let terms = try await store.read { session in
            try seen.terms(words.names, words.policy) { try session.agreement($0, .latest) }
        }
        let now = site.world.now
        var page = ReferralPage(seen, terms, staff, words, at: now, fields, errors.summary, typed, told: receipts)
        if seen.isSenders, Access.allows(try context.actor(), to: .allocateInvestigation) {
            page.links.append(Link("/referrals/\(seen.id.text)/investigation", "Begin an investigation"))
        }
        return try site.page(page, in: context, status: status)
    }
}
