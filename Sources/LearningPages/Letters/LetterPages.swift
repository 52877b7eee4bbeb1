import Hummingbird
package import Learn
package import Store
import Vocabulary
import WebSupport
package import Website

/// Somebody's own weekly letter, and whether they want it.
package struct LetterPages: Sendable {
    private let site: Site
    private let desk: LearnDesk<Store>
    private let isMailing: Bool

    package init(_ site: Site, store: Store, policies: any LearnPolicies, isMailing: Bool) {
        self.site = site
        desk = LearnDesk(store: store, policies: policies, world: site.world)
        self.isMailing = isMailing
    }

    package var routes: [PageRoute] {
        [
            .get("/letter", show),
            .post("/letter/stop") { _, context in try await choose(false, context) },
            .post("/letter/have") { _, context in try await choose(true, context) },
        ]
    }

    private func show(_ request: Request, _ context: HeedContext) async throws -> Response {
        try QueryReader.none(in: request)
        let own = try await ReadOwnLetters(desk)(by: context.actor())
        return try site.page(LetterPage(own, isMailing: isMailing), in: context)
    }

    /// Whoever sends it twice has chosen all the same.
    private func choose(_ isWanted: Bool, _ context: HeedContext) async throws -> Response {
        try await ChooseLetters(store: desk.store, world: site.world)(isWanted, by: context.actor())
        let notice = Notice(isWanted ? "letter-wanted" : "letter-stopped")
        return context.redirect(to: LocalPath("/letter") ?? .home, saying: notice, over: site.transport)
    }
}
